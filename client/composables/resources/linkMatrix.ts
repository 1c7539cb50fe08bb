import type { Flow, FlowEndRow } from './resourceDiagram.ts';

/** A row or column of the matrix: an end of flows, or the rest taken together. */
export interface MatrixLine {
  readonly id: string;
  /** Null: the rest. */
  readonly end: FlowEndRow | null;
  readonly links: number;
  /** How many ends it takes together; 0 for an ordinary one. */
  readonly merged: number;
  /** Roles in which a provider gives, as far as they are known. */
  readonly roles: readonly string[];
}

export interface MatrixCell {
  readonly links: number;
  readonly kinds: readonly Flow['kind'][];
}

export interface LinkMatrix {
  readonly providers: readonly MatrixLine[];
  readonly users: readonly MatrixLine[];
  /** By provider, then user; null = no link. */
  readonly cells: readonly (readonly (MatrixCell | null)[])[];
  readonly most: number;
}

type Side = 'provider' | 'user';
const rest = 'rest';

/**
 * Providers against users. Of each the `most` with the most links have a line of their own, the others share one at the
 * end. Order: by falling number of links, then by id. Flows whose number is hidden are not in it. O(flows log flows).
 */
export function linkMatrix(allFlows: readonly Flow[], most: number): LinkMatrix {
  const flows = allFlows.filter(({ links }) => links !== null);
  const providers = linesOf(flows, 'provider', most);
  const users = linesOf(flows, 'user', most);
  const [row, column] = [placeOf(providers), placeOf(users)];
  const cells: ({ links: number; kinds: Set<Flow['kind']> } | null)[][] = providers.map(() =>
    users.map(() => null),
  );
  for (const flow of flows) {
    const line = cells[row(flow.provider.id)];
    if (!line) continue;
    const place = column(flow.user.id);
    const cell = (line[place] ??= { links: 0, kinds: new Set() });
    cell.links += flow.links ?? 0;
    cell.kinds.add(flow.kind);
  }
  const told = cells.map((line) => line.map((cell) => cell && { links: cell.links, kinds: [...cell.kinds] }));
  return {
    providers,
    users,
    cells: told,
    most: Math.max(0, ...told.flat().map((cell) => cell?.links ?? 0)),
  };
}

function linesOf(flows: readonly Flow[], side: Side, most: number): MatrixLine[] {
  const found = new Map<string, { end: FlowEndRow; links: number; roles: Set<string> }>();
  for (const flow of flows) {
    const end = flow[side];
    const line = found.get(end.id) ?? { end, links: 0, roles: new Set() };
    line.links += flow.links ?? 0;
    if (side === 'provider') for (const role of flow.roles) line.roles.add(role);
    found.set(end.id, line);
  }
  const ordered = [...found].sort(([a, x], [b, y]) => y.links - x.links || (a < b ? -1 : 1));
  const own = ordered.length > most + 1 ? ordered.slice(0, most) : ordered;
  const others = ordered.slice(own.length);
  const lines = own.map(([id, { end, links, roles }]): MatrixLine => ({
    id,
    end,
    links,
    merged: 0,
    roles: [...roles].sort(),
  }));
  if (others.length === 0) return lines;
  const links = others.reduce((sum, [, each]) => sum + each.links, 0);
  return [...lines, { id: rest, end: null, links, merged: others.length, roles: [] }];
}

function placeOf(lines: readonly MatrixLine[]): (id: string) => number {
  const places = new Map(lines.map(({ id }, place) => [id, place]));
  return (id) => places.get(id) ?? lines.length - 1;
}
