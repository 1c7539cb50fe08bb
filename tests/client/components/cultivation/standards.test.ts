import { flushPromises } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import AssessmentPanel from '../../../../client/components/cultivation/AssessmentPanel.vue';
import FilingPanel from '../../../../client/components/cultivation/FilingPanel.vue';
import LadderPanel from '../../../../client/components/cultivation/LadderPanel.vue';
import MaturityPanel from '../../../../client/components/cultivation/standards/MaturityPanel.vue';
import StandardsForm from '../../../../client/components/cultivation/standards/StandardsForm.vue';
import { defineComponent, h, type Component } from 'vue';
import { mountPage } from '../../mountPage.ts';
import { signedIn } from '../../sessions.ts';

/** A panel with its properties, as a page shows it. */
const withProps = (panel: Component, props: Record<string, unknown>): Component =>
  defineComponent(() => () => h(panel, props));
const show = (panel: Component, answers: Record<string, unknown>, more: object = {}) =>
  mountPage(panel, { name: 'organizations', answers, ...more });

const rules = {
  __typename: 'FilingRules',
  ...{ id: 'xiangtan', name: '湘潭', where: '街道办事处', validityYears: 3, renewDays: 15, decisionDays: 7 },
  ...{ source: '办法（试行）', lastChecked: '2026', caution: '请核对后续文件。' },
};
const filing = {
  __typename: 'Filing',
  ...{ organizationId: 'o1', organizationName: '合唱队', kind: 'selfOrganization', field: 'cultureSports' },
  ...{ members: 9, setId: 'xiangtan', state: 'filed', stateName: '已备案', whyNotApplicable: null },
  ...{ met: 1, required: 2, number: '7号', submittedOn: null, decisionDue: null, filedOn: '2026-03-05' },
  ...{ expiresOn: '2029-03-05', renewBy: '2029-02-18', sentences: ['备案将于2029年3月5日到期。'] },
  reminders: [{ __typename: 'FilingReminder', on: '2029-01-04', daysBefore: 60, isDue: true }],
  exclusions: [
    {
      __typename: 'FilingExclusionState',
      id: 'b',
      item: 'filing/xiangtan/b',
      name: '楼栋自治组织',
      isComputed: false,
      applies: false,
    },
  ],
  items: [
    {
      __typename: 'FilingItemState',
      ...{ id: 'members', item: 'filing/xiangtan/members', name: '会员', hint: null, isComputed: true },
      ...{ isNumber: true, isQuestion: false, required: true, standing: 'unmet', atLeast: 10, value: 9 },
      ...{ reading: '未满足：会员≥10（现有 9）', statement: null },
    },
    {
      __typename: 'FilingItemState',
      ...{ id: 'charter', item: 'filing/xiangtan/charter', name: '章程', hint: null, isComputed: false },
      ...{
        isNumber: false,
        isQuestion: false,
        required: true,
        standing: 'unknown',
        atLeast: null,
        value: null,
      },
      ...{ reading: '还没有填写：章程', statement: null },
    },
  ],
};
const filings = {
  __typename: 'Filings',
  ...{ rules, settlement: 'urban', reference: 10, organizations: 1, filed: 1, totalCount: 1 },
  byField: [
    { __typename: 'FieldCount', field: 'cultureSports', name: '文体活动', organizations: 1, filed: 1 },
  ],
  ...{ reading: '现有 1 个', filings: [filing] },
};
const options = {
  ...{ assessments: [], alerts: [], forms: [] },
  indicators: [
    {
      ...{ id: 'net.coverageByBuilding', name: '覆盖的楼栋', meaning: '', unit: 'share' },
      subjects: ['organization'],
    },
  ],
};
const recorded = { recordCaseEntry: { __typename: 'CaseEntry', id: 'e1' } };

afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

