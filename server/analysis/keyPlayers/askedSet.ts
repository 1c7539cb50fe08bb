import { ProblemError } from '../../entities/problem.ts';
import { criteria, type KeyPlayerGoal } from './criteria.ts';
import type { Quota } from './setChoices.ts';
import { usualSteps } from './setCriterion.ts';

/** How somebody asked for a set of persons, by their ids. */
export interface AskedPersons {
  readonly size: number;
  readonly mustInclude?: readonly string[] | null;
  readonly mustExclude?: readonly string[] | null;
  /** What `atLeast` speaks of: see `groupsOf`. */
  readonly groupBy?: string | null;
  readonly atLeast?: readonly { readonly group: string; readonly count: number }[] | null;
  /** How many steps count as reached, 1 to 5. */
  readonly steps?: number;
}

/** What it is asked of. */
export interface AskedNetwork {
  readonly goal: KeyPlayerGoal;
  readonly ids: readonly string[];
  /** Who may be in no set. */
  readonly withheld: ReadonlySet<string>;
  /** The group of each who has one; null = not asked for. */
  readonly groups: ReadonlyMap<string, string> | null;
}

export interface CheckedSet {
  readonly size: number;
  readonly steps: number;
  readonly mustInclude: readonly string[];
  /** Those in the network; who is withheld is among them. */
  readonly mustExclude: readonly string[];
  readonly quotas: readonly Quota[];
}

/** More than these are no longer a set that somebody could look at one by one. */
export const largestSet = 10;
export const mostSteps = 5;

/**
 * What was asked for, when there is such a set. Who is left out need not be in the network.
 * @throws ProblemError otherwise, with what stands in the way
 */
export function askedSet(network: AskedNetwork, asked: AskedPersons): CheckedSet {
  const { ids, withheld } = network;
  const { size, steps = usualSteps } = asked;
  const inNetwork = new Set(ids);
  const mustInclude = [...new Set(asked.mustInclude)];
  const named = new Set(asked.mustExclude);
  for (const value of mustInclude) {
    const stop = (code: 'notInNetwork' | 'mayNotBeChosen' | 'includedAndExcluded'): never => {
      throw new ProblemError({ code, field: 'mustInclude', value });
    };
    if (!inNetwork.has(value)) stop('notInNetwork');
    if (withheld.has(value)) stop('mayNotBeChosen');
    if (named.has(value)) stop('includedAndExcluded');
  }
  const mustExclude = ids.filter((id) => named.has(id) || withheld.has(id));
  const excluded = new Set(mustExclude);
  checkSize(size, mustInclude.length, mostMembers(network, ids.length - excluded.size));
  checkSteps(steps);
  const choosable = ids.filter((id) => !excluded.has(id));
  const quotas = quotasOf(network, choosable, asked);
  const places = size - mustInclude.length;
  const included = new Set(mustInclude);
  const lacking = quotas.map(({ group, count }) =>
    Math.max(0, count - group.filter((id) => included.has(id)).length),
  );
  const needed = lacking.reduce((sum, count) => sum + count, 0);
  if (needed > places)
    throw new ProblemError({
      code: 'quotasExceedSize',
      field: 'atLeast',
      parameters: { size, needed: mustInclude.length + needed },
    });
  return { size, steps, mustInclude, mustExclude, quotas };
}

function mostMembers({ goal, ids }: AskedNetwork, choosable: number): number {
  return Math.max(0, Math.min(largestSet, choosable, ids.length - criteria[goal].fewestOthers));
}

function checkSize(size: number, included: number, max: number): void {
  const field = 'size';
  if (!Number.isInteger(size) || size < 1 || size > max)
    throw new ProblemError({ code: 'badKeyPlayerSize', field, value: String(size), parameters: { max } });
  if (included > size)
    throw new ProblemError({
      code: 'moreIncludedThanSize',
      field: 'mustInclude',
      value: String(included),
      parameters: { included, size },
    });
}

function checkSteps(steps: number): void {
  if (!Number.isInteger(steps) || steps < 1 || steps > mostSteps)
    throw new ProblemError({
      code: 'badSteps',
      field: 'steps',
      value: String(steps),
      parameters: { max: mostSteps },
    });
}

/** Of a group that is named twice the larger number holds. */
function quotasOf(
  { groups }: AskedNetwork,
  choosable: readonly string[],
  { atLeast }: AskedPersons,
): readonly Quota[] {
  if (!atLeast?.length) return [];
  const field = 'atLeast';
  if (!groups) throw new ProblemError({ code: 'quotaNeedsGroups', field: 'groupBy' });
  const counts = new Map<string, number>();
  for (const { group, count } of atLeast) {
    if (!Number.isInteger(count) || count < 1)
      throw new ProblemError({ code: 'badQuota', field, value: String(count) });
    counts.set(group, Math.max(count, counts.get(group) ?? 0));
  }
  return [...counts].map(([name, count]) => {
    const group = choosable.filter((id) => groups.get(id) === name);
    if (group.length < count)
      throw new ProblemError({
        code: 'tooFewInGroup',
        field,
        value: name,
        parameters: { count, available: group.length },
      });
    return { group, count };
  });
}
