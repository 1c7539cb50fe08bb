import { describe, expect, it } from 'vitest';
import { twoModeDensity, twoModeNetwork } from '../../../../server/analysis/twoMode/twoModeNetwork.ts';

describe('a two-mode network', () => {
  it('has both modes by id, and a repeated pair once (by hand)', () => {
    const network = twoModeNetwork([
      ['p2', 'a'],
      ['p1', 'b'],
      ['p1', 'a'],
      ['p1', 'b'],
    ]);
    expect(network.persons).toEqual(['p1', 'p2']);
    expect(network.groups).toEqual(['a', 'b']);
    expect(network.view.order).toBe(4);
    expect([...network.view.out.targets.subarray(0, 2)]).toEqual([2, 3]);
    expect(twoModeDensity(network)).toBe(3 / 4);
  });

  it('keeps apart a person and a group of the same id', () => {
    expect(twoModeNetwork([['x', 'x']]).view.order).toBe(2);
  });

  it('has no density without anybody', () => {
    expect(twoModeDensity(twoModeNetwork([]))).toBeNull();
  });
});
