import { afterEach, describe, expect, it } from 'vitest';
import type {
  ResearchPackageCheckQuery,
  ResearchPackageCheckQueryVariables,
} from '../../../client/api/generated.ts';
import EvolutionView from '../../../client/views/EvolutionView.vue';
import { mountPage, settle } from '../mountPage.ts';
import { signedIn } from '../sessions.ts';

const counts = (unique: number, fewerThanK: number) => ({ classes: 9, unique, fewerThanK });
const check: ResearchPackageCheckQuery['researchPackageCheck'] = {
  actors: 40,
  networks: ['ties', 'KNOWS', 'SUPPORTS'],
  moments: [
    { name: '春', actors: 38, ties: 61 },
    { name: '秋', actors: 40, ties: 66 },
  ],
  disclosure: {
    k: 5,
    persons: 39,
    suppressed: 6,
    attributesBefore: counts(11, 30),
    attributesAfter: counts(0, 0),
    attributes: [
      { id: 'gender', coarsened: 0, steps: 1, valuesBefore: 2, valuesAfter: 2 },
      { id: 'birthDecade', coarsened: 1, steps: 2, valuesBefore: 8, valuesAfter: 4 },
      { id: 'building', coarsened: 2, steps: 2, valuesBefore: 6, valuesAfter: 0 },
    ],
    moments: [
      { degree: counts(1, 4), neighbourhood: counts(17, 23) },
      { degree: counts(2, 5), neighbourhood: counts(19, 25) },
    ],
    degreeOverTime: counts(21, 33),
    degreeAndAttributes: counts(34, 39),
  },
};
const rounds = {
  waves: {
    edges: ['w1', 'w2'].map((id, i) => ({
      node: {
        __typename: 'Wave',
        id,
        name: i === 0 ? '春' : '秋',
        startsOn: `2025-0${3 + i}-01`,
        endsOn: null,
      },
    })),
  },
};

const show = (more: object = {}) =>
  mountPage(EvolutionView, {
    name: 'evolution',
    query: { view: 'package' },
    answers: { SurveyRounds: rounds, ResearchPackageCheck: { researchPackageCheck: check } },
    ...more,
  });

describe('the research package', () => {
  let shown: Awaited<ReturnType<typeof show>> | undefined;
  afterEach(() => shown?.wrapper.unmount());

  it('takes every survey round where nothing else is said, and tells who could be recognised', async () => {
    shown = await show();
    await settle();
    const { wrapper, asked } = shown;
    const { variables } = asked.findLast(({ operation }) => operation === 'ResearchPackageCheck')!;
    expect((variables as ResearchPackageCheckQueryVariables).options).toMatchObject({
      moments: [{ waveId: 'w1' }, { waveId: 'w2' }],
      attributes: ['gender', 'birthDecade', 'building'],
      k: 5,
      seed: 1,
    });
    const text = wrapper.text();
    expect(text).toContain('39 位居民里有 34 位是独一份');
    expect(text).toContain('性别：原样带走，2 种');
    expect(text).toContain('出生年代：变粗了，从 8 种变成 4 种');
    expect(text).toContain('楼栋（代号）：去掉了');
    expect(text).toContain('另有 6 位居民的这些情况全部留空');
    expect(text).toContain('40 人（或组织），2 个时候，3 个网络');
  });

  it('asks for what the address holds', async () => {
    shown = await show({
      query: { view: 'package', moments: '2025,wave.w2', attributes: '', k: '3', given: '1' },
    });
    await settle();
    const { variables } = shown.asked.findLast(({ operation }) => operation === 'ResearchPackageCheck')!;
    expect((variables as ResearchPackageCheckQueryVariables).options).toMatchObject({
      moments: [{ date: '2025' }, { waveId: 'w2' }],
      attributes: [],
      k: 3,
      professionalsGiven: true,
    });
  });

  it('offers the key to who may see names only', async () => {
    shown = await show();
    await settle();
    expect(shown.wrapper.text()).toContain('下载对照表');
    shown.wrapper.unmount();
    shown = await show({ state: signedIn([{ role: 'researcher' }]), language: 'en' });
    await settle();
    expect(shown.wrapper.text()).not.toContain('Download the key');
    expect(shown.wrapper.text()).toContain('only for those who may see names anyway');
  });
});
