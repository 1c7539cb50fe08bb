import type { RegisterTiePartsFragment } from '../../api/generated.ts';
import type { TieKindTerm } from '../useVocabulary.ts';

/** A kind of tie as seen from one of its ends: “provides what” from an organization, “who provides it” from a resource. */
export interface TieWay {
  readonly id: string;
  readonly kind: TieKindTerm;
  /** Which end the node is. Where the kind has no direction it is always written as the first. */
  readonly side: 'from' | 'to';
  /** Labels of the nodes that may be at the other end. */
  readonly others: readonly string[];
}

/** The other end of a tie, as it is shown. */
export type TieEnd = RegisterTiePartsFragment['from'];

/** What makes a new record useful, by its label; the rest follows in the order of the vocabulary. */
const firstWays: Readonly<Record<string, readonly string[]>> = {
  Resource: ['PROVIDES.to', 'USES.to'],
  Need: ['HAS_NEED.to'],
  Resident: [
    'LIVES_IN.from',
    'KNOWS.from',
    'SUPPORTS.to',
    'SUPPORTS.from',
    'MEMBER_OF.from',
    'HAS_NEED.from',
  ],
  SocialWorker: ['ACCOMPANIES.from', 'SERVES_IN.from'],
  Organization: ['MEMBER_OF.to', 'PROVIDES.from', 'HAS_NEED.from', 'ORGANIZED.from', 'COLLABORATES.from'],
  Committee: ['SERVES_IN.to', 'PROVIDES.from', 'ORGANIZED.from'],
  Activity: ['ATTENDED.to', 'ORGANIZED.to'],
  Place: ['WITHIN.from', 'LIVES_IN.to'],
};

/** Kinds that happen on a day and do not go on. */
const happenings: readonly string[] = ['ATTENDED', 'ORGANIZED', 'ASKED', 'ANSWERED'];

/** What a match is comes from its steps, which also say what becomes of the need. */
const followedElsewhere: readonly string[] = ['MEETS'];

/** Ways in which many are written down at once: who came, who belongs to it. */
const manyAtOnce: readonly string[] = ['ATTENDED.to', 'MEMBER_OF.to'];

/** The ways in which a node of a label can be tied, the most useful first. O(kinds). */
export function waysOf(kinds: readonly TieKindTerm[], label: string): readonly TieWay[] {
  const ways = kinds.flatMap((kind): TieWay[] => {
    const isFrom = kind.from.includes(label);
    const isTo = kind.to.includes(label) && (kind.directed || !isFrom);
    return [
      ...(isFrom ? [{ id: `${kind.id}.from`, kind, side: 'from', others: kind.to } as const] : []),
      ...(isTo ? [{ id: `${kind.id}.to`, kind, side: 'to', others: kind.from } as const] : []),
    ];
  });
  const first = firstWays[label] ?? [];
  const place = ({ id }: TieWay): number => (first.includes(id) ? first.indexOf(id) : first.length);
  return ways.toSorted((a, b) => place(a) - place(b));
}

/** The way that a tie of a node is; undefined while the vocabulary doesn't have it. */
export const wayOfTie = (
  ways: readonly TieWay[],
  tie: RegisterTiePartsFragment,
  nodeId: string,
): TieWay | undefined =>
  ways.find(({ kind, side }) => kind.id === tie.kind && (!kind.directed || tie[side].id === nodeId));

/** Who or what is at the other end; a tie to itself ends where it starts. */
export const otherEnd = (tie: RegisterTiePartsFragment, nodeId: string): TieEnd =>
  tie.from.id === nodeId ? tie.to : tie.from;

export const isHappening = ({ id }: TieKindTerm): boolean => happenings.includes(id);

/** Whether it is of a kind that somebody may write down here. */
export const mayBeWritten = ({ id }: TieKindTerm): boolean => !followedElsewhere.includes(id);

/** Whether it goes on until it is said to have ended: what has a measured weight was so on a day, or in a span. */
export const mayEnd = (kind: TieKindTerm): boolean =>
  mayBeWritten(kind) && !isHappening(kind) && kind.weightMin === null;

export const takesSeveral = ({ id }: TieWay): boolean => manyAtOnce.includes(id);

/** Whether a tie has ended before a day: its last day, month or year is over. */
export const hasEnded = ({ validTo }: { readonly validTo?: string | null }, today: string): boolean =>
  Boolean(validTo) && `${validTo}~` < today;

export interface TieGroup {
  readonly way: TieWay;
  readonly now: readonly RegisterTiePartsFragment[];
  readonly ended: readonly RegisterTiePartsFragment[];
}

/**
 * Ties of a node by how it is tied, in the order of the ways. What was written down last comes first, so that it is seen;
 * of one time what began last, then by name. O(n log n).
 */
export function groupTies(
  ways: readonly TieWay[],
  ties: readonly RegisterTiePartsFragment[],
  nodeId: string,
  today: string,
): readonly TieGroup[] {
  const sorted = ties.toSorted(
    (a, b) =>
      b.recordedAt.localeCompare(a.recordedAt) ||
      (b.validFrom ?? '').localeCompare(a.validFrom ?? '') ||
      otherEnd(a, nodeId).displayName.localeCompare(otherEnd(b, nodeId).displayName),
  );
  return ways.flatMap((way) => {
    const own = sorted.filter((tie) => wayOfTie(ways, tie, nodeId)?.id === way.id);
    if (own.length === 0) return [];
    return [
      {
        way,
        now: own.filter((tie) => !hasEnded(tie, today)),
        ended: own.filter((tie) => hasEnded(tie, today)),
      },
    ];
  });
}
