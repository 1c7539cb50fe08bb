import { afterEach, describe, expect, it, vi } from 'vitest';
import AskView from '../../../client/views/AskView.vue';
import { actor, networkColumns, question, questionSet } from '../answers.ts';
import { mountPage, settle } from '../mountPage.ts';
import { signedIn } from '../sessions.ts';

const kind = (id: string, subkinds: readonly string[]) => ({
  id,
  name: id,
  directed: true,
  inNetworks: true,
  from: ['Resident'],
  to: ['Resident'],
  weight: null,
  subkinds: subkinds.map((each) => ({ id: each, name: `项${each}` })),
});
const edges = (...nodes: object[]) => ({ edges: nodes.map((node) => ({ node })) });
const set = questionSet({
  version: 2,
  questions: [
    question('discuss', { zh: '和谁商量？', most: 1 }),
    question('strain', { zh: '有没有压力？', stressful: true }),
  ],
});
const answers = {
  Vocabulary: {
    vocabulary: {
      techniques: [{ id: 'judges', name: '知情人评议', meaning: '每人单独打分。' }],
      nodeKinds: [],
      tieKinds: [
        kind('ASSESSES', ['trust', 'readiness']),
        kind('SERVES_IN', ['director']),
        kind('NOMINATES', ['discuss']),
      ],
    },
  },
  SurveyRounds: {
    waves: edges(
      { id: 'w1', name: '第一轮', startsOn: '2026-03-01', endsOn: null },
      { id: 'w2', name: '第二轮', startsOn: '2026-09-01', endsOn: null },
    ),
  },
  AskPeople: { network: networkColumns(['a', 'b', 'c']) },
  AskPlaces: { places: edges({ id: 'p1', name: '1号楼', kind: 'building' }) },
  WithheldPersons: { withheldPersons: { totalCount: 0, edges: [] } },
  LastAnswers: { lastAnswers: null },
  QuestionSets: { questionSets: [set] },
  RecordTie: ({ input }: { input: { id: string } }) => ({
    createTie: { __typename: 'Tie', id: input.id, kind: 'ASSESSES' },
  }),
  RatingSpread: {
    activistEvidence: {
      ratings: [{ item: 'trust', name: '受信任', raters: 3, mean: 4, low: 2, high: 5 }],
    },
  },
};

const show = (query: Record<string, string> = {}, more: object = {}, options: object = {}) =>
  mountPage(AskView, { name: 'ask', query, answers: { ...answers, ...more }, ...options });
type Page = Awaited<ReturnType<typeof show>>['wrapper'];

const press = async (page: Page, words: string): Promise<void> => {
  const button = page.findAll('button').find((each) => each.text().includes(words));
  if (!button) throw new Error(`no button "${words}" in: ${page.text()}`);
  await button.trigger('click');
};
async function pick(page: Page, at: number, name: string): Promise<void> {
  await page.findAll('input[type=search]')[at]!.setValue(name);
  await press(page, name);
}
const sent = (
  asked: readonly { operation: string; variables: Record<string, unknown> }[],
  operation: string,
) => asked.filter((each) => each.operation === operation).map(({ variables }) => variables);

afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

