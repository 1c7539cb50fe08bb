import { describe, expect, it } from 'vitest';
import { firstHeard, hearersFrom, spreadColumn } from '../../../../server/analysis/activists/handovers.ts';
import { random } from '../../../../server/analysis/random.ts';

describe('handovers', () => {
  it('count an arc that is given twice once', () => {
    const hearers = hearersFrom(3, Uint32Array.of(2, 0, 2, 2), Uint32Array.of(1, 2, 0, 1));
    expect([...hearers.offsets]).toEqual([0, 1, 1, 3]);
    expect([...hearers.targets]).toEqual([2, 0, 1]);
  });

  it('count each person once, by the shortest way', () => {
    // 0 → 1 → 2 → 0, 0 → 2, 2 → 3: from 0 at once 1 and 2, then 3.
    const hearers = hearersFrom(4, Uint32Array.of(0, 1, 2, 0, 2), Uint32Array.of(1, 2, 0, 2, 3));
    const heard = firstHeard(hearers);
    expect(heard.map((counts) => counts[0])).toEqual([2, 1, 0]);
    expect(spreadColumn(heard)[0]).toBe(2 + 1 / 4);
  });

  // Powers of the matrix of arcs: who can be reached in d steps, and not in fewer.
  it('are the steps of a random network', () => {
    const next = random(3);
    const order = 25;
    const arcs = Array.from({ length: 50 }, () => [
      Math.floor(next() * order),
      Math.floor(next() * order),
    ]).filter(([from, to]) => from !== to);
    const tells = Array.from({ length: order }, () => new Array<boolean>(order).fill(false));
    for (const [from, to] of arcs) tells[from!]![to!] = true;
    const heard = firstHeard(
      hearersFrom(
        order,
        Uint32Array.from(arcs, ([from]) => from!),
        Uint32Array.from(arcs, ([, to]) => to!),
      ),
    );
    for (let speaker = 0; speaker < order; speaker++) {
      const known = new Set([speaker]);
      heard.forEach((counts) => {
        const fresh = new Set<number>();
        for (const teller of known)
          tells[teller]!.forEach((does, hearer) => {
            if (does && !known.has(hearer)) fresh.add(hearer);
          });
        expect(counts[speaker]).toBe(fresh.size);
        for (const hearer of fresh) known.add(hearer);
      });
    }
  });
});
