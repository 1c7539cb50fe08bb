import { afterEach, describe, expect, it, vi } from 'vitest';
import { computed, defineComponent, h, ref } from 'vue';
import type { WhatIfQuery, WhatIfQueryVariables } from '../../../../client/api/generated.ts';
import WhatIfPanel from '../../../../client/components/whatIf/WhatIfPanel.vue';
import { useWhatIf } from '../../../../client/composables/whatIf/useWhatIf.ts';
import { networkModel } from '../../../../client/network/networkModel.ts';
import { actor, networkColumns } from '../../answers.ts';
import { mountPage, settle } from '../../mountPage.ts';
import { signedIn } from '../../sessions.ts';

const model = networkModel(
  networkColumns(
    ['a', 'b', 'c', 'd'],
    [
      [0, 1],
      [1, 2],
      [2, 3],
    ],
  ),
);
let whatIf: ReturnType<typeof useWhatIf>;
const page = defineComponent(() => {
  whatIf = useWhatIf(
    computed(() => ({ communityId: 'c1' })),
    ref(model),
  );
  return () => h(WhatIfPanel, { whatIf, model });
});

const figures = {
  ...{ order: 4, components: 1, largestComponent: 4, isolates: 0, reach2: 0.9 },
  ...{ distanceFragmentation: 0.3, averageDistance: 1.7 },
};
const answer: WhatIfQuery = {
  whatIf: {
    before: figures,
    after: { ...figures, order: 3, components: 2, largestComponent: 2, isolates: 1, averageDistance: null },
    separated: [{ size: 1, actors: [actor('a')] }],
    gaps: [
      { rule: 'isolation', name: '孤立居民', before: 1, after: 2 },
      { rule: 'unmetNeed', name: '需求没有着落', before: 3, after: 3 },
    ],
    organizations: [{ organization: actor('o'), before: 5, after: 3 }],
    sentences: ['如果居民b不在，有1人会断开。', '这只是算一算。'],
  },
};

async function show(query: Record<string, string> = {}, options: object = {}) {
  const shown = await mountPage(page, { name: 'measures', query, answers: { WhatIf: answer }, ...options });
  return {
    ...shown,
    questions: () =>
      shown.asked
        .filter(({ operation }) => operation === 'WhatIf')
        .map(({ variables }) => variables as unknown as WhatIfQueryVariables),
  };
}

afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

describe('the panel "what if"', () => {
  it('asks nothing until somebody is chosen, and keeps the choice in the address', async () => {
    const { wrapper, questions, router } = await show({ ties: 'KNOWS' });
    expect(questions()).toEqual([]);
    expect(whatIf.marks.value).toBeNull();
    await wrapper.get('.leave input').setValue('居民b');
    await wrapper.get('.leave button').trigger('click');
    await settle();
    expect(router.currentRoute.value.query).toEqual({ ties: 'KNOWS', leave: 'b' });
    expect(questions()).toEqual([expect.objectContaining({ leave: ['b'], add: [], withGaps: true })]);
  });

  it('tells the change in sentences, in figures before and after, and by name', async () => {
    const { wrapper } = await show({ leave: 'b' });
    const text = wrapper.get('.what-if-result').text();
    expect(text).toContain('如果居民b不在，有1人会断开。');
    const rows = wrapper.findAll('tbody tr:first-child').map((row) => row.text());
    expect(rows[0]).toMatch(/最大一片的人数\s*4\s*2/);
    expect(rows[3]).toMatch(/90%\s*90%/);
    expect(rows[4]).toMatch(/1\.7\s*—/);
    // Only the gaps that change are shown.
    expect(text).toContain('孤立居民');
    expect(text).not.toContain('需求没有着落');
    expect(text).toMatch(/会断开的人：1 位.*居民a/s);
    // b would be hollow, a tinted.
    expect(whatIf.marks.value).toMatchObject({ hollow: new Set([1]), tinted: new Set([0]), added: [] });
  });

  it('introduces two people, takes the tie back, and clears all', async () => {
    const { wrapper, router, questions } = await show({ leave: 'b' });
    for (const name of ['居民a', '居民d']) {
      await wrapper.get('.introduce input').setValue(name);
      await wrapper.get('.introduce button').trigger('click');
      await settle();
    }
    expect(router.currentRoute.value.query).toEqual({ leave: 'b', tie: 'a~d' });
    expect(questions().at(-1)).toMatchObject({ add: [{ fromId: 'a', toId: 'd' }] });
    expect(whatIf.marks.value?.added).toEqual([{ from: 0, to: 3 }]);
    await wrapper.get('button[title="不介绍居民a和居民d"]').trigger('click');
    await settle();
    expect(router.currentRoute.value.query).toEqual({ leave: 'b' });
    await wrapper
      .findAll('button')
      .find((button) => button.text() === '清空，回到现在')!
      .trigger('click');
    await settle();
    expect(router.currentRoute.value.query).toEqual({});
    expect(wrapper.find('.what-if-result').exists()).toBe(false);
  });

  it('adds no tie between two who have one', async () => {
    const { wrapper, router } = await show();
    for (const name of ['居民c', '居民b']) {
      await wrapper.get('.introduce input').setValue(name);
      await wrapper.get('.introduce button').trigger('click');
      await settle();
    }
    expect(router.currentRoute.value.query).toEqual({});
    expect(wrapper.get('[role=status]').text()).toBe('居民c和居民b已经有联系，不用再介绍。');
  });

  it('asks for no gaps where these are not seen, and says what stands in the way', async () => {
    const { wrapper, questions } = await show(
      { leave: 'b' },
      { answers: { WhatIf: new Error('这位不在网里。') }, state: signedIn([{ role: 'researcher' }]) },
    );
    expect(questions()[0]).toMatchObject({ withGaps: false });
    expect(wrapper.get('[role=alert]').text()).toContain('这位不在网里');
  });
});
