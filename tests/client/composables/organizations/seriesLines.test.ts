import { describe, expect, it } from 'vitest';
import { seriesLines } from '../../../../client/composables/organizations/seriesLines.ts';

const box = { left: 0, right: 40, top: 10, bottom: 110 };

describe('seriesLines', () => {
  it('ends a line where a value is missing', () => {
    expect(seriesLines([0, 1, null, 0.5, undefined], box)).toEqual([
      [
        { x: 0, y: 110 },
        { x: 10, y: 10 },
      ],
      [{ x: 30, y: 60 }],
    ]);
  });

  it('draws one value at the left, and nothing of nothing', () => {
    expect(seriesLines([0.5], box)).toEqual([[{ x: 0, y: 60 }]]);
    expect(seriesLines([null], box)).toEqual([]);
  });
});
