import type { NetworkModel } from './networkModel.ts';

/** What a picture brings out beside its colours; people are indexes of the nodes of a network. */
export interface NetworkMarks {
  /** Ringed, with their names. */
  readonly ringed: ReadonlySet<number>;
  /** Hollow, their lines nearly gone: as if they were not there. */
  readonly hollow: ReadonlySet<number>;
  /** Tinted: those who would be cut off. */
  readonly tinted: ReadonlySet<number>;
  /** Ties that would come about, dashed. */
  readonly added: readonly { readonly from: number; readonly to: number }[];
}

/** Whether somebody is brought out herself, and so always to be seen; tinted people look otherwise, but come and go. */
export const isMarked = (marks: NetworkMarks | null, index: number): boolean =>
  marks !== null && (marks.ringed.has(index) || marks.hollow.has(index));

function neighbourLists(model: NetworkModel): number[][] {
  const lists: number[][] = model.nodes.map(() => []);
  for (const { from, to } of model.edges) {
    lists[from]?.push(to);
    lists[to]?.push(from);
  }
  return lists;
}

/**
 * How many steps each node is from the nearest of some, who are 0 steps away; null = no way leads there. Directions
 * don't count. O(nodes + edges).
 */
export function stepsFrom(model: NetworkModel, members: Iterable<number>): readonly (number | null)[] {
  const steps = new Array<number | null>(model.nodes.length).fill(null);
  const lists = neighbourLists(model);
  let border = [...members];
  for (const index of border) steps[index] = 0;
  for (let step = 1; border.length > 0; step++) {
    const next: number[] = [];
    for (const index of border) {
      for (const other of lists[index] ?? []) {
        if (steps[other] !== null) continue;
        steps[other] = step;
        next.push(other);
      }
    }
    border = next;
  }
  return steps;
}

/**
 * Who would be out of reach of most of those they can reach now, if some were not there: all of each part of the
 * network but its largest remaining piece. O(nodes + edges).
 */
export function cutOffWithout(model: NetworkModel, leaving: ReadonlySet<number>): ReadonlySet<number> {
  const former = partsWithout(model, new Set());
  const later = partsWithout(model, leaving);
  const pieces = new Map<number, Map<number, number[]>>();
  later.forEach((piece, index) => {
    if (piece === null) return;
    const part = former[index] ?? -1;
    const ofPart = pieces.get(part) ?? new Map<number, number[]>();
    const members = ofPart.get(piece) ?? [];
    members.push(index);
    pieces.set(part, ofPart.set(piece, members));
  });
  return new Set(
    [...pieces.values()].flatMap((ofPart) =>
      [...ofPart.values()]
        .toSorted((a, b) => b.length - a.length)
        .slice(1)
        .flat(),
    ),
  );
}

/** The part that each node is in, by its first node; null = left out. */
function partsWithout(model: NetworkModel, leaving: ReadonlySet<number>): readonly (number | null)[] {
  const parts = new Array<number | null>(model.nodes.length).fill(null);
  const lists = neighbourLists(model);
  model.nodes.forEach((_, start) => {
    if (parts[start] !== null || leaving.has(start)) return;
    const open = [start];
    parts[start] = start;
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      for (const other of lists[index] ?? []) {
        if (parts[other] !== null || leaving.has(other)) continue;
        parts[other] = start;
        open.push(other);
      }
    }
  });
  return parts;
}
