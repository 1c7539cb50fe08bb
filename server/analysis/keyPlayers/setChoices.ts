import type { Adjacency } from '../../graph/adjacency.ts';

/** At least so many members from a group. */
export interface Quota {
  /** Keys of those in the group; nobody is in two groups that have a quota. */
  readonly group: readonly string[];
  readonly count: number;
}

export interface AskedSet {
  /** Number of persons in the set, those of `mustInclude` among them. */
  readonly size: number;
  /** Keys of persons who are in the set anyway, such as present leaders. */
  readonly mustInclude?: readonly string[];
  /** Keys of persons who may not be in the set, such as staff and those who refused. */
  readonly mustExclude?: readonly string[];
  readonly quotas?: readonly Quota[];
}

/** Who can be in a set, as node indices. */
export interface SetChoices {
  readonly required: readonly number[];
  /** Ascending; none of `required`. */
  readonly candidates: readonly number[];
  /** See `SubsetSearch.allows`; undefined without quotas. */
  readonly allows?: (members: readonly number[]) => boolean;
}

/**
 * Who must and who may be in a set. With quotas the allowed sets are the bases of a matroid: some members can be
 * completed as long as what the quotas still lack is no more than the places that are left.
 * @throws Error when no set is as it was asked for
 */
export function setChoices(
  { keys }: Adjacency,
  { size, mustInclude = [], mustExclude = [], quotas = [] }: AskedSet,
): SetChoices {
  const index = new Map(keys.map((key, i) => [key, i]));
  const indices = (names: readonly string[]): number[] =>
    [...new Set(names)].sort().map((name) => {
      const i = index.get(name);
      if (i === undefined) throw new Error(`"${name}" is not in this network.`);
      return i;
    });
  const required = indices(mustInclude);
  const excluded = new Set(indices(mustExclude));
  const both = required.find((i) => excluded.has(i));
  if (both !== undefined) throw new Error(`"${keys[both]}" can't be both included and excluded.`);
  const candidates = keys.map((_, i) => i).filter((i) => !excluded.has(i) && !required.includes(i));
  if (!Number.isInteger(size) || size < 1) throw new Error('A set of key players has one person or more.');
  if (size < required.length)
    throw new Error(`${required.length} persons must be included, more than ${size}.`);
  if (size > required.length + candidates.length)
    throw new Error(`There are only ${required.length + candidates.length} persons to choose ${size} from.`);
  if (quotas.length === 0) return { required, candidates };

  const quotaOf = new Int32Array(keys.length).fill(-1);
  quotas.forEach(({ group }, quota) => {
    for (const i of indices(group)) {
      if (quotaOf[i] !== -1) throw new Error(`"${keys[i]}" is in two groups.`);
      quotaOf[i] = quota;
    }
  });
  const lacking = (members: readonly number[]): number[] => {
    const lack = quotas.map(({ count }) => count);
    for (const i of members) if (quotaOf[i] !== -1) lack[quotaOf[i]!]!--;
    return lack.map((count) => Math.max(0, count));
  };
  const allows = (members: readonly number[]): boolean =>
    lacking(members).reduce((sum, count) => sum + count, 0) <= size - members.length;
  lacking([...required, ...candidates]).forEach((count, quota) => {
    if (count > 0) throw new Error(`The group of quota ${quota + 1} lacks ${count} persons to choose from.`);
  });
  if (!allows(required)) throw new Error(`The quotas ask for more than ${size} persons.`);
  return { required, candidates, allows };
}
