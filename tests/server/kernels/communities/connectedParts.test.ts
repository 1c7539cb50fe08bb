import { describe, expect, it } from 'vitest';
import { connectedParts } from '../../../../server/kernels/communities/connectedParts.ts';
import { path } from '../../analysis/networks.ts';
import { tiesOf } from './networks.ts';

describe('connected parts of groups', () => {
  it('part what has no tie of its own in between (by hand)', () => {
    const groups = Uint32Array.of(7, 2, 7, 7, 2, 2);
    expect([...connectedParts(tiesOf(path(6)), groups)]).toEqual([0, 1, 2, 2, 3, 3]);
  });
});
