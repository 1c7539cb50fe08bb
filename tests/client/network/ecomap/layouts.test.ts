import { describe, expect, it } from 'vitest';
import { leastDistance, markSize, type Place } from '../../../../client/network/ecomap/aroundItem.ts';
import { convoyLayout } from '../../../../client/network/ecomap/convoyLayout.ts';
import { ecomapLayout } from '../../../../client/network/ecomap/ecomapLayout.ts';

const tolerance = 1e-6;
const sizes = [...Array(56).keys()].map((i) => i + 1);
const circles = ['inner', 'middle', 'outer'] as const;
const groups = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ group: `g${Math.floor((i * 5) / count)}` }));

/** Every mark, with its name, lies in a disc of `reach`: no two discs touch, and none touches the resident. */
function expectApart(places: readonly Place[]): void {
  places.forEach((one, i) => {
    expect(Math.hypot(one.x, one.y)).toBeGreaterThanOrEqual(markSize.self + markSize.reach - tolerance);
    for (const other of places.slice(i + 1))
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(leastDistance - tolerance);
  });
}

describe('the places of an ecomap', () => {
  it.each(sizes)('keep marks and names of %i apart', (count) => {
    const { places, reach } = ecomapLayout(groups(count));
    expect(places).toHaveLength(count);
    expectApart(places);
    for (const { x, y } of places)
      expect(Math.hypot(x, y) + markSize.reach).toBeLessThanOrEqual(reach + tolerance);
  });

  it.each(sizes)('let no line of %i run under a mark of another', (count) => {
    const { places } = ecomapLayout(groups(count));
    places.forEach((end, i) => {
      const length = Math.hypot(end.x, end.y);
      places.forEach((mark, j) => {
        if (i === j) return;
        const along = (mark.x * end.x + mark.y * end.y) / length;
        if (along < 0 || along > length) return;
        const aside = Math.abs(mark.x * end.y - mark.y * end.x) / length;
        expect(aside).toBeGreaterThanOrEqual(markSize.reach - tolerance);
      });
    });
  });

  it('are the same for the same items, clockwise from the top, with one stretch for each group', () => {
    const items = groups(17);
    expect(ecomapLayout(items)).toEqual(ecomapLayout(items));
    const { places, sectors } = ecomapLayout(items);
    expect(places[0]!.x).toBeCloseTo(0);
    expect(places[0]!.y).toBeLessThan(0);
    expect(places[1]!.x).toBeGreaterThan(0);
    expect(sectors.map(({ group }) => group)).toEqual(['g0', 'g1', 'g2', 'g3', 'g4']);
    sectors.slice(1).forEach(({ from }, i) => expect(from).toBeCloseTo(sectors[i]!.to));
  });

  it('are none where nobody is', () => {
    expect(ecomapLayout([])).toMatchObject({ places: [], sectors: [] });
  });

  it('take one ring for a few, and stay small enough for a page (by hand: 12 discs of 77 round a ring of 149)', () => {
    const { places, reach } = ecomapLayout(groups(12));
    expect(new Set(places.map(({ x, y }) => Math.round(Math.hypot(x, y)))).size).toBe(1);
    expect(reach).toBeCloseTo(77 / (2 * Math.sin(Math.PI / 12)) + 37.5);
    expect(ecomapLayout(groups(40)).reach).toBeLessThan(360);
  });
});

describe('the circles of a convoy', () => {
  it.each(sizes)('keep marks and names of %i apart, each within its own circle', (count) => {
    const items = Array.from({ length: count }, (_, i) => ({ circle: circles[(i * i) % 3]! }));
    const { places, borders, reach } = convoyLayout(items);
    expectApart(places);
    items.forEach(({ circle }, i) => {
      const distance = Math.hypot(places[i]!.x, places[i]!.y);
      const k = circles.indexOf(circle);
      expect(distance + markSize.reach).toBeLessThanOrEqual(borders[k]!.radius - 9);
      if (k > 0) expect(distance - markSize.reach).toBeGreaterThanOrEqual(borders[k - 1]!.radius + 9);
    });
    expect(reach).toBeGreaterThan(borders[2]!.radius);
    expect(convoyLayout(items)).toEqual({ places, borders, reach });
  });

  it('are there also where they are empty', () => {
    const { borders } = convoyLayout([]);
    expect(borders.map(({ circle }) => circle)).toEqual(circles);
    borders.slice(1).forEach(({ radius }, i) => expect(radius - borders[i]!.radius).toBeGreaterThan(40));
  });

  it('hold forty in the outer one', () => {
    const { places } = convoyLayout(Array.from({ length: 40 }, () => ({ circle: 'outer' as const })));
    expectApart(places);
  });
});
