import { describe, expect, it } from 'vitest';
import { layoutSteps } from '../../../client/network/forceLayout.ts';
import { placeUntied, planLayout } from '../../../client/network/layoutTask.ts';
import { removeOverlaps } from '../../../client/network/removeOverlaps.ts';
import { connectedParts } from '../../../client/network/seatComponents.ts';
import { seededPosition } from '../../../client/network/seededPosition.ts';
import { network } from './networks.ts';

/** Two groups of five, all tied within, one tie between; a pair apart; one alone. */
const groups = (['abcde', 'fghij'] as const).flatMap((group) =>
  [...group].flatMap((one, index) => [...group].slice(index + 1).map((other) => `${one}-${other}`)),
);
const model = network([...groups, 'e-f', 'y-z'], { alone: ['x'] });

const lastStep = (known = new Map<string, { x: number; y: number }>()) => {
  const { task, tied } = planLayout(model, known);
  const step = [...layoutSteps(task)].at(-1);
  if (!step) throw new Error('no step');
  return { step, tied };
};
const apart = (step: { x: Float32Array; y: Float32Array }, a: number, b: number): number =>
  Math.hypot((step.x[a] ?? 0) - (step.x[b] ?? 0), (step.y[a] ?? 0) - (step.y[b] ?? 0));

describe('layout', () => {
  it('begins at the same place for the same id, inside its disc', () => {
    expect(seededPosition('a')).toEqual(seededPosition('a'));
    expect(seededPosition('a')).not.toEqual(seededPosition('b'));
    expect(Math.hypot(seededPosition('a', 7).x, seededPosition('a', 7).y)).toBeLessThanOrEqual(7);
  });

  it('gives the same picture every time', () => {
    expect(lastStep().step).toEqual(lastStep().step);
  });

  it('puts those of a group nearer to one another than to the other group', () => {
    const { step } = lastStep();
    expect(apart(step, 0, 1)).toBeLessThan(apart(step, 0, 9));
    expect(step.progress).toBe(1);
  });

  it('leaves who has no tie out of the forces and puts her on a ring around the others', () => {
    const { untied } = planLayout(model, new Map());
    expect(untied.map((index) => model.nodes[index]?.id)).toEqual(['x']);
    const ring = placeUntied(50, [{ x: 100, y: 0 }]);
    expect(new Set(ring.map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`)).size).toBe(50);
    expect(Math.min(...ring.map(({ x, y }) => Math.hypot(x, y)))).toBeGreaterThan(100);
  });

  it('keeps the places of those who stand already', () => {
    const { step, tied } = lastStep();
    const known = new Map(
      tied.map((index, place) => [
        model.nodes[index]?.id ?? '',
        { x: step.x[place] ?? 0, y: step.y[place] ?? 0 },
      ]),
    );
    expect(planLayout(model, known).task.iterations).toBe(0);
    known.delete('z');
    const { task } = planLayout(model, known);
    expect([...task.fixed].filter((entry) => entry === 0)).toHaveLength(1);
    const again = [...layoutSteps(task)].at(-1);
    expect(again?.x[0]).toBeCloseTo(known.get('a')?.x ?? NaN, 3);
  });

  it('numbers connected parts by falling size', () => {
    expect([...connectedParts(6, Uint32Array.of(0, 2, 3), Uint32Array.of(1, 3, 4))]).toEqual([
      1, 1, 0, 0, 0, 2,
    ]);
  });

  it('parts nodes on one spot, and moves nobody who stays', () => {
    const [x, y] = [Float32Array.of(0, 0, 0, 9), Float32Array.of(0, 0, 0, 9)];
    removeOverlaps(x, y, Uint8Array.of(1, 0, 0, 0), { gap: 1, rounds: 100 });
    expect([x[0], y[0]]).toEqual([0, 0]);
    for (const [a, b] of [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const)
      expect(apart({ x, y }, a, b)).toBeGreaterThan(0.9);
  });
});
