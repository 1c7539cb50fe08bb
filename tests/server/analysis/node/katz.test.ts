import { describe, expect, it } from 'vitest';
import { katz } from '../../../../server/analysis/node/katz.ts';
import { florentineMarriages } from '../classicNetworks.ts';
import { expectValues } from '../expectValues.ts';
import { cycle, fromTable, path, star, twoCircles } from '../networks.ts';
import { toy12 } from '../toy12.ts';
import { valuesOf } from '../values.ts';

const withAttenuation = (attenuation: number) => ({ parameters: { attenuation } });

describe('Katz centrality', () => {
  it('agrees with katz_centrality_numpy of NetworkX 3.6.1 (α = 0.9/λ, β = 1, not normalized)', () => {
    expectValues(valuesOf(katz, florentineMarriages()), {
      Medici: 14.8547386196,
      Strozzi: 12.0483398524,
      Ridolfi: 11.5161273008,
      Pazzi: 2.6107527386,
    });
    expectValues(valuesOf(katz, toy12(1)), { P01: 16.0378749324, P09: 4.7990997931, P11: 1 });
  });

  it('agrees with it by arrows, to the named, and by strength', () => {
    expectValues(valuesOf(katz, twoCircles(true)), {
      a: 11.6971213203,
      b: 7.919646122,
      c: 17.0826481088,
      d: 11.1055530248,
      e: 7.5696930737,
      f: 1,
      g: 1,
    });
    expectValues(valuesOf(katz, twoCircles(true), { weighted: true }), {
      a: 20.0251637436,
      b: 14.0560206813,
      c: 13.590280933,
      d: 5.4303005758,
      e: 4.5404512807,
    });
  });

  it('takes an attenuation that was chosen (NetworkX 3.6.1, α = 0.1; without a cycle by hand)', () => {
    expectValues(valuesOf(katz, florentineMarriages(), withAttenuation(0.1)), {
      Medici: 1.8231950502,
      Pazzi: 1.1295272227,
    });
    expectValues(valuesOf(katz, path(3, true), withAttenuation(0.5)), { n1: 1, n2: 1.5, n3: 1.75 });
    expectValues(valuesOf(katz, star(4), withAttenuation(0)), { n1: 1, n2: 1 });
  });

  it('is 1/(1 − 0.9) where everyone has as many contacts (by hand)', () => {
    expectValues(valuesOf(katz, cycle(6)), { n1: 10, n6: 10 });
  });

  it('is undefined from 1/λ on, where the sum is infinite (a cycle: λ = 2)', () => {
    expect(valuesOf(katz, cycle(4), withAttenuation(0.5)).n1).toBeNull();
    expectValues(valuesOf(katz, cycle(4), withAttenuation(0.499)), { n1: 1 / (1 - 0.998) });
  });

  it('is undefined without ties or without a cycle of arrows unless one is chosen', () => {
    expect(valuesOf(katz, star(1))).toEqual({ n1: null });
    expect(valuesOf(katz, path(2, true))).toEqual({ n1: null, n2: null });
    expect(valuesOf(katz, fromTable([]))).toEqual({});
  });
});
