import { describe, expect, it } from 'vitest';
import { flowLayout } from '../../../../client/composables/resources/flowLayout.ts';
import { resourceDiagram } from '../../../../client/composables/resources/resourceDiagram.ts';
import { flow } from '../../answers.ts';

const size = { width: 1000, margin: 200, boxWidth: 10, gap: 5, rowHeight: 20, leastHeight: 8 };

describe('flowLayout', () => {
  const diagram = resourceDiagram([flow('p1', 'goods', 'u1', 9), flow('p2', 'skill', 'u1', 1)], 10);
  const { boxes, ribbons, height } = flowLayout(diagram, size);

  it('puts providers left, kinds in the middle, users right', () => {
    // Hand computation: the columns begin at the margin, halfway, and at width - margin - boxWidth.
    expect([...new Set(boxes.map((box) => box.x))]).toEqual([200, 495, 790]);
  });

  it('makes heights proportional to links but none too small for a name', () => {
    // Two rows of 20 for 10 links: 4 for each link; the box of 1 link gets the least height.
    const heights = Object.fromEntries(boxes.map((box) => [box.node.id, box.height]));
    expect(heights).toMatchObject({ 'provider:p1': 36, 'provider:p2': 8, 'user:u1': 40 });
  });

  it('lets no two boxes of a column overlap, and keeps all within the picture', () => {
    for (const column of ['provider', 'kind', 'user']) {
      const inColumn = boxes.filter((box) => box.node.column === column);
      inColumn
        .slice(1)
        .forEach((box, i) => expect(box.y).toBeGreaterThanOrEqual(inColumn[i]!.y + inColumn[i]!.height));
      for (const box of inColumn) expect(box.y + box.height).toBeLessThanOrEqual(height + 1e-9);
    }
  });

  it('draws one band for each link', () => {
    expect(ribbons).toHaveLength(diagram.links.length);
    expect(ribbons.every((ribbon) => /^M[\d. ]+C/.test(ribbon.path))).toBe(true);
  });

  it('is empty without links', () => {
    expect(flowLayout({ nodes: [], links: [] }, size)).toEqual({ height: 0, boxes: [], ribbons: [] });
  });
});
