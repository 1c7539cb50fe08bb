import type { IntroductionFigures, IntroductionNeed } from '../../entities/results/introductionPlan.ts';
import type { Sentence } from '../../entities/sentence.ts';
import { contactsBefore } from './allowedPair.ts';
import type { Chosen } from './chooseIntroductions.ts';
import { pairId } from './introductionEligibility.ts';
import type { IntroductionSituation } from './introductionSituation.ts';

/** Why two could be introduced, in words: what it is good for, then what makes it easy. */
export function introductionReasons(
  situation: IntroductionSituation,
  { pair: { one, other }, valued: { values, commonContacts } }: Chosen,
): Sentence[] {
  const { persons, basis, view } = situation;
  const ends = [one, other];
  const name = (i: number): string => persons[i]!.displayName;
  const withContacts = (count: number): string[] =>
    ends.filter((i) => situation.counted[i] && contactsBefore(situation, i) === count).map(name);
  const [alone] = withContacts(0);
  const hanging = values.secondContact > 0 ? withContacts(1) : [];
  const sentences: Sentence[] = [];
  const say = (text: string, parameters: Sentence['parameters'] = {}): void => {
    sentences.push({ text: `introduction.reason.${text}`, parameters });
  };
  if (alone !== undefined) say('alone', { name: alone });
  else if (values.joins > 0) say('circles', { one: name(one), other: name(other) });
  if (hanging.length > 0) say('oneContact', { names: hanging });
  if (values.need > 0) {
    for (const { need, actorId } of situation.needs.get(pairId(view.keys[one]!, view.keys[other]!)) ?? []) {
      const [needs, gives] = actorId === view.keys[one] ? [one, other] : [other, one];
      say('need', { name: name(needs), need: need.displayName, provider: name(gives) });
    }
  }
  if (values.organizations > 0) say('organizations');
  if (values.reach > 0 && alone === undefined) say('reach');
  if (commonContacts > 0) say('commonContacts', { count: commonContacts });
  if (values.sameBuilding > 0) say('sameBuilding', { place: basis.homes.get(view.keys[one]!)!.displayName });
  if (values.sharedActivity > 0) say('sharedActivity');
  if (values.upcomingActivity > 0) say('upcomingActivity');
  return sentences;
}

/** What changes between two states of a community, in words. */
export function changesInWords(
  before: IntroductionFigures,
  after: IntroductionFigures,
  needs: readonly IntroductionNeed[],
): Sentence[] {
  const sentences: Sentence[] = [];
  const say = (text: string, parameters: Sentence['parameters']): void => {
    sentences.push({ text: `introduction.change.${text}`, parameters });
  };
  if (before.isolates !== after.isolates) say('isolates', { before: before.isolates, after: after.isolates });
  // Who had nobody and gets her first contact has one: that is no loss, and not worth a word.
  if (after.singleContacts < before.singleContacts)
    say('singleContacts', { before: before.singleContacts, after: after.singleContacts });
  for (const { title, stepsBefore } of needs)
    if (stepsBefore === null) say('needWithoutChain', { need: title });
    else say('need', { need: title, before: stepsBefore });
  if (before.largestComponent !== after.largestComponent)
    say('largestComponent', { before: before.largestComponent, after: after.largestComponent });
  else if (before.components !== after.components)
    say('components', { before: before.components, after: after.components });
  if (sentences.length === 0) say('nearer', {});
  return sentences;
}
