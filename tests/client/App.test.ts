import { afterEach, describe, expect, it, vi } from 'vitest';
import App from '../../client/App.vue';
import type { SessionState } from '../../client/api/session.ts';
import { mountPage, settle } from './mountPage.ts';
import { asAnswer, local, signedIn } from './sessions.ts';

const communities = {
  communities: {
    totalCount: 1,
    edges: [
      {
        node: {
          id: 'c1',
          name: '桂花里社区',
          district: null,
          isDemonstration: true,
          createdAt: '2026-01-01',
        },
      },
    ],
  },
};

/** The whole client, with a server that says this of the session. */
async function start(state: SessionState, name = 'communities') {
  const page = await mountPage(App, { name, answers: { Communities: communities }, state });
  const ask = vi.mocked(fetch).getMockImplementation()!;
  vi.mocked(fetch).mockImplementation((address, init) =>
    address === '/session' ? Promise.resolve(asAnswer(state)) : ask(address, init),
  );
  await page.session.load();
  await settle();
  return page;
}

afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

describe('what stands in place of a page', () => {
  it('is nothing for one person alone, who is told that no sign-in is needed', async () => {
    const { wrapper } = await start(local);
    expect(wrapper.text()).toContain('桂花里社区');
    expect(wrapper.text()).toContain('单人模式');
  });

  it('is the sign-in, and the address stays', async () => {
    const { wrapper, router } = await start({ mode: 'account', viewer: null, oidc: null }, 'gaps');
    expect(wrapper.get('h1').text()).toBe('登录');
    expect(router.currentRoute.value.path).toBe('/c/c1/gaps');
  });

  it('is the set-up with a code while nobody has an account', async () => {
    const { wrapper } = await start({ mode: 'setUp', viewer: null, oidc: null });
    expect(wrapper.find('input[autocomplete=one-time-code]').exists()).toBe(true);
  });

  it('is the own password after a one-time one', async () => {
    const { wrapper } = await start(signedIn([], { mustChangePassword: true }));
    expect(wrapper.get('h1').text()).toBe('换一个自己的密码');
  });

  it('is a word on roles where a role does not include the page, with a way on', async () => {
    const { wrapper } = await start(signedIn([{ role: 'committee', communityId: 'c1' }]), 'gaps');
    expect(wrapper.get('h1').text()).toBe('您的角色不能看这一页');
    expect(wrapper.get('.denied-page a.primary').attributes('href')).toBe('/c/c1');
    const menu = wrapper.findAll('.side nav a').map((link) => link.text());
    expect(menu).toEqual(['概览', '资源', '组织', '方法']);
  });

  it('is nothing where records outdoors are on this device, though nobody is signed in', async () => {
    const out: SessionState = { mode: 'account', viewer: null, oidc: null };
    expect((await start(out, 'field')).wrapper.get('h1').text()).toBe('登录');
    localStorage.setItem('linli.field.c1', '1');
    const { wrapper, router, session } = await start(out, 'field');
    expect(wrapper.get('h1').text()).toBe('外出记录');
    // A session that ends meanwhile covers nothing.
    session.isInterrupted.value = true;
    await settle();
    expect(document.querySelector('dialog')).toBeNull();
    await router.push({ query: { signIn: '1' } });
    await settle();
    expect(wrapper.get('h1').text()).toBe('登录');
    await wrapper.get('.field-return a').trigger('click');
    await settle();
    expect(wrapper.get('h1').text()).toBe('外出记录');
    localStorage.clear();
  });
});
