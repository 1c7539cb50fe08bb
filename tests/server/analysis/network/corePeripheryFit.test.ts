import { describe, expect, it } from 'vitest';
import { corePeripheryFit } from '../../../../server/analysis/network/corePeripheryFit.ts';
import { complete, cycle, fromTable, path, star } from '../networks.ts';
import { figureOf } from '../values.ts';

describe('corePeripheryFit', () => {
  it('is 1 for a complete core whose members alone have other ties (by definition)', () => {
    const rows = ['ab', 'bc', 'ca', 'ad', 'be', 'cf', 'ag'].map((tie) => [tie[0]!, tie[1]!] as const);
    expect(figureOf(corePeripheryFit, fromTable(rows))).toBeCloseTo(1, 12);
    expect(figureOf(corePeripheryFit, star(6))).toBeCloseTo(1, 12);
  });

  it('is undefined in a ring of four: core and periphery are both tied or both not (by hand)', () => {
    expect(figureOf(corePeripheryFit, cycle(4))).toBeNull();
  });

  it('is undefined below four persons, without ties, and where everyone is tied to everyone', () => {
    expect(figureOf(corePeripheryFit, path(3))).toBeNull();
    expect(figureOf(corePeripheryFit, fromTable([], { isolates: ['a', 'b', 'c', 'd'] }))).toBeNull();
    expect(figureOf(corePeripheryFit, complete(5))).toBeNull();
    expect(figureOf(corePeripheryFit, complete(5, true))).toBeNull();
    expect(figureOf(corePeripheryFit, fromTable([]))).toBeNull();
  });
});
