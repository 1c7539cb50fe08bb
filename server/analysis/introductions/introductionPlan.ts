import type { CommunityRecord } from '../../entities/communityRecord.ts';
import type { NetworkSelection } from '../../entities/networkSelection.ts';
import { daysBetween } from '../../entities/partialDate.ts';
import { ProblemError } from '../../entities/problem.ts';
import type {
  IntroductionPlan,
  IntroductionUnderWay,
  IntroductionWeight,
} from '../../entities/results/introductionPlan.ts';
import type { Sentence } from '../../entities/sentence.ts';
import { basisOf } from '../basis.ts';
import { observation } from '../observation.ts';
import { activityInvitations } from './activityInvitations.ts';
import { chooseIntroductions, type Chosen } from './chooseIntroductions.ts';
import { easeFeedback, learnedWeights, type PartExperience } from './easeFeedback.ts';
import { introducersOf } from './introducers.ts';
import { introductionAnswer, partName } from './introductionAnswer.ts';
import {
  mostIntroductions,
  mostPerPerson,
  type IntroductionArguments,
  type IntroductionOutcome,
} from './introductionArguments.ts';
import { introductionCandidates } from './introductionCandidates.ts';
import { pairId } from './introductionEligibility.ts';
import { introductionParts, partWeights, type PartId, type PartValues } from './introductionParts.ts';
import { sharedOut, sharesOf, sharingOf } from './introductionShares.ts';
import { introductionSituation, isUnderWay, type IntroductionSituation } from './introductionSituation.ts';
import { PlanState } from './planState.ts';
import { figuresWith } from './promisedChange.ts';

const confirmAfterDays = 60;
const mostUnderWay = 100;

/**
 * Who could be introduced to whom: pairs of residents who are not in contact, by benefit × ease, with who brings them
 * together, where, why, and what changes if it comes about. Within what people can carry (`chooseIntroductions`), with the
 * consent of both (`isAllowedPair`), and shared out as it was asked for. What each promises is counted anew from all ties
 * with that one tie more, whatever becomes of the others; `after` counts all of them.
 * It is a suggestion that a worker judges: nobody is told anything by it, and nothing is recorded.
 * Complexity: O(nodes + ties + n·k), and O(n m) for each introduction (`distanceFragmentation`).
 * Source of the idea: connecting c parts takes c − 1 ties (Eswaran & Tarjan 1976, SIAM Journal on Computing 5:653-665), but
 * the fewest ties would all lead through the loneliest; hence the limits.
 * @throws ProblemError tooSmall, tooLarge, notAChoice, notFound
 */
export function introductionPlan(
  record: CommunityRecord,
  selection: NetworkSelection,
  given: IntroductionArguments,
): IntroductionPlan {
  checkRange('budget', given.budget, 1, mostIntroductions);
  checkRange('perPerson', given.perPerson, 1, mostPerPerson);
  checkRange('minimumShare', given.minimumShare, 0, 1);
  const weights = partWeights(given.weights);
  const basis = basisOf(record, selection, given.today);
  const outcomes = given.outcomes.filter(
    ({ oneId, otherId }) => basis.network.hasNode(oneId) && basis.network.hasNode(otherId),
  );
  const situation = introductionSituation(basis, { today: given.today, outcomes });
  const experience = experienceOf(situation, weights, outcomes);
  const counted = given.learns ? learnedWeights(weights, experience) : weights;

  const shared = sharedOut(situation, given.groupBy);
  const groups = shared.grouping.groups.map(({ id }) => id);
  if (given.group !== null && !groups.includes(given.group))
    throw new ProblemError({ code: 'notFound', field: 'group' });
  const candidates = introductionCandidates(situation, counted, given.budget);
  const chosen = chooseIntroductions(situation, candidates, counted, {
    budget: given.budget,
    perPerson: given.perPerson,
    sharing: sharingOf(situation, shared, given),
  });
  const pairs = chosen.map(({ pair }) => pair);
  const introducers = introducersOf(situation, pairs);
  const before = figuresWith(situation, []);
  const observed = observation(basis);
  return {
    before,
    after: figuresWith(situation, pairs),
    introductions: chosen.map((each, i) =>
      introductionAnswer(situation, each, {
        weights: counted,
        introducer: introducers[i]!,
        before,
        chosen,
        isAsked: (id) => observed(id) !== null,
      }),
    ),
    invitations: activityInvitations(situation, (id) => observed(id) !== null),
    underWay: underWayOf(situation, outcomes, given.today),
    shares: sharesOf(situation, shared, pairs),
    weights: weightsInWords(weights, counted, experience),
    notes: notesOf(situation, chosen, given),
  };
}

function checkRange(field: string, value: number, min: number, max: number): void {
  if (!(value >= min)) throw new ProblemError({ code: 'tooSmall', field, parameters: { min } });
  if (value > max) throw new ProblemError({ code: 'tooLarge', field, parameters: { max } });
}

/** The parts of the ease that a pair has today stand for those that it had when it was introduced. */
function experienceOf(
  situation: IntroductionSituation,
  weights: PartValues,
  outcomes: readonly IntroductionOutcome[],
): ReadonlyMap<PartId, PartExperience> {
  const state = new PlanState(situation, weights);
  const parts = new Map<IntroductionOutcome, PartValues>();
  return easeFeedback(outcomes, (outcome, part) => {
    const values =
      parts.get(outcome) ??
      state.value({ one: situation.place.get(outcome.oneId)!, other: situation.place.get(outcome.otherId)! })
        .values;
    parts.set(outcome, values);
    return values[part] > 0;
  });
}

function weightsInWords(
  weights: PartValues,
  counted: PartValues,
  experience: ReadonlyMap<PartId, PartExperience>,
): IntroductionWeight[] {
  return introductionParts.map(({ id, group, usual }) => {
    const known = experience.get(id);
    return {
      part: id,
      group,
      name: partName(id),
      usual,
      weight: weights[id],
      counted: counted[id],
      tried: known?.tried ?? null,
      worked: known?.worked ?? null,
      rate: known?.rate ?? null,
    };
  });
}

function underWayOf(
  { basis }: IntroductionSituation,
  outcomes: readonly IntroductionOutcome[],
  today: string,
): IntroductionUnderWay[] {
  return outcomes
    .filter(isUnderWay)
    .map(({ oneId, otherId, step, on }) => ({
      id: pairId(oneId, otherId),
      one: basis.refer(oneId),
      other: basis.refer(otherId),
      step,
      on,
      isDue: daysBetween(on, today) >= confirmAfterDays,
    }))
    .sort((a, b) => a.on.localeCompare(b.on) || (a.id < b.id ? -1 : 1))
    .slice(0, mostUnderWay);
}

function notesOf(
  situation: IntroductionSituation,
  chosen: readonly Chosen[],
  { budget, group, minimumShare }: IntroductionArguments,
): Sentence[] {
  const notes: Sentence[] = [];
  if (chosen.length === 0) notes.push({ text: 'introduction.note.none' });
  else if (chosen.length < budget)
    notes.push({ text: 'introduction.note.fewer', parameters: { count: chosen.length, budget } });
  if (group !== null && minimumShare > 0 && chosen.length < budget)
    notes.push({ text: 'introduction.note.share' });
  if (situation.activities.occasions.length === 0) notes.push({ text: 'introduction.note.noActivities' });
  return notes;
}
