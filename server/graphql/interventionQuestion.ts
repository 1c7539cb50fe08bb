import type { EffectQuestion } from '../analysis/evolution/effect/interventionEffect.ts';
import type { PersonScore } from '../analysis/evolution/effect/outcome.ts';
import type { Targets } from '../analysis/evolution/effect/treated.ts';
import type { DyadSituation } from '../analysis/evolution/mrqap/predictor.ts';
import type { DyadPredictorId } from '../analysis/evolution/mrqap/predictors.ts';
import { scoreAnswers } from '../analysis/instruments/scoreAnswers.ts';
import { codesOf, parametersOf, standingAnswers } from '../entities/instrumentAnswers.ts';
import { lsns6 } from '../entities/instruments/lsns6.ts';
import type { Intervention } from '../entities/intervention.ts';
import { lastDay } from '../entities/partialDate.ts';
import { dayOfNumber, daySpan } from '../graph/daySpan.ts';
import { checkRange } from './checkRange.ts';
import type { Context } from './context.ts';
import type { EffectQuestionInput } from './intervention.resolver.ts';

const widestCaliper = 10;

/**
 * What is asked of something that was done, with all that lies beside the record. Ids are told as the asker sees them.
 * @throws ProblemError `tooSmall`, `tooLarge` for a caliper that makes no sense, `notAllowed` for a scale that she may not see
 */
export async function effectQuestionOf(
  { communityId, targetIds, since, until }: Intervention,
  question: EffectQuestionInput,
  { access, stores, today }: Context,
): Promise<EffectQuestion> {
  const { outcome, caliper, draws, seed, comparison } = question;
  checkRange('caliper', caliper, 0, widestCaliper);
  if (outcome === 'lsns6') access.demand('scale', communityId);
  const end = until && lastDay(until) < today() ? lastDay(until) : today();
  return {
    outcome,
    targetIds: targetIds.map(access.seenId('network', communityId)),
    from: since,
    to: until,
    before: question.before ?? { date: dayOfNumber(daySpan(since, null).first - 1) },
    after: question.after ?? { date: end },
    earlier: question.earlier ?? null,
    comparison,
    comparisonIds: question.comparisonIds ?? [],
    caliper,
    draws,
    seed,
    today: today(),
    scores:
      outcome === 'lsns6' ? scoresOf(await stores.instrumentAnswers.ofCommunity(communityId, lsns6.id)) : [],
  };
}

/** Total scores of the scale, by person and day; answers with an item left out have none. */
function scoresOf(all: Parameters<typeof standingAnswers>[0]): PersonScore[] {
  return standingAnswers(all).flatMap(({ personId, askedOn, answers, parameters }): PersonScore[] => {
    const scores = scoreAnswers(lsns6, codesOf(answers), { parameters: parametersOf(parameters) });
    const value = scores.find(({ score }) => score.isTotal)?.value ?? null;
    return value === null ? [] : [{ personId, on: askedOn, value }];
  });
}

const metSteps: readonly string[] = ['happened', 'confirmed'];

/** Who was introduced, and for whom something was done together, as far as a predictor reads it. */
export async function treatedPairs(
  communityId: string,
  predictors: readonly DyadPredictorId[],
  { access, stores, today }: Context,
): Promise<Pick<DyadSituation, 'introduced' | 'treatedTogether' | 'today'>> {
  const seen = access.seenId('network', communityId);
  const done = predictors.some((id) => id === 'introduced' || id === 'treatedTogether')
    ? await stores.interventions.list(communityId)
    : [];
  const targetsOf = (isAsked: (kind: Intervention['kind']) => boolean): Targets[] =>
    done
      .filter(({ kind }) => isAsked(kind))
      .map(({ targetIds, since, until }) => ({ targetIds: targetIds.map(seen), from: since, to: until }));
  const followed = predictors.includes('introduced')
    ? [...(await stores.followUps.latest(communityId, 'introduction')).values()]
    : [];
  const met = followed.flatMap(({ aboutIds: [one, other], step, decidedOn }): Targets[] =>
    one !== undefined && other !== undefined && metSteps.includes(step)
      ? [{ targetIds: [seen(one), seen(other)], from: decidedOn, to: null }]
      : [],
  );
  return {
    introduced: [...targetsOf((kind) => kind === 'introduction'), ...met],
    treatedTogether: targetsOf((kind) => kind !== 'introduction'),
    today: today(),
  };
}
