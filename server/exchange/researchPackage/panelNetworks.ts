import { isStressful } from '../../entities/tie.ts';
import type { FileTie } from '../networkFile.ts';
import { isSeen } from '../siena/observations.ts';
import { relationsOf } from '../siena/sienaNetworks.ts';
import type { ResearchPanel } from './packagePanel.ts';
import { markStructural, mergedMatrix, relationMatrix, structuralOne } from './panelMatrices.ts';

/** A relation among the actors of a package at each of its moments. */
export interface PanelNetwork {
  /** ASCII: `ties` for all chosen ties together, else the kind, and the sub-kind after a point. */
  readonly name: string;
  /** Null for all chosen ties together. */
  readonly kind: string | null;
  readonly subkind: string | null;
  readonly directed: boolean;
  /** For each moment the rows of the matrix one after the other: 0, 1, -1 (missing), 10 or 11 (structural). */
  readonly matrices: readonly Int8Array[];
  /** For each moment the strength of each tie: sender × actors + receiver. In a relation without direction both ways. */
  readonly strengths: readonly ReadonlyMap<number, number>[];
}

/** Strengths of the ties of one moment: parallel ones add up, and where there is no direction the larger of both counts. */
function strengthsOf(
  ties: readonly FileTie[],
  directed: boolean,
  rows: ReadonlyMap<string, number>,
): ReadonlyMap<number, number> {
  const count = rows.size;
  const sums = new Map<number, number>();
  const add = (from: number, to: number, weight: number): void =>
    void sums.set(from * count + to, (sums.get(from * count + to) ?? 0) + weight);
  for (const tie of ties) {
    if (isStressful(tie.weight)) continue;
    const weight = tie.weight ?? 1;
    const [from, to] = [rows.get(tie.source)!, rows.get(tie.target)!];
    add(from, to, weight);
    if (!tie.directed) add(to, from, weight);
  }
  if (directed) return sums;
  return new Map(
    [...sums].flatMap(([cell, sum]) => {
      const back = (cell % count) * count + Math.floor(cell / count);
      const larger = Math.max(sum, sums.get(back) ?? 0);
      return [
        [cell, larger],
        [back, larger],
      ] as [number, number][];
    }),
  );
}

/**
 * The relations of a package: all chosen ties together, then each kind and sub-kind where there are several; none where no tie is seen at
 * any moment. O(relations × moments × actors²).
 */
export function panelNetworks(panel: ResearchPanel): readonly PanelNetwork[] {
  const { actors, moments, ties, chosen } = panel;
  const rows = new Map(actors.map(({ id }, row) => [id, row]));
  const isSeenOnce = (tie: FileTie): boolean => moments.some((moment) => isSeen(tie, moment));
  const relations = relationsOf(ties.filter(isSeenOnce));
  if (relations.length === 0) return [];
  const plain = relations.map((relation) =>
    moments.map((_, moment) => relationMatrix(panel, relation.ties, moment, rows)),
  );
  const strengths = (own: readonly FileTie[], directed: boolean): ReadonlyMap<number, number>[] =>
    moments.map((moment) =>
      strengthsOf(
        own.filter((tie) => isSeen(tie, moment)),
        directed,
        rows,
      ),
    );
  const all: PanelNetwork = {
    name: 'ties',
    kind: null,
    subkind: null,
    directed: chosen.directed,
    matrices: moments.map((_, moment) =>
      markStructural(mergedMatrix(plain, moment, actors.length, chosen.directed), moment, panel),
    ),
    strengths: strengths(ties, chosen.directed),
  };
  if (relations.length === 1) return [all];
  // The plain matrices have been merged and are not needed any more: they are marked themselves.
  const each = relations.map(({ name, kind, subkind, ties: own }, i): PanelNetwork => {
    const { directed } = own[0]!;
    const matrices = plain[i]!.map(({ cells }, moment) => markStructural(cells, moment, panel));
    return { name, kind, subkind, directed, matrices, strengths: strengths(own, directed) };
  });
  return [all, ...each];
}

/** Whether a cell says that two are tied, given or not. */
export const isTie = (cell: number | undefined): boolean => cell === 1 || cell === structuralOne;

/** To whom each actor is tied in a matrix, in whatever direction. O(actors²). */
export const contactsIn = (matrix: Int8Array, count: number): number[][] =>
  Array.from({ length: count }, (_row, one) => {
    const own: number[] = [];
    for (let other = 0; other < count; other++)
      if (isTie(matrix[one * count + other]) || isTie(matrix[other * count + one])) own.push(other);
    return own;
  });
