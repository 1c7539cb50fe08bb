import type { ActorPartsFragment } from '../../api/generated.ts';

export interface GroupMember {
  readonly actor: ActorPartsFragment;
  /** The number of her group; null = in none. */
  readonly group: number | null;
  /** How often she is with this group, 0 to 1; null where nobody has tried. */
  readonly certainty: number | null;
}

export interface FoundGroup {
  readonly group: number;
  /** How many belong to it; of a very large network not all of them may be among `members`. */
  readonly size: number;
  /** Those by whom it is recognised first. */
  readonly members: readonly GroupMember[];
  /** Mean certainty of the members; null where nobody has tried. */
  readonly certainty: number | null;
}

/**
 * Groups by falling size; inside, those with the largest weight (such as their number of ties) first. O(n log n).
 * @param sizes how many belong to each group, from group 1, where it is known
 */
export function groupsOfRows(
  rows: readonly GroupMember[],
  weightOf: (actorId: string) => number,
  sizes: readonly number[] = [],
): readonly FoundGroup[] {
  const byGroup = new Map<number, GroupMember[]>();
  for (const row of rows) {
    if (row.group === null) continue;
    const members = byGroup.get(row.group);
    if (members) members.push(row);
    else byGroup.set(row.group, [row]);
  }
  return [...byGroup]
    .map(([group, members]) => ({
      group,
      size: sizes[group - 1] ?? members.length,
      members: members.toSorted((a, b) => weightOf(b.actor.id) - weightOf(a.actor.id)),
      certainty: meanCertainty(members),
    }))
    .toSorted((a, b) => b.size - a.size || a.group - b.group);
}

function meanCertainty(members: readonly GroupMember[]): number | null {
  if (members.some(({ certainty }) => certainty === null)) return null;
  return members.reduce((sum, { certainty }) => sum + (certainty ?? 0), 0) / members.length;
}
