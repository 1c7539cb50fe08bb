import { describe, expect, it } from 'vitest';
import { alluvial } from '../../../../../server/analysis/evolution/series/alluvial.ts';

const states = (given: Record<string, string>): ReadonlyMap<string, string> => new Map(Object.entries(given));

// Counted by hand.
describe('alluvial', () => {
  const windows = [
    states({ a: 'member', b: 'member', c: 'leader' }),
    states({ a: 'member', b: 'leader', d: 'member' }),
    states({ a: 'leader', d: 'member' }),
  ];

  it('counts who is in which state, and who goes from which into which', () => {
    expect(alluvial(windows, 9)).toEqual({
      states: ['member', 'leader'],
      counts: [
        { window: 0, state: 'member', actors: 2 },
        { window: 0, state: 'leader', actors: 1 },
        { window: 1, state: 'member', actors: 2 },
        { window: 1, state: 'leader', actors: 1 },
        { window: 2, state: 'member', actors: 1 },
        { window: 2, state: 'leader', actors: 1 },
      ],
      flows: [
        { window: 0, from: 'member', to: 'member', actors: 1 },
        { window: 0, from: 'member', to: 'leader', actors: 1 },
        { window: 1, from: 'member', to: 'member', actors: 1 },
        { window: 1, from: 'member', to: 'leader', actors: 1 },
      ],
    });
  });

  it('lets no more flow out of a state or into it than are in it', () => {
    const { counts, flows } = alluvial(windows, 9);
    for (const { window, state, actors } of counts) {
      const sum = (own: typeof flows): number => own.reduce((total, flow) => total + flow.actors, 0);
      expect(sum(flows.filter((flow) => flow.window === window && flow.from === state))).toBeLessThanOrEqual(
        actors,
      );
      expect(
        sum(flows.filter((flow) => flow.window === window - 1 && flow.to === state)),
      ).toBeLessThanOrEqual(actors);
    }
  });

  it('puts the smallest together when there are too many to tell apart', () => {
    const many = [states({ a: 'w', b: 'w', c: 'x', d: 'x', e: 'y', f: 'z' })];
    const { states: told, counts } = alluvial(many, 3);
    expect(told).toEqual(['w', 'x', 'other']);
    expect(counts.at(-1)).toEqual({ window: 0, state: 'other', actors: 2 });
    expect(alluvial(many, 4).states).toEqual(['w', 'x', 'y', 'z']);
  });

  it('is empty without windows or states', () => {
    expect(alluvial([], 9)).toEqual({ states: [], counts: [], flows: [] });
    expect(alluvial([states({})], 9)).toEqual({ states: [], counts: [], flows: [] });
  });
});
