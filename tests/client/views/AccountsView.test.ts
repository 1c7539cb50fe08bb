import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AccountRowFragment } from '../../../client/api/generated.ts';
import AccountsView from '../../../client/views/AccountsView.vue';
import { mountPage, settle } from '../mountPage.ts';
import { local, signedIn } from '../sessions.ts';

const administrator = signedIn([{ role: 'administrator' }]);
const account = (id: string, part: Partial<AccountRowFragment> = {}): AccountRowFragment => ({
  id,
  loginName: `login-${id}`,
  name: `同事${id}`,
  disabledAt: null,
  mustChangePassword: false,
  createdAt: '2026-09-01T08:00:00Z',
  grants: [{ role: 'socialWorker', communityId: 'c1', organizationIds: [], dataKinds: ['contact'] }],
  ...part,
});
const accounts = (rows: AccountRowFragment[]) => ({
  accounts: { totalCount: rows.length, edges: rows.map((node) => ({ node })) },
});
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

const show = (answers: Record<string, unknown>, state = administrator) =>
  mountPage(AccountsView, {
    name: 'accounts',
    state,
    answers: { Communities: communities, Accounts: accounts([account('a1'), account('a2')]), ...answers },
  });
const press = async (wrapper: Awaited<ReturnType<typeof show>>['wrapper'], text: string): Promise<void> => {
  await wrapper
    .findAll('button')
    .find((button) => button.text() === text)!
    .trigger('click');
  await settle();
};

afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

describe('the page of accounts', () => {
  it('lists who can sign in, with roles, places and what is opened beyond', async () => {
    const { wrapper } = await show({});
    const card = wrapper.findAll('.account-card')[1]!;
    expect(card.text()).toContain('社工');
    expect(card.text()).toContain('桂花里社区');
    expect(card.text()).toContain('联系方式');
  });

  it('does not offer to disable oneself', async () => {
    const { wrapper } = await show({});
    const [own, other] = wrapper.findAll('.account-card');
    expect(own!.text()).toContain('就是您');
    expect(own!.text()).not.toContain('停用');
    expect(other!.text()).toContain('停用');
  });

  it('asks before disabling, and does nothing when not meant', async () => {
    const { wrapper, asked } = await show({ DisableAccount: { disableAccount: account('a2') } });
    await press(wrapper, '停用');
    expect(wrapper.get('[role=alertdialog]').text()).toContain('同事a2马上退出');
    await press(wrapper, '不改了');
    expect(asked.some(({ operation }) => operation === 'DisableAccount')).toBe(false);
    await press(wrapper, '停用');
    await press(wrapper, '确定停用');
    expect(asked.at(-1)?.variables).toEqual({ id: 'a2' });
  });

  it('makes an account and shows its password once', async () => {
    const { wrapper, asked } = await show({
      CreateAccount: { createAccount: { oneTimePassword: 'maple-river-42', account: account('a3') } },
    });
    await press(wrapper, '新建账号');
    const [name, loginName] = wrapper.findAll('form input.input');
    await name!.setValue('李督导');
    await loginName!.setValue('li');
    await wrapper.get('form').trigger('submit');
    await settle();
    const input = asked.find(({ operation }) => operation === 'CreateAccount')!.variables['input'];
    expect(input).toMatchObject({
      loginName: 'li',
      name: '李督导',
      grants: [{ role: 'socialWorker', communityId: 'c1' }],
    });
    expect(wrapper.get('code').text()).toBe('maple-river-42');
    await press(wrapper, '我已告诉本人');
    expect(wrapper.find('code').exists()).toBe(false);
  });

  it('says in the words of the server why something was refused', async () => {
    const { wrapper } = await show({ EndSessions: new Error('至少要有一位能登录的管理员') });
    await press(wrapper, '退出所有登录');
    expect(wrapper.get('[role=alert]').text()).toBe('至少要有一位能登录的管理员');
  });

  it('leads to turning accounts on while one person works alone', async () => {
    const { wrapper, asked } = await show({}, local);
    expect(wrapper.text()).toContain('现在是单人模式');
    expect(wrapper.get('a.primary').attributes('href')).toBe('/set-up');
    expect(asked.some(({ operation }) => operation === 'Accounts')).toBe(false);
  });
});
