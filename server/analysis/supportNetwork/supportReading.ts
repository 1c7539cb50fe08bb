import type { SupportAlter, SupportSystem } from '../../entities/results/supportNetwork.ts';
import type { Sentence } from '../../entities/sentence.ts';

/** What the picture of a support network shows, in words. */
export function supportReading(
  name: string,
  alters: readonly SupportAlter[],
  systems: readonly SupportSystem[],
  isObserved: boolean,
): Sentence[] {
  const helpers = alters.filter(({ received }) => received.length > 0);
  const of = (test: (alter: SupportAlter) => boolean): number => alters.filter(test).length;
  const say = (id: string, parameters: Sentence['parameters']): Sentence => ({
    text: `supportNetwork.reading.${id}`,
    parameters: { name, ...parameters },
  });
  const said: Sentence[] = [];
  if (!isObserved) said.push(say(alters.length === 0 ? 'notAskedNobody' : 'notAsked', {}));
  else if (alters.length === 0) said.push(say('nobody', {}));
  if (alters.length > 0) {
    const given = of((alter) => alter.given.length > 0);
    said.push(
      say(helpers.length === 0 ? 'noHelper' : 'count', {
        count: alters.length,
        helpers: helpers.length,
        given,
      }),
    );
    const inner = of(({ circle }) => circle === 'inner');
    const unsaid = of(({ closeness }) => closeness === null);
    if (unsaid < alters.length) said.push(say(inner > 0 ? 'inner' : 'noInner', { count: inner }));
    if (unsaid > 0) said.push(say('closenessUnsaid', { count: unsaid }));
  }
  const [only] = helpers;
  if (only && helpers.length === 1) said.push(say('onlyOne', { helper: only.actor.name }));
  if (helpers.length > 1 && helpers.every(({ isStaff }) => isStaff)) said.push(say('onlyStaff', {}));
  const stale = of(({ isStale }) => isStale);
  if (stale > 0) said.push(say('stale', { count: stale }));
  const needs = systems.filter(({ kind }) => kind === 'HAS_NEED').length;
  if (needs > 0) said.push(say('needs', { count: needs }));
  return said;
}
