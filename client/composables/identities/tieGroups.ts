/** A tie of a person who may be two, in words. */
export interface TieLine {
  readonly id: string;
  readonly otherId: string;
  readonly other: string;
  readonly text: string;
}

/** All ties with one other, which mostly belong together. */
export interface TieGroup {
  readonly otherId: string;
  readonly other: string;
  readonly ties: readonly TieLine[];
}

/** Ties by whom they are with, in order of name; within a group as they were given. */
export function tieGroups(ties: readonly TieLine[], language: string): readonly TieGroup[] {
  const groups = new Map<string, { otherId: string; other: string; ties: TieLine[] }>();
  for (const tie of ties) {
    const group = groups.get(tie.otherId) ?? { otherId: tie.otherId, other: tie.other, ties: [] };
    group.ties.push(tie);
    groups.set(tie.otherId, group);
  }
  return [...groups.values()].sort((a, b) => a.other.localeCompare(b.other, language));
}
