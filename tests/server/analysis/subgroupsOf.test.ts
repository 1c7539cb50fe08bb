import { describe, expect, it } from 'vitest';
import { subgroupsOf, type SubgroupsArguments } from '../../../server/analysis/subgroupsOf.ts';
import { recordFrom } from './recordFrom.ts';
import { toy12Record } from './toy12Record.ts';

const selection = { communityId: 'community', asOf: '2026-02' };
const asked: SubgroupsArguments = {
  method: 'leiden',
  weighted: false,
  seed: 1,
  resolution: 1,
  runs: 20,
  first: 100,
  today: '2026-06-15',
};

/** Two triangles a and b with a tie between them; a0 has the strongest ties of hers, and i none. */
function triangles() {
  const ids = ['a0', 'a1', 'a2', 'b0', 'b1', 'b2', 'i'];
  const rows = ['a0 a1 3', 'a0 a2 3', 'a1 a2 1', 'b0 b1 1', 'b0 b2 2', 'b1 b2 3', 'a1 b0 1'];
  return recordFrom(
    ids.map((id) => ({ id, label: 'Resident' as const })),
    rows.map((row) => {
      const [from, to, weight] = row.split(' ');
      return { kind: 'KNOWS' as const, from: from!, to: to!, weight: Number(weight) };
    }),
  );
}

describe('subgroups of a selection', () => {
  it('come with their sizes, modularity, and how far the runs agree (by hand)', () => {
    const found = subgroupsOf(triangles(), selection, asked);
    expect(found).toMatchObject({ groups: 3, groupSizes: [3, 3], runs: 20, agreement: 1 });
    expect(found.modularity).toBeCloseTo(6 / 7 - 1 / 2, 12);
    expect(found.nodes.map(({ actor, group }) => `${actor.id} ${group}`)).toEqual(
      'a0 1,a1 1,a2 1,b0 2,b1 2,b2 2,i 3'.split(','),
    );
    expect(found.nodes.every(({ certainty }) => certainty === 1)).toBe(true);
  });

  it('are known by their best-tied members, of equal ones by the first by name', () => {
    const cores = (weighted: boolean) =>
      subgroupsOf(triangles(), selection, { ...asked, weighted }).cores.map(({ group, members }) =>
        [group, ...members.map(({ id }) => id)].join(' '),
      );
    expect(cores(false)).toEqual(['1 a0 a1 a2', '2 b0 b1 b2']);
    expect(cores(true)).toEqual(['1 a0 a1 a2', '2 b2 b1 b0']);
  });

  it('name nobody who does not want to be considered, was merely mentioned, or may be a child', () => {
    const record = triangles();
    const changes = {
      a0: { withheld: { leadership: '2026-01-01' } },
      a1: { isMentioned: true },
      a2: { properties: { birthYear: 2012 } },
    };
    const changed = {
      ...record,
      nodes: record.nodes.map((node) => ({ ...node, ...changes[node.id as keyof typeof changes] })),
    };
    const { cores, nodes } = subgroupsOf(changed, selection, asked);
    expect(cores[0]).toEqual({ group: 1, members: [] });
    expect(nodes).toHaveLength(7);
  });

  it('are less certain where the ties leave it open', () => {
    const { nodes, agreement } = subgroupsOf(toy12Record(), selection, {
      ...asked,
      method: 'labelPropagation',
      runs: 100,
    });
    expect(agreement).toBeGreaterThan(0);
    expect(agreement).toBeLessThan(1);
    const certainties = nodes.map(({ certainty }) => certainty);
    expect(Math.min(...certainties)).toBeLessThan(1);
    expect(Math.min(...certainties)).toBeGreaterThan(0);
    expect(Math.max(...certainties)).toBe(1);
  });

  it('are the same for the same seed, and as many rows as asked for', () => {
    const again = () => subgroupsOf(toy12Record(), selection, { ...asked, first: 2 });
    expect(again()).toEqual(again());
    expect(again().nodes).toHaveLength(2);
  });

  it('say nothing of agreement without ties', () => {
    const record = recordFrom([{ id: 'a', label: 'Resident' }], []);
    expect(subgroupsOf(record, selection, asked)).toMatchObject({
      groups: 1,
      modularity: null,
      agreement: null,
      runs: 1,
      groupSizes: [],
      cores: [],
    });
  });
});
