import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FollowUpPartsFragment, SupportGapsQuery } from '../../../client/api/generated.ts';
import { useToday } from '../../../client/composables/useToday.ts';
import { dayAfter } from '../../../client/network/timeline/calendar.ts';
import GapsView from '../../../client/views/GapsView.vue';
import { actor, gap, supportGaps } from '../answers.ts';
import { mountPage, settle } from '../mountPage.ts';

type Gap = SupportGapsQuery['supportGaps']['gaps'][number];
type Page = Awaited<ReturnType<typeof show>>;

const colleagues = [
  { id: 'local', name: '', isMe: true },
  { id: 'a2', name: '周敏', isMe: false },
];
const today = useToday();
const followUp = (part: Partial<FollowUpPartsFragment> = {}): FollowUpPartsFragment => ({
  id: 'f1',
  subject: 'a',
  step: 'assigned',
  stepName: '有人跟进',
  owner: 'local',
  dueOn: null,
  until: null,
  reason: null,
  outcome: null,
  decidedOn: '2026-09-01',
  recordedAt: '2026-09-01T08:00:00Z',
  recordedBy: 'local',
  ...part,
});
const show = (gaps: Gap[], more: object = {}, query: Record<string, string> = {}) =>
  mountPage(GapsView, {
    name: 'gaps',
    query,
    answers: {
      SupportGaps: { supportGaps: supportGaps(gaps) },
      Colleagues: { colleagues },
      GapThresholds: { gapThresholds: null },
      UrgentAlerts: { cultivationAlerts: { totalCount: 0, alerts: [] } },
      RecordFollowUp: { recordFollowUp: { __typename: 'FollowUp', ...followUp() } },
      ...more,
    },
  });
const button = ({ wrapper }: Page, text: string) =>
  wrapper.findAll('button').find((each) => each.text() === text)!;
const press = async (page: Page, text: string): Promise<void> => {
  await button(page, text).trigger('click');
  await settle();
};
const submit = async ({ wrapper }: Page): Promise<void> => {
  await wrapper.get('.follow-up-form').trigger('submit');
  await settle();
};
const sent = ({ asked }: Page, operation: string) =>
  asked.filter((each) => each.operation === operation).map(({ variables }) => variables['input'] as object);

afterEach(() => {
  document.body.innerHTML = '';
  delete document.documentElement.dataset['printout'];
  vi.unstubAllGlobals();
});

