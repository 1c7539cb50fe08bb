import { defineComponent } from 'vue';
import { afterEach, describe, expect, it, vi } from 'vitest';
import QueryConsole from '../../../../client/components/query/QueryConsole.vue';
import { mountPage, settle } from '../../mountPage.ts';

vi.mock('../../../../client/components/query/GraphqlEditor.vue', () => ({
  default: defineComponent({ render: () => null }),
}));

/** The console sends its text without the name of an operation. */
async function runWith(answer: unknown) {
  const shown = await mountPage(QueryConsole, {
    name: 'query',
    answers: { SavedQueries: { savedQueries: [] }, undefined: answer },
  });
  await shown.wrapper.get('button.primary').trigger('click');
  await settle();
  return shown.wrapper;
}

afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

describe('the console', () => {
  it('shows 300,000 characters of an answer, and says where there are more', async () => {
    const wrapper = await runWith({ long: '字'.repeat(300_001) });
    expect(wrapper.get('pre').text()).toHaveLength(300_000);
    expect(wrapper.get('.answer [role=status]').text()).toContain('回答太长，这里只显示前 300,000 个字符。');
  });

  it('says nothing of it where all is shown', async () => {
    const wrapper = await runWith({ short: '字' });
    expect(wrapper.get('pre').text()).toContain('"short": "字"');
    expect(wrapper.text()).not.toContain('回答太长');
  });

  it('puts the rounds of the community into an example, the earliest first', async () => {
    const { wrapper } = await mountPage(QueryConsole, {
      name: 'query',
      answers: {
        SavedQueries: { savedQueries: [] },
        SurveyRounds: {
          waves: {
            edges: [
              { node: { __typename: 'Wave', id: 'w1', name: '第一轮', startsOn: '2024-05', endsOn: null } },
              { node: { __typename: 'Wave', id: 'w2', name: '第二轮', startsOn: '2025-05', endsOn: null } },
            ],
          },
        },
      },
    });
    await wrapper.get('select.examples').setValue('measuresOverWaves');
    const variables = wrapper.get<HTMLTextAreaElement>('textarea.variables').element.value;
    expect(variables.match(/w\d/g)).toEqual(['w1', 'w2']);
  });
});