describe('the filings of a community', () => {
  it('tell the rules, what to look up, the counts, and each checklist at a press', async () => {
    const { wrapper } = await show(FilingPanel, { Filings: { filings } });
    expect(wrapper.text()).toContain('有效期 3 年');
    expect(wrapper.text()).toContain('请核对后续文件。');
    expect(wrapper.text()).toContain('参考数 10');
    expect(wrapper.text()).toContain('到期前 60 天提醒：2029年1月4日');
    expect(wrapper.text()).not.toContain('未满足：会员≥10');
    await wrapper.get('button[aria-label="看清单：合唱队"]').trigger('click');
    expect(wrapper.text()).toContain('未满足：会员≥10（现有 9）');
  });

  it('take down what a worker states, with what it rests on', async () => {
    const { wrapper, asked } = await show(FilingPanel, { Filings: { filings }, RecordCaseEntry: recorded });
    await wrapper.get('button[aria-label="看清单：合唱队"]').trigger('click');
    await wrapper.get('button[aria-label="写下情况：章程"]').trigger('click');
    const form = wrapper.get('.statement-form');
    await form.trigger('submit');
    expect(form.text()).toContain('请写下依据。');
    expect(asked.some(({ operation }) => operation === 'RecordCaseEntry')).toBe(false);
    await form.get('textarea').setValue('2月通过');
    await form.trigger('submit');
    await flushPromises();
    const { variables } = asked.find(({ operation }) => operation === 'RecordCaseEntry')!;
    expect(variables['input']).toMatchObject({
      ...{ subjectId: 'o1', kind: 'statement', item: 'filing/xiangtan/charter', holds: true, value: null },
      text: '2月通过',
    });
    expect(wrapper.get('.said').text()).toBe('“章程”已记下。');
  });

  it('take down a step of a filing', async () => {
    const { wrapper, asked } = await show(FilingPanel, { Filings: { filings }, RecordCaseEntry: recorded });
    await wrapper.get('button[aria-label="看清单：合唱队"]').trigger('click');
    await wrapper
      .findAll('button')
      .find((each) => each.text() === '记备案进展')!
      .trigger('click');
    // Who is filed has it renewed next.
    expect((wrapper.get('.step-form select').element as HTMLSelectElement).value).toBe('renewed');
    await wrapper.get('.step-form').trigger('submit');
    await flushPromises();
    const { variables } = asked.find(({ operation }) => operation === 'RecordCaseEntry')!;
    expect(variables['input']).toMatchObject({
      kind: 'filing',
      item: 'renewed',
      form: 'xiangtan',
      subjectId: 'o1',
    });
  });

  it('that end soon stay filed, and say so apart', async () => {
    const tagsOf = async (isDue: boolean) => {
      const one = { ...filing, reminders: filing.reminders.map((each) => ({ ...each, isDue })) };
      const { wrapper } = await show(FilingPanel, { Filings: { filings: { ...filings, filings: [one] } } });
      return wrapper.findAll('.entry .tag').map((each) => [each.text(), each.classes('attention')]);
    };
    expect(await tagsOf(false)).toEqual([['已备案', false]]);
    expect(await tagsOf(true)).toEqual([
      ['已备案', false],
      ['快到期', true],
    ]);
  });

  it('are there for a committee to read, and not to change', async () => {
    const told = { ...filing, members: null };
    const { wrapper } = await show(
      FilingPanel,
      { Filings: { filings: { ...filings, filings: [told] } } },
      { state: signedIn([{ role: 'committee' }]) },
    );
    await wrapper.get('button[aria-label="看清单：合唱队"]').trigger('click');
    expect(wrapper.text()).toContain('会员 <5 或未登记');
    const buttons = wrapper.findAll('button').map((each) => each.text());
    expect(buttons).not.toContain('写下情况');
    expect(buttons).not.toContain('记备案进展');
    expect(buttons).not.toContain('换一套办法');
  });

  it('say what to do where there are none, and that it failed', async () => {
    const none = { ...filings, totalCount: 0, filings: [] };
    const { wrapper } = await show(FilingPanel, { Filings: { filings: none } });
    expect(wrapper.text()).toContain('还没有居民组织');
    const failed = await show(FilingPanel, { Filings: new Error('x') });
    expect(failed.wrapper.find('[role="alert"]').exists()).toBe(true);
  });
});

