import { afterEach, describe, expect, it, vi } from 'vitest';
import { defineComponent, h } from 'vue';
import EndTie from '../../../../client/components/register/EndTie.vue';
import { mountPage, settle } from '../../mountPage.ts';
import { tieKindTerm } from '../../tieKinds.ts';

const Vocabulary = {
  vocabulary: {
    ...{ contactFrequencies: [], techniques: [], nodeKinds: [] },
    tieKinds: [
      tieKindTerm({ id: 'MEMBER_OF', to: ['Organization'] }),
      tieKindTerm({ id: 'SUPPORTS' }),
      // Hours of a worker have their days, and go on no longer.
      tieKindTerm({ id: 'ACCOMPANIES', weight: '小时', weightMin: 0.1, weightMax: 10_000 }),
      tieKindTerm({ id: 'ATTENDED', to: ['Activity'] }),
    ],
  },
};
const show = async (kind: string) => {
  const onDone = vi.fn();
  const holder = defineComponent(
    () => () => h('div', [h(EndTie, { tieId: 't1', kind, name: '舞蹈队', onDone })]),
  );
  const page = await mountPage(holder, {
    ...{ name: 'person', params: { personId: 'r1' } },
    answers: { Vocabulary, EndTie: { endTie: { __typename: 'Tie', id: 't1', validTo: '2025-12-31' } } },
  });
  return { ...page, onDone };
};

describe('the button that ends a tie', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    document.body.innerHTML = '';
  });

  it('is called as its kind is, and is not there for what does not go on', async () => {
    expect((await show('MEMBER_OF')).wrapper.get('button').text()).toBe('退出了');
    expect((await show('SUPPORTS')).wrapper.get('button').text()).toBe('不再这样');
    for (const kind of ['ACCOMPANIES', 'ATTENDED', 'UNKNOWN'])
      expect((await show(kind)).wrapper.find('button').exists(), kind).toBe(false);
  });

  it('opens a form for the day; whoever cancels is back at it', async () => {
    const { wrapper, asked, onDone } = await show('MEMBER_OF');
    await wrapper.get('button').trigger('click');
    expect(wrapper.get('h4').text()).toBe('退出了：舞蹈队');
    await wrapper.findAll('form button').at(-1)!.trigger('click');
    await settle();
    expect(document.activeElement).toBe(wrapper.get('button[aria-label="退出了：舞蹈队"]').element);
    expect(asked.some(({ operation }) => operation === 'EndTie')).toBe(false);
    expect(onDone).not.toHaveBeenCalled();
  });

  it('ends it through the day before, and says so', async () => {
    const { wrapper, asked, onDone } = await show('MEMBER_OF');
    await wrapper.get('button').trigger('click');
    await wrapper.get('form input').setValue('2026-01-01');
    await wrapper.get('form').trigger('submit');
    await settle();
    expect(asked.find(({ operation }) => operation === 'EndTie')?.variables).toEqual({
      ...{ id: 't1', on: '2025-12-31' },
    });
    expect(onDone).toHaveBeenCalledOnce();
    expect(wrapper.find('form').exists()).toBe(false);
  });
});
