import { afterEach, describe, expect, it } from 'vitest';
import type { IntroductionPlanQuery } from '../../../client/api/generated.ts';
import IntroductionsView from '../../../client/views/IntroductionsView.vue';
import { actor } from '../answers.ts';
import { mountPage, settle } from '../mountPage.ts';

type Plan = IntroductionPlanQuery['introductionPlan'];
type Introduction = Plan['introductions'][number];

const figures = {
  isolates: 3,
  singleContacts: 5,
  components: 4,
  largestComponent: 90,
  distanceFragmentation: 0.7,
};
const introduction = (one: string, other: string, part: Partial<Introduction> = {}): Introduction => ({
  id: `${one}:${other}`,
  one: actor(one),
  other: actor(other, '2号楼'),
  score: 2.5,
  benefit: 5,
  ease: 0.5,
  parts: [
    { part: 'joins', name: '把没连上的人连起来', value: 1, points: 3 },
    { part: 'load', name: '手上已经有不少人要照应', value: 0.5, points: -0.5 },
  ],
  reasons: [`居民${one}现在没有和谁来往。`],
  askFirst: null,
  introducer: actor('w'),
  introducerReason: '两人都认识的人',
  occasion: { activityId: 'a1', title: '合唱队排练', on: '2026-12-02', isRecurring: true },
  occasionText: '“合唱队排练”：两人都去得惯。',
  changes: ['没有人来往的居民：3位 → 2位'],
  loads: [
    { actor: { id: one, name: `居民${one}` }, before: 0, after: 1 },
    { actor: { id: other, name: `居民${other}` }, before: 2, after: 3 },
  ],
  ...part,
});
const planOf = (part: Partial<Plan> = {}): Plan => ({
  before: figures,
  after: { ...figures, isolates: 2, singleContacts: 6, components: 3, largestComponent: 91 },
  introductions: [introduction('a', 'b')],
  invitations: [],
  underWay: [],
  shares: [],
  weights: [
    {
      part: 'joins',
      group: 'benefit',
      name: '把没连上的人连起来',
      usual: 3,
      weight: 3,
      counted: 3,
      tried: null,
      worked: null,
      rate: null,
    },
    {
      part: 'sameBuilding',
      group: 'ease',
      name: '同住一栋楼',
      usual: 1,
      weight: 1,
      counted: 1.3,
      tried: 5,
      worked: 4,
      rate: 6 / 9,
    },
  ],
  notes: [],
  ...part,
});
const followUp = { id: 'f1', subject: 'a:b', step: 'accepted' };
const show = (plan: Plan = planOf(), query: Record<string, string> = {}) =>
  mountPage(IntroductionsView, {
    name: 'introductions',
    query,
    answers: {
      IntroductionPlan: { introductionPlan: plan },
      RecordFollowUp: { recordFollowUp: followUp },
      RecordTie: { createTie: { id: 't1', kind: 'KNOWS' } },
    },
  });
type Shown = Awaited<ReturnType<typeof show>>;
const press = async ({ wrapper }: Shown, text: string): Promise<void> => {
  await wrapper
    .findAll('button')
    .find((button) => button.text() === text)!
    .trigger('click');
  await settle();
};
const sent = ({ asked }: Shown, operation: string) =>
  asked.filter((each) => each.operation === operation).map(({ variables }) => variables['input']);

afterEach(() => {
  document.body.innerHTML = '';
});

