import { flushPromises } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type {
  InterventionEffectQuery,
  InterventionEffectQueryVariables,
  InterventionsQuery,
  RecordInterventionMutationVariables,
  TieRegressionQueryVariables,
} from '../../../client/api/generated.ts';
import type { Language } from '../../../client/locales/language.ts';
import EvolutionView from '../../../client/views/EvolutionView.vue';
import { actor, networkColumns } from '../answers.ts';
import { mountPage, settle } from '../mountPage.ts';
import { signedIn } from '../sessions.ts';

type Done = InterventionsQuery['interventions'][number];
const done: Done = {
  id: 'i1',
  firstId: 'i1',
  version: 1,
  kind: 'training',
  kindName: '培训',
  title: '邻里课堂',
  note: null,
  dose: 6,
  doseUnit: 'hours',
  doseName: '每人6小时',
  since: '2026-03-01',
  until: '2026-05-31',
  targets: [{ __typename: 'Resident', id: 'p1', displayName: '王秀英' }],
  ...{ strategy: null, strategyName: null, level: null, levelName: null, cost: null, caseId: null },
  ...{ activities: [], participantCount: 0 },
};
type Effect = InterventionEffectQuery['interventionEffect'];
const effect: Effect = {
  outcome: 'contacts',
  outcomeName: '来往的人数',
  unit: 'persons',
  better: 'more',
  beforeOn: '2026-02-28',
  afterOn: '2026-05-31',
  treated: { count: 9, before: 1, after: 3, change: 2 },
  comparison: { count: 9, before: 1, after: 1.5, change: 0.5 },
  difference: 1.5,
  test: { p: 0.02, low: 0.5, high: 2.5, assignments: 5001, isExact: false, monteCarloError: 0.002 },
  noTest: null,
  byGroups: false,
  exposedCount: 1,
  differenceWithoutExposed: 1.4,
  earlierDifference: null,
  persons: [
    { actor: actor('a'), treated: true, before: 1, after: 3, exposed: false, matchedWithId: 'b' },
    { actor: actor('b'), treated: false, before: 1, after: 2, exposed: true, matchedWithId: 'a' },
  ],
  leftOut: [{ actor: actor('c'), reason: '之前：那时不在或没有被问到' }],
  leftOutCount: 1,
  warnings: [{ id: 'spillover', text: '好处可能也带到了他们身上。' }],
  sentences: ['两边的变化相差1.5人，做了的这边更好。'],
};

