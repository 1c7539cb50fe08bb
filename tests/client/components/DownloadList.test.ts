import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { h } from 'vue';
import DownloadList from '../../../client/components/DownloadList.vue';
import type { Gather } from '../../../client/composables/exchange/useDownloadList.ts';
import { saveFile } from '../../../client/composables/exchange/saveFile.ts';
import { mountPage, settle } from '../mountPage.ts';
import { signedIn } from '../sessions.ts';

vi.mock('../../../client/composables/exchange/saveFile.ts', () => ({ saveFile: vi.fn() }));

const sheet = { columns: ['姓名'], rows: [['王芳'], ['李明']], personIds: ['a', 'b'] };

interface Sent {
  readonly address: string;
  readonly body: Record<string, unknown>;
}

/** Mounts the button on a page; then the server answers a posted list as the test wants. */
async function mountList(answer: () => Response, gather: Gather = () => sheet, more: object = {}) {
  const list = { what: 'people', title: '居民', hasPersons: true, gather };
  const page = { render: () => h(DownloadList, list) };
  const { wrapper } = await mountPage(page, { name: 'people', answers: {}, ...more });
  const sent: Sent[] = [];
  vi.stubGlobal(
    'fetch',
    vi.fn((address: string, init: RequestInit) => {
      sent.push({ address, body: JSON.parse(String(init.body)) as Sent['body'] });
      return Promise.resolve(answer());
    }),
  );
  return { wrapper, sent };
}

const made = () =>
  new Response('file', {
    headers: { 'Content-Disposition': 'attachment; filename=linli-people-2026-09-01.xlsx' },
  });

describe('a list that can be taken away', () => {
  beforeEach(() => vi.mocked(saveFile).mockClear());
  afterEach(() => {
    document.body.innerHTML = '';
  });

  it('is sent as it is shown, saved as the server calls it, and said to be', async () => {
    const { wrapper, sent } = await mountList(made);
    await wrapper.get('button').trigger('click');
    await settle();
    expect(sent).toEqual([
      {
        address: '/sheet/c1',
        body: { what: 'people', title: '居民', about: [], format: 'xlsx', ...sheet },
      },
    ]);
    expect(vi.mocked(saveFile).mock.calls[0]?.[0]).toBe('linli-people-2026-09-01.xlsx');
    expect(wrapper.get('[role=status]').text()).toBe('已下载 2 行');
  });

  it('tells how far the rows are fetched, and takes no second order meanwhile', async () => {
    let finish = (): void => undefined;
    const gather: Gather = (tell) => {
      tell({ done: 250, all: 900 });
      return new Promise((resolve) => (finish = () => resolve(sheet)));
    };
    const { wrapper, sent } = await mountList(made, gather);
    await wrapper.get('button').trigger('click');
    expect(wrapper.get('[role=status]').text()).toContain('250 / 900');
    expect(wrapper.findAll('button').every((button) => button.attributes('disabled') !== undefined)).toBe(
      true,
    );
    finish();
    await settle();
    expect(sent).toHaveLength(1);
  });

  it('says why the server refused, and saves nothing', async () => {
    const refused = () =>
      Response.json({ error: { code: 'notAllowed', message: '没有权限' } }, { status: 403 });
    const { wrapper } = await mountList(refused);
    await wrapper.get('button').trigger('click');
    await settle();
    expect(wrapper.get('[role=alert]').text()).toBe('没有权限');
    expect(saveFile).not.toHaveBeenCalled();
  });

  it('is not offered to a committee where persons are in it, and is where none are', async () => {
    const state = signedIn([{ role: 'committee' }]);
    const { wrapper } = await mountList(made, () => sheet, { state });
    expect(wrapper.findAll('button')).toHaveLength(0);
    const list = { what: 'kinds', title: '资源', hasPersons: false, gather: () => sheet };
    const page = { render: () => h(DownloadList, list) };
    const other = await mountPage(page, { name: 'resources', answers: {}, state });
    expect(other.wrapper.findAll('button')).toHaveLength(2);
  });
});
