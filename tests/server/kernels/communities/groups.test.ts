import { describe, expect, it } from 'vitest';
import { random } from '../../../../server/analysis/random.ts';
import { agreedGroups, numberFromZero, shuffled } from '../../../../server/kernels/communities/groups.ts';
import { WaitingNodes } from '../../../../server/kernels/communities/waitingNodes.ts';

describe('numbers of groups', () => {
  it('start from 0 in the order of the first node', () => {
    const groupOf = Uint32Array.of(3, 1, 3, 0);
    expect(numberFromZero(groupOf)).toBe(3);
    expect([...groupOf]).toEqual([0, 1, 0, 2]);
  });
});

describe('what two partitions agree upon', () => {
  it('is who is together in both, numbered in the order of the first node (by hand)', () => {
    const first = Uint32Array.of(2, 2, 2, 1, 1, 3);
    const second = Uint32Array.of(1, 4, 4, 4, 4, 1);
    expect([...agreedGroups(first, second)]).toEqual([0, 1, 1, 2, 2, 3]);
    expect([...agreedGroups(second, first)]).toEqual([0, 1, 1, 2, 2, 3]);
    expect([...agreedGroups(Uint32Array.of(), Uint32Array.of())]).toEqual([]);
  });
});

describe('a random order', () => {
  it('has every node once, and each of the six orders of three about as often', () => {
    const draw = random(1);
    expect([...shuffled(50, draw)].toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 50 }, (_, i) => i),
    );
    const counts = new Map<string, number>();
    for (let i = 0; i < 6000; i++) {
      const order = shuffled(3, draw).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    // Binomial with p = 1/6: five standard deviations are 144.
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(144);
    expect(counts.size).toBe(6);
  });
});

describe('waiting nodes', () => {
  it('come once each, and again only when they were added after they came', () => {
    const waiting = new WaitingNodes(3, random(1));
    const first = waiting.take();
    const second = waiting.take();
    waiting.add(second);
    waiting.add(first);
    waiting.add(second);
    const rest = [waiting.take(), waiting.take(), waiting.take(), waiting.take()];
    expect(rest).toEqual([3 - first - second, second, first, -1]);
  });
});