async function show(more: object = {}, answers: object = {}) {
  const shown = await mountPage(EvolutionView, {
    name: 'evolution',
    query: { view: 'effect', ...(more as { query?: object }).query },
    answers: {
      Interventions: { interventions: [done] },
      InterventionsForResearch: { interventions: [done] },
      InterventionEffect: { interventionEffect: effect },
      GroupsForSets: {
        places: { edges: [{ node: { id: 'h1', name: '1号楼' } }] },
        organizations: { edges: [{ node: { id: 'o1', name: '合唱队' } }] },
      },
      FindResidents: {
        residents: {
          totalCount: 1,
          edges: [
            { node: { __typename: 'Resident', id: 'p9', name: '李明', gender: null, birthYear: null } },
          ],
        },
      },
      RecordIntervention: { recordIntervention: done },
      TieRegression: {
        tieRegression: {
          ...{ variant: 'logistic', directed: false, persons: 40, leftOut: 2, pairs: 780, pairsLeftOut: 0 },
          ...{ draws: 1000, seed: 1, intercept: -2, unused: ['同性别：没有放进去。'], noAnswer: null },
          coefficients: [
            {
              ...{ predictor: 'priorTie', name: '原来就有联系', estimate: 2.5, statistic: 7, p: 0.001 },
              ...{ monteCarloError: 0.001, undefinedDraws: 0 },
            },
          ],
        },
      },
      ...answers,
    },
    ...('language' in more ? { language: more.language as Language } : {}),
    ...('state' in more ? { state: (more as { state: ReturnType<typeof signedIn> }).state } : {}),
  });
  const asked = <Variables>(operation: string): Variables[] =>
    shown.asked.filter((each) => each.operation === operation).map(({ variables }) => variables as Variables);
  return { ...shown, variablesOf: asked };
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('what was done and whether it helped', () => {
  it('lists what was done, and asks for nothing more until one is chosen', async () => {
    const { wrapper, variablesOf } = await show();
    expect(wrapper.text()).toContain('邻里课堂');
    expect(wrapper.text()).toContain('每人6小时');
    expect(wrapper.text()).toContain('王秀英');
    expect(variablesOf('InterventionEffect')).toEqual([]);
  });

  it('tells the effect in words, with warnings, a picture and each person', async () => {
    const { wrapper, variablesOf } = await show({ query: { done: 'i1', outcome: 'supportTypes' } });
    await settle();
    const [variables] = variablesOf<InterventionEffectQueryVariables>('InterventionEffect');
    expect(variables).toMatchObject({
      interventionId: 'i1',
      question: { outcome: 'supportTypes', comparison: 'matched', before: null, after: null, earlier: null },
    });
    expect(wrapper.text()).toContain(effect.sentences[0]);
    expect(wrapper.text()).toContain(effect.warnings[0]!.text);
    expect(wrapper.find('svg[role="img"]').attributes('aria-label')).toContain('1');
    expect(wrapper.text()).toContain('没有算进去的人');
    const rows = wrapper.findAll('tbody tr').map((row) => row.text());
    expect(rows).toHaveLength(2);
    expect(rows[0]).toContain('居民b');
    expect(rows[1]).toContain('居民a');
    expect(wrapper.text()).toContain('和谁配成一对');
  });

  it('says nothing of pairs where two groups are compared', async () => {
    const persons = effect.persons.map((each) => ({ ...each, matchedWithId: null }));
    const answers = { InterventionEffect: { interventionEffect: { ...effect, persons } } };
    const { wrapper } = await show({ query: { done: 'i1' } }, answers);
    await settle();
    expect(wrapper.findAll('tbody tr')).toHaveLength(2);
    expect(wrapper.text()).not.toContain('和谁配成一对');
  });

  it('keeps what is chosen in the address', async () => {
    const { wrapper, router } = await show({ query: { done: 'i1' } });
    await settle();
    const [outcome] = wrapper.findAll('section select');
    await outcome!.setValue('effectiveSize');
    await settle();
    expect(router.currentRoute.value.query).toMatchObject({
      done: 'i1',
      outcome: 'effectiveSize',
      view: 'effect',
    });
  });

  it('writes down what was done, once all that is needed is there', async () => {
    const { wrapper, variablesOf } = await show({}, { Interventions: { interventions: [] } });
    await wrapper
      .findAll('button')
      .find((each) => each.text() === '记一件做过的事')!
      .trigger('click');
    const form = wrapper.find('form');
    await form.trigger('submit');
    expect(form.find('[role="alert"]').text()).toContain('请写上名称');
    await form.find('input[maxlength="120"]').setValue('邻里课堂');
    await form.find('input[type="date"]').setValue('2026-03-01');
    await form
      .findAll('select')
      .find((each) => each.text().includes('合唱队'))!
      .setValue('o1');
    await form.find('input[type="number"]').setValue('6');
    await form.trigger('submit');
    await settle();
    const [variables] = variablesOf<RecordInterventionMutationVariables>('RecordIntervention');
    expect(variables!.input).toMatchObject({
      ...{ communityId: 'c1', replacesId: null, kind: 'activities', title: '邻里课堂', targetIds: ['o1'] },
      ...{ dose: 6, doseUnit: 'times', since: '2026-03-01', until: null },
    });
  });

  it('tells those of one name apart before one of them is taken', async () => {
    const people = [
      { id: 'a', name: '王芳', gender: 'female', birthYear: 1950 },
      { id: 'b', name: '王芳', gender: null, birthYear: null },
    ];
    const edges = people.map((node) => ({ node: { __typename: 'Resident', ...node } }));
    const { wrapper, variablesOf } = await show(
      {},
      {
        FindResidents: { residents: { totalCount: 2, edges } },
        AskPeople: { network: networkColumns(['a', 'b']) },
      },
    );
    await wrapper
      .findAll('button')
      .find((each) => each.text() === '记一件做过的事')!
      .trigger('click');
    expect(variablesOf('AskPeople')).toEqual([]);
    await wrapper.get('form input[type="search"]').setValue('王芳');
    await vi.waitFor(
      () => expect(wrapper.findAll('[aria-label="找到的居民"] .pill')).toHaveLength(2),
      10_000,
    );
    await settle();
    const found = wrapper.findAll('[aria-label="找到的居民"] .pill');
    expect(found.map((each) => each.text())).toEqual(['王芳 female · 1950 年生 · 1号楼', '王芳']);
    await found[0]!.trigger('click');
    expect(wrapper.get('[aria-label="已选"]').text()).toContain('王芳');
  });

  it('corrects a version', async () => {
    const { wrapper, variablesOf } = await show();
    await wrapper
      .findAll('button')
      .find((each) => each.text() === '更正')!
      .trigger('click');
    await wrapper.find('form').trigger('submit');
    await settle();
    const [variables] = variablesOf<RecordInterventionMutationVariables>('RecordIntervention');
    expect(variables!.input).toMatchObject({
      replacesId: 'i1',
      title: '邻里课堂',
      targetIds: ['p1'],
      doseUnit: 'hours',
    });
  });

  it('shows researchers no names, and nothing to write down', async () => {
    const { wrapper, variablesOf } = await show({ state: signedIn([{ role: 'researcher' }]) });
    await settle();
    expect(variablesOf('Interventions')).toEqual([]);
    expect(variablesOf('InterventionsForResearch')).toHaveLength(1);
    expect(wrapper.text()).not.toContain('记一件做过的事');
  });

  it('computes a regression of ties when it is asked to', async () => {
    const { wrapper, variablesOf } = await show();
    const form = wrapper.findAll('form').at(-1)!;
    await form.trigger('submit');
    await settle();
    const [variables] = variablesOf<TieRegressionQueryVariables>('TieRegression');
    expect(variables).toMatchObject({
      predictors: ['priorTie', 'sameBuilding', 'sameOrganization'],
      variant: 'logistic',
      draws: 1000,
      seed: 1,
    });
    expect(wrapper.text()).toContain('原来就有联系');
    expect(wrapper.text()).toContain('同性别：没有放进去。');
  });

  it('does not keep the regression of a former network', async () => {
    const { wrapper, router, variablesOf } = await show();
    await wrapper.findAll('form').at(-1)!.trigger('submit');
    await settle();
    await router.replace({ query: { view: 'effect', ties: 'KNOWS' } });
    await settle();
    expect(wrapper.text()).not.toContain('同性别：没有放进去。');
    expect(variablesOf('TieRegression')).toHaveLength(1);
  });

  it('computes a regression that was stopped once it is asked for again', async () => {
    const { wrapper } = await show();
    const sent: string[] = [];
    vi.stubGlobal('fetch', (_address: string, init: RequestInit) => {
      const { operationName } = JSON.parse(String(init.body)) as { operationName: string };
      sent.push(operationName);
      if (operationName === 'TieRegression') return new Promise(() => undefined);
      return Promise.resolve(Response.json({ data: { analysisProgress: null } }));
    });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
    const form = wrapper.findAll('form').at(-1)!;
    await form.trigger('submit');
    await vi.advanceTimersByTimeAsync(800);
    await wrapper
      .findAll('button')
      .find((each) => each.text() === '停下')!
      .trigger('click');
    await form.trigger('submit');
    await flushPromises();
    vi.useRealTimers();
    expect(sent.filter((each) => each === 'TieRegression')).toHaveLength(2);
  });

  it('names for whom it was in the words of the page', async () => {
    const targets = ['p1', 'p2'].map((id) => ({ __typename: 'Resident' as const, id, displayName: id }));
    const answers = { Interventions: { interventions: [{ ...done, targets }] } };
    const { wrapper } = await show({ language: 'en' }, answers);
    expect(wrapper.text()).toContain('For whom: p1; p2');
  });
});
