import { afterEach, describe, expect, it, vi } from 'vitest';
import type { EvidenceRowFragment, PersonEvidenceQuery } from '../../../client/api/generated.ts';
import PersonView from '../../../client/views/PersonView.vue';
import { activist, activistCertainty, actor, networkColumns, personFile, purposeState } from '../answers.ts';
import { mountPage, settle } from '../mountPage.ts';

type Evidence = NonNullable<PersonEvidenceQuery['activistEvidence']>;

const record = (tieId: string, part: Partial<EvidenceRowFragment> = {}): EvidenceRowFragment => ({
  tieId,
  kind: 'NOMINATES',
  subkind: null,
  method: 'sampleSociometric',
  weight: null,
  on: '2026-09-01',
  note: null,
  sentence: `居民${tieId}提到居民a`,
  ...part,
});
const found: Evidence = {
  activist: activist('a', { rank: 3, techniques: ['sampleSociometric'], triangulation: 1 }),
  dimensions: [
    {
      dimension: 'named',
      name: '居民提名',
      value: 2,
      percentile: 0.9,
      points: 45,
      evidence: '被2位居民提到',
      records: [record('x'), record('y', { on: null, note: '常去问她' })],
    },
    {
      dimension: 'help',
      name: '互助付出',
      value: 0,
      percentile: 0,
      points: 0,
      evidence: '没有帮助记录',
      records: [],
    },
    {
      dimension: 'part',
      name: '参与',
      value: null,
      percentile: null,
      points: null,
      evidence: '没有记录',
      records: [],
    },
  ],
  ratings: [
    { item: 'trust', name: '受信任', raters: 3, mean: 4, low: 3, high: 5, own: 2 },
    { item: 'ability', name: '能办事', raters: 0, mean: null, low: null, high: null, own: 5 },
  ],
  techniques: [
    {
      technique: 'sampleSociometric',
      points: true,
      count: 2,
      first: '2026-08-01',
      last: '2026-09-01',
      records: [record('x'), record('y')],
    },
    {
      technique: 'judges',
      points: false,
      count: 1,
      first: null,
      last: null,
      records: [record('z', { kind: 'ASSESSES', weight: 3, method: 'judges' })],
    },
  ],
  roles: [
    { role: 'coordinator', name: '同楼牵线', value: 4 },
    { role: 'liaison', name: '联络三栋楼', value: null },
  ],
  timeline: [{ on: '2026-09-01', sentence: '被2个人提到' }],
};
const terms = [
  { id: 'judges', name: '评委评价', meaning: '几个人分别打分' },
  { id: 'sampleSociometric', name: '抽样提名', meaning: '问一部分居民' },
  { id: 'snowball', name: '滚雪球', meaning: '一个问一个' },
];
const decision = {
  id: 'd1',
  personId: 'a',
  verdict: 'approached',
  reason: '大家都找她商量',
  decidedOn: '2026-10-01',
  recordedAt: '2026-10-01T08:00:00Z',
  rank: 3,
  low: null,
  high: null,
};
const decided = (nodes: object[]) => ({
  decisions: { totalCount: nodes.length, edges: nodes.map((node) => ({ node })) },
});
const ego = {
  degree: 1,
  reference: actor('a'),
  actor: null,
  alters: [{ strength: 1, in: ['KNOWS'], out: ['KNOWS'], actor: actor('b', '2号楼') }],
  alterTies: [],
  separatedCount: 0,
  separated: [],
  affiliations: [],
};
const chain = {
  actors: [{ ...actor('w'), kind: 'SocialWorker' }, actor('b'), actor('a')],
  sentence: '居民w认识居民b（2026年3月确认），居民b和居民a常来往（2026年5月确认）。',
};
const show = (answers: Record<string, unknown> = {}, query: Record<string, string> = {}) =>
  mountPage(PersonView, {
    name: 'person',
    params: { personId: 'a' },
    query,
    answers: {
      Vocabulary: { vocabulary: { nodeKinds: [], tieKinds: [], techniques: terms } },
      Ego: { ego },
      PersonEvidence: {
        weightProfiles: [{ id: 'w1', name: '重互助', version: 2 }],
        activistEvidence: found,
      },
      PersonDecisions: decided([]),
      ActivistCertainty: { activistCertainty: activistCertainty() },
      IntroductionChains: { introductionChains: { chains: [chain] } },
      ...answers,
    },
  });
