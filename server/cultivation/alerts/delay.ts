import { groupedBy } from '../../analysis/groupedBy.ts';
import { quantile } from '../../analysis/significance/chanceFigures.ts';
import { daysBetween } from '../../entities/partialDate.ts';
import { inWords, type Sentence } from '../../entities/sentence.ts';
import { defineAlert, type AlertFinding } from '../alert.ts';
import { casesBegun, runningCases, type CaseState } from '../caseState.ts';
import type { CultivationBasis } from '../cultivationBasis.ts';
import { subjectName } from '../subjects.ts';

/** A case that is this many times over its plan is urgent. */
const veryLate = 2;

/**
 * Delay: a case stays in a stage for longer than was planned, or than it takes here.
 *
 * Definition: days in the present stage > `ratio` × the planned days (`plannedEnd` of the case); or > the percentile 75 of the
 *   days that the same stage of the same model took in this community, where it was left `history` times at least. A subject
 *   with several late cases has one finding, about the latest of them.
 * Undefined: what was planned for no days at all is compared with history only. Severity: high from twice the plan, else
 *   medium. Complexity: O(cases + entries).
 */
export const delay = defineAlert({
  id: 'delay',
  name: { zh: '阶段延误', en: 'Delay' },
  definition: {
    zh: '在一个阶段停留的天数超过计划的{ratio}倍；或者比本社区同一阶段{history}次以上经历里四分之三的时间都长。',
    en: 'More days in a stage than {ratio} times the plan; or longer than three in four of at least {history} earlier passages through the same stage here.',
  },
  thresholds: [
    {
      id: 'ratio',
      name: { zh: '计划天数的几倍', en: 'Times the planned days' },
      usual: 1.25,
      min: 1,
      max: 10,
      whole: false,
    },
    {
      id: 'history',
      name: { zh: '至少有几次经历才比较', en: 'Earlier passages needed to compare' },
      usual: 8,
      min: 3,
      max: 1000,
      whole: true,
    },
  ],
  find(basis, { ratio = 1.25, history = 8 }) {
    const late = runningCases(basis).flatMap((state) => latenessOf(basis, state, ratio, history) ?? []);
    return [...groupedBy(late, ({ state }) => state.case.subjectId)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([subjectId, all]) => {
        const worstFirst = all.toSorted(
          (a, b) => b.over - a.over || (a.state.case.id < b.state.case.id ? -1 : 1),
        );
        return findingOf(basis, subjectId, worstFirst);
      });
  },
});

interface Lateness {
  readonly state: CaseState;
  readonly days: number;
  readonly planned: number;
  /** Percentile 75 of earlier passages; null with too few. */
  readonly usual: number | null;
  readonly passages: number;
  readonly isOverPlan: boolean;
  /** Times the plan, or times the usual days where nothing was planned. */
  readonly over: number;
}

function latenessOf(
  basis: CultivationBasis,
  state: CaseState,
  ratio: number,
  history: number,
): Lateness | null {
  const { stage, stageSince, daysInStage, plannedEnd } = state;
  if (!stage || stageSince === null || daysInStage === null) return null;
  const planned = plannedEnd === null ? stage.plannedDays : daysBetween(stageSince, plannedEnd);
  const passages = passagesOf(basis, state.case.modelId, stage.code);
  const usual = passages.length < history ? null : quantile(Float64Array.from(passages).sort(), 0.75);
  const isOverPlan = planned > 0 && daysInStage > ratio * planned;
  if (!isOverPlan && !(usual !== null && daysInStage > usual)) return null;
  const over = daysInStage / Math.max(1, planned > 0 ? planned : (usual ?? 1));
  return { state, days: daysInStage, planned, usual, passages: passages.length, isOverPlan, over };
}

/** Days that earlier passages through a stage took, by model and stage. O(cases + entries), once for a day. */
function passagesOf(basis: CultivationBasis, modelId: string, stage: string): readonly number[] {
  const all = basis.once('passages', () => {
    const passages = casesBegun(basis).flatMap(({ case: one, visits }) =>
      visits.flatMap(({ code, from, to }) =>
        to === null ? [] : [{ key: `${one.modelId}|${code}`, days: daysBetween(from, to) }],
      ),
    );
    return groupedBy(passages, ({ key }) => key);
  });
  return (all.get(`${modelId}|${stage}`) ?? []).map(({ days }) => days);
}

function findingOf(basis: CultivationBasis, subjectId: string, late: readonly Lateness[]): AlertFinding {
  const [worst] = late as readonly [Lateness, ...Lateness[]];
  const facts = {
    name: subjectName(basis, subjectId),
    stage: inWords(worst.state.stage!.name),
    ...{ days: worst.days, planned: worst.planned, usual: worst.usual ?? 0, passages: worst.passages },
  };
  return {
    subjectId,
    caseId: worst.state.case.id,
    severity: worst.isOverPlan && worst.days > veryLate * worst.planned ? 'high' : 'medium',
    since: worst.state.plannedEnd,
    why: inWords(
      worst.isOverPlan
        ? {
            zh: '{name}在“{stage}”已经{days}天，计划是{planned}天。',
            en: '{name} has been in “{stage}” for {days} days; {planned} were planned.',
          }
        : {
            zh: '{name}在“{stage}”已经{days}天，比这里{passages}次经历里四分之三的时间（{usual}天）都长。',
            en: '{name} has been in “{stage}” for {days} days, longer than three in four of {passages} earlier passages here ({usual} days).',
          },
      facts,
    ),
    evidence: late.flatMap((each) => evidenceOf(each)).slice(0, 20),
    action: inWords(
      {
        zh: '打开这项培育，看“{stage}”还差哪一条；能办的定个日子，办不到的调整计划或换一条路。',
        en: 'Open the case and see what “{stage}” still lacks: set a day for what can be done, change the plan for what cannot.',
      },
      facts,
    ),
    aboutIds: [],
  };
}

function evidenceOf({ state, days, planned, usual, passages }: Lateness): Sentence[] {
  const facts = {
    model: inWords(state.case.model.name),
    stage: inWords(state.stage!.name),
    since: state.stageSince!,
    ...{ days, planned, usual: usual ?? 0, passages },
  };
  return [
    inWords(
      {
        zh: '{model}：{since}进入“{stage}”，至今{days}天，计划{planned}天。',
        en: '{model}: in “{stage}” since {since}, {days} days so far, {planned} planned.',
      },
      facts,
    ),
    ...(usual === null
      ? []
      : [
          inWords(
            {
              zh: '本社区同一阶段{passages}次经历，四分之三不超过{usual}天。',
              en: 'Of {passages} earlier passages through this stage here three in four took {usual} days at most.',
            },
            facts,
          ),
        ]),
  ];
}
