import { describe, expect, it } from 'vitest';
import { keyPlayersOf } from '../../../server/analysis/keyPlayersOf.ts';
import type { RecordNode } from '../../../server/entities/communityRecord.ts';
import { toy12Record } from './toy12Record.ts';

const selection = { communityId: 'community', asOf: '2026-02' };

const today = '2026-06-15';

// Every set tried with NetworkX 3.6.1.
describe('keyPlayersOf', () => {
  it('finds whom cohesion depends on, and who together reach most', () => {
    const fragment = keyPlayersOf(toy12Record(), selection, { goal: 'fragment', size: 2, seed: 1, today });
    expect(fragment.members.map(({ id }) => id)).toEqual(['P01', 'P09']);
    expect(fragment.value).toBeCloseTo(0.888889, 6);
    expect(fragment.baseline).toBeCloseTo(0.591667, 6);
    const reach = keyPlayersOf(toy12Record(), selection, { goal: 'reach', size: 2, seed: 1, today });
    expect(reach.members.map(({ name }) => name)).toEqual(['P01', 'P10']);
    expect(reach.value).toBeCloseTo(0.833333, 6);
    expect(reach.exact).toBe(true);
  });

  it.each([0, 1.5, 11])('refuses a set of %s', (size) => {
    expect(() => keyPlayersOf(toy12Record(), selection, { goal: 'fragment', size, seed: 1, today })).toThrow(
      'badKeyPlayerSize',
    );
  });

  it('chooses nobody who does not want to be considered, is a child, or was merely mentioned', () => {
    const toy = toy12Record();
    const changes: Record<string, Partial<RecordNode>> = {
      P01: { withheld: { leadership: '2026-01-01' } },
      P09: { isMentioned: true },
      P02: { properties: { birthYear: 2012 } },
    };
    const record = { ...toy, nodes: toy.nodes.map((node) => ({ ...node, ...changes[node.id] })) };
    const { members } = keyPlayersOf(record, selection, { goal: 'fragment', size: 2, seed: 1, today });
    // Of the others, by hand: P06 holds the three of team B, P10 the two at the end of the chain.
    expect(members.map(({ id }) => id)).toEqual(['P06', 'P10']);
  });
});
