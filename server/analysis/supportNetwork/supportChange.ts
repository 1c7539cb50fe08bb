import type { PartialDate } from '../../entities/partialDate.ts';
import type { SupportAlter, SupportChange, SupportSystem } from '../../entities/results/supportNetwork.ts';
import type { Sentence } from '../../entities/sentence.ts';

const mostNames = 5;

/** Who and what is around a resident on a day. */
export interface Surroundings {
  readonly alters: readonly SupportAlter[];
  readonly systems: readonly SupportSystem[];
}

/**
 * What is otherwise around a resident than on an earlier date: who came, who went (a tie that nobody confirmed has not
 * gone: only one that was ended), with whom she is closer or
 * less close, and with whom it has become stressful or is so no more. A closeness that was not said on one of the two dates is
 * no change. Then which organizations, resources and needs came or went; single activities come and go anyway.
 * O(alters + systems).
 */
export function supportChange(
  { alters: earlier, systems: earlierSystems }: Surroundings,
  { alters: now, systems: nowSystems }: Surroundings,
  before: PartialDate,
): SupportChange {
  const then = new Map(earlier.map((alter) => [alter.actor.id, alter]));
  const here = new Set(now.map(({ actor }) => actor.id));
  const step = ({ actor, closeness }: SupportAlter): number => {
    const former = then.get(actor.id)?.closeness ?? null;
    return former === null || closeness === null ? 0 : closeness - former;
  };
  const wasStressful = ({ actor }: SupportAlter): boolean | null => then.get(actor.id)?.isStressful ?? null;
  const actorsOf = (alters: readonly SupportAlter[]) => alters.map(({ actor }) => actor);
  const change = {
    formed: actorsOf(now.filter(({ actor }) => !then.has(actor.id))),
    ended: actorsOf(earlier.filter(({ actor }) => !here.has(actor.id))),
    closer: actorsOf(now.filter((alter) => step(alter) > 0)),
    lessClose: actorsOf(now.filter((alter) => step(alter) < 0)),
    strained: actorsOf(now.filter((alter) => alter.isStressful && wasStressful(alter) === false)),
    eased: actorsOf(now.filter((alter) => !alter.isStressful && wasStressful(alter) === true)),
  };
  const told = [
    ...Object.entries(change).map(([id, actors]) => [id, actors.map(({ name }) => name)] as const),
    ['systemsCame', titlesMissing(nowSystems, earlierSystems)] as const,
    ['systemsGone', titlesMissing(earlierSystems, nowSystems)] as const,
  ].flatMap(([id, names]): Sentence[] => {
    if (names.length === 0) return [];
    const isMore = names.length > mostNames;
    const text = `supportNetwork.change.${id}${isMore ? '.more' : ''}`;
    return [{ text, parameters: { names: names.slice(0, mostNames), count: names.length } }];
  });
  const counts = { before, then: earlier.length, now: now.length };
  const first: Sentence = {
    text: `supportNetwork.change.${told.length === 0 ? 'none' : 'count'}`,
    parameters: counts,
  };
  return { before, sentences: [first, ...told], ...change };
}

/** What of one day is not there on the other. */
function titlesMissing(of: readonly SupportSystem[], on: readonly SupportSystem[]): string[] {
  const there = new Set(on.map(({ nodeId }) => nodeId));
  return of
    .filter(({ nodeId, label }) => label !== 'Activity' && !there.has(nodeId))
    .map(({ title }) => title);
}
