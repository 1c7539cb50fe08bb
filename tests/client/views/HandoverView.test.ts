import { afterEach, describe, expect, it } from 'vitest';
import type { HandoverQuery } from '../../../client/api/generated.ts';
import HandoverView from '../../../client/views/HandoverView.vue';
import { actor } from '../answers.ts';
import { mountPage, settle } from '../mountPage.ts';

type Pack = HandoverQuery['handover'];

const worker = { ...actor('w1'), kind: 'SocialWorker' as const, name: '文社工' };
const successor = { ...actor('w2'), kind: 'SocialWorker' as const, name: '徐社工' };
const pack: Pack = {
  ...{
    worker,
    leavesOn: '2099-01-31',
    departureId: 'e1',
    successor,
    note: '换工作',
    packDueOn: '2099-01-17',
  },
  ...{ orphanCount: 1, overdueCount: 1, expiries: [] },
  orphans: [{ actor: actor('r1'), ties: ['认识'], lastOn: null, jointVisitOn: null }],
  cases: [
    {
      ...{ caseId: 'case1', title: null, modelName: '四阶段', stage: '成长期', stageSince: '2026-03-01' },
      ...{ nextStep: '借音响', nextOn: '2026-10-01', subject: { ...actor('choir'), kind: 'Organization' } },
    },
  ],
  tasks: [{ id: 't1', title: '借音响', dueOn: '2026-08-01', isOverdue: true, subject: null }],
  holdings: [
    { what: '场地和钥匙', holds: false, text: '社工保管', on: '2026-05-01', subject: actor('choir') },
  ],
  consents: { residents: 5, notAsked: 1, withoutLeadership: 2, withoutContact: 0 },
  visits: { wanted: 2, done: 1, share: 0.5, aim: 0.8, by: '2099-03-02' },
};
const show = (part: Partial<Pack> = {}) =>
  mountPage(HandoverView, {
    ...{ name: 'handover', params: { workerId: 'w1' } },
    answers: {
      Handover: { handover: { ...pack, ...part } },
      CaseWorkers: {
        socialWorkers: { edges: [worker, successor].map(({ id, name }) => ({ node: { id, name } })) },
      },
      RecordCaseEntry: { recordCaseEntry: { __typename: 'CaseEntry', id: 'e2' } },
      PutAwayCaseEntry: { putAwayCaseEntry: { __typename: 'CaseEntry', id: 'e1', putAwayAt: 'now' } },
    },
  });
type Page = Awaited<ReturnType<typeof show>>;
const press = async ({ wrapper }: Page, text: string): Promise<void> => {
  await wrapper
    .findAll('button')
    .find((each) => each.text() === text)!
    .trigger('click');
  await settle();
};
const sent = ({ asked }: Page, operation: string) =>
  asked.filter((each) => each.operation === operation).map(({ variables }) => variables);

afterEach(() => {
  document.body.innerHTML = '';
});

describe('the handover pack', () => {
  it('tells who, what and by when', async () => {
    const { wrapper } = await show();
    const text = wrapper.text();
    for (const part of [
      '交接包：文社工',
      '2099年1月31日离开',
      '接手：徐社工',
      '居民r1',
      '借音响',
      '社工保管',
    ])
      expect(text).toContain(part);
    expect(text).toContain('要和接手的社工见面的有 2 个，见过 1 个（50%）。目标：80%。');
    expect(text).toContain('没有问过本人的 1 人');
    expect(wrapper.findAll('a').map((each) => each.attributes('href'))).toContain('/c/c1/cultivation/case1');
  });

  it('records a leaving day with a successor', async () => {
    const page = await show({
      leavesOn: null,
      departureId: null,
      successor: null,
      note: null,
      packDueOn: null,
    });
    expect(page.wrapper.text()).toContain('还没有登记离开日期');
    await press(page, '登记离开日期');
    await page.wrapper.get('form').trigger('submit');
    await settle();
    expect(page.wrapper.get('[role=alert]').text()).toBe('请填最后一天。');
    expect(sent(page, 'RecordCaseEntry')).toEqual([]);
    await page.wrapper.get('input[type=date]').setValue('2099-02-01');
    // She cannot follow herself.
    expect(page.wrapper.findAll('form option').map((each) => each.text())).toEqual(['还没定', '徐社工']);
    await page.wrapper.get('form select').setValue('w2');
    await page.wrapper.get('form').trigger('submit');
    await settle();
    expect(sent(page, 'RecordCaseEntry')[0]!['input']).toMatchObject({
      ...{ kind: 'departure', subjectId: 'w1', until: '2099-02-01', aboutIds: ['w2'], replacesId: null },
    });
    expect(page.wrapper.get('.said').text()).toBe('已记下。');
  });

  it('corrects it, and puts it away only when asked twice', async () => {
    const page = await show();
    await press(page, '改离开日期');
    await page.wrapper.get('form').trigger('submit');
    await settle();
    expect(sent(page, 'RecordCaseEntry')[0]!['input']).toMatchObject({ replacesId: 'e1', text: '换工作' });
    await press(page, '不离开了');
    expect(sent(page, 'PutAwayCaseEntry')).toEqual([]);
    await page.wrapper.get('[role=alertdialog] .danger').trigger('click');
    await settle();
    expect(sent(page, 'PutAwayCaseEntry')).toEqual([{ communityId: 'c1', id: 'e1' }]);
  });

  it('records a visit together', async () => {
    const page = await show();
    await press(page, '记一次一起走访');
    await page.wrapper.get('form').trigger('submit');
    await settle();
    expect(sent(page, 'RecordCaseEntry')[0]!['input']).toMatchObject({
      ...{ kind: 'session', form: 'jointVisit', subjectId: 'r1', aboutIds: ['w1', 'w2'] },
    });
  });
});
