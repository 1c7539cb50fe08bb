import { nodesById } from '../../analysis/actorReferences.ts';
import { groupedBy } from '../../analysis/groupedBy.ts';
import type { CaseEntry } from '../../entities/cultivation/caseEntry.ts';
import { sessionForms, type SessionForm } from '../../entities/cultivation/stageModel.ts';
import { inWords, type Sentence } from '../../entities/sentence.ts';
import { dayAfter } from '../../graph/daySpan.ts';
import { defineAlert, type AlertFinding } from '../alert.ts';
import type { CultivationBasis } from '../cultivationBasis.ts';
import { subjectName } from '../subjects.ts';
import { hoursByWorker, hoursInAll, paperwork, paperworkShare } from '../workerHours.ts';

const shownTwice = 20;
const veryMuch = 60;

/**
 * Admin load: too much of a social worker's time goes into paperwork, or the same is written down twice.
 *
 * Definition: of the hours of a worker in the last `days` days (ACCOMPANIES) more than `share` % are paperwork; and, one finding
 *   about the community, sessions of one form with the same subject on the same day that stand twice or more in the book of
 *   those days.
 * Undefined: who logged no hours is not judged. Severity: high above 60 % paperwork, else medium; low for what is twice.
 *   Complexity: O(ties + entries).
 */
export const adminLoad = defineAlert({
  id: 'adminLoad',
  name: { zh: '行政负担', en: 'Admin load' },
  definition: {
    zh: '最近{days}天登记的工时里，表格材料占{share}%以上；或者同一件事登记了两遍。',
    en: 'Of the hours logged in the last {days} days more than {share} % are paperwork; or the same thing was written down twice.',
  },
  thresholds: [
    {
      id: 'share',
      name: { zh: '表格材料的比例（%）', en: 'Share of paperwork (%)' },
      usual: 40,
      min: 1,
      max: 100,
      whole: false,
    },
    { id: 'days', name: { zh: '看多少天', en: 'Days looked at' }, usual: 90, min: 7, max: 365, whole: true },
  ],
  find(basis, { share = 40, days = 90 }) {
    const first = dayAfter(basis.day, 1 - days);
    const nodes = nodesById(basis.record);
    const loaded = [...hoursByWorker(basis.record, first, basis.day, basis.day)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([id, kinds]): AlertFinding[] => {
        const percent = 100 * (paperworkShare(kinds) ?? 0);
        if (percent <= share) return [];
        const hours = hoursInAll(kinds);
        const facts = {
          name: nodes.get(id)!.displayName,
          ...{ days, hours, percent: Math.round(percent), paper: kinds.get(paperwork) ?? 0 },
        };
        return [
          {
            subjectId: id,
            caseId: null,
            severity: percent > veryMuch ? 'high' : 'medium',
            since: first,
            why: inWords(
              {
                zh: '{name}最近{days}天的工时里{percent}%花在表格材料上。',
                en: '{percent} % of the hours of {name} in the last {days} days went into paperwork.',
              },
              facts,
            ),
            evidence: [
              inWords(
                {
                  zh: '登记了{hours}小时，其中表格材料{paper}小时。',
                  en: '{hours} hours logged, {paper} of them paperwork.',
                },
                facts,
              ),
            ],
            action: inWords({
              zh: '看看哪些表格重复、哪些可以由系统导出，和机构、居委会商量少报一次。',
              en: 'See which forms repeat each other and which can be exported from here; agree with agency and committee on one report less.',
            }),
            aboutIds: [],
          },
        ];
      });
    const twice = writtenTwice(basis, first);
    const community: AlertFinding[] =
      twice.length === 0
        ? []
        : [
            {
              subjectId: basis.record.communityId,
              caseId: null,
              severity: 'low',
              since: null,
              why: inWords(
                {
                  zh: '最近{days}天有{count}件事登记了不止一遍。',
                  en: 'In the last {days} days {count} {count|thing was|things were} written down more than once.',
                },
                { days, count: twice.length },
              ),
              evidence: twice.slice(0, shownTwice).map((each) => inTwiceWords(basis, each)),
              action: inWords({
                zh: '打开这些记录，留下完整的一份，另一份收起来；约好以后谁来登记。',
                en: 'Open these records, keep the complete one and put the other away; agree who writes down what from now on.',
              }),
              aboutIds: [...new Set(twice.map(([{ subjectId }]) => subjectId))].slice(0, 20),
            },
          ];
    return [...community, ...loaded];
  },
});

type Twice = readonly [CaseEntry, ...CaseEntry[]];

function writtenTwice({ entries }: CultivationBasis, first: string): Twice[] {
  const sessions = entries.filter(({ kind, on }) => kind === 'session' && on >= first && on.length >= 10);
  const groups = groupedBy(sessions, ({ form, subjectId, caseId, on, aboutIds }) =>
    [form, subjectId, caseId, on, [...aboutIds].sort()].join(' '),
  );
  return [...groups.values()].filter((group): group is Twice => group.length > 1);
}

function inTwiceWords(basis: CultivationBasis, [entry, ...others]: Twice): Sentence {
  const form = sessionForms[entry.form as SessionForm] ?? sessionForms.meeting;
  return inWords(
    { zh: '{on}：{form}，{who}，{count}遍。', en: '{on}: {form}, {who}, {count} times.' },
    {
      on: entry.on,
      form: inWords({ zh: form.zh[0], en: form.en[0] }),
      who: subjectName(basis, entry.subjectId),
      count: others.length + 1,
    },
  );
}