describe('an interview', () => {
  it('begins in the latest round, and needs somebody who is asked', async () => {
    const { wrapper } = await show();
    expect(wrapper.findAll('select')[0]?.element.value).toBe('w2');
    await wrapper.get('form').trigger('submit');
    expect(wrapper.get('[role=alert]').text()).toContain('请选一位受访者');
  });

  it('goes from question to question and is sent as one', async () => {
    const { wrapper, asked } = await show(
      { round: 'w1', person: 'a' },
      { RecordInterview: { recordInterview: { waveId: 'w1', ties: 2, people: 1, ended: 0 } } },
    );
    await wrapper.get('form').trigger('submit');
    expect(wrapper.get('h2').text()).toBe('和谁商量？');
    await pick(wrapper, 0, '居民b');
    expect(wrapper.text()).toContain('已写 1 位，最多 1 位');
    // The question takes one name only.
    expect(wrapper.find('input[type=search]').exists()).toBe(false);
    await wrapper.findAll('.scale input')[3]!.trigger('change');
    await press(wrapper, '下一题');
    expect(wrapper.get('h2').text()).toBe('有没有压力？');
    await wrapper.get('input[type=search]').setValue('王阿姨');
    await settle();
    await wrapper.get('select.building').setValue('p1');
    await press(wrapper, '记下这个名字');
    await press(wrapper, '看一遍再保存');
    expect(wrapper.text()).toMatch(/居民b.*4/s);
    await press(wrapper, '全部保存');
    await settle();
    const [input] = sent(asked, 'RecordInterview').map(({ input: each }) => each);
    expect(input).toMatchObject({
      communityId: 'c1',
      waveId: 'w1',
      respondentId: 'a',
      answers: [
        { question: 'discuss', namedId: 'b', closeness: 4 },
        { question: 'strain', namedId: null, newName: '王阿姨', placeId: 'p1' },
      ],
    });
    expect(wrapper.text()).toContain('存下 2 条关系，新写下 1 个人');
    expect(wrapper.get('[role=status] a').attributes('href')).toBe('/c/c1/ask?view=snowball&round=w1');
  });

  it('keeps what was written when saving fails, and sends it under the same id', async () => {
    const { wrapper, asked } = await show(
      { person: 'a' },
      { RecordInterview: new Error('第 1 条：没有这个人') },
    );
    await wrapper.get('form').trigger('submit');
    await pick(wrapper, 0, '居民b');
    await press(wrapper, '下一题');
    await press(wrapper, '看一遍再保存');
    await press(wrapper, '全部保存');
    await settle();
    expect(wrapper.get('[role=alert]').text()).toContain('没有这个人');
    await press(wrapper, '全部保存');
    await settle();
    const ids = sent(asked, 'RecordInterview').map(({ input }) => (input as { id: string }).id);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
    expect(wrapper.text()).toContain('居民b');
  });

  it('outlives another tab of the page, and asks before it is lost', async () => {
    const { wrapper, router } = await show({ person: 'a' });
    await wrapper.get('form').trigger('submit');
    await pick(wrapper, 0, '居民b');
    await router.push({ query: { view: 'sets' } });
    await router.push({ query: {} });
    await settle();
    expect(wrapper.text()).toContain('到现在共 1 个名字');
    await router.push({ name: 'gaps', params: { communityId: 'c1' } });
    expect(router.currentRoute.value.name).toBe('ask');
    expect(wrapper.get('[role=alertdialog]').text()).toContain('还没有保存');
    await press(wrapper, '离开，不保存');
    await vi.waitFor(() => expect(router.currentRoute.value.name).toBe('gaps'), 10_000);
  });

  it('asks about stress only who may see it', async () => {
    const state = signedIn([{ role: 'socialWorker', communityId: 'c1' }]);
    const { wrapper } = await show({ person: 'a' }, {}, { state });
    expect(wrapper.text()).toContain('1 个问题');
    await show({ view: 'sets' }, {}, { state }).then((page) =>
      expect(page.wrapper.text()).not.toContain('有没有压力'),
    );
  });

  describe('in a later round', () => {
    const former = (id: string, more: object = {}) => ({
      ...{ tieId: `t${id}`, actor: actor(id), kind: 'NOMINATES', subkind: 'discuss' },
      ...{ fromNamed: false, stressful: false, endedOn: null, ...more },
    });
    const last = (...namings: object[]) => ({
      LastAnswers: { lastAnswers: { waveName: '第一轮', on: '2026-03-02', namings } },
      RecordInterview: { recordInterview: { waveId: 'w2', ties: 1, people: 0, ended: 1 } },
      QuestionSets: { questionSets: [questionSet({ questions: [question('discuss', { most: 2 })] })] },
    });
    const says = async (page: Page, name: string, words: string): Promise<void> => {
      const pills = page.get(`[role=group][aria-label="${name}，还是吗"]`).findAll('button');
      await pills.find((each) => each.text() === words)!.trigger('click');
    };
    const pressed = (page: Page) =>
      page.findAll('.former').map((row) => row.get('[aria-pressed=true]').text());

    it('begins with the names of the last, and sends only what she says now', async () => {
      const { wrapper, asked } = await show({ person: 'a' }, last(former('b'), former('c'), former('d')));
      await wrapper.get('form').trigger('submit');
      await settle();
      expect(sent(asked, 'LastAnswers')).toMatchObject([
        { communityId: 'c1', personId: 'a', exceptWaveId: 'w2' },
      ]);
      expect(wrapper.get('.last').text()).toContain('第一轮');
      expect(pressed(wrapper)).toEqual(['没问', '没问', '没问']);
      expect(wrapper.text()).toContain('到现在共 0 个名字');
      await says(wrapper, '居民b', '还是');
      await says(wrapper, '居民c', '不再是');
      expect(pressed(wrapper)).toEqual(['还是', '不再是', '没问']);
      // To take back is not yet to end.
      const box = wrapper.get<HTMLInputElement>('.last input[type=checkbox]');
      expect(box.element.checked).toBe(false);
      await box.setValue(true);
      await press(wrapper, '看一遍再保存');
      expect(wrapper.text()).toContain('不再是：居民c');
      expect(wrapper.text()).toMatch(/起结束关系：居民c/);
      expect(wrapper.text()).toContain('上次提到、这次没有问：居民d');
      await press(wrapper, '全部保存');
      await settle();
      const [input] = sent(asked, 'RecordInterview').map((each) => each['input']);
      expect(input).toMatchObject({
        answers: [{ question: 'discuss', namedId: 'b', prompted: true }],
        endedTieIds: ['tc'],
      });
      expect((input as { answers: unknown[] }).answers).toHaveLength(1);
      expect(wrapper.text()).toContain('结束以前的关系 1 条');
    });

    it('ends nothing unasked, and nothing of somebody who is named after all', async () => {
      const { wrapper, asked } = await show({ person: 'a' }, last(former('b'), former('c')));
      await wrapper.get('form').trigger('submit');
      await settle();
      await says(wrapper, '居民b', '不再是');
      await says(wrapper, '居民c', '不再是');
      await wrapper.findAll('.last input[type=checkbox]')[1]!.setValue(true);
      await pick(wrapper, 0, '居民c');
      expect(pressed(wrapper)).toEqual(['不再是', '还是']);
      await press(wrapper, '看一遍再保存');
      await press(wrapper, '全部保存');
      await settle();
      const [input] = sent(asked, 'RecordInterview').map((each) => each['input'] as Record<string, unknown>);
      expect(input).not.toHaveProperty('endedTieIds');
      // She came to mind by herself.
      expect(input?.['answers']).toMatchObject([{ namedId: 'c' }]);
      expect((input?.['answers'] as object[])[0]).not.toHaveProperty('prompted');
    });

    it('forgets what was read out when another is asked', async () => {
      const { wrapper } = await show({ person: 'a' }, last(former('b', { endedOn: '2026-05-01' })));
      await wrapper.get('form').trigger('submit');
      await settle();
      await says(wrapper, '居民b', '不再是');
      // What has ended needs no end.
      expect(wrapper.find('.last input[type=checkbox]').exists()).toBe(false);
      expect(wrapper.get('.former').text()).toContain('已经结束');
      await press(wrapper, '改受访者和日期');
      await wrapper.findAll('select')[0]!.setValue('w1');
      await wrapper.get('form').trigger('submit');
      await settle();
      expect(pressed(wrapper)).toEqual(['没问']);
    });

    it('goes on by itself when the last names cannot be had', async () => {
      const { wrapper } = await show({ person: 'a' }, { ...last(), LastAnswers: new Error('出错') });
      await wrapper.get('form').trigger('submit');
      await settle();
      expect(wrapper.text()).toContain('上次提到的人没有取到');
      await pick(wrapper, 0, '居民b');
      expect(wrapper.text()).toContain('到现在共 1 个名字');
    });
  });

  it('can be with somebody who was only mentioned', async () => {
    const { wrapper } = await show(
      { person: 'm1' },
      { AskedPerson: { node: { __typename: 'Resident', id: 'm1', displayName: '李某' } } },
    );
    await wrapper.get('form').trigger('submit');
    expect(wrapper.text()).toContain('李某 · ');
  });
});