describe('what is done about a gap', () => {
  it('is given to a colleague, with a day', async () => {
    const page = await show([gap('a')]);
    await press(page, '安排跟进');
    const select = page.wrapper.get<HTMLSelectElement>('.follow-up-form select');
    expect(select.findAll('option').map((each) => each.text())).toEqual(['我', '周敏', '还没有人']);
    expect(select.element.value).toBe('local');
    expect(document.activeElement).toBe(select.element);
    await select.setValue('a2');
    await page.wrapper.get('.follow-up-form input[type=date]').setValue('2027-01-10');
    await submit(page);
    expect(sent(page, 'RecordFollowUp')).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
        communityId: 'c1',
        topic: 'gap',
        subject: 'a',
        step: 'assigned',
        owner: 'a2',
        dueOn: '2027-01-10',
      },
    ]);
    const said = page.wrapper.get('.said');
    expect(said.text()).toContain('居民a这一条已经安排跟进');
    expect(document.activeElement).toBe(said.element);
  });

  it('is set aside for two weeks unless another day is chosen, and only with a reason', async () => {
    const page = await show([gap('a')]);
    await press(page, '先放一放');
    await submit(page);
    expect(sent(page, 'RecordFollowUp')).toEqual([]);
    expect(page.wrapper.get('[role=alert]').text()).toContain('请写一句话');
    await page.wrapper.get('textarea').setValue(' 住院了 ');
    await submit(page);
    expect(sent(page, 'RecordFollowUp')[0]).toMatchObject({
      step: 'snoozed',
      until: dayAfter(today, 14),
      reason: '住院了',
    });
    await press(page, '先放一放');
    await press(page, '3个月后');
    await page.wrapper.get('textarea').setValue('回老家');
    await submit(page);
    expect(sent(page, 'RecordFollowUp')[1]).toMatchObject({ until: dayAfter(today, 90) });
  });

  it('is done with what came of it', async () => {
    const page = await show([gap('a')]);
    await press(page, '办好了');
    await page.wrapper.get('textarea').setValue('认识了两位邻居');
    await submit(page);
    expect(sent(page, 'RecordFollowUp')[0]).toMatchObject({ step: 'done', outcome: '认识了两位邻居' });
  });

  it('leaves the form where it was opened', async () => {
    const page = await show([gap('a')]);
    await press(page, '办好了');
    await press(page, '取消');
    expect(page.wrapper.find('.follow-up-form').exists()).toBe(false);
    expect(document.activeElement).toBe(button(page, '办好了').element);
  });

  it('says why it could not be kept', async () => {
    const page = await show([gap('a')], { RecordFollowUp: new Error('没有找到') });
    await press(page, '安排跟进');
    await submit(page);
    expect(page.wrapper.get('.follow-up-form [role=alert]').text()).toBe('没有找到');
  });

  it('is told on the card: who, until when, and whether it is late', async () => {
    const late = gap('a', { followUp: followUp({ dueOn: '2026-01-02' }) });
    const colleague = gap('b', { followUp: followUp({ owner: 'a2', dueOn: dayAfter(today, 3) }) });
    const gone = gap('c', { followUp: followUp({ owner: 'a9' }) });
    const { wrapper } = await show([late, colleague, gone]);
    const [first, second, third] = wrapper.findAll('.gap-card');
    expect(first!.text()).toContain('我在跟进');
    expect(first!.get('.standing .attention').text()).toBe('应在2026年1月2日前办');
    expect(second!.text()).toContain('周敏在跟进');
    expect(second!.find('.standing .attention').exists()).toBe(false);
    expect(third!.text()).toContain('以前的同事在跟进');
  });

  it('is shown again when it was done and is still there', async () => {
    const page = await show([gap('a', { followUp: followUp({ step: 'done', outcome: '走访过' }) })]);
    const card = page.wrapper.get('.gap-card');
    expect(card.text()).toContain('2026年9月1日记为办好了，但还在');
    expect(card.text()).toContain('走访过');
    expect(button(page, '办好了').exists()).toBe(true);
  });

  it('is told with all that was done before', async () => {
    const page = await show([gap('a', { followUp: followUp() })], {
      FollowUpHistory: {
        followUps: {
          edges: [
            { node: followUp({ id: 'f2' }) },
            { node: followUp({ id: 'f1', step: 'snoozed', stepName: '暂时放一放', reason: '住院了' }) },
          ],
        },
      },
    });
    await press(page, '以前做过什么');
    const steps = page.wrapper.findAll('.history li').map((each) => each.text());
    expect(steps[0]).toContain('有人跟进（我）');
    expect(steps[1]).toMatch(/暂时放一放（我）\s*住院了/);
  });
});

