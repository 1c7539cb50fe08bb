import { nodesById } from '../analysis/actorReferences.ts';
import { meanOf } from '../analysis/evolution/effect/meanAndDeviation.ts';
import type { CommunityRecord } from '../entities/communityRecord.ts';
import { assessmentTimeNames, type Assessment } from '../entities/cultivation/assessment.ts';
import type { CaseEntry, CultivationBook } from '../entities/cultivation/caseEntry.ts';
import type { CaseSubject } from '../entities/cultivation/stageModel.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import { daysBetween, lastDay } from '../entities/partialDate.ts';
import { ProblemError } from '../entities/problem.ts';
import type {
  AssessmentHistory,
  AssessmentRound,
  CompanionValue,
  RatedDimension,
  RoundDimension,
  SubjectAssessments,
} from '../entities/results/assessments.ts';
import { inWords, type Sentence } from '../entities/sentence.ts';
import { amountInWords } from './amountInWords.ts';
import { assessmentsFor } from './assessments.ts';
import { cultivationBasis, type CultivationBasis } from './cultivationBasis.ts';
import { indicatorOf, indicatorValue } from './indicators.ts';
import { subjectKindOf } from './membersOn.ts';

/** Raters who rate within so many days of the first one rate at the same time. */
const daysOfRound = 60;
/** Raters so many points apart see something differently, and should talk it over. */
const splitFrom = 2;
const mostRounds = 12;

/**
 * The assessments of a subject, each with the rounds in which it was made, the spread between raters, the change from the
 * first round to the last, and what the register says beside it. O(entries + indicators).
 * @throws ProblemError `notFound` when the community has no such person or organization
 */
export function assessmentsOf(
  record: CommunityRecord,
  selection: NetworkSelection,
  {
    subjectId,
    book,
    today,
  }: { readonly subjectId: string; readonly book: CultivationBook; readonly today: string },
): SubjectAssessments {
  const basis = cultivationBasis(record, selection, book, today);
  const subject = subjectKindOf(basis, subjectId);
  if (subject === null || nodesById(record).get(subjectId)?.isMentioned)
    throw new ProblemError({ code: 'notFound', field: 'subjectId' });
  return {
    ...{ subjectId, subject },
    assessments: assessmentsFor(subject).map((each) => assessmentHistory(basis, subjectId, subject, each)),
  };
}

/** One assessment of a subject over time. */
export function assessmentHistory(
  basis: CultivationBasis,
  subjectId: string,
  subject: CaseSubject,
  assessment: Assessment,
): AssessmentHistory {
  const rounds = roundsOf(basis.entriesOf(subjectId), assessment).slice(-mostRounds);
  const dimensions = assessment.dimensions.map((each): RatedDimension => {
    const meanIn = (round: AssessmentRound | undefined): number | null =>
      round?.dimensions.find(({ dimension }) => dimension === each.id)?.mean ?? null;
    const first = meanIn(rounds[0]);
    const last = rounds.length < 2 ? null : meanIn(rounds.at(-1));
    return {
      ...{ id: each.id, name: inWords(each.name), meaning: inWords(each.meaning) },
      anchors: (['1', '3', '5'] as const).map((value) => ({
        value: Number(value),
        text: inWords(each.anchors[value]),
      })),
      ...{ first, last, change: first === null || last === null ? null : last - first },
    };
  });
  return {
    ...{ id: assessment.id, name: inWords(assessment.name), summary: inWords(assessment.summary) },
    source: inWords(assessment.source),
    ...{ dimensions, rounds },
    companions: companionsOf(basis, subjectId, subject, assessment, rounds),
    sentences: readingsOf(dimensions, rounds),
  };
}

/**
 * The entries of an assessment by the time at which they were made: at the same point of the plan, and within 60 days of
 * the first. Who rated twice in a round counts with the later one.
 */
