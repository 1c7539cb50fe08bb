import type {
  Introduction,
  IntroductionFigures,
  IntroductionNeed,
  IntroductionPartValue,
} from '../../entities/results/introductionPlan.ts';
import type { Sentence } from '../../entities/sentence.ts';
import { contactsBefore } from './allowedPair.ts';
import type { Chosen } from './chooseIntroductions.ts';
import type { Introducer } from './introducers.ts';
import { pairId } from './introductionEligibility.ts';
import { introductionParts, type PartId, type PartValues } from './introductionParts.ts';
import { changesInWords, introductionReasons } from './introductionReasons.ts';
import type { IntroductionSituation } from './introductionSituation.ts';
import { occasionAnswer, occasionFor, occasionInWords } from './occasionFor.ts';
import { figuresWith } from './promisedChange.ts';

/** One introduction of a plan as it is told: who, by whom, why, where, what it changes, and what both carry. O(n m). */
export function introductionAnswer(
  situation: IntroductionSituation,
  chosenOne: Chosen,
  context: {
    readonly weights: PartValues;
    readonly introducer: Introducer;
    readonly before: IntroductionFigures;
    readonly chosen: readonly Chosen[];
    isAsked(id: string): boolean;
  },
): Introduction {
  const { basis, view, loads, underWay, persons } = situation;
  const { pair, valued } = chosenOne;
  const [one, other] = [view.keys[pair.one]!, view.keys[pair.other]!];
  const occasion = occasionFor(situation, one, other);
  const after = figuresWith(situation, [pair]);
  const needs = needsOf(situation, one, other);
  const unasked = [pair.one, pair.other].find(
    (i) => contactsBefore(situation, i) === 0 && !context.isAsked(view.keys[i]!),
  );
  return {
    id: pairId(one, other),
    one: basis.refer(one),
    other: basis.refer(other),
    score: valued.score,
    benefit: valued.benefit,
    ease: valued.ease,
    parts: partsInWords(valued.values, context.weights),
    reasons: introductionReasons(situation, chosenOne),
    askFirst:
      unasked === undefined
        ? null
        : { text: 'introduction.askFirst', parameters: { name: persons[unasked]!.displayName } },
    introducer: context.introducer.person && basis.refer(context.introducer.person.id),
    introducerReason: context.introducer.reason,
    occasion: occasion && occasionAnswer(occasion),
    occasionText: occasionInWords(situation, occasion, one, other),
    after,
    needs,
    changes: changesInWords(context.before, after, needs),
    loads: [pair.one, pair.other].map((i) => {
      const carried = loads[i]! + (underWay.get(view.keys[i]!) ?? 0);
      const planned = context.chosen.filter(({ pair: each }) => each.one === i || each.other === i).length;
      return { actor: basis.refer(view.keys[i]!), before: carried, after: carried + planned };
    }),
  };
}

function needsOf({ needs }: IntroductionSituation, one: string, other: string): IntroductionNeed[] {
  return (needs.get(pairId(one, other)) ?? []).map(({ need, actorId, steps, answers }) => {
    const provider = actorId === one ? other : one;
    const { resource } = answers.find(({ providerId }) => providerId === provider)!;
    return {
      needId: need.id,
      title: need.displayName,
      resourceTitle: resource.displayName,
      stepsBefore: steps,
      stepsAfter: 1,
    };
  });
}

export const partName = (part: PartId): Sentence => ({ text: `introduction.part.${part}` });

function partsInWords(values: PartValues, weights: PartValues): IntroductionPartValue[] {
  return introductionParts
    .filter(({ id }) => values[id] > 0 && weights[id] > 0)
    .map(({ id }) => ({
      part: id,
      name: partName(id),
      value: values[id],
      points: id === 'load' ? -2 * weights[id] * values[id] : weights[id] * values[id],
    }));
}
