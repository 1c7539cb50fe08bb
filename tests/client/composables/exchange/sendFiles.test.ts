import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Ask } from '../../../../client/api/session.ts';
import { importForm, sendFiles } from '../../../../client/composables/exchange/sendFiles.ts';

const form = () =>
  importForm([new File(['编号'], '名册.csv')], { communityId: 'c1' }, { where: [], map: [] });
const ask: Ask = (address, init) => fetch(address, init);
const answer = (status: number, body: unknown) =>
  vi.stubGlobal('fetch', vi.fn().mockResolvedValue(new Response(JSON.stringify(body), { status })));

afterEach(() => vi.unstubAllGlobals());

describe('importForm', () => {
  it('names the fields that the server reads, before the files', () => {
    expect([...form().keys()]).toEqual(['communityId', 'options', 'files']);
    expect([...importForm([], { communityName: '新社区' }, {}).keys()]).toEqual(['communityName', 'options']);
  });
});

describe('sendFiles', () => {
  it('answers the import that began', async () => {
    answer(202, { importId: 'i1', communityId: 'c1' });
    expect(await sendFiles(ask, form(), 'en')).toEqual({ importId: 'i1' });
    expect(fetch).toHaveBeenCalledWith(
      '/import',
      expect.objectContaining({ headers: { 'Accept-Language': 'en' } }),
    );
  });

  it('hands on what the server says', async () => {
    answer(400, { error: { code: 'tooLargeFile', message: '文件太大' } });
    expect(await sendFiles(ask, form(), 'zh')).toEqual({ message: '文件太大' });
  });

  it('says nothing of its own when the server is not reached or answers something else', async () => {
    vi.stubGlobal('fetch', vi.fn().mockRejectedValue(new TypeError('offline')));
    expect(await sendFiles(ask, form(), 'zh')).toEqual({ message: null });
    vi.stubGlobal('fetch', vi.fn().mockResolvedValue(new Response('<html>', { status: 502 })));
    expect(await sendFiles(ask, form(), 'zh')).toEqual({ message: null });
  });
});