const dimension = (id: string, name: string, first: number | null, last: number | null) => ({
  __typename: 'RatedDimension',
  ...{ id, name, meaning: '', first, last, change: first === null || last === null ? null : last - first },
  anchors: [1, 3, 5].map((value) => ({ __typename: 'RatingAnchor', value, text: `${name}${value}` })),
});
const history = {
  __typename: 'AssessmentHistory',
  ...{ id: 'organization', name: '组织评估', summary: '', source: '', sentences: ['1 方面上升'] },
  dimensions: [
    dimension('structure', '结构', 2, 4),
    dimension('leadership', '带头', 3, 2),
    dimension('finance', '财务', null, null),
  ],
  rounds: [
    {
      __typename: 'AssessmentRound',
      ...{ key: 'r1', time: 'baseline', name: '开始时', from: '2026-01-01', to: '2026-01-02' },
      dimensions: [
        {
          __typename: 'RoundDimension',
          dimension: 'structure',
          raters: 2,
          mean: 2,
          low: 1,
          high: 3,
          isSplit: true,
        },
      ],
      given: [
        {
          __typename: 'GivenAssessment',
          id: 'g',
          on: '2026-01-01',
          rater: '队长',
          text: '例会',
          ratings: [],
        },
      ],
    },
  ],
  companions: [
    {
      __typename: 'CompanionValue',
      ...{ indicator: 'org.members', name: '成员数', meaning: '', dimensions: ['structure'] },
      ...{ firstText: '9', lastText: null, nowText: '10' },
    },
  ],
};
const assessed = {
  Assessments: {
    assessments: {
      __typename: 'SubjectAssessments',
      subjectId: 'o1',
      subject: 'organization',
      assessments: [history],
    },
  },
  RecordCaseEntry: recorded,
};

describe('the assessments of somebody', () => {
  it('are drawn before and after, with a table and the numbers beside it', async () => {
    const { wrapper } = await show(withProps(AssessmentPanel, { subjectId: 'o1' }), assessed);
    expect(wrapper.get('svg[role="img"]').attributes('aria-label')).toBe(
      '雷达图：结构 2 到 4，带头 3 到 2，财务 未评 到 未评',
    );
    const cells = wrapper
      .findAll('.radar tbody tr')
      .map((row) => row.findAll('td').map((cell) => cell.text()));
    expect(cells).toEqual([
      ['2', '4', '+2'],
      ['3', '2', '-1'],
      ['未评', '未评', '–'],
    ]);
    expect(wrapper.text()).toContain('相差大');
    expect(wrapper.text()).toContain('成员数');
  });

  it('need a rating, a rater and evidence', async () => {
    const { wrapper, asked } = await show(withProps(AssessmentPanel, { subjectId: 'o1' }), assessed);
    await wrapper.get('button[aria-label="再评一次：组织评估"]').trigger('click');
    const form = wrapper.get('.assessment-form');
    const isRefused = async (words: string): Promise<void> => {
      await form.trigger('submit');
      expect(form.get('[role="alert"]').text()).toBe(words);
    };
    await isRefused('至少给一个方面打分。');
    await form.findAll('input[type="radio"]')[3]!.setValue(true);
    await isRefused('请写下谁打的分。');
    await form.get('input:not([type])').setValue('社工');
    await isRefused('请写下依据。');
    await form.get('textarea').setValue('走访记录');
    await form.trigger('submit');
    await flushPromises();
    const { variables } = asked.find(({ operation }) => operation === 'RecordCaseEntry')!;
    expect(variables['input']).toMatchObject({
      ...{ kind: 'assessment', item: 'organization', form: 'mid', rater: '社工', text: '走访记录' },
      ratings: [{ dimension: 'structure', value: 4 }],
    });
  });
});

