import type { PartialDate } from '../../entities/partialDate.ts';
import type { SupportAlter, SupportChange } from '../../entities/results/supportNetwork.ts';
import type { Sentence } from '../../entities/sentence.ts';

const mostNames = 5;

/**
 * What is otherwise around a resident than on an earlier date: who came, who went (a tie that nobody confirmed has not
 * gone: only one that was ended), with whom she is closer or
 * less close, and with whom it has become stressful or is so no more. A closeness that was not said on one of the two dates is
 * no change. O(alters).
 */
export function supportChange(
  earlier: readonly SupportAlter[],
  now: readonly SupportAlter[],
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
  const told = Object.entries(change).flatMap(([id, actors]): Sentence[] => {
    if (actors.length === 0) return [];
    const names = actors.slice(0, mostNames).map(({ name }) => name);
    const isMore = actors.length > mostNames;
    const text = `supportNetwork.change.${id}${isMore ? '.more' : ''}`;
    return [{ text, parameters: { names, count: actors.length } }];
  });
  const counts = { before, then: earlier.length, now: now.length };
  const first: Sentence = {
    text: `supportNetwork.change.${told.length === 0 ? 'none' : 'count'}`,
    parameters: counts,
  };
  return { before, sentences: [first, ...told], ...change };
}
