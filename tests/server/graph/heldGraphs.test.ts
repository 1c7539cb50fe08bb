import { describe, expect, it, vi } from 'vitest';
import { HeldGraphs } from '../../../server/graph/heldGraphs.ts';
import { emptyNetwork } from '../../../server/graph/network.ts';

// By definition: made once for a content, and again for one that is no longer looked after.
describe('held graphs', () => {
  it('are made once for each content while they are held', () => {
    const graphs = new HeldGraphs(2);
    const make = vi.fn(() => emptyNetwork(false));
    const [first, other] = [graphs.of('a', make), graphs.of('b', make)];
    expect(graphs.of('a', make)).toBe(first);
    expect(graphs.of('b', make)).toBe(other);
    expect(first).not.toBe(other);
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('are let go by the longest unused when there are more than may be', () => {
    const graphs = new HeldGraphs(2);
    const make = vi.fn(() => emptyNetwork(false));
    const held = ['a', 'b', 'a', 'c'].map((content) => graphs.of(content, make));
    expect(make).toHaveBeenCalledTimes(3);
    expect(graphs.of('a', make)).toBe(held[0]);
    expect(graphs.of('b', make)).not.toBe(held[1]);
  });
});
