import { daysBetween } from './partialDate.ts';
import type { Filing, FilingItemState } from './results/filing.ts';
import { inWords, type Sentence } from './sentence.ts';

/** Whether an item is met, what is asked and what was found, in one sentence. */
export function itemInWords({
  name,
  atLeast,
  value,
  standing,
  isComputed,
  isQuestion,
}: Omit<FilingItemState, 'reading'>): Sentence {
  if (isQuestion)
    return standing === 'met'
      ? inWords({ zh: '是：{name}', en: 'Yes: {name}' }, { name })
      : inWords({ zh: '否：{name}', en: 'No: {name}' }, { name });
  const what =
    atLeast === null
      ? name
      : inWords({ zh: '{name}≥{atLeast}', en: '{name} ≥ {atLeast}' }, { name, atLeast });
  if (standing === 'met') return inWords({ zh: '已满足：{what}', en: 'Met: {what}' }, { what });
  if (standing === 'unknown')
    return isComputed
      ? inWords({ zh: '还不清楚：{what}', en: 'Not known: {what}' }, { what })
      : inWords({ zh: '还没有填写：{what}', en: 'Not written down yet: {what}' }, { what });
  return value === null
    ? inWords({ zh: '未满足：{what}', en: 'Not met: {what}' }, { what })
    : inWords(
        { zh: '未满足：{what}（现有 {value}）', en: 'Not met: {what} (there are {value})' },
        { what, value },
      );
}

/** What has to be done next about a filing: what is missing, what is to be decided, when it ends. */
export function filingNextSteps({
  on,
  state,
  met,
  required,
  decisionDue,
  expiresOn,
  renewBy,
  reminders,
}: Pick<
  Filing,
  'on' | 'state' | 'met' | 'required' | 'decisionDue' | 'expiresOn' | 'renewBy' | 'reminders'
>): Sentence[] {
  switch (state) {
    case 'notApplicable':
      return [
        inWords({
          zh: '按这套规则不需要备案，仍在这里一起跟进。',
          en: 'Under these rules it is not filed; it is followed here all the same.',
        }),
      ];
    case 'notFiled':
    case 'cancelled':
      return [
        met < required
          ? inWords(
              {
                zh: '清单还差 {left} 项，备齐后提交备案。',
                en: '{left} {left|item|items} of the checklist {left|is|are} missing; then it can be submitted.',
              },
              { left: required - met },
            )
          : inWords({
              zh: '清单已齐，可以提交备案。',
              en: 'The checklist is complete: it can be submitted.',
            }),
      ];
    case 'submitted':
      if (decisionDue === null) return [];
      return [
        decisionDue < on
          ? inWords(
              {
                zh: '应在 {on} 前作出决定，已超过，请询问备案机关。',
                en: 'It was to be decided by {on}; ask the office.',
              },
              { on: decisionDue },
            )
          : inWords(
              { zh: '应在 {on} 前作出决定。', en: 'It is to be decided by {on}.' },
              { on: decisionDue },
            ),
      ];
    case 'expired':
      return [
        inWords(
          { zh: '备案已于 {on} 到期，请尽快换发。', en: 'The filing ended on {on}; have it renewed soon.' },
          { on: expiresOn ?? '' },
        ),
      ];
    case 'filed': {
      if (expiresOn === null || !reminders.some(({ isDue }) => isDue)) return [];
      const days = daysBetween(on, expiresOn);
      return [endInWords(expiresOn, days), ...renewalInWords(renewBy, on)];
    }
  }
}

function renewalInWords(renewBy: string | null, on: string): Sentence[] {
  if (renewBy === null) return [];
  return [
    renewBy < on
      ? inWords(
          {
            zh: '本应在 {by} 前申请换发，请尽快办理。',
            en: 'Its renewal was to be applied for by {by}; do so soon.',
          },
          { by: renewBy },
        )
      : inWords({ zh: '请在 {by} 前申请换发。', en: 'Apply for its renewal by {by}.' }, { by: renewBy }),
  ];
}

const endInWords = (expiresOn: string, days: number): Sentence =>
  days === 0
    ? inWords({ zh: '备案今天到期。', en: 'The filing ends today.' })
    : inWords(
        {
          zh: '备案将于 {end} 到期，还有 {days} 天。',
          en: 'The filing ends on {end}, in {days} {days|day|days}.',
        },
        { end: expiresOn, days },
      );