describe('ratings', () => {
  it('go from one rater to several persons, and show how far the raters agree', async () => {
    const { wrapper, asked } = await show({ view: 'ratings' });
    await pick(wrapper, 0, '居民a');
    await pick(wrapper, 1, '居民b');
    await pick(wrapper, 1, '居民c');
    expect(wrapper.findAll('.grid-of-ratings tbody tr')).toHaveLength(2);
    await wrapper.findAll('.grid-of-ratings input')[4]!.trigger('change');
    await wrapper.findAll('.grid-of-ratings input')[5]!.trigger('change');
    await wrapper.get('form').trigger('submit');
    await settle();
    expect(sent(asked, 'RecordTie').map(({ input }) => input)).toMatchObject([
      { kind: 'ASSESSES', fromId: 'a', toId: 'b', subkind: 'trust', weight: 5, method: 'judges' },
      { kind: 'ASSESSES', fromId: 'a', toId: 'c', subkind: 'trust', weight: 1, method: 'judges' },
    ]);
    await settle();
    expect(wrapper.text()).toContain('存下了 2 个分数');
    expect(wrapper.text()).toContain('受信任：3 人打分，平均 4，最低 2，最高 5');
  });

  it('that were not kept stay in the grid, to be saved once more', async () => {
    let count = 0;
    const { wrapper, asked } = await show(
      { view: 'ratings' },
      {
        RecordTie: (variables: { input: { id: string } }) =>
          ++count === 2 ? new Error('连不上') : answers.RecordTie(variables),
      },
    );
    await pick(wrapper, 0, '居民a');
    await pick(wrapper, 1, '居民b');
    await pick(wrapper, 1, '居民c');
    await wrapper.findAll('.grid-of-ratings input')[0]!.trigger('change');
    await wrapper.findAll('.grid-of-ratings input')[5]!.trigger('change');
    await wrapper.get('form').trigger('submit');
    await settle();
    expect(wrapper.text()).toContain('存下了 1 个，还有 1 个没有存上');
    await wrapper.get('form').trigger('submit');
    await settle();
    const ids = sent(asked, 'RecordTie').map(({ input }) => (input as { id: string }).id);
    expect(ids).toHaveLength(3);
    expect(ids[2]).toBe(ids[1]);
  });
});

