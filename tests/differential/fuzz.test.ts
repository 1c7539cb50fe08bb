import { availableParallelism } from 'node:os';
import { beforeAll, describe, expect, it } from 'vitest';
import { compare, networkOf } from './compare.ts';
import { comparisons, needlessExcuses } from './comparisons.ts';
import { peerCommunities } from './networkxPeer.ts';

// The expected values are those that NetworkX 3.6.1 computes in the same run: peer/networkxMeasures.py.
const first = Number(process.env.LINLI_FUZZ_SEED ?? 1);
const count = Number(process.env.LINLI_FUZZ_COUNT ?? 2000);
const processes = Math.min(4, availableParallelism());

const compared = new Map(comparisons.map(({ key }) => [key, 0]));
const mismatches = new Map(comparisons.map(({ key }): [string, string[]] => [key, []]));
const unknown = new Set<string>();

describe(`${count} made-up communities, as NetworkX computes them`, () => {
  beforeAll(async () => {
    for await (const community of peerCommunities(first, count, processes)) {
      const view = networkOf(community);
      for (const key of Object.keys(community.expected)) if (!compared.has(key)) unknown.add(key);
      for (const comparison of comparisons) {
        const found = compare(community, view, comparison);
        compared.set(comparison.key, compared.get(comparison.key)! + found.compared);
        mismatches.get(comparison.key)!.push(...found.mismatches);
      }
    }
  });

  it.each(comparisons.map(({ key }) => key))('%s', (key) => {
    const lines = mismatches.get(key)!;
    expect(lines.slice(0, 3).join('\n'), `${lines.length} values differ`).toBe('');
    expect(compared.get(key), 'values compared').toBeGreaterThan(count / 20);
  });

  it('computes nothing in NetworkX that is compared with nothing', () => {
    expect([...unknown]).toEqual([]);
  });

  it('excuses no measure that is not there', () => {
    expect(needlessExcuses).toEqual([]);
  });
});
