import { describe, expect, it } from 'vitest';
import { isolateCount } from '../../../../server/analysis/network/isolateCount.ts';
import { complete, fromTable } from '../networks.ts';
import { toy12 } from '../toy12.ts';
import { figureOf } from '../values.ts';

describe('isolateCount', () => {
  it('is 1 on Toy-12 (P11) and 0 in its second wave', () => {
    expect(figureOf(isolateCount, toy12(1))).toBe(1);
    expect(figureOf(isolateCount, toy12(2))).toBe(0);
  });

  it('counts nobody who is named only', () => {
    expect(figureOf(isolateCount, fromTable([['a', 'b']], { directed: true, isolates: ['c', 'd'] }))).toBe(2);
  });

  it('is 0 on an empty network and 1 for a single person', () => {
    expect(figureOf(isolateCount, fromTable([]))).toBe(0);
    expect(figureOf(isolateCount, complete(1))).toBe(1);
  });
});
