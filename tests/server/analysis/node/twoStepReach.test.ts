import { describe, expect, it } from 'vitest';
import { twoStepReach } from '../../../../server/analysis/node/twoStepReach.ts';
import { florentineMarriages } from '../classicNetworks.ts';
import { expectValues } from '../expectValues.ts';
import { fromTable, kite, path } from '../networks.ts';
import { valuesOf } from '../values.ts';

describe('two-step reach', () => {
  it('agrees with NetworkX 3.6.1 (nodes within distance 2)', () => {
    expect(valuesOf(twoStepReach, kite())).toEqual({
      A: 7,
      B: 7,
      C: 7,
      D: 7,
      E: 7,
      F: 8,
      G: 8,
      H: 9,
      I: 4,
      J: 2,
    });
    const families = valuesOf(twoStepReach, florentineMarriages());
    expectValues(families, { Medici: 11, Ridolfi: 11, Pazzi: 2, Ginori: 3 });
  });

  it('follows the arrows outwards (by hand)', () => {
    expect(valuesOf(twoStepReach, path(4, true))).toEqual({ n1: 2, n2: 2, n3: 1, n4: 0 });
  });

  it('does not count herself where a tie leads back (by hand)', () => {
    const mutual = fromTable(
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
      { directed: true },
    );
    expect(valuesOf(twoStepReach, mutual)).toEqual({ a: 1, b: 1 });
  });

  it('is a share of the others when normalized; undefined for a single person', () => {
    expectValues(valuesOf(twoStepReach, kite(), { normalized: true }), { H: 1, J: 2 / 9 });
    expect(valuesOf(twoStepReach, path(1), { normalized: true })).toEqual({ n1: null });
    expect(valuesOf(twoStepReach, path(1))).toEqual({ n1: 0 });
    expect(valuesOf(twoStepReach, fromTable([]))).toEqual({});
  });
});