const unscored = { PersonEvidence: { weightProfiles: [], activistEvidence: null } };
const standing = (part: Parameters<typeof personFile>[0], birthYear: number | null = 1950) => ({
  PersonStanding: { personFile: personFile(part), resident: { id: 'a', birthYear } },
});
const operations = ({ asked }: Awaited<ReturnType<typeof show>>) => asked.map(({ operation }) => operation);

afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

describe('the page of one person', () => {
  it('says how sure her rank is, and asks for it only where she has one', async () => {
    const page = await show();
    const evidence = page.wrapper.get('#evidence').text();
    expect(evidence).toContain('名单上第 3 名');
    expect(evidence).toContain('平均第 4 名，多半在第 2 到第 9 名之间');
    expect(evidence).toContain('名次是估计。');
    const unranked = await show({
      PersonEvidence: {
        weightProfiles: [],
        activistEvidence: { ...found, activist: activist('a', { rank: null }) },
      },
    });
    expect(operations(unranked)).not.toContain('ActivistCertainty');
  });

  it('tells what was not asked apart from zero', async () => {
    const { wrapper } = await show();
    const [named, help, part] = wrapper.findAll('.dimension');
    expect(named!.text()).toContain('45 分');
    expect(named!.text()).toContain('高于 90% 的居民');
    expect(help!.text()).toContain('0 分');
    expect(help!.find('.unknown').exists()).toBe(false);
    expect(part!.text()).toContain('这不是零');
    expect(part!.text()).toContain('不计分');
    expect(part!.find('.unknown').exists()).toBe(true);
  });

  it('opens a figure to the records behind it: who, when, by which method, with the note', async () => {
    const { wrapper } = await show();
    const named = wrapper.get('.dimension');
    expect(named.text()).not.toContain('居民x提到居民a');
    await named.get('button').trigger('click');
    expect(named.text()).toMatch(/2026年9月1日\s*居民x提到居民a\s*办法：抽样提名/);
    expect(named.text()).toMatch(/日期没有记\s*居民y提到居民a.*常去问她/s);
    expect(wrapper.findAll('.dimension')[1]!.find('button').exists()).toBe(false);
  });

  it('marks which methods point to her, which only know of her, and which were not used', async () => {
    const { wrapper } = await show();
    const [judges, sample, snowball] = wrapper.findAll('.mark');
    expect(judges!.classes()).toContain('recorded');
    expect(sample!.classes()).toContain('points');
    expect(sample!.text()).toContain('2026年8月1日 至 2026年9月1日');
    expect(snowball!.classes()).toContain('unused');
    expect(snowball!.text()).toContain('没有记录');
    await judges!.get('button[aria-controls][aria-expanded].quiet').trigger('click');
    expect(wrapper.get('.opened').text()).toContain('3 分（满分 5）');
  });

  it('shows how far the raters agree, and her own rating apart', async () => {
    const { wrapper } = await show();
    const [trust, ability] = wrapper.findAll('.ratings .item');
    expect(trust!.text()).toContain('3 个人评价，平均 4 分，最低 3，最高 5。 自己评 2 分');
    expect(trust!.get('.range').attributes('style')).toContain('inset-inline-start: 50%');
    expect(ability!.text()).toContain('别人还没有评价过。 自己评 5 分');
    expect(ability!.find('.mean').exists()).toBe(false);
  });

  it('keeps a decision with what the list says, and shows it with its reason', async () => {
    let nodes: object[] = [];
    const page = await show(
      {
        PersonDecisions: () => decided(nodes),
        RecordDecision: () => {
          nodes = [{ __typename: 'Decision', ...decision }];
          return { recordDecision: nodes[0] };
        },
      },
      { on: '2026-11-01', weights: 'w1' },
    );
    const decisions = page.wrapper.get('#decisions');
    expect(decisions.text()).toContain('还没有作过决定');
    await decisions.get('button').trigger('click');
    await decisions.get('input[value=approached]').setValue(true);
    await decisions.get('textarea').setValue('大家都找她商量');
    await decisions.get('form').trigger('submit');
    await settle();
    const [sent] = page.asked.filter(({ operation }) => operation === 'RecordDecision');
    expect(sent!.variables['input']).toMatchObject({
      personId: 'a',
      verdict: 'approached',
      rank: 3,
      asOf: '2026-11-01',
      profileName: '重互助',
      profileVersion: 2,
    });
    expect(decisions.text()).toMatch(/已联系.*2026年10月1日 · 当时第 3 名\s*大家都找她商量/s);
    expect(page.wrapper.get('#timeline ol').text()).toMatch(/2026年10月1日.*已联系.*被2个人提到/s);
  });

  it('leads to the network, her rights, an interview with her, and what she is told', async () => {
    const { wrapper } = await show({ ApproachReasons: { approachReasons: null } });
    const links = wrapper.findAll('header a').map((link) => link.attributes('href'));
    expect(links).toEqual([
      '/c/c1/network?actor=a',
      '/c/c1/register/a',
      '/c/c1/people/a/ecomap',
      '/c/c1/people/a/privacy',
      '/c/c1/people/a/scales',
      '/c/c1/ask?person=a',
    ]);
    await wrapper.get('header button[aria-expanded=false]:not(.ask)').trigger('click');
    await settle();
    expect(wrapper.find('.approach').exists()).toBe(true);
  });

  it('does not look into her file as long as there is evidence', async () => {
    expect(operations(await show())).not.toContain('PersonStanding');
  });

  it.each([
    ['objected', { purposes: [purposeState('leadership', { isAllowed: false })] }, 1950, '不要考虑自己'],
    ['is a child', {}, new Date().getFullYear() - 9, '未成年人不计分'],
  ])('has a plain sentence and no figure for who %s', async (_, part, birthYear, sentence) => {
    const { wrapper } = await show({ ...unscored, ...standing(part, birthYear) });
    expect(wrapper.text()).toContain(sentence);
    expect(wrapper.find('#evidence').exists()).toBe(false);
    expect(wrapper.find('#decisions').exists()).toBe(false);
    expect(wrapper.text()).not.toMatch(/\d 分/);
  });

  it('keeps showing what was decided before somebody objected, without another decision', async () => {
    const purposes = [purposeState('leadership', { isAllowed: false })];
    const { wrapper } = await show({
      ...unscored,
      ...standing({ purposes }),
      PersonDecisions: decided([decision]),
    });
    expect(wrapper.get('#decisions').text()).toContain('大家都找她商量');
    expect(wrapper.find('#decisions button').exists()).toBe(false);
  });

  it('knows who was merely mentioned by her file alone', async () => {
    const { wrapper } = await show({
      ...unscored,
      Ego: { ego: null },
      ...standing({ name: '李某', isMentioned: true }),
    });
    expect(wrapper.get('h1').text()).toBe('李某');
    expect(wrapper.text()).toContain('只是被别人提到过');
    expect(wrapper.find('#around').exists()).toBe(false);
  });

  it('puts together no evidence about a worker, and does not ask for a file', async () => {
    const page = await show({
      ...unscored,
      Ego: { ego: { ...ego, reference: { ...actor('a'), kind: 'SocialWorker' } } },
    });
    expect(page.wrapper.text()).toContain('只给居民整理依据');
    expect(page.wrapper.find('#decisions').exists()).toBe(false);
    expect(operations(page)).not.toContain('PersonStanding');
  });

  describe('tells who could introduce one', () => {
    const chains = ({ asked }: Awaited<ReturnType<typeof show>>) =>
      asked.filter(({ operation }) => operation === 'IntroductionChains').map(({ variables }) => variables);

    it('from the nearest worker, as of the day of the page', async () => {
      const page = await show({}, { on: '2026-06-01' });
      expect(chains(page)).toEqual([{ personId: 'a', fromId: null, asOf: '2026-06-01', asKnownOn: null }]);
      const section = page.wrapper.get('#chains');
      expect(section.text()).toContain(chain.sentence);
      const names = section.findAll('.path-of-actors button').map((each) => each.text());
      expect(names.map((each) => each.slice(0, 3))).toEqual(['居民w', '居民b', '居民a']);
    });

    it('from somebody who is chosen, and back', async () => {
      const page = await show({ AskPeople: { network: networkColumns(['a', 'b', 'c']) } });
      const section = page.wrapper.get('#chains');
      const press = async (words: string): Promise<void> => {
        await section
          .findAll('button')
          .find((each) => each.text().includes(words))!
          .trigger('click');
        await settle();
      };
      await press('换一个人出发');
      await section.get('input[type=search]').setValue('居民');
      // She herself is not offered.
      expect(section.findAll('.person-picker .pill').map((each) => each.text())).not.toContain('居民a');
      await press('居民c');
      expect(chains(page).map(({ fromId }) => fromId)).toEqual([null, 'c']);
      await press('回到所有社工');
      expect(section.find('input[type=search]').exists()).toBe(false);
    });

    it('says so when there is nobody, and what to do then', async () => {
      const { wrapper } = await show({ IntroductionChains: { introductionChains: { chains: [] } } });
      expect(wrapper.get('#chains').text()).toContain('三步以内没有合适的人引荐');
      expect(wrapper.get('#chains').text()).toContain('活动');
    });
  });
});
