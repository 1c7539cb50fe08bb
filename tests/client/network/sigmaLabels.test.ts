import { expect, it, vi } from 'vitest';
import { nameWriter } from '../../../client/network/sigmaLabels.ts';

/** A canvas that writes down which names it is given; a letter is 10 pixels wide. */
function someCanvas() {
  const written: string[] = [];
  const context = {
    measureText: (text: string) => ({ width: 10 * text.length }),
    strokeText: vi.fn(),
    fillText: (text: string) => written.push(text),
  } as unknown as CanvasRenderingContext2D;
  return { context, written };
}
const settings = { labelSize: 13, labelWeight: '500', labelFont: 'sans' } as never;
const colours = () => ({ paper: '#fff', ink: '#000' }) as never;
const dot = (label: string, x: number, more: object = {}) =>
  ({ key: label, label, x, y: 0, size: 5, color: '#000', ...more }) as never;

it('writes the chosen one, then who is set off, then the largest, and none on another', () => {
  const { context, written } = someCanvas();
  const names = nameWriter(colours);
  const shown = [
    dot('small', 0),
    dot('large', 10, { size: 40 }),
    dot('neighbour', 300, { size: 40, zIndex: 5 }),
    dot('chosen', 310, { zIndex: 9 }),
    // An office holder stands above others, and matters no more for that.
    dot('office', 600, { zIndex: 2 }),
    dot('larger', 610, { size: 30, zIndex: 1 }),
    dot('', 900),
  ];
  for (const each of shown) names.ask(context, each, settings);
  expect(written).toEqual([]);
  names.write();
  expect(written).toEqual(['chosen', 'large', 'larger']);
  names.write();
  expect(written).toHaveLength(3);
});