describe('the standards and the ladder', () => {
  it('show what is asked and found, and change numbers for the community', async () => {
    const maturity = {
      __typename: 'Maturity',
      ...{ organizationId: 'o1', setId: 'ours', setName: '我们的', source: '自拟', met: 0, required: 1 },
      ...{ monthsMet: 0, reading: '还差 1 项。' },
      standards: [
        {
          __typename: 'StandardState',
          ...{ id: 'members', item: 'maturity/ours/members', name: '人数', isComputed: true, isNumber: true },
          ...{ required: true, standing: 'unmet', value: 9, wanted: '至少 10', found: '9', statement: null },
        },
      ],
    };
    const json = JSON.stringify({
      ...{ id: 'ours', field: 'other', name: { zh: '', en: '' }, source: { zh: '', en: '' } },
      standards: [
        { id: 'members', name: { zh: '人数', en: 'Members' }, indicator: 'org.members', value: 10 },
      ],
    });
    const set = {
      __typename: 'MaturityStandards',
      id: 'ours',
      settingId: null,
      version: null,
      field: 'other',
      name: '我们的',
      source: '自拟',
      json,
    };
    const { wrapper, asked } = await show(withProps(MaturityPanel, { organizationId: 'o1' }), {
      Maturity: { maturity },
      MaturityStandards: { maturityStandards: [set] },
      StageModels: { stageModels: [], stageModelOptions: options },
      SaveMaturityStandards: { saveMaturityStandards: { ...set, settingId: 's', version: 1 } },
    });
    expect(wrapper.text()).toContain('要求：至少 10');
    await wrapper
      .findAll('button')
      .find((each) => each.text() === '改这些标准')!
      .trigger('click');
    await flushPromises();
    const number = wrapper.get('.standards-form input[type="number"]');
    await number.setValue('');
    await wrapper.get('.standards-form').trigger('submit');
    expect(wrapper.get('.standards-form [role="alert"]').text()).toBe('有的数值没有填。');
    await number.setValue('8');
    await wrapper.get('.standards-form').trigger('submit');
    await flushPromises();
    const { variables } = asked.find(({ operation }) => operation === 'SaveMaturityStandards')!;
    expect(JSON.parse(String(variables['json']))).toMatchObject({ standards: [{ id: 'members', value: 8 }] });
  });

  it('keep fields and text the same, with shares by the units of the server', async () => {
    const text = (value: number): string =>
      JSON.stringify({
        ...{ id: 'ours', field: 'other', name: { zh: '', en: '' }, source: { zh: '', en: '' } },
        standards: [
          { id: 'all', name: { zh: '覆盖', en: 'Coverage' }, indicator: 'net.coverageByBuilding', value },
        ],
      });
    const set = {
      __typename: 'MaturityStandards',
      ...{ id: 'ours', settingId: null, version: null, field: 'other', name: '我们的', source: '自拟' },
    };
    const { wrapper, asked } = await show(withProps(StandardsForm, { setId: 'ours', communityId: 'c1' }), {
      MaturityStandards: { maturityStandards: [{ ...set, json: text(0.7) }] },
      StageModels: { stageModels: [], stageModelOptions: options },
      SaveMaturityStandards: { saveMaturityStandards: { ...set, json: text(0.8) } },
    });
    const field = wrapper.get('input[type="number"]');
    expect((field.element as HTMLInputElement).value).toBe('70');
    await field.setValue('75');
    const whole = wrapper.get('textarea');
    expect(JSON.parse((whole.element as HTMLTextAreaElement).value)).toMatchObject({
      standards: [{ value: 0.75 }],
    });
    await whole.setValue(text(0.8));
    expect((field.element as HTMLInputElement).value).toBe('80');
    await wrapper.get('.standards-form').trigger('submit');
    await flushPromises();
    const { variables } = asked.find(({ operation }) => operation === 'SaveMaturityStandards')!;
    expect(JSON.parse(String(variables['json']))).toMatchObject({ standards: [{ value: 0.8 }] });
  });

  it('show since when somebody stands where, and take down the next step', async () => {
    const step = (rung: string, name: string, reached: boolean, since: string | null) => ({
      __typename: 'LadderStep',
      ...{
        rung,
        name,
        meaning: '',
        reached,
        since,
        evidence: reached ? '参加了茶话会' : null,
        entryId: null,
      },
    });
    const { wrapper, asked } = await show(withProps(LadderPanel, { personId: 'p1' }), {
      Ladder: {
        ladder: {
          __typename: 'Ladder',
          ...{ personId: 'p1', rung: 'helper', reading: '现在是协助者' },
          steps: [
            step('participant', '参与者', true, '2025-03-01'),
            step('helper', '协助者', true, null),
            step('organizer', '组织者', false, null),
          ],
        },
      },
      RecordCaseEntry: recorded,
    });
    const steps = wrapper.findAll('.step').map((each) => each.text().replace(/\s+/g, ' '));
    expect(steps[0]).toContain('2025年3月1日起，参加了茶话会');
    expect(steps[1]).toContain('已到，日期没有登记');
    expect(steps[2]).toContain('还没到');
    expect(wrapper.get('[aria-current="step"]').text()).toContain('协助者');
    await wrapper
      .findAll('button')
      .find((each) => each.text() === '记一级')!
      .trigger('click');
    await wrapper.get('.rung-form textarea').setValue('组织了义诊');
    await wrapper.get('.rung-form').trigger('submit');
    await flushPromises();
    const { variables } = asked.find(({ operation }) => operation === 'RecordCaseEntry')!;
    expect(variables['input']).toMatchObject({
      kind: 'rung',
      item: 'organizer',
      subjectId: 'p1',
      text: '组织了义诊',
    });
  });
});
