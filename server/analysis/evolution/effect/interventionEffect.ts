import type { CommunityRecord } from '../../../entities/communityRecord.ts';
import { selectionAt, type Moment } from '../../../entities/moment.ts';
import type { NetworkSelection } from '../../../entities/networkSelection.ts';
import { firstDay } from '../../../entities/partialDate.ts';
import { ProblemError } from '../../../entities/problem.ts';
import type {
  EffectArm,
  EffectLeftOut,
  InterventionEffect,
} from '../../../entities/results/interventionEffect.ts';
import { placesOfResidents } from '../../../graph/residences.ts';
import { actorReference, homesOf, nodesById } from '../../actorReferences.ts';
import { drawsMustBeAllowed } from '../drawsMustBeAllowed.ts';
import { momentDays } from '../momentPresence.ts';
import { assignments, type Unit } from './assignments.ts';
import {
  baselineDifference,
  comparisonGroup,
  type Case,
  type ComparedCase,
  type ComparisonChoice,
} from './comparisonGroup.ts';
import { effectInWords } from './effectInWords.ts';
import { effectWarnings, fewPersons } from './effectWarnings.ts';
import { exposedTo } from './exposure.ts';
import { meanOf } from './meanAndDeviation.ts';
import type { PersonScore } from './outcome.ts';
import { outcomesAt, type OutcomeReading } from './outcomesAt.ts';
import { effectOutcomes, type EffectOutcomeId } from './outcomes.ts';
import { randomizationTest, type RandomizationTest } from './randomizationTest.ts';
import { treatedBy, type Targets, type Treated } from './treated.ts';

/** What is asked of something that was done. */
export interface EffectQuestion extends Targets, ComparisonChoice {
  readonly outcome: EffectOutcomeId;
  readonly before: Moment;
  readonly after: Moment;
  /** A moment earlier than `before`, to see whether both went alike; null = none is known. */
  readonly earlier: Moment | null;
  readonly draws: number;
  readonly seed: number;
  readonly today: string;
  /** Of the scale that the outcome reads. */
  readonly scores: readonly PersonScore[];
}

const mostPersons = 400;
const mostLeftOut = 100;

/**
 * What became of those whom something was done for, beside others: difference in differences
 * DiD = (mean after − mean before of the treated) − (the same of those compared with), on who has a value at both moments.
 * p and the 90 % interval reassign treatment within blocks of building × third of the values before, within the pairs where
 * persons are matched, and among whole groups where whole organizations or buildings were treated: see `assignments` and
 * `randomizationTest`. Both are left out with fewer than 8 persons on a side.
 * Direction of ties is ignored. Undefined: null where one side is empty. Deterministic for a seed.
 * Complexity: that of the outcome + treated × others + assignments × persons.
 * Source: difference in differences as usual (Angrist & Pischke 2009, ch. 5); reassignment: Rosenbaum 2002, ch. 2.
 * @throws ProblemError when the moments are not in order, or the draws make no sense
 */
export function interventionEffect(
  record: CommunityRecord,
  selection: NetworkSelection,
  question: EffectQuestion,
): InterventionEffect {
  drawsMustBeAllowed(question.draws);
  const outcome = effectOutcomes[question.outcome];
  const days = daysOf(record, question);
  const read = (field: keyof QuestionDays, moment: Moment, formerDay: string | null): OutcomeReading =>
    outcomesAt(record, selection, outcome, { ...question, moment, field, lastDay: days[field], formerDay });
  const [before, after] = [
    read('before', question.before, days.earlier),
    read('after', question.after, days.before),
  ];
  const treated = treatedBy(record, question, question.today);
  const beforeWindow = question.before.date
    ? { from: question.before.date, to: question.before.date }
    : { from: days.before, to: days.before };
  const places = placesOfResidents(record, beforeWindow);
  const cases = record.nodes.flatMap(({ id, label, isMentioned }): Case[] => {
    const [one, other] = [before.values.get(id), after.values.get(id)];
    if (label !== 'Resident' || isMentioned || one === undefined || other === undefined) return [];
    return [{ id, before: one, after: other, placeId: places.get(id) ?? null }];
  });
  const own = cases.filter(({ id }) => treated.ids.has(id));
  const others = cases.filter(({ id }) => !treated.ids.has(id) && (treated.groups?.has(id) ?? true));
  const group = comparisonGroup(own, others, question);
  const exposed = exposedTo(
    record,
    treated.ids,
    [selectionAt(selection, question.before, 'before'), selectionAt(selection, question.after, 'after')],
    question.today,
  );
  const isExposed = ({ id, isTreated }: ComparedCase): boolean => !isTreated && exposed.has(id);
  const spared = group.cases.filter((each) => !isExposed(each));
  const arms = [armOf(group.cases, true), armOf(group.cases, false)] as const;
  const difference = differenceOf(group.cases);
  const isFew = Math.min(arms[0].count, arms[1].count) < fewPersons;
  const test = difference === null || isFew ? null : testOf(group.cases, treated, difference, question);
  const result = {
    outcome: outcome.id,
    outcomeName: { text: `effect.outcome.${outcome.id}` },
    unit: outcome.unit,
    better: outcome.better,
    beforeOn: days.before,
    afterOn: days.after,
    treated: arms[0],
    comparison: arms[1],
    difference,
    test,
    noTest: test
      ? null
      : { text: `effect.noTest.${reasonOf(difference, isFew)}`, parameters: { few: fewPersons } },
    byGroups: treated.groups !== null,
    baselineDifference: baselineDifference(own, others),
    earlierDifference: question.earlier
      ? earlierOf(group.cases, read('earlier', question.earlier, null))
      : null,
    exposedCount: group.cases.filter(isExposed).length,
    differenceWithoutExposed: differenceOf(spared),
  };
  const nodes = nodesById(record);
  const homes = homesOf(record, nodes, beforeWindow);
  const refer = (id: string) => actorReference(nodes.get(id)!, homes);
  const leftOut = leftOutOf(record, treated, { before, after, unmatched: group.unmatched });
  return {
    ...result,
    persons: group.cases.slice(0, mostPersons).map((each) => ({
      actor: refer(each.id),
      treated: each.isTreated,
      before: each.before,
      after: each.after,
      exposed: isExposed(each),
      matchedWithId: each.matchedWithId,
    })),
    leftOut: leftOut
      .slice(0, mostLeftOut)
      .map(({ id, text }): EffectLeftOut => ({ actor: refer(id), reason: { text } })),
    leftOutCount: leftOut.length,
    warnings: effectWarnings(result, question),
    sentences: effectInWords(result),
  };
}

