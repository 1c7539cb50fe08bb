import { describe, expect, it } from 'vitest';
import {
  trinityCorners,
  trinitySide,
  trinityThickness,
} from '../../../../client/network/cultivation/trinityPicture.ts';

describe('the triangle', () => {
  it('draws a side between the edges of its corners', () => {
    const { x1, y1, x2, y2, middle } = trinitySide('organizationLeader');
    const { organization, leader } = trinityCorners;
    // A level side: 36 from each corner.
    expect([x1, y1, x2, y2]).toEqual([organization.x + 36, organization.y, leader.x - 36, leader.y]);
    expect(middle).toEqual({ x: (organization.x + leader.x) / 2, y: organization.y });
  });

  it('is thicker the more the two met, up to a bound', () => {
    expect([0, 4, 16, 90].map(trinityThickness)).toEqual([2, 4, 10, 10]);
  });
});
