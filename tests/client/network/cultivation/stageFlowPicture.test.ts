import { describe, expect, it } from 'vitest';
import { stageFlowPicture } from '../../../../client/network/cultivation/stageFlowPicture.ts';

const flow = (from: string | null, to: string | null, count: number, isStopped = false) => ({
  from,
  to,
  count,
  isStopped,
});

// By hand: a case is 28 high where that is not too tall; columns stand 104 apart from 44 on.
describe('stageFlowPicture', () => {
  const picture = stageFlowPicture(
    ['a', 'b'],
    [flow(null, 'a', 3), flow('a', 'b', 2), flow('b', 'a', 1), flow('a', null, 1, true), flow('b', null, 1)],
  );

  it('gives boxes the height of what comes in or goes out, whichever is more', () => {
    // Into a: three began and one came back.
    const perCase = 28;
    expect(picture.boxes.map(({ stage, x, height }) => [stage, x, height])).toEqual([
      ['a', 44, 4 * perCase],
      ['b', 148, 2 * perCase],
      [null, 252, perCase],
    ]);
  });

  it('tells those that go on, go back and are given up apart', () => {
    const kinds = Object.fromEntries(
      picture.bands.map(({ from, to, kind }) => [`${from ?? '-'} ${to ?? '-'}`, kind]),
    );
    expect(kinds).toEqual({ '- a': 'on', 'a b': 'on', 'b a': 'back', 'a -': 'stopped', 'b -': 'on' });
  });

  it('lets a way past a stage run round below', () => {
    const { bands, height } = stageFlowPicture(['a', 'b', 'c'], [flow(null, 'a', 1), flow('a', 'c', 1)]);
    expect(bands.at(-1)!.kind).toBe('past');
    expect(height).toBeGreaterThan(30 + 28 + 26 * 3);
  });

  it('is no taller for many', () => {
    const { boxes } = stageFlowPicture(['a'], [flow(null, 'a', 300)]);
    expect(boxes[0]!.height).toBe(150);
  });

  it('stands wider apart for long names, and no closer for short ones', () => {
    const firsts = (step: number) => stageFlowPicture(['a', 'b'], [], step).boxes.map(({ x }) => x);
    expect(firsts(130)).toEqual([44, 174, 304]);
    expect(firsts(20)).toEqual([44, 148, 252]);
  });

  it('leaves out unknown stages, and bears what is empty', () => {
    expect(stageFlowPicture(['a'], [flow('x', 'a', 1), flow(null, 'a', 0)]).bands).toEqual([]);
    expect(stageFlowPicture([], []).boxes).toHaveLength(1);
  });
});
