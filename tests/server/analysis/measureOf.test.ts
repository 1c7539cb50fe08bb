import { describe, expect, it } from 'vitest';
import { measureOf, type MeasureArguments } from '../../../server/analysis/measureOf.ts';
import { toy12Record } from './toy12Record.ts';

const selection = { communityId: 'community', asOf: '2026-02' };
const plain = { normalized: false, weighted: false, seed: 1, first: 100 };
const measure = (given: Pick<MeasureArguments, 'id'> & Partial<MeasureArguments>) =>
  measureOf(toy12Record(), selection, { ...plain, ...given });

// Values of Toy-12: NetworkX 3.6.1, and R sna 2.7.1 for the brokerage roles.
describe('measureOf', () => {
  it('ranks persons by value, equal ones by name', () => {
    const { nodes, order, size } = measure({ id: 'betweenness', first: 6 });
    expect({ order, size }).toEqual({ order: 12, size: 12 });
    expect(nodes.map(({ actor, value, rank }) => [actor.id, value, rank])).toEqual([
      ['P01', 35, 1],
      ['P02', 21, 2],
      ['P06', 16, 3],
      ['P09', 16, 3],
      ['P10', 9, 5],
      ['P03', 0, 6],
    ]);
  });

  it('puts undefined values last, without a rank', () => {
    const { nodes } = measure({ id: 'constraint' });
    expect(nodes.at(-1)).toMatchObject({ actor: { id: 'P11' }, value: null, rank: null });
  });

  it('gives ties with the names of their ends', () => {
    const [first] = measure({ id: 'bridge' }).edges;
    expect([first?.from.name, first?.to.name, first?.value]).toEqual(['P01', 'P02', 4]);
  });

  it('gives one value of the whole network', () => {
    expect(measure({ id: 'density' }).value).toBeCloseTo(0.1818, 4);
    expect(measure({ id: 'density' }).nodes).toEqual([]);
  });

  it('counts the cases of a distribution, in reading order, and gives no value', () => {
    const { counts, value, nodes } = measure({ id: 'degreeDistribution', first: 1 });
    // By hand: P11 has no tie, two have one, seven two, P06 three and P01 five.
    expect(counts.map(({ label, value: count }) => [label, count])).toEqual([
      ['0', 1],
      ['1', 2],
      ['2', 7],
      ['3', 1],
      ['5', 1],
    ]);
    expect([value, nodes]).toEqual([null, []]);
    expect(measure({ id: 'density' }).counts).toEqual([]);
  });

  it('gives a partition by group, the largest first, without ranks', () => {
    const { nodes } = measure({ id: 'components' });
    expect(nodes.map(({ value }) => value)).toEqual([...Array<number>(11).fill(1), 2]);
    expect(nodes.at(-1)).toMatchObject({ actor: { id: 'P11' }, rank: null });
  });

  it('needs groups for the brokerage roles, and finds them by organization', () => {
    expect(() => measure({ id: 'coordinator' })).toThrow('needsGroups');
    expect(() => measure({ id: 'nodeEi', groupBy: 'organizations' })).toThrow('needsOneGroup');
    const values = measure({ id: 'coordinator', groupBy: 'organization' }).nodes;
    expect(values.filter(({ value }) => value).map(({ actor, value }) => [actor.id, value])).toEqual([
      ['P01', 4],
      ['P10', 2],
    ]);
    // On Toy-12 nobody is in two organizations.
    expect(measure({ id: 'coordinator', groupBy: 'organizations' }).nodes).toEqual(values);
  });
});
