import { afterEach, describe, expect, it, vi } from 'vitest';
import ActivistsView from '../../../client/views/ActivistsView.vue';
import type { ActivistFairnessQuery } from '../../../client/api/generated.ts';
import { activist, activistCertainty, actor, decision, latentActivists } from '../answers.ts';
import type { SessionState } from '../../../client/api/session.ts';
import { mountPage, settle, type Answers } from '../mountPage.ts';
import { signedIn } from '../sessions.ts';

const page = (nodes: readonly unknown[]) => ({ edges: nodes.map((node) => ({ node })) });
const places = ['10号楼', '2号楼'].map((name) => ({ id: `id ${name}`, name, kind: 'building' }));
const show = (
  list: unknown,
  others: Answers = {},
  options: { state?: SessionState; query?: Record<string, string> } = {},
) =>
  mountPage(ActivistsView, {
    name: 'activists',
    answers: {
      LatentActivists: list instanceof Error ? list : { latentActivists: list },
      ActivistCertainty: { activistCertainty: activistCertainty() },
      LatestDecisions: { decisions: page([]) },
      WeightProfiles: { weightProfiles: [] },
      AskPlaces: { places: page(places) },
      OfficesWithoutNetwork: { officesWithoutNetwork: [] },
      ...others,
    },
    ...options,
  });
type Fairness = ActivistFairnessQuery['activistFairness'];
const women = { by: 'sex', group: 'female', groupName: '女' } as const;
const building = { by: 'place', group: 'p1', groupName: '1号楼' } as const;
const rests = (part: Partial<Fairness['reliance'][number]>) => ({
  ...{ ...women, dimension: 'named', ranked: 30, correlation: 0.61, others: 0.92, flag: true },
  ...part,
});
const ofBuilding = { residents: 40, roster: 0.5, respondents: 0.5, nominated: 0.5, alert: false };
const fairness = (part: Partial<Fairness> = {}): Fairness => ({
  top: 20,
  sentences: ['先后靠的不一样。'],
  facts: [
    { by: 'sex', name: '性别', known: 60, unknown: 0 },
    { by: 'place', name: '楼栋', known: 60, unknown: 0 },
  ],
  coverage: [{ ...women, ...ofBuilding }],
  selection: [],
  gaps: [],
  reliance: [
    rests({}),
    rests({ group: 'male', groupName: '男', correlation: 0.92, others: 0.61, flag: false }),
    rests({ dimension: 'help', correlation: null, flag: false }),
  ],
  homophily: [],
  overall: ['a', 'b'].map((id, place) => ({ actor: actor(id), rank: place + 1, score: 60 - place })),
  byGroup: [
    { ...women, activists: [{ actor: actor('z'), rank: 45, score: 31.5 }] },
    { ...women, group: 'male', groupName: '男', activists: [{ actor: actor('a'), rank: 1, score: 60 }] },
    ...['p1', 'p2'].map((group) => ({
      ...{ ...building, group, groupName: group },
      activists: [{ actor: actor(`of ${group}`), rank: 30, score: 40 }],
    })),
  ],
  ...part,
});
/** The page with its check for fairness opened. */
async function showFairness(others: Answers = {}) {
  const shown = await show(latentActivists(), {
    ActivistFairness: { activistFairness: fairness() },
    ...others,
  });
  const panel = shown.wrapper.get<HTMLDetailsElement>('details.fairness');
  panel.element.open = true;
  await panel.trigger('toggle');
  await settle();
  return { ...shown, panel };
}
type Shown = Awaited<ReturnType<typeof show>>;
const timesAsked = ({ asked }: Pick<Shown, 'asked'>, operation: string): number =>
  asked.filter((each) => each.operation === operation).length;
const button = (wrapper: Shown['wrapper'], text: string) =>
  wrapper.findAll('button').find((each) => each.text() === text)!;

afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

