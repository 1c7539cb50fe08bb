import { describe, expect, it } from 'vitest';
import { selectionRates } from '../../../../../server/analysis/activists/fairness/selectionRates.ts';
import { basisWith, by, womenAndMen } from './people.ts';

const ids = (women: number, men: number) => womenAndMen(women, men).map(({ id }) => id);
const rates = (women: number, men: number, listed: readonly string[]) =>
  selectionRates(by(basisWith(womenAndMen(women, men)), 'sex'), ids(women, men), listed);

describe('selectionRates', () => {
  it('compares the rates of groups, with the exact chance of so few', () => {
    // 10 listed of 40: 9 of 20 women, 1 of 20 men. scipy 1.17.1: hypergeom.cdf(1, 40, 20, 10), hypergeom.cdf(9, 40, 20, 10)
    const [women, men] = rates(20, 20, ids(9, 1));
    expect(women).toMatchObject({
      group: 'female',
      residents: 20,
      listed: 9,
      rate: 0.45,
      ratio: 1,
      flag: false,
    });
    expect(men).toMatchObject({ group: 'male', residents: 20, listed: 1, rate: 0.05, flag: true });
    expect(men!.ratio).toBeCloseTo(1 / 9, 12);
    expect(men!.p).toBeCloseTo(0.00418086708409289, 12);
    expect(women!.p).toBeCloseTo(0.9997820401046208, 12);
  });

  it('agrees with scipy 1.17.1 on other numbers', () => {
    // hypergeom.cdf(0, 30, 10, 6), hypergeom.cdf(2, 100, 35, 20)
    expect(rates(20, 10, ids(6, 0))[1]!.p).toBeCloseTo(0.06527725148414804, 12);
    expect(rates(65, 35, ids(18, 2))[1]!.p).toBeCloseTo(0.006386997656962795, 12);
  });

  it('flags below four fifths, and not at them', () => {
    expect(rates(10, 10, ids(5, 4))[1]).toMatchObject({ ratio: 0.8, flag: false });
    expect(rates(10, 10, ids(5, 3))[1]).toMatchObject({ flag: true });
  });

  it('says nothing of a list of nobody', () => {
    expect(rates(6, 6, [])[0]).toMatchObject({ rate: 0, ratio: null, p: null, flag: false });
  });
});
