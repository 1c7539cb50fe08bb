import { afterEach, describe, expect, it, vi } from 'vitest';
import ExportPanel from '../../../../client/components/exchange/ExportPanel.vue';
import { saveFile } from '../../../../client/composables/exchange/saveFile.ts';
import { mountPage, settle } from '../../mountPage.ts';
import { signedIn } from '../../sessions.ts';

vi.mock('../../../../client/composables/exchange/saveFile.ts', () => ({ saveFile: vi.fn() }));

const answers = {
  ExportFormats: {
    vocabulary: {
      exportFormats: [
        { id: 'xlsx', name: 'Excel', hint: '两张表', holdsCommunity: true },
        { id: 'gexf', name: 'GEXF', hint: '给 Gephi', holdsCommunity: false },
      ],
    },
  },
};

async function panel(more: object = {}) {
  const shown = await mountPage(ExportPanel, { name: 'data', answers, ...more });
  const asked: { address: string; language: string | null }[] = [];
  vi.stubGlobal(
    'fetch',
    vi.fn((address: string, init: RequestInit) => {
      asked.push({ address, language: new Headers(init.headers).get('accept-language') });
      const headers = { 'Content-Disposition': 'attachment; filename=linli-network-2026-09-01.gexf' };
      return Promise.resolve(new Response('file', { headers }));
    }),
  );
  return { ...shown, asked };
}
const formatNames = (wrapper: { findAll(selector: string): { text(): string }[] }) =>
  wrapper.findAll('.format strong').map((name) => name.text());

describe('taking a community away', () => {
  afterEach(() => {
    document.body.innerHTML = '';
    vi.unstubAllGlobals();
  });

  it('offers the formats that can hold it, with their hints, and asks for the one that is chosen', async () => {
    const { wrapper, asked } = await panel();
    expect(formatNames(wrapper)).toEqual(['Excel']);
    expect(wrapper.text()).toContain('两张表');
    await wrapper.get('form').trigger('submit');
    await settle();
    expect(asked).toEqual([{ address: '/export/c1/xlsx?of=community', language: 'zh' }]);
    expect(saveFile).toHaveBeenCalledWith('linli-network-2026-09-01.gexf', expect.anything());
  });

  it('of who comes from a network takes that network, in the language that is wanted for the file', async () => {
    const { wrapper, asked } = await panel({ query: { take: 'network', ties: 'KNOWS', on: '2026-03' } });
    expect(formatNames(wrapper)).toEqual(['Excel', 'GEXF']);
    await wrapper.get('input[value=gexf]').trigger('change');
    await wrapper
      .findAll('button')
      .find((button) => button.text() === 'English')!
      .trigger('click');
    await wrapper.get('form').trigger('submit');
    await settle();
    expect(asked).toEqual([{ address: '/export/c1/gexf?of=network&ties=KNOWS&on=2026-03', language: 'en' }]);
  });

  it('tells a researcher of pseudonyms, others of names', async () => {
    expect((await panel()).wrapper.text()).toContain('居民姓名');
    const state = signedIn([{ role: 'researcher', communityId: 'c1' }]);
    expect((await panel({ state })).wrapper.text()).toContain('只有代号');
  });
});
