import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TimelineFrame, type FrameSource } from '../../../../client/network/timeline/frame.ts';
import { edgeState, isHolding } from '../../../../client/network/timeline/edgeState.ts';
import { isThere, type DayWindow } from '../../../../client/network/timeline/spells.ts';
import { madeSpells, spells } from './histories.ts';

const days = 60;
const always = (count: number) => spells(...Array.from({ length: count }, () => [[-1, days] as const]));

describe('a frame', () => {
  // By hand: 0–1 holds throughout, 1–2 from day 10 to 19, 2–3 on day 15 alone.
  const source: FrameSource = {
    nodeCount: 5,
    edges: [
      { from: 0, to: 1 },
      { from: 1, to: 2 },
      { from: 2, to: 3 },
    ],
    edgeSpells: spells([[-1, days]], [[10, 19]], [[15, 15]]),
    stays: spells([[-1, days]], [[-1, days]], [[5, days]], [[-1, days]], [[-1, 12]]),
    offices: spells([], [[12, 14]], [], [], []),
  };

  it('counts what holds, began and ended, and who is tied', () => {
    const frame = new TimelineFrame(source);
    frame.show({ first: 10, last: 16 });
    expect(frame.frameCounts).toEqual({ holding: 2, formed: 2, ended: 1, tied: 3 });
    frame.show({ first: 16, last: 25 });
    expect(frame.frameCounts).toEqual({ holding: 1, formed: 0, ended: 2, tied: 2 });
    expect([0, 2, 4].map((node) => frame.isTied(node))).toEqual([true, true, false]);
    expect([0, 2].map((node) => frame.isFading(node))).toEqual([false, true]);
  });

  it('tells what looks otherwise than before', () => {
    const frame = new TimelineFrame(source);
    expect(frame.show({ first: 0, last: 4 })).toEqual({ edges: [0], nodes: [0, 1, 2, 3, 4] });
    expect(frame.show({ first: 1, last: 6 })).toEqual({ edges: [], nodes: [2] });
    expect(frame.show({ first: 1, last: 12 })).toEqual({ edges: [1], nodes: [2, 1] });
    expect(frame.isInOffice(1)).toBe(true);
    expect(frame.show({ first: 1, last: 12 })).toEqual({ edges: [], nodes: [] });
  });
});

const count = 6;
const edges = fc.array(
  fc.record({ from: fc.integer({ min: 0, max: count - 1 }), to: fc.integer({ min: 0, max: count - 1 }) }),
  { minLength: 12, maxLength: 12 },
);
const window: fc.Arbitrary<DayWindow> = fc
  .tuple(fc.integer({ min: 0, max: days - 1 }), fc.integer({ min: 0, max: days - 1 }))
  .map(([a, b]) => ({ first: Math.min(a, b), last: Math.max(a, b) }));

describe('a frame that is moved', () => {
  it('is the one that looks at everything anew, and names all that differ', () => {
    fc.assert(
      fc.property(
        edges,
        madeSpells(12, days),
        madeSpells(count, days),
        madeSpells(count, days),
        fc.array(window, { minLength: 1, maxLength: 8 }),
        (made, edgeSpells, stays, offices, windows) => {
          const frame = new TimelineFrame({ nodeCount: count, edges: made, edgeSpells, stays, offices });
          let before: { states: number[]; looks: string[] } | null = null;
          const wrong: string[] = [];
          const check = (is: boolean, what: string): void => {
            if (!is) wrong.push(what);
          };
          for (const now of windows) {
            const change = frame.show(now);
            const states = made.map((_, edge) => edgeState(edgeSpells, edge, now));
            const touching = (node: number, test: (state: number) => boolean): boolean =>
              made.some(({ from, to }, edge) => test(states[edge]!) && (from === node || to === node));
            const nodes = Array.from({ length: count }, (_, node) => {
              const isTied = touching(node, (state) => state > 0);
              const holds = touching(node, isHolding);
              const isThen = [isThere(stays, node, now), isThere(offices, node, now)];
              return { holds, look: [isTied, isTied && !holds, ...isThen].join() };
            });
            states.forEach((state, edge) => check(frame.stateOf(edge) === state, `state ${edge}`));
            nodes.forEach(({ look }, node) => {
              const isThen = [frame.isPresent(node), frame.isInOffice(node)];
              const shown = [frame.isTied(node), frame.isFading(node), ...isThen].join();
              check(shown === look, `node ${node}`);
              check(!before || before.looks[node] === look || change.nodes.includes(node), `unnamed ${node}`);
            });
            const { holding, tied } = frame.frameCounts;
            check(holding === states.filter(isHolding).length, 'holding');
            check(tied === nodes.filter(({ holds }) => holds).length, 'tied');
            const changed = states.flatMap((state, edge) =>
              state === (before?.states[edge] ?? 0) ? [] : [edge],
            );
            check(change.edges.toSorted((a, b) => a - b).join() === changed.join(), 'changed edges');
            before = { states, looks: nodes.map(({ look }) => look) };
          }
          expect(wrong).toEqual([]);
        },
      ),
      { numRuns: 150, seed: 9 },
    );
  });

  it('looks at few edges where little happens', () => {
    const many = 2_000;
    const source: FrameSource = {
      nodeCount: 2,
      edges: Array.from({ length: many }, () => ({ from: 0, to: 1 })),
      edgeSpells: spells(...Array.from({ length: many }, (_, i) => [[i % 50, days] as const])),
      stays: always(2),
      offices: spells([], []),
    };
    const frame = new TimelineFrame(source);
    frame.show({ first: 0, last: 29 });
    // On each day 40 edges begin; one further day makes 40 new ones, and another 40 are no longer new.
    expect(frame.show({ first: 1, last: 30 }).edges).toHaveLength(80);
  });
});
