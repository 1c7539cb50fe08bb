import { afterEach, describe, expect, it, vi } from 'vitest';
import GapsView from '../../../client/views/GapsView.vue';
import { actor, gap, supportGaps } from '../answers.ts';
import { mountPage, settle } from '../mountPage.ts';

const show = (answer: unknown, query: Record<string, string> = {}) =>
  mountPage(GapsView, { name: 'gaps', query, answers: { SupportGaps: answer } });
const helped = gap('n', {
  rule: 'unmetNeed',
  ruleName: '需求没有着落',
  since: '2026-07-04',
  helpers: [
    {
      reason: '能提供“陪老人去医院”',
      resourceId: 'r1',
      actor: actor('p'),
      path: [actor('n'), actor('m'), actor('p')],
    },
  ],
});
const unknown = gap('u', { certainty: 'unknown', severity: 'low' });

afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

describe('the page of support gaps', () => {
  it('counts each kind, confirmed and unknown apart', async () => {
    const { wrapper } = await show({ supportGaps: supportGaps([gap('a'), unknown, helped]) });
    const [isolation, need] = wrapper.findAll('.gap-rules .rule');
    expect(isolation!.text()).toMatch(/孤立居民\s*1\s*已确认\s*未知 1/);
    expect(need!.text()).toMatch(/需求没有着落\s*1\s*已确认/);
  });

  it('says what is unknown in words, and severity not by colour alone', async () => {
    const { wrapper } = await show({ supportGaps: supportGaps([gap('a'), unknown]) });
    const [first, second] = wrapper.findAll('.gap-card');
    expect(first!.text()).toContain('紧急');
    expect(first!.text()).not.toContain('没问到');
    expect(second!.text()).toContain('未知');
    expect(second!.text()).toContain('留意');
  });

  it('draws the chain of introductions in order', async () => {
    const { wrapper } = await show({ supportGaps: supportGaps([helped]) });
    const chain = wrapper.get('.path-of-actors');
    expect(chain.attributes('aria-label')).toBe('牵线路径：居民n → 居民m → 居民p');
    expect(chain.findAll('.actor-link').map((link) => link.text())).toEqual(['居民n', '居民m', '居民p']);
    expect(wrapper.text()).toContain('2026年7月4日');
  });

  it('asks the server for one kind, and for all again', async () => {
    const { wrapper, asked } = await show({ supportGaps: supportGaps([gap('a')]) });
    const button = wrapper.get('.gap-rules .rule > button');
    await button.trigger('click');
    await settle();
    expect(button.attributes('aria-pressed')).toBe('true');
    await button.trigger('click');
    await settle();
    const rules = asked
      .filter(({ operation }) => operation === 'SupportGaps')
      .map(({ variables }) => variables['rules']);
    expect(rules.slice(0, 2)).toEqual([null, ['isolation']]);
  });

  it('opens with the kind of gap that the address names', async () => {
    const { wrapper, asked } = await show({ supportGaps: supportGaps([gap('a')]) }, { rule: 'isolation' });
    expect(asked.find(({ operation }) => operation === 'SupportGaps')?.variables['rules']).toEqual([
      'isolation',
    ]);
    expect(wrapper.get('.gap-rules .rule > button').attributes('aria-pressed')).toBe('true');
  });

  it('leads from who has nobody to introductions about this person', async () => {
    const { wrapper } = await show({ supportGaps: supportGaps([gap('a'), helped]) });
    const links = wrapper.findAll('.gap-card').map((card) =>
      card
        .findAll('a')
        .filter((link) => link.text() === '看看牵线建议')
        .map((link) => link.attributes('href')),
    );
    expect(links[0]).toHaveLength(1);
    expect(links[0]![0]).toContain('person=a');
    expect(links[1]).toEqual([]);
  });

  it('shows twenty at a time', async () => {
    const many = Array.from({ length: 45 }, (_, i) => gap(`g${i}`));
    const { wrapper } = await show({ supportGaps: supportGaps(many) });
    expect(wrapper.findAll('.gap-card')).toHaveLength(20);
    expect(wrapper.get('.page-turner').text()).toContain('第 1 页，共 3 页');
    await wrapper.findAll('.page-turner button')[1]!.trigger('click');
    expect(wrapper.get('.gap-card').text()).toContain('居民g20');
  });

  it('says so when a list is longer than one answer, and gets the next part', async () => {
    const { wrapper, asked } = await show({ supportGaps: supportGaps([gap('a')], 1_200) });
    await wrapper
      .findAll('button')
      .find((button) => button.text() === '看后面 250 条')!
      .trigger('click');
    await settle();
    expect(asked.filter(({ operation }) => operation === 'SupportGaps').at(-1)?.variables['offset']).toBe(
      250,
    );
  });

  it('says when nothing fits, and clears the filters', async () => {
    const { wrapper } = await show({ supportGaps: supportGaps([gap('a')]) });
    await wrapper.get('.gap-filters select').setValue('low');
    expect(wrapper.text()).toContain('没有符合条件的缺口');
    await wrapper
      .findAll('button')
      .find((button) => button.text() === '清除筛选')!
      .trigger('click');
    expect(wrapper.findAll('.gap-card')).toHaveLength(1);
  });

  it('does not call an empty list good news', async () => {
    const { wrapper } = await show({ supportGaps: supportGaps([]) });
    expect(wrapper.text()).toContain('记录越全，结果越可靠');
  });
});