describe('the lists of gaps', () => {
  it('narrow to what is mine and what is late, by the server', async () => {
    const page = await show([gap('a')]);
    await press(page, '我跟进的');
    await press(page, '过了期限的');
    const asked = page.asked.filter(({ operation }) => operation === 'SupportGaps');
    expect(asked[0]!.variables).toMatchObject({ state: 'open', mine: false, overdue: false });
    expect(asked.at(-1)!.variables).toMatchObject({ state: 'open', mine: true, overdue: true });
  });

  it('hold what was set aside, with the day and the reason, to be opened again', async () => {
    const aside = gap('a', {
      state: 'aside',
      followUp: followUp({ step: 'snoozed', until: '2027-01-10', reason: '住院了' }),
    });
    const page = await show([aside], {}, { view: 'aside' });
    expect(page.asked.find(({ operation }) => operation === 'SupportGaps')!.variables['state']).toBe('aside');
    expect(page.wrapper.get('.gap-card').text()).toMatch(/放到2027年1月10日\s*住院了/);
    expect(page.wrapper.findAll('[data-opens]')).toHaveLength(0);
    await press(page, '重新打开');
    expect(sent(page, 'RecordFollowUp')[0]).toMatchObject({ subject: 'a', step: 'reopened' });
  });

  it('hold what was done, also when nothing shows it any more', async () => {
    const done = {
      followUps: {
        totalCount: 1,
        pageInfo: { hasNextPage: false, endCursor: null },
        edges: [
          {
            node: {
              ...followUp({ subject: 'isolation:p9', step: 'done', outcome: '认识了两位邻居' }),
              about: [{ __typename: 'Resident', id: 'p9', displayName: '王秀英' }],
            },
          },
        ],
      },
    };
    const { wrapper } = await show([], { FollowUpsDone: done }, { view: 'done' });
    const entry = wrapper.get('.done li');
    expect(entry.text()).toMatch(/王秀英\s*孤立居民\s*认识了两位邻居\s*2026年9月1日，我记/);
  });

  it('are printed as one line each, all that are shown', async () => {
    vi.stubGlobal('print', vi.fn());
    const many = Array.from({ length: 25 }, (_, i) => gap(`g${i}`));
    many[0] = gap('g0', { followUp: followUp({ owner: 'a2', dueOn: '2027-01-10' }), otherActor: actor('z') });
    const page = await show(many);
    await page.wrapper.get('.next-action').trigger('click');
    await settle();
    const lines = [...document.querySelectorAll('.gap-sheet tbody tr')].map((line) => line.textContent ?? '');
    expect(lines).toHaveLength(25);
    expect(lines[0]).toContain('居民z');
    expect(lines[0]).toMatch(/周敏.*2027年1月10日前办/s);
    expect(document.querySelector('.gap-sheet')!.textContent).toContain('请妥善保管');
  });
});

describe('what counts as a gap', () => {
  const threshold = { id: 'oldAge', name: '多大年纪起', usual: 70, minimum: 40, maximum: 100, whole: true };
  const answer = (value: number) => {
    const list = supportGaps([gap('a')]);
    const [first, ...rest] = list.rules;
    return {
      supportGaps: { ...list, rules: [{ ...first!, thresholds: [{ ...threshold, value }] }, ...rest] },
    };
  };
  const open = async (value = 70) => {
    const page = await show([], {
      SupportGaps: answer(value),
      SaveGapThresholds: {
        saveGapThresholds: {
          __typename: 'GapThresholds',
          id: 's1',
          version: 1,
          createdAt: '2026-09-01T08:00:00Z',
          createdBy: 'local',
        },
      },
    });
    const card = page.wrapper.findAll('details.card').find((each) => each.text().includes('这些判断的标准'))!;
    return { page, card, field: card.get<HTMLInputElement>('input[type=number]') };
  };
  const save = async (card: Awaited<ReturnType<typeof open>>['card']): Promise<void> => {
    await card.get('form').trigger('submit');
    await settle();
  };

  it('is told in names and usual numbers, and saved without those that are as usual', async () => {
    const { page, card, field } = await open();
    expect(card.text()).toMatch(/孤立居民.*多大年纪起.*通常 70/s);
    expect(card.text()).toContain('都是通常的数');
    expect(card.get<HTMLButtonElement>('button[type=submit]').element.disabled).toBe(true);
    await field.setValue('75');
    await save(card);
    expect(sent(page, 'SaveGapThresholds')).toEqual([
      { communityId: 'c1', changed: [{ rule: 'isolation', threshold: 'oldAge', value: 75 }] },
    ]);
    expect(card.text()).toContain('已保存');
  });

  it.each(['', '39', '101', '70.5'])('is not saved as “%s”', async (typed) => {
    const { page, card, field } = await open();
    await field.setValue(typed);
    expect(card.get('[role=alert]').text()).toContain('40 到 100');
    await save(card);
    expect(sent(page, 'SaveGapThresholds')).toEqual([]);
  });

  it('can all be as usual again', async () => {
    const { page, card, field } = await open(60);
    expect(field.element.value).toBe('60');
    expect(card.text()).toContain('改了 1 个数');
    await press(page, '都用通常的数');
    expect(field.element.value).toBe('70');
    await save(card);
    expect(sent(page, 'SaveGapThresholds')).toEqual([{ communityId: 'c1', changed: [] }]);
  });
});
