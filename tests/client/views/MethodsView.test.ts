import { afterEach, describe, expect, it, vi } from 'vitest';
import MethodsView from '../../../client/views/MethodsView.vue';
import { measure } from '../answers.ts';
import { mountPage } from '../mountPage.ts';

const answers = {
  Measures: {
    measures: [
      measure('betweenness', 'centrality', '中介中心性'),
      measure('degree', 'connections', '联系人数'),
    ],
  },
};

afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

describe('the page of methods', () => {
  it('groups the catalogue and says every fact of a measure', async () => {
    const { wrapper } = await mountPage(MethodsView, { name: 'methods', answers });
    expect(
      wrapper
        .findAll('section h2')
        .map((heading) => heading.text())
        .slice(0, 2),
    ).toEqual(['联系多少', '位置']);
    const entry = wrapper.get('#betweenness').text();
    for (const fact of [
      '0 起',
      '不要为细小的差别排先后',
      '看方向',
      '越强算得越近',
      '不到三个人时',
      'O(n m)',
      'Freeman 1977',
    ]) {
      expect(entry).toContain(fact);
    }
  });

  it('finds by a word and shows all again', async () => {
    const { wrapper } = await mountPage(MethodsView, { name: 'methods', answers });
    await wrapper.get('input[type=search]').setValue('联系');
    expect(wrapper.findAll('.measure-entry').map((entry) => entry.attributes('id'))).toEqual(['degree']);
    await wrapper.get('input[type=search]').setValue('没有这个词');
    await wrapper
      .findAll('button')
      .find((button) => button.text() === '看全部')!
      .trigger('click');
    expect(wrapper.findAll('.measure-entry')).toHaveLength(2);
  });

  it('opens at the measure that an address names', async () => {
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => undefined);
    const { wrapper } = await mountPage(MethodsView, { name: 'methods', answers, hash: '#betweenness' });
    expect(scroll.mock.contexts.map((element) => (element instanceof Element ? element.id : ''))).toContain(
      'betweenness',
    );
    expect(wrapper.get('#betweenness').classes()).toContain('wanted');
  });

  it('is there in English', async () => {
    const { wrapper, asked } = await mountPage(MethodsView, { name: 'methods', answers, language: 'en' });
    expect(wrapper.get('h1').text()).toBe('Methods');
    expect(asked.every(({ language }) => language === 'en')).toBe(true);
  });
});
