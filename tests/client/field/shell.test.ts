import { describe, expect, it } from 'vitest';
import { answerFor, fileAnswer, keepShell, pageAnswer } from '../../../client/field/shell.ts';
import { filesOfView } from '../../../shellFiles.ts';

const origin = 'https://linli.example';
const files = ['/', '/favicon.svg', '/assets/FieldView-1.js'];
const kindOf = (path: string, more: { method?: string; mode?: RequestMode } = {}) =>
  answerFor({ method: 'GET', mode: 'no-cors', url: new URL(path, origin).href, ...more }, { origin, files });
const cacheOf = (pages: Readonly<Record<string, string>>) => ({
  match: (path: string) => Promise.resolve(path in pages ? new Response(pages[path]) : undefined),
  addAll: () => Promise.resolve(),
});
const page = new Request(`${origin}/c/1/field`);

describe('the service worker', () => {
  it('answers pages and files of the shell, and nothing of the data', () => {
    expect(kindOf('/c/1/field', { mode: 'navigate' })).toBe('page');
    expect(kindOf('/assets/FieldView-1.js')).toBe('file');
    for (const path of ['/graphql', '/session', '/session/setup', '/import', '/sheet/1', '/livez'])
      expect([kindOf(path), kindOf(path, { mode: 'navigate' })]).toEqual([null, null]);
    expect(kindOf('/export/1/actors.csv', { mode: 'navigate' })).toBeNull();
    expect(kindOf('/assets/NetworkView-1.js')).toBeNull();
    expect(kindOf('/assets/FieldView-1.js', { method: 'POST' })).toBeNull();
    expect(kindOf('https://elsewhere.example/assets/FieldView-1.js')).toBeNull();
  });

  it('asks the network for a page, and takes the kept frame when it gives no answer in time', async () => {
    const cache = cacheOf({ '/': 'kept' });
    const textOf = async (ask: typeof fetch) =>
      (await pageAnswer(page, cache, { ask, patienceMs: 20 })).text();
    expect(await textOf(() => Promise.resolve(new Response('fresh')))).toBe('fresh');
    expect(await textOf(() => Promise.reject(new TypeError('offline')))).toBe('kept');
    expect(await textOf(() => Promise.resolve(new Response('', { status: 502 })))).toBe('kept');
    expect(await textOf(() => new Promise(() => undefined))).toBe('kept');
    // Without a kept frame a slow answer is better than none.
    const slow: typeof fetch = () =>
      new Promise((resolve) => setTimeout(() => resolve(new Response('late')), 60));
    expect(await (await pageAnswer(page, cacheOf({}), { ask: slow, patienceMs: 5 })).text()).toBe('late');
  });

  it('takes files from what was kept, else from the network', async () => {
    const ask: typeof fetch = () => Promise.resolve(new Response('network'));
    const cache = cacheOf({ '/favicon.svg': 'kept' });
    const textOf = async (path: string) =>
      (await fileAnswer(new Request(new URL(path, origin)), cache, ask)).text();
    expect(await textOf('/favicon.svg')).toBe('kept');
    expect(await textOf('/assets/FieldView-1.js')).toBe('network');
    const asked: string[] = [];
    await keepShell(
      { ...cache, addAll: (requests) => Promise.resolve(void asked.push(...requests.map(({ url }) => url))) },
      ['/', '/favicon.svg'],
      origin,
    );
    expect(asked).toEqual([`${origin}/`, `${origin}/favicon.svg`]);
  });
});

describe('the files that are kept', () => {
  const chunk = (fileName: string, more: object = {}) => ({ type: 'chunk', fileName, ...more }) as const;
  const bundle = {
    'main.js': chunk('main.js', {
      isEntry: true,
      facadeModuleId: '/p/client/index.html',
      imports: ['base.js'],
      dynamicImports: ['field.js', 'network.js'],
      viteMetadata: { importedCss: new Set(['main.css']) },
    }),
    'base.js': chunk('base.js'),
    'field.js': chunk('field.js', {
      facadeModuleId: '/p/client/views/FieldView.vue',
      imports: ['main.js', 'search.js'],
      viteMetadata: { importedCss: new Set(['field.css']) },
    }),
    'search.js': chunk('search.js', { dynamicImports: ['pinyin.js'] }),
    'pinyin.js': chunk('pinyin.js'),
    'network.js': chunk('network.js', { facadeModuleId: '/p/client/views/NetworkView.vue' }),
  };

  it('are the entry and the view with all that it may ask for, and no other view', () => {
    expect(filesOfView(bundle, 'FieldView')).toEqual([
      ...['/base.js', '/field.css', '/field.js', '/main.css', '/main.js', '/pinyin.js', '/search.js'],
    ]);
    expect(() => filesOfView(bundle, 'Nowhere')).toThrow('Nowhere');
  });
});
