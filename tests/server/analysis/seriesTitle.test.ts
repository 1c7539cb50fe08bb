import { describe, expect, it } from 'vitest';
import { seriesTitle } from '../../../server/analysis/seriesTitle.ts';
import { inYardsticks } from '../../yardsticks.ts';

describe('the title of a series', () => {
  it.each([
    ['舞蹈队周三排练(8月7日)', '舞蹈队周三排练'],
    ['健康讲座（第3期）', '健康讲座'],
    ['健康讲座 第十二讲', '健康讲座'],
    ['合唱排练 2026-08-07', '合唱排练'],
    ['合唱排练2026年8月7日', '合唱排练'],
    ['Choir rehearsal #12', 'Choir rehearsal'],
    ['Council (May 2026)', 'Council'],
    ['邻里节', '邻里节'],
    ['亲子阅读会（3号楼）', '亲子阅读会'],
    ['茶会（自愿）', '茶会（自愿）'],
    ['8月7日', '8月7日'],
  ])('%s → %s', (title, expected) => {
    expect(seriesTitle(title)).toBe(expected);
  });

  it('takes no longer for a hostile title', async () => {
    const { yardsticks } = await inYardsticks(() =>
      seriesTitle(`${'('.repeat(5_000)}${' '.repeat(5_000)}${'1.'.repeat(5_000)}`),
    );
    expect(yardsticks).toBeLessThan(25);
  });
});
