import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  doubleSemiPartialing,
  type DyadicData,
  type RegressionVariant,
} from '../../../../../server/analysis/evolution/mrqap/semiPartialing.ts';
import { random } from '../../../../../server/analysis/random.ts';
import { referenceFolder } from '../../reference.ts';

const square = (order: number, value: (row: number, column: number) => number): Float64Array =>
  Float64Array.from({ length: order * order }, (_, cell) => {
    const [row, column] = [Math.floor(cell / order), cell % order];
    return row === column ? NaN : value(row, column);
  });

/** A small network whose ties follow from groups, made once from a seed. */
function invented(order = 20): DyadicData {
  const next = random(5);
  const group = (i: number): number => i % 4;
  const noise = square(order, () => next());
  const y = square(order, (i, j) => Number(next() < (group(i) === group(j) ? 0.6 : 0.1)));
  return {
    order,
    directed: true,
    y,
    predictors: [square(order, (i, j) => Number(group(i) === group(j))), noise],
  };
}

describe('double semi-partialing', () => {
  const options = { variant: 'linear', permutations: 1000, seed: 7 } as const;

  it('gives the same p twice with a seed, and another with another', () => {
    const [one, two] = [doubleSemiPartialing(invented(), options), doubleSemiPartialing(invented(), options)];
    const other = doubleSemiPartialing(invented(), { ...options, seed: 8 });
    expect(one).toEqual(two);
    expect(other!.coefficients.map(({ p }) => p)).not.toEqual(one!.coefficients.map(({ p }) => p));
  });

  it('finds what made the ties, and not the noise', () => {
    const [group, noise] = doubleSemiPartialing(invented(), options)!.coefficients;
    expect(group!.p).toBeLessThan(0.01);
    expect(group!.estimate).toBeGreaterThan(0.3);
    expect(noise!.p).toBeGreaterThan(0.05);
    expect(group!.monteCarloError).toBeCloseTo(Math.sqrt((group!.p! * (1 - group!.p!)) / 1000), 12);
  });

  it('rejects a true null about as often as it should: 5 % of 200 networks, within three standard errors', () => {
    const next = random(11);
    let rejected = 0;
    for (let run = 0; run < 200; run++) {
      const y = square(10, () => Number(next() < 0.3));
      // A trait of persons, so that the values of pairs depend on each other.
      const trait = Array.from({ length: 10 }, () => next());
      const predictors = [square(10, (i, j) => Math.abs(trait[i]! - trait[j]!)), square(10, () => next())];
      const fit = doubleSemiPartialing(
        { order: 10, directed: true, y, predictors },
        { variant: 'linear', permutations: 99, seed: run },
      );
      if (fit!.coefficients[0]!.p! <= 0.05) rejected++;
    }
    expect(rejected / 200).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / 200));
  });

  it('leaves pairs that are not known out, whatever they would have said', () => {
    const whole = invented();
    const { order } = whole;
    const hide = (matrix: Float64Array): Float64Array =>
      matrix.map((value, cell) => (Math.floor(cell / order) < 3 ? NaN : value));
    const partly = { ...whole, y: hide(whole.y) };
    const lied = {
      ...whole,
      y: whole.y.map((value, cell) => (Math.floor(cell / order) < 3 ? 1 - value : value)),
    };
    const hiddenLie = { ...lied, y: hide(lied.y) };
    const fit = doubleSemiPartialing(partly, options);
    expect(fit!.pairs).toBe((order - 3) * (order - 1));
    expect(doubleSemiPartialing(hiddenLie, options)).toEqual(fit);
  });

  it('has no answer where predictors depend on each other', () => {
    const { predictors, ...data } = invented();
    expect(
      doubleSemiPartialing({ ...data, predictors: [predictors[0]!, predictors[0]!] }, options),
    ).toBeNull();
  });

  it('has no answer where a predictor tells the ties from the others without fail, in the logistic variant', () => {
    const data = invented();
    const separated = { ...data, predictors: [data.y.slice()] };
    expect(doubleSemiPartialing(separated, { ...options, variant: 'logistic' })).toBeNull();
  });
});

