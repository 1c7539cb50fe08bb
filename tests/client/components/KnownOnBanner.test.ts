import { afterEach, describe, expect, it } from 'vitest';
import { h } from 'vue';
import KnownOnBanner from '../../../client/components/KnownOnBanner.vue';
import { mountPage, settle } from '../mountPage.ts';

const page = { render: () => h('main', [h(KnownOnBanner)]) };

describe('the banner over what was known on a past day', () => {
  afterEach(() => {
    document.body.innerHTML = '';
  });

  it('is not there while all is known', async () => {
    const { wrapper } = await mountPage(page, { name: 'measures', answers: {} });
    expect(wrapper.find('.known-on').exists()).toBe(false);
  });

  it('names the day, and leads back; the rest of the network stays as chosen', async () => {
    const query = { known: '2026-03-05', ties: 'KNOWS' };
    const { wrapper, router } = await mountPage(page, { name: 'measures', answers: {}, query });
    expect(wrapper.get('.known-on').text()).toContain('2026年3月5日');
    await wrapper.get('.known-on button').trigger('click');
    await settle();
    expect(router.currentRoute.value.query).toEqual({ ties: 'KNOWS' });
    expect(wrapper.find('.known-on').exists()).toBe(false);
  });

  it('is not there on a page that tells what is known now', async () => {
    const query = { known: '2026-03-05' };
    const { wrapper } = await mountPage(page, { name: 'people', answers: {}, query });
    expect(wrapper.find('.known-on').exists()).toBe(false);
  });
});