describe('what was filled in and not saved', () => {
  const fill = async (query: Record<string, string>) => {
    const shown = await show(query);
    if (query['view'] === 'ratings') {
      await pick(shown.wrapper, 0, '居民a');
      await pick(shown.wrapper, 1, '居民b');
    }
    await shown.wrapper.findAll('.scale input')[2]!.trigger('change');
    return shown;
  };

  it.each(['ratings', 'self'])('of the tab %s is asked about before another tab is opened', async (view) => {
    const { wrapper, router } = await fill({ view, person: 'b' });
    await router.push({ query: { view: 'offices' } });
    await settle();
    expect(router.currentRoute.value.query['view']).toBe(view);
    expect(wrapper.get('[role=alertdialog]').text()).toContain('还没有记下');
    await press(wrapper, '不要了，离开');
    await settle();
    expect(router.currentRoute.value.query['view']).toBe('offices');
  });

  it('is asked about before another rates', async () => {
    const { wrapper } = await fill({ view: 'ratings' });
    const saves = () => wrapper.get('.grid-of-ratings ~ .row button').text();
    await pick(wrapper, 0, '居民c');
    expect(wrapper.get('[role=alertdialog]').text()).toContain('还没有记下');
    await press(wrapper, '留下继续填');
    expect(wrapper.find('[role=alertdialog]').exists()).toBe(false);
    expect(saves()).toBe('保存 1 个分数');
    await pick(wrapper, 0, '居民c');
    await press(wrapper, '不要了，换人打分');
    expect(saves()).toBe('保存 0 个分数');
  });

  it('is asked about before another tells of herself', async () => {
    const { wrapper, asked } = await fill({ view: 'self', person: 'b' });
    const rated = () =>
      wrapper.findAll<HTMLInputElement>('.scale input').filter((each) => each.element.checked);
    await pick(wrapper, 0, '居民c');
    expect(wrapper.get('[role=alertdialog]').text()).toContain('还没有记下');
    await press(wrapper, '留下继续填');
    expect(wrapper.find('[role=alertdialog]').exists()).toBe(false);
    expect(rated()).toHaveLength(1);
    await pick(wrapper, 0, '居民c');
    await press(wrapper, '不要了，换人自评');
    expect(rated()).toHaveLength(0);
    await wrapper.findAll('.scale input')[2]!.trigger('change');
    await wrapper.get('form').trigger('submit');
    await settle();
    expect(sent(asked, 'RecordTie').map(({ input }) => input)).toMatchObject([{ fromId: 'c', toId: 'c' }]);
  });

  it('has a day of this age: 0202 is a slip of the keys', async () => {
    const { wrapper } = await show({ view: 'ratings' });
    expect(wrapper.get('input[type=date]').attributes('min')).toBe('1900-01-01');
  });
});