describe('the page of activists', () => {
  it('is called what the server says it may be called, and says that a person decides', async () => {
    const { wrapper } = await show(latentActivists());
    expect(wrapper.get('h1').text()).toBe('潜在骨干（抽样调查）');
    expect(wrapper.text()).toContain('排在前面的人多半值得去认识。');
    expect(wrapper.text()).toContain('分数只是参考');
    expect(wrapper.text()).toContain('3号楼作答的人太少。');
  });

  it('says the score and its pieces in words beside the bar', async () => {
    const { wrapper } = await show(latentActivists());
    const bar = wrapper.get('.activist-card .contribution-bar');
    expect(bar.attributes('aria-label')).toBe('居民a：总分 60，其中 居民提名 45 分、桥接 15 分');
  });

  it('shows the evidence of every item on request, and what was not recorded as such', async () => {
    const { wrapper } = await show(latentActivists());
    const card = wrapper.get('.activist-card');
    await card.get('button[aria-controls]').trigger('click');
    expect(card.text()).toContain('没有签到');
    expect(card.text()).toContain('没有记录');
    expect(card.findAll('.contribution-list .points').map((cell) => cell.text())).toEqual([
      '45.0',
      '0.0',
      '15.0',
      '–',
      '60.0',
    ]);
  });

  it('opens the records behind a figure on the card, and leads to all of them', async () => {
    const record = {
      ...{ tieId: 't1', kind: 'NOMINATES', subkind: null, method: null, weight: null },
      ...{ on: '2026-09-01', note: null, sentence: '居民x提到居民a' },
    };
    const { wrapper, asked } = await show(latentActivists(), {
      CardEvidence: { activistEvidence: { dimensions: [{ dimension: 'named', records: [record] }] } },
    });
    expect(timesAsked({ asked }, 'CardEvidence')).toBe(0);
    await button(wrapper, '看每一项的依据').trigger('click');
    await settle();
    const toggles = wrapper.findAll('.contribution-list .records-toggle');
    expect(toggles).toHaveLength(1);
    expect(toggles[0]!.text()).not.toContain('居民x提到居民a');
    await toggles[0]!.get('button').trigger('click');
    expect(toggles[0]!.text()).toContain('居民x提到居民a');
    expect(toggles[0]!.get('a').attributes('href')).toBe('/c/c1/people/a#evidence');
  });

  it('says on paper whose list it is, of which day, how it is narrowed, and that it is for the team only', async () => {
    const { wrapper } = await show(
      latentActivists(),
      {},
      { query: { building: 'id 2号楼', good: 'goTo', firm: '1', on: '2026-03-05' } },
    );
    const head = wrapper.get('.print-head').text();
    expect(head).toContain('桂花里社区');
    expect(head).toContain('内部使用');
    expect(head).toContain('资料截至 2026年3月5日');
    expect(head).toContain('前 20 人 · 2号楼、大家找的人、只看名次稳的');
  });

  it('tells of every building how many answered', async () => {
    const place = { residents: 40, asked: 9, answered: 2, ranked: false };
    const { wrapper } = await show(latentActivists(), {
      ActivistCertainty: {
        activistCertainty: activistCertainty({
          places: [
            { placeId: 'p1', placeName: '1号楼', residents: 10, asked: 8, answered: 6, ranked: true },
            { placeId: 'p2', placeName: '2号楼', ...place },
          ],
        }),
      },
    });
    const bars = wrapper.findAll('.places .evidence-bar').map((bar) => bar.text());
    expect(bars).toEqual([
      expect.stringMatching(/1号楼.*6 \/ 10 人（问了 8 人）$/s),
      expect.stringMatching(/2号楼.*2 \/ 40 人（问了 9 人）、不排名次$/s),
    ]);
  });

  it('puts everybody once under her foremost strength, and shows the first five of each', async () => {
    const many = Array.from({ length: 7 }, (_, i) => activist(`d${i}`, { strengths: ['doer', 'goTo'] }));
    const { wrapper, router } = await show(
      latentActivists({ activists: [activist('a', { strengths: [] }), activist('b'), ...many] }),
    );
    const sections = () => wrapper.findAll('.strength-section');
    expect(sections().map((section) => section.get('h3').text())).toEqual([
      '大家找的人（1）',
      '办事的人（7）',
      '还看不出长处（1）',
    ]);
    const doers = () => sections()[1]!;
    expect(doers().findAll('li:not(.beyond) > .activist-card')).toHaveLength(5);
    expect(doers().get('.activist-card .tags').text()).toContain('也是大家找的人');
    expect(doers().get('.activist-card .tags').text()).not.toContain('办事的人');
    await doers().get('button.more').trigger('click');
    expect(doers().findAll('li:not(.beyond) > .activist-card')).toHaveLength(7);
    await button(wrapper, '排成一列（9）').trigger('click');
    await settle();
    expect(sections()).toHaveLength(0);
    expect(wrapper.findAll('.activist-card')).toHaveLength(9);
    expect(router.currentRoute.value.query).toEqual({ good: 'all' });
  });

  it('keeps office holders apart from the list, folded away', async () => {
    const { wrapper } = await show(latentActivists());
    expect(wrapper.findAll('.activist-card')).toHaveLength(2);
    const holders = wrapper.get('details.office-holders');
    expect(holders.attributes('open')).toBeUndefined();
    expect(holders.text()).toContain('楼栋长');
  });

  it('offers every building, asks for the list of one, and says why nobody has a rank there', async () => {
    const listOf = ({ placeId }: { placeId: string | null }) => ({
      latentActivists: latentActivists(placeId ? { activists: [activist('z', { rank: null })] } : {}),
    });
    const thin = { placeId: 'id 10号楼', placeName: '10号楼', residents: 40, asked: 9, answered: 2 };
    const { wrapper, asked, router } = await show(latentActivists(), {
      LatentActivists: listOf,
      AskPlaces: { places: page([...places, { id: 'v', name: '活动室', kind: 'venue' }]) },
      ActivistCertainty: {
        activistCertainty: activistCertainty({ places: [{ ...thin, ranked: false }] }),
      },
    });
    const select = wrapper.findAll('.activist-filters select')[0]!;
    expect(select.findAll('option').map((option) => option.text())).toEqual([
      '全部楼栋',
      '2号楼',
      '10号楼',
      '楼栋不详',
    ]);
    expect(wrapper.text()).not.toContain('10号楼作答的人太少');
    await wrapper.get('.activist-card input[type=checkbox]').setValue(true);
    await select.setValue('id 10号楼');
    await settle();
    const lists = asked.filter(({ operation }) => operation === 'LatentActivists');
    expect(lists.map(({ variables }) => variables['placeId'])).toEqual([null, 'id 10号楼']);
    expect(wrapper.findAll('.activist-card')).toHaveLength(1);
    expect(wrapper.text()).toContain('10号楼作答的人太少（2 / 40），不排名次');
    expect(wrapper.text()).toContain('显示 1 人，共列出 1 人');
    // Who was ticked in the list of all stays so.
    expect(wrapper.text()).toContain('已选 1 人');
    expect(router.currentRoute.value.query).toEqual({ building: 'id 10号楼', picks: 'a' });
  });

  it('shows the list of an address again: filters, length and who was ticked', async () => {
    const query = { good: 'bridge', first: '50', undecided: '1', least: '2', picks: 'b' };
    const { wrapper, asked } = await show(
      latentActivists({ activists: [activist('a'), activist('b', { strengths: ['bridge'] })] }),
      {},
      { query },
    );
    expect(asked.find(({ operation }) => operation === 'LatentActivists')?.variables['first']).toBe(50);
    expect(wrapper.findAll('.activist-card .name-line .name').map((name) => name.text())).toEqual(['居民b']);
    expect(wrapper.get<HTMLInputElement>('.activist-card input[type=checkbox]').element.checked).toBe(true);
    expect(wrapper.text()).toContain('已选 1 人');
  });

  it('shows everybody while it is not known whose rank is firm', async () => {
    const { wrapper } = await show(
      latentActivists(),
      { ActivistCertainty: new Error('太久了。') },
      { query: { firm: '1' } },
    );
    expect(wrapper.findAll('.activist-card')).toHaveLength(2);
  });

  it('keeps a reason that is being written while the evidence is read, and asks before it is lost', async () => {
    const { wrapper, router } = await show(latentActivists());
    await button(wrapper, '记下决定').trigger('click');
    await wrapper.get('.decision-form textarea').setValue('邻居常提到。');
    await button(wrapper, '看每一项的依据').trigger('click');
    const typed = () => wrapper.get<HTMLTextAreaElement>('.decision-form textarea').element.value;
    expect(typed()).toBe('邻居常提到。');

    const asks = () => wrapper.find('.decision-form [role=alertdialog]').exists();
    await wrapper.findAll('.activist-card input[type=checkbox]')[1]!.setValue(true);
    await settle();
    expect(asks()).toBe(false);
    await wrapper.findAll('.activist-filters select')[0]!.setValue('id 2号楼');
    await settle();
    expect(asks()).toBe(true);
    expect(router.currentRoute.value.query['building']).toBeUndefined();
    // What was not chosen is not shown as chosen.
    expect(wrapper.findAll<HTMLSelectElement>('.activist-filters select')[0]!.element.value).toBe('');
    await button(wrapper, '留下继续填').trigger('click');
    await router.push({ name: 'people', params: { communityId: 'c1' } });
    await settle();
    expect(router.currentRoute.value.name).toBe('activists');
    expect(typed()).toBe('邻居常提到。');
    await button(wrapper, '不要了，离开').trigger('click');
    await vi.waitFor(() => expect(router.currentRoute.value.name).toBe('people'), 10_000);
  });

  it('closes the form of a decision with Escape, and asks first where something was written', async () => {
    const { wrapper } = await show(latentActivists());
    const isOpen = () => wrapper.find('.decision-form').exists();
    await button(wrapper, '记下决定').trigger('click');
    await wrapper.get('.decision-form textarea').trigger('keydown', { key: 'Escape' });
    expect(isOpen()).toBe(false);
    await button(wrapper, '记下决定').trigger('click');
    await wrapper.get('.decision-form textarea').setValue('还没写完');
    await wrapper.get('.decision-form textarea').trigger('keydown', { key: 'Escape' });
    expect(isOpen()).toBe(true);
    await button(wrapper, '不要了，离开').trigger('click');
    expect(isOpen()).toBe(false);
  });

  it('asks for a longer list', async () => {
    const { wrapper, asked } = await show(latentActivists());
    await wrapper.findAll('.activist-filters select')[2]!.findAll('option')[2]!.setValue();
    await settle();
    expect(
      asked
        .filter(({ operation }) => operation === 'LatentActivists')
        .map(({ variables }) => variables['first']),
    ).toEqual([20, 100]);
  });

  it('lets the visit sheet be printed once somebody is ticked', async () => {
    const { wrapper } = await show(latentActivists());
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const next = wrapper.get('.next-action');
    expect(next.attributes('disabled')).toBeDefined();
    await wrapper.get('.activist-card input[type=checkbox]').setValue(true);
    await settle();
    await next.trigger('click');
    await settle();
    expect(print).toHaveBeenCalledOnce();
    expect(document.querySelector('.visit-sheet')?.textContent).toContain('居民a');
    expect(document.querySelector('.visit-sheet')?.textContent).not.toContain('居民b');
    expect(document.querySelector('.visit-sheet')?.textContent).toContain('多半在第 2 到第 9 名之间');
    expect(document.querySelector('.visit-sheet')?.textContent).toContain('回答率 40%');
    dispatchEvent(new Event('afterprint'));
    await settle();
    expect(document.querySelector('.visit-sheet')).toBeNull();
  });

  it('says what is missing when there is no list, and leads on', async () => {
    const { wrapper } = await show(latentActivists({ activists: [], officeHolders: [] }));
    expect(wrapper.text()).toContain('还列不出名单');
    expect(wrapper.find('a[href="/c/c1/data"]').exists()).toBe(true);
  });

  it('tells a score that could not be made from 0', async () => {
    const unknown = activist('a', { score: null, aboveOfficeHolders: null });
    const { wrapper } = await show(latentActivists({ activists: [unknown] }));
    expect(wrapper.get('.activist-card').text()).toContain('资料不足，不计分');
  });

  it('hands on an error and asks again', async () => {
    const { wrapper, asked } = await show(new Error('数据库没有回应。'));
    expect(wrapper.get('[role=alert]').text()).toContain('数据库没有回应。');
    await wrapper.get('[role=alert] button').trigger('click');
    await settle();
    expect(asked.filter(({ operation }) => operation === 'LatentActivists')).toHaveLength(2);
  });

  it('shows how sure a rank is once that is known, and why somebody has none', async () => {
    const { wrapper } = await show(latentActivists(), {
      ActivistCertainty: {
        activistCertainty: activistCertainty({
          places: [
            { placeId: 'p2', placeName: '2号楼', residents: 40, asked: 9, answered: 2, ranked: false },
          ],
        }),
      },
    });
    const [first, second] = wrapper.findAll('.activist-card');
    expect(first?.text()).toContain('第 1 名');
    expect(first?.get('.rank-bar').attributes('aria-label')).toBe(
      '居民a：平均第 4 名，多半在第 2 到第 9 名之间；按保守的算法，在第 1 到第 14 名之间',
    );
    expect(first?.text()).toContain('稳');
    expect(second?.find('.rank-bar').exists()).toBe(false);
    expect(second?.text()).not.toContain('第 1 名');
    expect(second?.text()).toContain('2号楼作答的人太少（2 / 40），不排名次');
  });

  it('asks for the ranges of ranks only after the list has come', async () => {
    const { asked } = await show(latentActivists());
    const operations = asked.map(({ operation }) => operation);
    expect(operations.indexOf('ActivistCertainty')).toBeGreaterThan(operations.indexOf('LatentActivists'));
    const failed = await show(new Error('数据库没有回应。'));
    expect(timesAsked(failed, 'ActivistCertainty')).toBe(0);
  });

  it('shows the list where the ranges of ranks fail, and offers to compute them again', async () => {
    const { wrapper } = await show(latentActivists(), { ActivistCertainty: new Error('太久了。') });
    expect(wrapper.findAll('.activist-card')).toHaveLength(2);
    expect(wrapper.get('[role=alert]').text()).toContain('太久了。');
  });

  it('narrows to what people are good for, to firm ranks and to the undecided', async () => {
    const { wrapper } = await show(
      latentActivists({ activists: [activist('a'), activist('b', { strengths: ['bridge'] })] }),
      { LatestDecisions: { decisions: page([decision('a')]) } },
    );
    const names = () => wrapper.findAll('.activist-card .name-line .name').map((name) => name.text());
    await button(wrapper, '连接圈子的人（1）').trigger('click');
    await settle();
    expect(names()).toEqual(['居民b']);
    await button(wrapper, '排成一列（2）').trigger('click');
    await settle();
    const [onlyRobust, onlyUndecided] = wrapper.findAll('.activist-filters input');
    await onlyRobust?.setValue(true);
    await settle();
    expect(names()).toEqual(['居民a']);
    await onlyRobust?.setValue(false);
    await settle();
    await onlyUndecided?.setValue(true);
    await settle();
    expect(names()).toEqual(['居民b']);
  });

  it('keeps a decision with its reason and the figures of the list, once', async () => {
    const { wrapper, asked } = await show(latentActivists(), {
      RecordDecision: { recordDecision: decision('a') },
    });
    await button(wrapper, '记下决定').trigger('click');
    const form = wrapper.get('.decision-form');
    await form.trigger('submit');
    expect(form.text()).toContain('请写下理由');
    expect(timesAsked({ asked }, 'RecordDecision')).toBe(0);
    await form.get('textarea').setValue('邻居常提到，有空。');
    await Promise.all([form.trigger('submit'), form.trigger('submit')]);
    await settle();
    const sent = asked.filter(({ operation }) => operation === 'RecordDecision');
    expect(sent).toHaveLength(1);
    expect(sent[0]?.variables['input']).toMatchObject({
      personId: 'a',
      verdict: 'shortlisted',
      reason: '邻居常提到，有空。',
      rank: 1,
      score: 60,
      low: 2,
      high: 9,
      seed: 1,
      profileName: null,
    });
    expect(wrapper.find('.decision-form').exists()).toBe(false);
  });

  it('lists who is considered on top, with the reason and the rank then', async () => {
    const { wrapper } = await show(latentActivists(), {
      LatestDecisions: { decisions: page([decision('a'), decision('b', { verdict: 'notNow' })]) },
    });
    const text = wrapper.get('.decided').text();
    expect(text).toContain('列入考虑');
    expect(text).toContain('大家都提到，愿意张罗。');
    expect(text).toContain('当时第 3 名（多半在 2 到 9 名）');
    expect(text).not.toContain('看的名单');
    expect(wrapper.text()).toContain('暂不考虑或本人不愿意（1 人）');
    expect(wrapper.findAll('.activist-card')[1]?.text()).toContain('暂不考虑');
  });

  it('compares two to four people who are picked', async () => {
    const { wrapper } = await show(latentActivists());
    const [one, other] = wrapper.findAll('.activist-card input[type=checkbox]');
    await one?.setValue(true);
    await settle();
    expect(button(wrapper, '放在一起比').attributes('disabled')).toBeDefined();
    await other?.setValue(true);
    await settle();
    await button(wrapper, '放在一起比').trigger('click');
    const table = wrapper.get('.compare');
    expect(table.findAll('thead th')).toHaveLength(3);
    const rows = table.findAll('tr').map((row) => row.text());
    expect(rows.find((row) => row.startsWith('居民提名'))).toBe('居民提名9090');
    expect(rows.find((row) => row.startsWith('参与'))).toBe('参与没有记录没有记录');
    await one?.setValue(false);
    await settle();
    expect(wrapper.find('.compare').exists()).toBe(false);
  });

  it('saves weights as a new version and asks for the list with it', async () => {
    const saved = { id: 'w1', name: '本社区', version: 1, weights: [], retiredAt: null };
    const { wrapper, asked, router } = await show(latentActivists(), {
      SaveWeightProfile: { saveWeightProfile: saved },
    });
    const panel = wrapper.get('details.weights');
    // Four items of 25 %; one without weight leaves a third for each of the others.
    await panel.findAll('input[type=range]')[0]?.setValue('0');
    expect(panel.findAll('.share').map((share) => share.text())).toEqual(['0%', '34%', '33%', '33%']);
    await panel.get('input.input').setValue('本社区');
    await panel.get('form').trigger('submit');
    await settle();
    const sent = asked.find(({ operation }) => operation === 'SaveWeightProfile');
    expect(sent?.variables['input']).toEqual({
      communityId: 'c1',
      name: '本社区',
      weights: [
        { dimension: 'named', weight: 0 },
        { dimension: 'help', weight: 34 },
        { dimension: 'bridge', weight: 33 },
        { dimension: 'part', weight: 33 },
      ],
    });
    expect(router.currentRoute.value.query['weights']).toBe('w1');
    const lists = asked.filter(({ operation }) => operation === 'LatentActivists');
    expect(lists.at(-1)?.variables['profileId']).toBe('w1');
  });

  it('asks for office holders without contacts only where somebody supervises', async () => {
    const needs = {
      OfficesWithoutNetwork: {
        officesWithoutNetwork: [
          { actor: actor('o'), offices: ['楼栋长'], sentence: '可以请人带着认识大家。' },
        ],
      },
    };
    const supervised = await show(latentActivists(), needs, { state: signedIn([{ role: 'supervisor' }]) });
    expect(supervised.wrapper.get('.support-needs').text()).toContain('可以请人带着认识大家。');
    document.body.innerHTML = '';
    const worker = await show(latentActivists(), needs, { state: signedIn([{ role: 'socialWorker' }]) });
    expect(worker.wrapper.find('.support-needs').exists()).toBe(false);
    expect(timesAsked(worker, 'OfficesWithoutNetwork')).toBe(0);
  });

  it('shows on which item the order of each group rests, and marks from the difference that is chosen', async () => {
    const { panel, asked } = await showFairness();
    const [line, ...others] = panel.findAll('.reliance .track');
    // Of the other item nothing is known.
    expect(others).toHaveLength(0);
    expect(line!.attributes('aria-label')).toBe(
      'named、女 0.61（其他人 0.92，30 人）、男 0.92（其他人 0.61，30 人）',
    );
    // The axis goes from 0.6 to 1.
    expect(line!.get('.marked').attributes('style')).toMatch(/2\.5\d*%/);
    expect(panel.get('.reliance').text()).toContain('标出来的几类');
    await panel.get('.reliance button').trigger('click');
    expect(panel.findAll('.reliance tbody tr').map((row) => row.text())).toEqual(['女0.61', '男0.92']);
    await panel.get('select.from').setValue('0.3');
    await settle();
    const questions = asked.filter(({ operation }) => operation === 'ActivistFairness');
    expect(questions.map(({ variables }) => variables['relianceApart'])).toEqual([0.15, 0.3]);
  });

  it('shows both lists side by side, and keeps with a decision which of them was used', async () => {
    const { panel, asked } = await showFairness({ RecordDecision: { recordDecision: decision('z') } });
    expect(panel.findAll('.overall .name').map((name) => name.text())).toEqual(['居民a', '居民b']);
    const [first] = panel.findAll('.groups .listed-person');
    expect(first!.text()).toContain('总名单第 45 名');
    await first!.get('button[aria-expanded]').trigger('click');
    expect(first!.text()).toContain('按性别看的名单、名单上第 45 名');
    await first!.get('textarea').setValue('女性里排在前面，总名单看不到。');
    await first!.get('form').trigger('submit');
    await settle();
    const sent = asked.find(({ operation }) => operation === 'RecordDecision');
    expect(sent?.variables['input']).toMatchObject({ personId: 'z', rank: 45, score: 31.5, groupBy: 'sex' });
  });

  it('leads to a team: of the first of each group, and of buildings with somebody of each', async () => {
    const { panel } = await showFairness();
    const link = () => panel.get('a.next-step').attributes('href');
    expect(link()).toBe('/c/c1/sets?with=z,a');
    await panel
      .findAll('.pill')
      .find((each) => each.text() === '楼栋')!
      .trigger('click');
    expect(link()).toBe('/c/c1/sets?each=p1,p2');
  });

  it('writes down for a person why she was approached', async () => {
    const { wrapper } = await show(latentActivists(), {
      ApproachReasons: {
        approachReasons: {
          person: actor('a'),
          community: '桂花里社区',
          on: '2026-09-01',
          sentences: ['邻居们提到您。'],
          rights: ['您可以说“不要考虑我”。'],
        },
      },
    });
    vi.stubGlobal('print', vi.fn());
    await button(wrapper, '“为什么找我”').trigger('click');
    await settle();
    await button(wrapper, '打印给本人').trigger('click');
    await settle();
    const sheet = document.querySelector('.approach-sheet')?.textContent;
    expect(sheet).toContain('邻居们提到您。');
    expect(sheet).toContain('您可以说“不要考虑我”。');
    dispatchEvent(new Event('afterprint'));
  });
});
