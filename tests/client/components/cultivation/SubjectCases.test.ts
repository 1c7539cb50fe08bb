import { describe, expect, it } from 'vitest';
import { h } from 'vue';
import SubjectCases from '../../../../client/components/cultivation/SubjectCases.vue';
import { caseCard } from '../../cases.ts';
import { mountPage } from '../../mountPage.ts';
import { signedIn } from '../../sessions.ts';

const show = (cases: ReturnType<typeof caseCard>[], state?: ReturnType<typeof signedIn>) =>
  mountPage(() => h(SubjectCases, { subject: 'organization', subjectId: 'o1' }), {
    name: 'organization',
    params: { organizationId: 'o1' },
    ...(state && { state }),
    answers: { CasesOfSubject: { cultivationBoard: { totalCount: cases.length, cases } } },
  });

describe('whether an organization is being cultivated', () => {
  it('says in which stage, with the way to the case', async () => {
    const { wrapper } = await show([caseCard('1', { isLate: true })]);
    expect(wrapper.text()).toContain('现在在“成长期”，2026年4月1日起');
    expect(wrapper.text()).toContain('比计划晚');
    expect(wrapper.findAll('a').map((each) => each.attributes('href'))).toEqual(['/c/c1/cultivation/1']);
  });

  it('offers to begin where nothing runs, with the organization filled in', async () => {
    const { wrapper } = await show([]);
    expect(wrapper.text()).toContain('还没有为这个组织开始培育。');
    expect(wrapper.find('a').attributes('href')).toBe('/c/c1/cultivation?start=organization&subject=o1');
    const over = caseCard('1', { state: 'completed', stage: null, endedOn: '2026-06-01' });
    const again = await show([over]);
    expect(again.wrapper.text()).toContain('2026年6月1日完成');
    expect(again.wrapper.text()).toContain('开始培育');
  });

  it('is not asked for by who may not see it', async () => {
    const { wrapper, asked } = await show(
      [caseCard('1')],
      signedIn([{ role: 'committee', communityId: 'c1' }]),
    );
    expect(wrapper.text()).toBe('');
    expect(asked.map(({ operation }) => operation)).not.toContain('CasesOfSubject');
  });
});