it('records what a resident says of herself, and what she signs up for', async () => {
  const { wrapper, asked } = await show({ view: 'self', person: 'b' });
  await wrapper.findAll('.scale input')[2]!.trigger('change');
  await wrapper.get('input[type=checkbox]').setValue(true);
  await wrapper.get('input.input:not([type])').setValue('合唱队');
  await wrapper.get('form').trigger('submit');
  await settle();
  expect(sent(asked, 'RecordTie').map(({ input }) => input)).toMatchObject([
    { fromId: 'b', toId: 'b', subkind: 'trust', weight: 3, method: 'selfIdentification' },
    { fromId: 'b', toId: 'b', subkind: 'readiness', weight: null, method: 'selfSelection', note: '合唱队' },
  ]);
  expect(wrapper.text()).toContain('记好了：2 条');
});

describe('offices', () => {
  const holder = {
    id: 't1',
    kind: 'SERVES_IN',
    subkind: 'director',
    validFrom: '2024-05-01',
    validTo: null,
    from: { id: 'a', displayName: '居民a' },
    to: { id: 'o1' },
  };
  const more = {
    OfficeBodies: { committees: edges({ id: 'o1', name: '居委会' }), organizations: edges() },
    OfficeHolders: {
      ties: { pageInfo: { hasNextPage: false, endCursor: null }, ...edges(holder) },
    },
    EndTie: { endTie: { id: 't1', validTo: '2026-09-01' } },
  };

  it('lists who holds one, and ends it on a day', async () => {
    const { wrapper, asked } = await show({ view: 'offices' }, more);
    expect(wrapper.get('tbody').text()).toContain('居民a');
    expect(wrapper.get('tbody').text()).toContain('项director');
    await press(wrapper, '卸任');
    await wrapper.get('form.row input').setValue('2026-09-01');
    await wrapper.get('form.row').trigger('submit');
    await settle();
    expect(sent(asked, 'EndTie')).toEqual([{ id: 't1', on: '2026-09-01' }]);
    expect(wrapper.text()).toContain('已记下卸任');
  });

  it('records a dated one, and none that ends before it begins', async () => {
    const { wrapper, asked } = await show({ view: 'offices' }, more);
    await pick(wrapper, 0, '居民b');
    const form = wrapper.findAll('form').at(-1)!;
    const [from, to] = form.findAll('input[type=date]');
    await from!.setValue('2026-02-01');
    await to!.setValue('2026-01-01');
    expect(form.get('[role=alert]').text()).toContain('之前');
    await to!.setValue('');
    await settle();
    await form.trigger('submit');
    await settle();
    expect(sent(asked, 'RecordTie').map(({ input }) => input)).toMatchObject([
      {
        kind: 'SERVES_IN',
        fromId: 'b',
        toId: 'o1',
        subkind: 'director',
        validFrom: '2026-02-01',
        validTo: null,
      },
    ]);
  });

  it('asks before one that she holds already is recorded again', async () => {
    const { wrapper, asked } = await show({ view: 'offices' }, more);
    await pick(wrapper, 0, '居民a');
    await settle();
    expect(sent(asked, 'OfficeHolders').at(-1)).toMatchObject({ bodyId: 'a' });
    const form = wrapper.findAll('form').at(-1)!;
    await form.trigger('submit');
    await settle();
    expect(sent(asked, 'RecordTie')).toEqual([]);
    expect(form.get('[role=alertdialog]').text()).toContain('已经担任这个职务');
    await press(wrapper, '再记一条');
    await settle();
    expect(sent(asked, 'RecordTie')).toHaveLength(1);
  });
});

