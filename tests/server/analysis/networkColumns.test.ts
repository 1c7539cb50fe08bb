import { describe, expect, it } from 'vitest';
import { networkColumns } from '../../../server/analysis/networkColumns.ts';
import { recordFrom } from './recordFrom.ts';
import { toy12Record } from './toy12Record.ts';

const communityId = 'community';

describe('networkColumns', () => {
  it('gives Toy-12 as columns of equal length, whose indices fit', () => {
    const columns = networkColumns(toy12Record(), { communityId, asOf: '2026-02' }, {});
    expect(columns).toMatchObject({
      directed: false,
      order: 12,
      size: 12,
      kindSets: [['KNOWS']],
      places: [],
    });
    for (const column of Object.values(columns.nodes)) expect(column).toHaveLength(12);
    for (const column of Object.values(columns.edges)) expect(column).toHaveLength(12);
    const { from, to } = columns.edges;
    const pairs = from.map((i, e) => `${columns.nodes.ids[i]}-${columns.nodes.ids[to[e]!]}`);
    expect(pairs).toContain('P07-P08');
    expect(columns.nodes.ids.filter((_, i) => columns.nodes.formal[i])).toEqual(['P02']);
  });

  it('names buildings once, −1 for nobody’s', () => {
    const record = recordFrom(
      [
        ...['a', 'b', 'c'].map((id) => ({ id, label: 'Resident' })),
        { id: 'home', label: 'Place', displayName: '3号楼' },
      ],
      [
        { kind: 'LIVES_IN', from: 'a', to: 'home' },
        { kind: 'LIVES_IN', from: 'c', to: 'home' },
        { kind: 'SUPPORTS', from: 'a', to: 'b', weight: 2 },
        { kind: 'KNOWS', from: 'a', to: 'b' },
      ],
    );
    const columns = networkColumns(record, { communityId }, {});
    expect(columns.places).toEqual(['3号楼']);
    expect(columns.nodes.places).toEqual([0, -1, 0]);
    expect(columns.edges.strengths).toEqual([3]);
    expect(columns.kindSets).toEqual([['KNOWS', 'SUPPORTS']]);
  });

  it('refuses a network too large to draw', () => {
    const many = recordFrom(
      Array.from({ length: 20_001 }, (_, i) => ({ id: `r${i}`, label: 'Resident' })),
      [],
    );
    expect(() => networkColumns(many, { communityId }, {})).toThrow('tooManyNodes');
  });
});