export function roundsOf(entries: readonly CaseEntry[], { id, dimensions }: Assessment): AssessmentRound[] {
  const groups: CaseEntry[][] = [];
  for (const entry of entries) {
    if (entry.kind !== 'assessment' || entry.item !== id) continue;
    const group = groups.findLast(
      ([begin]) => begin!.form === entry.form && daysBetween(begin!.on, entry.on) <= daysOfRound,
    );
    if (group) group.push(entry);
    else groups.push([entry]);
  }
  return groups.map((group) => {
    const byRater = new Map(group.map((entry) => [entry.rater ?? entry.recordedBy, entry]));
    const given = [...byRater.values()];
    const time = given[0]!.form;
    return {
      ...{ key: group[0]!.firstId, time, from: group[0]!.on, to: group.at(-1)!.on },
      name: nameOfTime(time),
      dimensions: dimensions.flatMap(({ id: dimension }) => inRound(dimension, given)),
      given: given.map(({ id: entryId, on, rater, text, ratings }) => ({
        id: entryId,
        on,
        rater,
        text,
        ratings,
      })),
    };
  });
}

function nameOfTime(time: string | null): Sentence {
  const known = Object.entries(assessmentTimeNames).find(([id]) => id === time);
  return inWords(known ? known[1] : { zh: '未注明时间点', en: 'At no stated point' });
}

/** What a round gave for a dimension; nothing where nobody rated it. */
function inRound(dimension: string, given: readonly CaseEntry[]): RoundDimension[] {
  const values = given.flatMap(({ ratings }) =>
    ratings.filter((each) => each.dimension === dimension).map(({ value }) => value),
  );
  const mean = meanOf(values);
  if (mean === null) return [];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return [{ ...{ dimension, raters: values.length, mean, low, high }, isSplit: high - low >= splitFrom }];
}

/** What the register says about the dimensions, at the rounds and today; what is not computed for such a subject is left out. */
function companionsOf(
  basis: CultivationBasis,
  subjectId: string,
  subject: CaseSubject,
  { dimensions }: Assessment,
  rounds: readonly AssessmentRound[],
): CompanionValue[] {
  const ids = [...new Set(dimensions.flatMap(({ companions }) => companions))];
  const first = rounds[0] && basis.on(lastDay(rounds[0].to));
  const last = rounds.length < 2 ? undefined : basis.on(lastDay(rounds.at(-1)!.to));
  return ids.flatMap((id) => {
    const indicator = indicatorOf(id);
    if (!indicator?.subjects.includes(subject)) return [];
    const on = (day: CultivationBasis | undefined): number | null =>
      day ? indicatorValue(day, id, subjectId) : null;
    const told = (value: number | null): Sentence | null =>
      value === null ? null : amountInWords(value, indicator.unit);
    const values = { first: on(first), last: on(last), now: on(basis) };
    return {
      ...{ indicator: id, name: inWords(indicator.name), meaning: inWords(indicator.meaning) },
      dimensions: dimensions.filter(({ companions }) => companions.includes(id)).map((each) => each.id),
      ...values,
      firstText: told(values.first),
      lastText: told(values.last),
      nowText: told(values.now),
    };
  });
}

function readingsOf(dimensions: readonly RatedDimension[], rounds: readonly AssessmentRound[]): Sentence[] {
  const last = rounds.at(-1);
  if (!last) return [inWords({ zh: '还没有评估过。', en: 'It was not assessed yet.' })];
  const split = dimensions.filter(({ id }) =>
    last.dimensions.some(({ dimension, isSplit }) => dimension === id && isSplit),
  );
  const rising = dimensions.filter(({ change }) => change !== null && change > 0).length;
  const falling = dimensions.filter(({ change }) => change !== null && change < 0).length;
  return [
    rounds.length < 2
      ? inWords({
          zh: '只评估过一次，还看不出变化。',
          en: 'Assessed once only: no change can be seen yet.',
        })
      : inWords(
          {
            zh: '和第一次相比，{rising} 方面上升，{falling} 方面下降。',
            en: 'Since the first time {rising} {rising|dimension|dimensions} rose and {falling} fell.',
          },
          { rising, falling },
        ),
    ...split.map(({ name }) =>
      inWords(
        {
          zh: '“{name}”的打分相差 2 分以上，请评分的人一起谈谈各自看到了什么。',
          en: 'Raters are two points or more apart about “{name}”: let them tell each other what they saw.',
        },
        { name },
      ),
    ),
  ];
}