interface QuestionDays {
  readonly earlier: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

/** @throws ProblemError `endBeforeStart` when the moments are not one after the other */
function daysOf(record: CommunityRecord, { earlier, before, after }: EffectQuestion): QuestionDays {
  const days = {
    earlier: earlier && momentDays(record, earlier, 'earlier').last,
    before: momentDays(record, before, 'before').last,
    after: momentDays(record, after, 'after').last,
  };
  const isAfter = (one: string | null, other: string | null): boolean =>
    !one || !other || firstDay(one) < other;
  if (!isAfter(days.before, days.after))
    throw new ProblemError({ code: 'endBeforeStart', field: 'after', parameters: { start: days.before! } });
  if (!isAfter(days.earlier, days.before))
    throw new ProblemError({ code: 'endBeforeStart', field: 'before', parameters: { start: days.earlier! } });
  return days;
}

function armOf(cases: readonly ComparedCase[], isTreated: boolean): EffectArm {
  const own = cases.filter((each) => each.isTreated === isTreated);
  return {
    count: own.length,
    before: meanOf(own.map(({ before }) => before)),
    after: meanOf(own.map(({ after }) => after)),
    change: meanOf(own.map(changeOf)),
  };
}

const changeOf = ({ before, after }: Case): number => after - before;

function differenceOf(cases: readonly ComparedCase[]): number | null {
  const [treated, others] = [armOf(cases, true).change, armOf(cases, false).change];
  return treated === null || others === null ? null : treated - others;
}

/** The same between an earlier moment and before, on who has a value then too. */
function earlierOf(cases: readonly ComparedCase[], { values }: OutcomeReading): number | null {
  const known = cases.filter(({ id }) => values.has(id));
  return differenceOf(known.map((each) => ({ ...each, before: values.get(each.id)!, after: each.before })));
}

function testOf(
  cases: readonly ComparedCase[],
  { groups }: Treated,
  difference: number,
  options: { readonly draws: number; readonly seed: number },
): RandomizationTest | null {
  const units = groups ? wholeGroups(cases, groups) : cases.map(personUnit);
  return randomizationTest(assignments(units, options), difference);
}

const personUnit = (each: ComparedCase): Unit => ({
  sum: changeOf(each),
  count: 1,
  isTreated: each.isTreated,
  block: each.block,
});

/** One unit for each group, all in one block: groups are too few to be compared with their like alone. */
function wholeGroups(cases: readonly ComparedCase[], groups: ReadonlyMap<string, string>): Unit[] {
  const ids = [...new Set(cases.map(({ id }) => groups.get(id)!))].sort();
  return ids.map((groupId) => {
    const own = cases.filter(({ id }) => groups.get(id) === groupId);
    return {
      sum: own.reduce((sum, each) => sum + changeOf(each), 0),
      count: own.length,
      isTreated: own[0]!.isTreated,
      block: '',
    };
  });
}

const reasonOf = (difference: number | null, isFew: boolean): string =>
  difference === null ? 'nobody' : isFew ? 'few' : 'oneAssignment';

function leftOutOf(
  record: CommunityRecord,
  { ids }: Treated,
  {
    before,
    after,
    unmatched,
  }: {
    readonly before: OutcomeReading;
    readonly after: OutcomeReading;
    readonly unmatched: readonly string[];
  },
): { readonly id: string; readonly text: string }[] {
  return record.nodes.flatMap(({ id, label, isMentioned }) => {
    if (!ids.has(id) || label !== 'Resident') return [];
    if (isMentioned) return [{ id, text: 'effect.missing.mentioned' }];
    if (!before.values.has(id)) return [{ id, text: `effect.missing.before.${before.missing(id)}` }];
    if (!after.values.has(id)) return [{ id, text: `effect.missing.after.${after.missing(id)}` }];
    return unmatched.includes(id) ? [{ id, text: 'effect.missing.unmatched' }] : [];
  });
}
