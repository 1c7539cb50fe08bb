import { describe, expect, it } from 'vitest';
import { efficiency } from '../../../../server/analysis/node/efficiency.ts';
import { complete, fromTable, star } from '../networks.ts';
import { toy12 } from '../toy12.ts';
import { valuesOf } from '../values.ts';

describe('efficiency', () => {
  it('is effective size per contact (Toy-12: P01 4.6 / 5, P06 7/3 / 3)', () => {
    const values = valuesOf(efficiency, toy12(1));
    expect(values.P01).toBeCloseTo(0.92, 12);
    expect(values.P06).toBeCloseTo(7 / 9, 12);
    expect(values.P11).toBeNull();
  });

  it('is 1 in a star and 1/k in a clique (by hand)', () => {
    expect(valuesOf(efficiency, star(5))).toEqual({ n1: 1, n2: 1, n3: 1, n4: 1, n5: 1 });
    expect(valuesOf(efficiency, complete(5, true)).n1).toBeCloseTo(1 / 4, 12);
  });

  it('is empty on an empty network and undefined for a single person', () => {
    expect(valuesOf(efficiency, fromTable([]))).toEqual({});
    expect(valuesOf(efficiency, complete(1))).toEqual({ n1: null });
  });
});
