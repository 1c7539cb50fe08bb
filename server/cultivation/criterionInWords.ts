import type { Criterion, CriterionOperator } from '../entities/cultivation/stageModel.ts';
import { inWords, type Sentence } from '../entities/sentence.ts';
import type { BothLanguages } from '../entities/wording.ts';
import { amountInWords, wantedInWords } from './amountInWords.ts';
import type { FoundCriterion } from './criteria.ts';
import type { IndicatorUnit } from './indicator.ts';

/** What a criterion wants, in words: “at least 50 %, 2 months in a row”. */
export function askedInWords(criterion: Criterion, unit: IndicatorUnit): Sentence {
  const { kind, op = '>=', value, upTo, forMonths } = criterion;
  if (kind === 'document') return inWords(document);
  if (kind === 'approval') return inWords(approval[criterion.role ?? 'supervisor']);
  if (op !== 'rising' && value === undefined) return inWords(judgement);
  const wanted = comparisonInWords(op, value ?? 0, upTo ?? 0, unit);
  return forMonths === undefined ? wanted : inWords(inARow, { wanted, count: forMonths });
}

function comparisonInWords(
  op: CriterionOperator,
  value: number,
  upTo: number,
  unit: IndicatorUnit,
): Sentence {
  if (op === '>=' || op === '<=') return wantedInWords(op, value, unit);
  return inWords(comparisons[op], { amount: amountInWords(value, unit), upTo: amountInWords(upTo, unit) });
}

const comparisons: Readonly<Record<Exclude<CriterionOperator, '>=' | '<='>, BothLanguages>> = {
  '=': { zh: '正好 {amount}', en: 'exactly {amount}' },
  between: { zh: '{amount} 到 {upTo}', en: '{amount} to {upTo}' },
  rising: { zh: '比进入本阶段时高', en: 'higher than when the stage began' },
};
const inARow: BothLanguages = {
  zh: '{wanted}，现在和前 {count} 个月的月末都要达到',
  en: '{wanted}, now and at the ends of the last {count} months',
};
const judgement: BothLanguages = {
  zh: '由社工判断，写明依据',
  en: 'judged by a social worker, with reasons',
};
const document: BothLanguages = {
  zh: '看过原件，写明存放在哪里',
  en: 'somebody has seen it; say where it is kept',
};
const approval: Readonly<Record<NonNullable<Criterion['role']>, BothLanguages>> = {
  supervisor: { zh: '督导同意', en: 'a supervisor agrees' },
  socialWorker: { zh: '社工同意', en: 'a social worker agrees' },
};

/** What was found of a criterion, in words. */
export function foundInWords(
  criterion: Criterion,
  { value, before, evidence, months, standing }: FoundCriterion,
  unit: IndicatorUnit,
): Sentence {
  if (criterion.kind !== 'computed' && !evidence) return inWords(nothingStated[criterion.kind]);
  if (evidence && value === null) {
    if (standing === 'unmet' && evidence.holds !== false && evidence.until !== null)
      return inWords(
        { zh: '只到 {until} 有效，已经过期', en: 'held until {until} only' },
        { until: evidence.until },
      );
    return inWords(standings[standing], { on: evidence.on });
  }
  if (value === null) return inWords(notKnown);
  const now = inWords({ zh: '现在 {amount}', en: 'now {amount}' }, { amount: amountInWords(value, unit) });
  if (evidence)
    return inWords(
      { zh: '{on} 记为 {amount}', en: '{amount}, stated on {on}' },
      { on: evidence.on, amount: amountInWords(value, unit) },
    );
  if (criterion.op === 'rising')
    return before === null
      ? inWords(
          { zh: '{now}；进入本阶段时没有记录', en: '{now}; nothing is recorded of when the stage began' },
          { now },
        )
      : inWords(
          { zh: '{now}；进入本阶段时 {before}', en: '{now}; {before} when the stage began' },
          { now, before: amountInWords(before, unit) },
        );
  if (months.length === 0) return now;
  return inWords(
    {
      zh: '{now}；前 {count} 个月末：{months}',
      en: '{now}; at the ends of the last {count} months: {months}',
    },
    {
      now,
      count: months.length,
      months: months.map(({ value: then }) =>
        then === null ? inWords({ zh: '没有记录', en: 'not recorded' }) : amountInWords(then, unit),
      ),
    },
  );
}

const notKnown: BothLanguages = {
  zh: '登记的内容还算不出来',
  en: 'it cannot be told from what is recorded',
};
const nothingStated: Readonly<Record<'manual' | 'document' | 'approval', BothLanguages>> = {
  manual: { zh: '还没有人填写', en: 'nobody has stated it yet' },
  document: { zh: '还没有登记文件', en: 'no document is noted yet' },
  approval: { zh: '还没有人同意', en: 'nobody has agreed yet' },
};
const standings: Readonly<Record<FoundCriterion['standing'], BothLanguages>> = {
  met: { zh: '{on} 记为已满足', en: 'stated on {on}: it holds' },
  unmet: { zh: '{on} 记为未满足', en: 'stated on {on}: it does not hold' },
  unknown: { zh: '{on} 填写过，但没有说是否满足', en: 'noted on {on}, without saying whether it holds' },
};
