import { describe, expect, it } from 'vitest';
import ReportsView from '../../../client/views/ReportsView.vue';
import { aReport } from '../composables/reports/aReport.ts';
import { mountPage, settle } from '../mountPage.ts';

describe('the page of reports', () => {
  it('shows a report as a page, and asks for the next one without the days that it has no field for', async () => {
    const { wrapper, asked } = await mountPage(ReportsView, {
      name: 'reports',
      query: { kind: 'annual', from: '2026-01-01', to: '2026-03-31' },
      answers: { Report: { report: aReport } },
    });
    expect(wrapper.get('article h2').text()).toBe('阶段报告');
    expect(wrapper.findAll('article table')).toHaveLength(3);
    const kinds = wrapper.findAll('button.kind');
    // The last kind is the list of work, which is always of today.
    await kinds.at(-1)!.trigger('click');
    await settle();
    const spans = asked
      .filter(({ operation }) => operation === 'Report')
      .map(({ variables: { kind, from, to } }) => ({ kind, from, to }));
    expect(spans).toEqual([
      { kind: 'annual', from: '2026-01-01', to: '2026-03-31' },
      { kind: 'workList', from: null, to: null },
    ]);
  });
});
