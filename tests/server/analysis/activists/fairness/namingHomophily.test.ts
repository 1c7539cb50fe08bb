import { describe, expect, it } from 'vitest';
import { namingHomophily } from '../../../../../server/analysis/activists/fairness/namingHomophily.ts';
import { basisWith, by, womenAndMen } from './people.ts';

const people = womenAndMen(5, 5);
function homophily(pairs: string, seed = 1) {
  const ties = pairs.split(' ').map((pair) => {
    const [from, to] = pair.split('-');
    return { kind: 'NOMINATES' as const, from: from!, to: to! };
  });
  const basis = basisWith(people, pairs === '' ? [] : ties);
  return namingHomophily(by(basis, 'sex'), basis.ties(['NOMINATES']), seed);
}

describe('namingHomophily', () => {
  it('is the E–I index (by hand), with the p of all 252 ways to deal out the groups', () => {
    // One of four nominations leads out: (1 − 3) / 4. As many within or more in 82 of 252 ways (all enumerated in Python).
    const { nominations, eiIndex, p } = homophily('f0-f1 f1-f0 m0-m1 f0-m0');
    expect([nominations, eiIndex]).toEqual([4, -0.5]);
    expect(p).toBeGreaterThan(82 / 252 - 0.05);
    expect(p).toBeLessThan(82 / 252 + 0.05);
  });

  it('is −1 where nobody names another group, which chance seldom does: 2 of 252 ways', () => {
    const { eiIndex, p } = homophily('f0-f1 f1-f2 f2-f3 f3-f4 m0-m1 m1-m2 m2-m3 m3-m4');
    expect(eiIndex).toBe(-1);
    expect(p).toBeGreaterThan(0);
    expect(p).toBeLessThan(0.025);
  });

  it('counts a pair once however often one names the other', () => {
    expect(homophily('f0-m0 f0-m0')).toMatchObject({ nominations: 1, eiIndex: 1 });
  });

  it('gives the same p for a seed, and is undefined without nominations', () => {
    const pairs = 'f0-f1 m0-m1 f2-m2';
    expect(homophily(pairs)).toEqual(homophily(pairs));
    expect(homophily(pairs, 2).eiIndex).toBe(homophily(pairs).eiIndex);
    expect(homophily('')).toEqual({ by: 'sex', nominations: 0, eiIndex: null, p: null });
  });
});
