import { afterEach, describe, expect, it, vi } from 'vitest';
import ActivistsView from '../../../client/views/ActivistsView.vue';
import { activist, latentActivists } from '../answers.ts';
import { mountPage, settle } from '../mountPage.ts';

const show = (list: unknown) =>
  mountPage(ActivistsView, {
    name: 'activists',
    answers: { LatentActivists: list instanceof Error ? list : { latentActivists: list } },
  });

afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

describe('the page of activists', () => {
  it('is called what the server says it may be called, and says that a person decides', async () => {
    const { wrapper } = await show(latentActivists());
    expect(wrapper.get('h1').text()).toBe('潜在骨干（抽样调查）');
    expect(wrapper.text()).toContain('排在前面的人多半值得去认识。');
    expect(wrapper.text()).toContain('分数只是参考');
    expect(wrapper.text()).toContain('3号楼作答的人太少。');
  });

  it('says the score and its pieces in words beside the bar', async () => {
    const { wrapper } = await show(latentActivists());
    const bar = wrapper.get('.activist-card [role=img]');
    expect(bar.attributes('aria-label')).toBe('居民a：总分 60，其中 居民提名 45 分、桥接 15 分');
  });

  it('shows the evidence of every item on request, and what was not recorded as such', async () => {
    const { wrapper } = await show(latentActivists());
    const card = wrapper.get('.activist-card');
    await card.get('button[aria-expanded]').trigger('click');
    expect(card.text()).toContain('没有签到');
    expect(card.text()).toContain('没有记录');
    expect(card.findAll('.contribution-list .points').map((cell) => cell.text())).toEqual([
      '45.0',
      '0.0',
      '15.0',
      '–',
      '60.0',
    ]);
  });

  it('keeps office holders apart from the list, folded away', async () => {
    const { wrapper } = await show(latentActivists());
    expect(wrapper.findAll('.activist-card')).toHaveLength(2);
    const holders = wrapper.get('details.office-holders');
    expect(holders.attributes('open')).toBeUndefined();
    expect(holders.text()).toContain('楼栋长');
  });

  it('narrows to a building and says how many are shown', async () => {
    const { wrapper } = await show(latentActivists());
    // The options are "all", 1号楼, 2号楼.
    await wrapper.findAll('.activist-filters select')[0]!.findAll('option')[2]!.setValue();
    expect(wrapper.findAll('.activist-card')).toHaveLength(1);
    expect(wrapper.text()).toContain('显示 1 人，共列出 2 人');
  });

  it('asks for a longer list', async () => {
    const { wrapper, asked } = await show(latentActivists());
    await wrapper.findAll('.activist-filters select')[2]!.findAll('option')[2]!.setValue();
    await settle();
    expect(
      asked
        .filter(({ operation }) => operation === 'LatentActivists')
        .map(({ variables }) => variables['first']),
    ).toEqual([20, 100]);
  });

  it('lets the visit sheet be printed once somebody is ticked', async () => {
    const { wrapper } = await show(latentActivists());
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const button = wrapper.get('.next-action');
    expect(button.attributes('disabled')).toBeDefined();
    await wrapper.get('.activist-card input[type=checkbox]').setValue(true);
    await button.trigger('click');
    await settle();
    expect(print).toHaveBeenCalledOnce();
    expect(document.querySelector('.visit-sheet')?.textContent).toContain('居民a');
    expect(document.querySelector('.visit-sheet')?.textContent).not.toContain('居民b');
    dispatchEvent(new Event('afterprint'));
    await settle();
    expect(document.querySelector('.visit-sheet')).toBeNull();
  });

  it('says what is missing when there is no list, and leads on', async () => {
    const { wrapper } = await show(latentActivists({ activists: [], officeHolders: [] }));
    expect(wrapper.text()).toContain('还列不出名单');
    expect(wrapper.find('a[href="/c/c1/data"]').exists()).toBe(true);
  });

  it('tells a score that could not be made from 0', async () => {
    const unknown = activist('a', { score: null, aboveOfficeHolders: null });
    const { wrapper } = await show(latentActivists({ activists: [unknown] }));
    expect(wrapper.get('.activist-card').text()).toContain('资料不足，不计分');
  });

  it('hands on an error and asks again', async () => {
    const { wrapper, asked } = await show(new Error('数据库没有回应。'));
    expect(wrapper.get('[role=alert]').text()).toContain('数据库没有回应。');
    await wrapper.get('[role=alert] button').trigger('click');
    await settle();
    expect(asked.filter(({ operation }) => operation === 'LatentActivists')).toHaveLength(2);
  });
});
