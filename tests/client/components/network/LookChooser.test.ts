import { afterEach, expect, it, vi } from 'vitest';
import { defineComponent, h } from 'vue';
import LookChooser from '../../../../client/components/network/LookChooser.vue';
import { measure } from '../../answers.ts';
import { mountPage } from '../../mountPage.ts';

const entry = {
  ...measure('betweenness', 'centrality', '中介中心性'),
  parameters: [{ id: 'steps', name: '步数', usual: 2, minimum: 1, maximum: 10, whole: true }],
};

afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

it('offers the numbers that the chosen measure leaves open, and leads to all its values', async () => {
  const set = vi.fn();
  const page = defineComponent(() => () => {
    const chosen = { value: 'betweenness', entry, numbers: { steps: 3 } };
    return h(LookChooser, { label: '颜色表示', measures: [entry], withPlain: true, ...chosen, onSet: set });
  });
  const { wrapper } = await mountPage(page, { name: 'methods', answers: {} });
  const number = wrapper.get<HTMLInputElement>('input[type=number]');
  expect(number.element.value).toBe('3');
  await number.setValue('4');
  expect(set).toHaveBeenCalledWith({ steps: 4 });
  expect(wrapper.get('a').attributes('href')).toBe('/c/c1/measures?measure=betweenness');
});