describe('the page of introductions', () => {
  it('shows what is about one person alone, with its place in the whole plan, and the way to all', async () => {
    const plan = planOf({ introductions: [introduction('a', 'b'), introduction('c', 'd')] });
    const { wrapper } = await show(plan, { person: 'd' });
    expect(wrapper.findAll('.introduction h3').map((title) => title.text())).toEqual(['2居民c与居民d']);
    expect(wrapper.text()).toContain('只看和这一位有关的');
    const all = wrapper.findAll('a').find((link) => link.text() === '看全部');
    expect(all!.attributes('href')).not.toContain('person');

    const { wrapper: none } = await show(plan, { person: 'z' });
    expect(none.findAll('.introduction')).toHaveLength(0);
    expect(none.text()).toContain('没有和这一位有关的');
  });

  it('says who, by whom, why, where and what it changes', async () => {
    const { wrapper } = await show();
    const card = wrapper.get('.introduction');
    expect(card.get('h3').text()).toContain('居民a与居民b');
    expect(card.findAll('.actor-link').map((link) => link.get('.name').text())).toEqual([
      '居民a',
      '居民w',
      '居民b',
    ]);
    for (const text of ['没有和谁来往', '两人都认识的人', '两人都去得惯', '2026年12月2日', '3位 → 2位'])
      expect(card.text()).toContain(text);
    // Who had nobody has one contact then: told together, 8 and 8.
    expect(wrapper.get('.summary').text()).toMatch(/没有人、或只和一个人来往的居民\s*8\s*8/);
  });

  it('names the worker herself where nobody else is there, and what to ask first', async () => {
    const { wrapper } = await show(
      planOf({
        introductions: [introduction('a', 'b', { introducer: null, occasion: null, askFirst: '先问一问' })],
      }),
    );
    expect(wrapper.get('.introduction .introducer').text()).toContain('您');
    expect(wrapper.get('.introduction .ask').text()).toBe('先问一问');
    expect(wrapper.find('.occasion-date').exists()).toBe(false);
  });

  it('keeps that both agree', async () => {
    const page = await show();
    await press(page, '双方愿意');
    expect(sent(page, 'RecordFollowUp')).toEqual([
      expect.objectContaining({ topic: 'introduction', subject: 'a:b', step: 'accepted', communityId: 'c1' }),
    ]);
    expect(page.wrapper.get('.said').text()).toContain('居民a与居民b：记下双方愿意了');
  });

  it('asks why it does not fit, and for how long', async () => {
    const page = await show();
    await press(page, '不合适');
    await page.wrapper.get('form').trigger('submit');
    expect(sent(page, 'RecordFollowUp')).toEqual([]);
    expect(page.wrapper.get('form [role="alert"]').text()).toContain('请写一句话');
    await page.wrapper.get('textarea').setValue(' 身体不便 ');
    await press(page, '不再考虑');
    await page.wrapper.get('form').trigger('submit');
    await settle();
    expect(sent(page, 'RecordFollowUp')).toEqual([
      expect.objectContaining({ step: 'declined', reason: '身体不便', until: '9999-12-31' }),
    ]);
  });

  it('records a tie when two keep in touch', async () => {
    const page = await show(
      planOf({
        underWay: [
          {
            id: 'c:d',
            step: 'happened',
            on: '2026-09-01',
            isDue: true,
            one: actor('c'),
            other: actor('d'),
          },
        ],
      }),
    );
    expect(page.wrapper.text()).toContain('已经两个月了');
    await press(page, '常来往了，记下这层关系');
    expect(sent(page, 'RecordTie')).toEqual([
      expect.objectContaining({ kind: 'KNOWS', fromId: 'c', toId: 'd' }),
    ]);
    expect(sent(page, 'RecordFollowUp')).toEqual([
      expect.objectContaining({ subject: 'c:d', step: 'confirmed' }),
    ]);
  });

  it('shows whom to invite together, and whom the plan serves', async () => {
    const { wrapper } = await show(
      planOf({
        invitations: [
          {
            text: '请居民a来“合唱队排练”，由居民f陪着。',
            occasion: { activityId: 'a1', title: '合唱队排练', on: '2026-12-02', isRecurring: false },
            people: [
              { actor: actor('a'), reason: '这次主要请的人' },
              { actor: actor('f'), reason: '常来' },
              { actor: actor('g'), reason: '同住1号楼' },
            ],
          },
        ],
        shares: [
          { group: 'p1', groupName: '1号楼', residents: 40, inNeed: 4, served: 1 },
          { group: 'p2', groupName: '2号楼', residents: 30, inNeed: 0, served: 0 },
        ],
      }),
    );
    expect(wrapper.get('.invitations').text()).toContain('由居民f陪着');
    expect(wrapper.findAll('.invitations li li')).toHaveLength(3);
    expect(wrapper.text()).toContain('需要的 4 位，这次照顾到 1 位');
    expect(wrapper.text()).toContain('另外 1 组里没有需要的人');
  });

  it('asks again by what was chosen', async () => {
    const page = await show(
      planOf({
        shares: [{ group: 'p1', groupName: '1号楼', residents: 40, inNeed: 4, served: 1 }],
      }),
    );
    const form = page.wrapper.findAll('form').at(-1)!;
    expect(form.text()).toContain('试过 5 次，成了 4 次：现在按 1.3 算');
    const [budget, , joins] = form.findAll('input[type="number"]');
    await budget!.setValue(31);
    expect(form.get('[role="alert"]').text()).toContain('不在范围内');
    await budget!.setValue(5);
    await joins!.setValue(2);
    await form.findAll('select')[1]!.setValue('p1');
    await form.trigger('submit');
    await settle();
    const last = page.asked.filter(({ operation }) => operation === 'IntroductionPlan').at(-1)!;
    expect(last.variables['choices']).toEqual({
      budget: 5,
      perPerson: 1,
      weights: [{ part: 'joins', weight: 2 }],
      groupBy: 'place',
      group: 'p1',
      minimumShare: 0.5,
      leastServedFirst: false,
      learns: true,
    });
  });

  it('says why there is nobody to introduce, and what to do', async () => {
    const { wrapper } = await show(planOf({ introductions: [], notes: ['现在没有合适的牵线建议'] }));
    expect(wrapper.text()).toContain('现在没有要牵的线');
    expect(wrapper.text()).toContain('现在没有合适的牵线建议');
    expect(wrapper.text()).toContain('做一次访谈');
  });
});
