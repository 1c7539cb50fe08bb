import { isStressful } from '../../entities/tie.ts';
import { findTieKind } from '../../entities/tieKinds.ts';
import type { FileTie } from '../networkFile.ts';
import { isSeen } from '../siena/observations.ts';
import { missing, structuralZero } from '../siena/sienaNetworks.ts';
import type { ResearchPanel } from './packagePanel.ts';

export const structuralOne = 11;

/** One relation at one moment: the rows of the matrix one after the other. */
export interface PanelMatrix {
  readonly cells: Int8Array;
  /** Whether the moment can tell of this relation: it is a date, or a wave that learnt of some tie of it. */
  readonly isAsked: boolean;
}

/** Who tells of a tie: of help the one who gets it, of ties without direction either end, of others the one from whom they start. */
type Teller = 'from' | 'to' | 'either' | 'both';

function tellerOf(kind: string, isDirected: boolean): Teller {
  const told = findTieKind(kind);
  if (!told || !told.directed) return 'either';
  // Where direction is dropped, two are known to be apart only when neither would have named the other.
  if (!isDirected) return 'both';
  return kind === 'SUPPORTS' ? 'to' : 'from';
}

function isUnknown(teller: Teller, fromIsSilent: boolean, toIsSilent: boolean): boolean {
  switch (teller) {
    case 'from':
      return fromIsSilent;
    case 'to':
      return toIsSilent;
    case 'either':
      return fromIsSilent && toIsSilent;
    case 'both':
      return fromIsSilent || toIsSilent;
  }
}

/**
 * The matrix of a relation at a moment: 1 where two are tied (negative ties are none), missing where whoever would have told of a tie
 * did not answer, or where the wave did not ask about it at all, else 0. What two share, such as activities, is known of all.
 * O(actors² + ties).
 */
export function relationMatrix(
  { actors, moments }: ResearchPanel,
  ties: readonly FileTie[],
  moment: number,
  rows: ReadonlyMap<string, number>,
): PanelMatrix {
  const count = actors.length;
  const seen = ties.filter((tie) => isSeen(tie, moments[moment]!));
  const { kind, directed } = ties[0]!;
  const isShared = findTieKind(kind) === null;
  const isAsked = moments[moment]!.wave === null || seen.length > 0 || isShared;
  const cells = new Int8Array(count * count);
  const silent = actors.map(({ answered }) => !answered[moment]);
  const teller = tellerOf(kind, directed);
  if (!isShared && (!isAsked || silent.includes(true)))
    for (let from = 0; from < count; from++)
      for (let to = 0; to < count; to++)
        if (from !== to && (!isAsked || isUnknown(teller, silent[from]!, silent[to]!)))
          cells[from * count + to] = missing;
  for (const { source, target, weight, directed: isArrow } of seen) {
    if (isStressful(weight)) continue;
    const [from, to] = [rows.get(source)!, rows.get(target)!];
    cells[from * count + to] = 1;
    if (!isArrow) cells[to * count + from] = 1;
  }
  return { cells, isAsked };
}

/**
 * All relations of a moment as one: 1 where some relation has a tie, missing where one of them might have, else 0. A relation that a
 * wave did not ask about might have one only where it has one at another moment. Without direction a tie each way is one.
 * O(relations × moments × actors²).
 */
export function mergedMatrix(
  relations: readonly (readonly PanelMatrix[])[],
  moment: number,
  count: number,
  directed: boolean,
): Int8Array {
  const merged = new Int8Array(count * count);
  for (const moments of relations) {
    const { cells, isAsked } = moments[moment]!;
    for (let from = 0; from < count; from++)
      for (let to = 0; to < count; to++) {
        const cell = from * count + to;
        if (cells[cell] === 1) merged[cell] = 1;
        else if (cells[cell] === missing && merged[cell] === 0)
          if (isAsked || moments.some((other) => other.cells[cell] === 1)) merged[cell] = missing;
      }
  }
  return directed ? merged : withoutDirection(merged, count);
}

/** Each pair of cells as one: a tie where one is, else missing where one is. */
function withoutDirection(cells: Int8Array, count: number): Int8Array {
  return cells.map((value, cell) => {
    const back = cells[(cell % count) * count + Math.floor(cell / count)]!;
    if (value === 1 || back === 1) return 1;
    return value === missing || back === missing ? missing : 0;
  });
}

/**
 * Marks in a matrix itself what could not be otherwise: no ties of whoever was not there, and, where chosen, ties of workers as given.
 * O(actors²).
 */
export function markStructural(
  cells: Int8Array,
  moment: number,
  { actors, options }: Pick<ResearchPanel, 'actors' | 'options'>,
): Int8Array {
  const count = actors.length;
  actors.forEach(({ node, present }, actor) => {
    const isGiven = options.professionalsGiven && node.label === 'SocialWorker';
    if (present[moment] && !isGiven) return;
    for (let other = 0; other < count; other++) {
      if (other === actor) continue;
      for (const cell of [actor * count + other, other * count + actor]) {
        if (!present[moment]) cells[cell] = structuralZero;
        else if (cells[cell] === 1) cells[cell] = structuralOne;
        else if (cells[cell] === 0) cells[cell] = structuralZero;
      }
    }
  });
  return cells;
}