it('tells whom to visit next, why, and leads to her interview', async () => {
  const { wrapper, asked } = await show(
    { view: 'snowball' },
    {
      ReferralQueue: {
        referralQueue: {
          waveName: '第二轮',
          asked: 4,
          answered: 3,
          entries: [{ actor: actor('m1'), namedBy: 3, byAnswered: [actor('a'), actor('b')], step: 2 }],
        },
      },
    },
  );
  expect(sent(asked, 'ReferralQueue')).toEqual([{ selection: { communityId: 'c1', waveId: 'w2' } }]);
  expect(wrapper.get('.entry').text()).toContain('被 3 位受访者提到');
  expect(wrapper.get('.entry').text()).toContain('居民a、居民b 等');
  expect(wrapper.get('.entry a').attributes('href')).toBe('/c/c1/ask?round=w2&person=m1&method=snowball');
});

describe('question sets', () => {
  it('are changed, and saved as a new version', async () => {
    const { wrapper, asked } = await show(
      { view: 'sets' },
      { SaveQuestionSet: { saveQuestionSet: { ...set, version: 3 } } },
    );
    expect(wrapper.text()).toContain('第 2 版');
    await press(wrapper, '修改');
    await wrapper.get('button[aria-label="第 2 题往上移"]').trigger('click');
    await wrapper.get('textarea').setValue('新的问法？');
    await press(wrapper, '加一个问题');
    expect(wrapper.text()).toContain('每一题中文、英文都要写');
    await wrapper.get('button[aria-label="去掉第 3 题"]').trigger('click');
    await wrapper.get('form').trigger('submit');
    await settle();
    expect(sent(asked, 'SaveQuestionSet').map(({ input }) => input)).toMatchObject([
      {
        communityId: 'c1',
        name: '基本问题单',
        questions: [{ key: 'strain', zh: '新的问法？' }, { key: 'discuss' }],
      },
    ]);
    expect(wrapper.text()).toContain('已存为“基本问题单”第 3 版');
  });

  it('are printed with lines to write on, without what only the worker may see', async () => {
    vi.stubGlobal('print', vi.fn());
    const { wrapper } = await show({ view: 'sets' });
    await press(wrapper, '打印访谈表');
    await settle();
    const sheet = document.querySelector('.interview-form');
    expect(sheet?.textContent).toContain('和谁商量？');
    expect(sheet?.textContent).not.toContain('有没有压力');
    expect(sheet?.querySelectorAll('ul li')).toHaveLength(1);
    expect(sheet?.textContent).toContain('签字');
    expect(window.print).toHaveBeenCalledOnce();
  });
});

it('says what to do without a roster', async () => {
  const { wrapper } = await show({}, { AskPeople: { network: networkColumns([]) } });
  expect(wrapper.text()).toContain('还没有居民名册');
  expect(wrapper.find('a[href="/c/c1/data"]').exists()).toBe(true);
});
