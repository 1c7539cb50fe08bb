import { describe, expect, it } from 'vitest';
import { oncePerView } from '../../../server/analysis/oncePerView.ts';
import { cycle, path } from './networks.ts';

describe('oncePerView', () => {
  it('computes once for each network and each list of arguments', () => {
    let computed = 0;
    const times = oncePerView((view, factor: number) => {
      computed++;
      return view.order * factor;
    });
    const [ring, chain] = [cycle(5), path(3)];
    expect([times(ring, 2), times(ring, 3), times(chain, 2), times(ring, 2)]).toEqual([10, 15, 6, 10]);
    expect(computed).toBe(3);
  });
});