/** Ties of the friendship network of one wave. */
function friendships(wave: number): Float64Array {
  const lines = readFileSync(join(referenceFolder!, 's50_glasgow', 'edges.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  const ties = new Set(
    lines
      .map((line) => line.replaceAll('"', '').split(','))
      .filter((cells) => Number(cells[4]) === wave)
      .map(([source, target]) => `${source} ${target}`),
  );
  return square(50, (row, column) => Number(ties.has(`${row + 1} ${column + 1}`)));
}

function pupils(): { readonly alcohol: number; readonly smoke: number }[] {
  const lines = readFileSync(join(referenceFolder!, 's50_glasgow', 'nodes.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  return lines.map((line) => {
    const cells = line.split(',');
    return { alcohol: Number(cells[1]), smoke: Number(cells[4]) };
  });
}

/** One predictor as R sna has it; p is two-sided, of so many permutations. */
interface Expected {
  readonly estimate: number;
  readonly statistic: number;
  readonly p: number;
}

/*
 * R sna 2.7.1: `netlm` and `netlogit` with nullhyp = "qapspp", set.seed(1): friendships of the second wave of s50 (Glasgow)
 * on those of the first, those of the first turned round, same smoking, and difference of drinking in the first wave.
 */
describe.skipIf(referenceFolder === undefined)('beside R sna (needs the folder LINLI_NETWORKS)', () => {
  function glasgow(directed: boolean): DyadicData {
    const [first, second] = [friendships(1), friendships(2)];
    const persons = pupils();
    const turned = (matrix: Float64Array): Float64Array => square(50, (i, j) => matrix[j * 50 + i]!);
    const either = (matrix: Float64Array): Float64Array =>
      square(50, (i, j) => Math.max(matrix[i * 50 + j]!, matrix[j * 50 + i]!));
    const facts = [
      square(50, (i, j) => Number(persons[i]!.smoke === persons[j]!.smoke)),
      square(50, (i, j) => Math.abs(persons[i]!.alcohol - persons[j]!.alcohol)),
    ];
    return directed
      ? { order: 50, directed, y: second, predictors: [first, turned(first), ...facts] }
      : { order: 50, directed, y: either(second), predictors: [either(first), ...facts] };
  }

  /**
   * p of both are drawn: they may differ by three standard errors of their difference. The z of sna is of the weights before the
   * last step of its search, so that the third decimal may differ.
   */
  function compare(
    directed: boolean,
    variant: RegressionVariant,
    draws: { readonly own: number; readonly peer: number },
    expected: readonly Expected[],
  ): void {
    const fit = doubleSemiPartialing(glasgow(directed), { variant, permutations: draws.own, seed: 3 })!;
    expected.forEach(({ estimate, statistic, p }, i) => {
      const own = fit.coefficients[i]!;
      expect(own.estimate).toBeCloseTo(estimate, 6);
      expect(own.statistic).toBeCloseTo(statistic, variant === 'linear' ? 5 : 2);
      const share = Math.max(p, 1 / draws.peer);
      const error = Math.sqrt(share * (1 - share) * (1 / draws.own + 1 / draws.peer));
      expect(Math.abs(own.p! - p)).toBeLessThan(3 * error + 1 / draws.own);
    });
  }

  it('gives its coefficients, t, and p within Monte-Carlo error: linear', () => {
    compare(true, 'linear', { own: 4000, peer: 4000 }, [
      { estimate: 0.317905408, statistic: 13.277812, p: 0 },
      { estimate: 0.232191123, statistic: 9.697822, p: 0 },
      { estimate: 0.009286464, statistic: 1.188031, p: 0.3205 },
      { estimate: -0.011692313, statistic: -2.935233, p: 0.01075 },
    ]);
  });

  it('gives the same: linear, without direction (mode = "graph")', () => {
    compare(false, 'linear', { own: 4000, peer: 4000 }, [
      { estimate: 0.543233647, statistic: 21.421657, p: 0 },
      { estimate: 0.009918339, statistic: 0.779026, p: 0.419 },
      { estimate: -0.01667203, statistic: -2.572918, p: 0.00625 },
    ]);
  });

  it('gives the same: logistic', () => {
    compare(true, 'logistic', { own: 400, peer: 1000 }, [
      { estimate: 2.4068684, statistic: 6.897138, p: 0 },
      { estimate: 1.7673643, statistic: 4.930512, p: 0 },
      { estimate: 0.4135864, statistic: 1.67092, p: 0.153 },
      { estimate: -0.3938883, statistic: -2.933164, p: 0.016 },
    ]);
  });
});
