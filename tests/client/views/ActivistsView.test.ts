import { afterEach, describe, expect, it, vi } from 'vitest';
import ActivistsView from '../../../client/views/ActivistsView.vue';
import { activist, activistCertainty, actor, decision, latentActivists } from '../answers.ts';
import type { SessionState } from '../../../client/api/session.ts';
import { mountPage, settle, type Answers } from '../mountPage.ts';
import { signedIn } from '../sessions.ts';

const page = (nodes: readonly unknown[]) => ({ edges: nodes.map((node) => ({ node })) });
const show = (list: unknown, others: Answers = {}, options: { state?: SessionState } = {}) =>
  mountPage(ActivistsView, {
    name: 'activists',
    answers: {
      LatentActivists: list instanceof Error ? list : { latentActivists: list },
      ActivistCertainty: { activistCertainty: activistCertainty() },
      LatestDecisions: { decisions: page([]) },
      WeightProfiles: { weightProfiles: [] },
      OfficesWithoutNetwork: { officesWithoutNetwork: [] },
      ...others,
    },
    ...options,
  });
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

  it('keeps office holders apart from the list, folded away', async () => {
    const { wrapper } = await show(latentActivists());
    expect(wrapper.findAll('.activist-card')).toHaveLength(2);
    const holders = wrapper.get('details.office-holders');
    expect(holders.attributes('open')).toBeUndefined();
    expect(holders.text()).toContain('楼栋长');
  });

  it('narrows to a building and says how many are shown', async () => {
    const { wrapper } = await show(latentActivists());
    // The options are "all", 1号楼, 2号楼.
    await wrapper.findAll('.activist-filters select')[0]!.findAll('option')[2]!.setValue();
    expect(wrapper.findAll('.activist-card')).toHaveLength(1);
    expect(wrapper.text()).toContain('显示 1 人，共列出 2 人');
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
    const names = () => wrapper.findAll('.activist-card h3 .name').map((name) => name.text());
    await button(wrapper, '连接圈子的人（1）').trigger('click');
    expect(names()).toEqual(['居民b']);
    await button(wrapper, '全部（2）').trigger('click');
    const [onlyRobust, onlyUndecided] = wrapper.findAll('.activist-filters input');
    await onlyRobust?.setValue(true);
    expect(names()).toEqual(['居民a']);
    await onlyRobust?.setValue(false);
    await onlyUndecided?.setValue(true);
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
    expect(wrapper.text()).toContain('暂不考虑或本人不愿意（1 人）');
    expect(wrapper.findAll('.activist-card')[1]?.text()).toContain('暂不考虑');
  });

  it('compares two to four people who are picked', async () => {
    const { wrapper } = await show(latentActivists());
    const [one, other] = wrapper.findAll('.activist-card input[type=checkbox]');
    await one?.setValue(true);
    expect(button(wrapper, '放在一起比').attributes('disabled')).toBeDefined();
    await other?.setValue(true);
    await button(wrapper, '放在一起比').trigger('click');
    const table = wrapper.get('.compare');
    expect(table.findAll('thead th')).toHaveLength(3);
    const rows = table.findAll('tr').map((row) => row.text());
    expect(rows.find((row) => row.startsWith('居民提名'))).toBe('居民提名9090');
    expect(rows.find((row) => row.startsWith('参与'))).toBe('参与没有记录没有记录');
    await one?.setValue(false);
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
