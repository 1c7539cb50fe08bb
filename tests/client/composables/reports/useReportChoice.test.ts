import { defineComponent, h } from 'vue';
import { describe, expect, it } from 'vitest';
import { useReportChoice } from '../../../../client/composables/reports/useReportChoice.ts';
import { mountPage } from '../../mountPage.ts';

/** Which days a report is asked for with, as the address has it. */
async function daysOf(query: Record<string, string>) {
  const page = defineComponent(() => {
    const { from, to } = useReportChoice();
    return () => h('p', [from.value ?? '-', ' ', to.value ?? '-']);
  });
  const { wrapper } = await mountPage(page, { name: 'reports', query, answers: {} });
  return wrapper.text();
}
const days = { from: '2026-01-01', to: '2026-03-31' };

describe('the days of a report', () => {
  it('are those of its fields: a span, a day, or none', async () => {
    expect(await daysOf({ kind: 'annual', ...days })).toBe('2026-01-01 2026-03-31');
    expect(await daysOf({ kind: 'leader', ...days })).toBe('2026-01-01 2026-03-31');
    expect(await daysOf({ kind: 'diagnosis', ...days })).toBe('- 2026-03-31');
    expect(await daysOf({ kind: 'workList', ...days })).toBe('- -');
  });

  it('are whole days', async () => {
    expect(await daysOf({ kind: 'annual', from: '2026', to: 'soon' })).toBe('- -');
  });
});
