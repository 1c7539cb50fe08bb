import { afterEach, describe, expect, it, vi } from 'vitest';
import type {
  ComparisonQuery,
  ComparisonQueryVariables,
  MeasureChangesQueryVariables,
  PositionChangesQuery,
} from '../../../client/api/generated.ts';
import EvolutionView from '../../../client/views/EvolutionView.vue';
import { actor } from '../answers.ts';
import { mountPage, settle } from '../mountPage.ts';

type Comparison = ComparisonQuery['comparison'];
const rates = { jaccard: 1, formation: 0, dissolution: 0, persistence: 1, turnover: 0, hamming: 0 };
const moment = (date: string): Comparison['before'] => ({
  date,
  waveId: null,
  name: date,
  present: 9,
  ties: 8,
});
const comparison: Comparison = {
  before: moment('2025-01-01'),
  after: moment('2026-01-01'),
  directed: false,
  ...{ stayed: 9, joined: 0, left: 0, firstHeard: 0 },
  ties: { kept: 8, formed: 0, dissolved: 0, notAsked: 0, pairs: 36, ...rates, pessimistic: rates },
  ...{ byKind: [], byBuilding: [], buildings: 0, byOrganization: [], organizations: 0 },
  ...{ summary: [], guidance: null, cautions: [] },
};
const positions = (differences: readonly (number | null)[]): PositionChangesQuery => ({
  positionChanges: {
    compared: differences.filter((each) => each !== null).length,
    cautions: [],
    changes: differences.map((difference, i) => ({
      actor: actor(String(i)),
      before: 1,
      after: difference === null ? null : 1 + difference,
      difference,
      rankBefore: 1,
      rankAfter: 1,
    })),
  },
});

const show = (query: Record<string, string> = {}, answers: object = {}) =>
  mountPage(EvolutionView, {
    name: 'evolution',
    query,
    answers: {
      Comparison: { comparison },
      NullModels: { nullModels: [{ id: 'edges', name: '同样多的联系', meaning: '', needs: 'nothing' }] },
      MeasureNames: { measures: [] },
      PositionChanges: positions([]),
      MeasureChanges: { measureChanges: [] },
      ...answers,
    },
  });

describe('the comparison of two moments', () => {
  afterEach(() => {
    document.body.innerHTML = '';
  });

  it('ends on the last day of the month or year that is chosen, and never after today', async () => {
    const { router, asked } = await show();
    const moments = async (on: string) => {
      await router.replace({ query: { on } });
      await settle();
      const { variables } = asked.findLast(({ operation }) => operation === 'Comparison')!;
      const { before, after } = variables as ComparisonQueryVariables;
      return { before, after };
    };
    const usual = await moments('');
    expect(await moments('2024-03')).toEqual({
      before: { date: '2023-09-30' },
      after: { date: '2024-03-31' },
    });
    expect((await moments('2023')).after).toEqual({ date: '2023-12-31' });
    expect(await moments('2999-01')).toEqual(usual);
  });

  it('tells that nobody’s figure changed from that nobody has it', async () => {
    const changed = async (differences: readonly (number | null)[]) => {
      const { wrapper } = await show({}, { PositionChanges: positions(differences) });
      await settle();
      return wrapper.text();
    };
    expect(await changed([0, 0])).toContain('谁的这个数值都没有变');
    const text = await changed([null]);
    expect(text).toContain('没有两次都有这个数值的人');
    expect(text).not.toContain('谁的这个数值都没有变');
  });

  it('compares other networks with chance only once that is asked for', async () => {
    const { wrapper, router, asked } = await show();
    await settle();
    const models = () =>
      asked
        .filter(({ operation }) => operation === 'MeasureChanges')
        .map(({ variables }) => (variables as MeasureChangesQueryVariables).model);
    const form = wrapper.findAll('form').find((each) => each.text().includes('同样多的联系'))!;
    await form.find('select').setValue('edges');
    await form.trigger('submit');
    await settle();
    await router.replace({ query: { ties: 'KNOWS' } });
    await settle();
    expect(models()).toEqual([null, 'edges', null]);
  });

  it('compares with chance again after it was stopped', async () => {
    const { wrapper } = await show();
    await settle();
    const sent: MeasureChangesQueryVariables[] = [];
    vi.stubGlobal('fetch', (_address: string, init: RequestInit) => {
      const { operationName, variables } = JSON.parse(String(init.body)) as {
        operationName: string;
        variables: MeasureChangesQueryVariables;
      };
      if (operationName !== 'MeasureChanges')
        return Promise.resolve(Response.json({ data: { analysisProgress: null } }));
      sent.push(variables);
      return new Promise(() => undefined);
    });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
    const form = wrapper.findAll('form').find((each) => each.text().includes('同样多的联系'))!;
    await form.find('select').setValue('edges');
    await form.trigger('submit');
    await vi.advanceTimersByTimeAsync(800);
    await wrapper
      .findAll('button')
      .find((each) => each.text() === '停下')!
      .trigger('click');
    await form.trigger('submit');
    await vi.advanceTimersByTimeAsync(0);
    vi.useRealTimers();
    expect(sent.map(({ model }) => model)).toEqual(['edges', 'edges']);
  });
});
