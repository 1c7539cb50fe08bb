import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ImportReadingFragment } from '../../../client/api/generated.ts';
import DataView from '../../../client/views/DataView.vue';
import { importReading } from '../answers.ts';
import { mountPage, settle } from '../mountPage.ts';
import { signedIn } from '../sessions.ts';

afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

/** The page after files were sent, with a server that has read them into `reading`. */
async function afterReading(reading: ImportReadingFragment, more: Record<string, unknown> = {}) {
  const shown = await mountPage(DataView, {
    name: 'data',
    answers: { ImportState: () => ({ import: { __typename: 'Import', ...reading } }), ...more },
  });
  const toServer = globalThis.fetch;
  vi.stubGlobal('fetch', (address: string, init: RequestInit) =>
    address === '/import'
      ? Promise.resolve(Response.json({ importId: reading.id }, { status: 202 }))
      : toServer(address, init),
  );
  const input = shown.wrapper.get<HTMLInputElement>('input[type=file]');
  Object.defineProperty(input.element, 'files', {
    value: [new File(['起点，终点'], 'ties.csv')],
    configurable: true,
  });
  await input.trigger('change');
  await shown.wrapper.get('form').trigger('submit');
  await settle();
  return shown;
}

const button = (wrapper: Awaited<ReturnType<typeof afterReading>>['wrapper'], text: string | RegExp) =>
  wrapper
    .findAll('button')
    .find((each) => (typeof text === 'string' ? each.text() === text : text.test(each.text())));

describe('the page of data', () => {
  it('waits for files, and for a name when the community is new', async () => {
    const { wrapper } = await mountPage(DataView, { name: 'data', answers: {} });
    expect(button(wrapper, '读取文件')!.attributes('disabled')).toBeDefined();
    expect(wrapper.get('[aria-current=step]').text()).toContain('选文件');
    await wrapper.findAll('input[type=radio]')[1]!.setValue(true);
    expect(wrapper.find('.new-name').exists()).toBe(true);
  });

  it('shows what was read, and writes all of it when nothing is wrong', async () => {
    const { wrapper, asked } = await afterReading(importReading(), {
      CommitImport: { commitImport: { __typename: 'Import', ...importReading({ state: 'writing' }) } },
    });
    expect(wrapper.text()).toContain('GB18030');
    expect(wrapper.text()).toContain('原样保留');
    expect(wrapper.text()).toMatch(/居民\s*4\s*1/);
    await button(wrapper, '全部写入')!.trigger('click');
    await settle();
    expect(asked.find(({ operation }) => operation === 'CommitImport')?.variables).toEqual({
      id: 'import-1',
      skipBadRows: false,
    });
  });

  it('never skips bad rows without being told to', async () => {
    const problem = {
      file: 'ties.csv',
      sheet: null,
      row: 4,
      column: '开始日期',
      value: '2026-13-01',
      message: '不是日期',
    };
    const { wrapper, asked } = await afterReading(
      importReading({ badRows: 1, problemCount: 1, problems: [problem] }),
      {
        CommitImport: { commitImport: { __typename: 'Import', ...importReading({ state: 'writing' }) } },
      },
    );
    expect(button(wrapper, '全部写入')).toBeUndefined();
    expect(wrapper.text()).toMatch(/不是日期.*4.*开始日期/s);
    await button(wrapper, '跳过这 1 行，写入其余的')!.trigger('click');
    await settle();
    expect(asked.find(({ operation }) => operation === 'CommitImport')?.variables['skipBadRows']).toBe(true);
  });

  it('asks what a word stands for, and reads again before anything can be written', async () => {
    const tieKinds = [
      {
        id: 'KNOWS',
        name: '认识',
        directed: false,
        inNetworks: true,
        from: [],
        to: [],
        weight: null,
        subkinds: [],
      },
    ];
    const { wrapper, asked } = await afterReading(
      importReading({ tieWords: [{ word: '舞伴', kind: null, count: 3 }] }),
      {
        Vocabulary: { vocabulary: { nodeKinds: [], tieKinds } },
        ReadImportAgain: { readImportAgain: { __typename: 'Import', ...importReading() } },
      },
    );
    expect(wrapper.text()).toContain('有 1 个词不认识');
    await wrapper.get('.words select').setValue('KNOWS');
    expect(button(wrapper, '全部写入')).toBeUndefined();
    await button(wrapper, '按新的选择再读一遍')!.trigger('click');
    await settle();
    const again = asked.find(({ operation }) => operation === 'ReadImportAgain');
    expect(again?.variables['options']).toEqual({
      map: [{ word: '舞伴', kind: 'KNOWS' }],
      where: [],
      wave: null,
      actorKind: null,
    });
    expect(button(wrapper, '全部写入')).toBeDefined();
  });

  it('takes an import back only after asking', async () => {
    const { wrapper, asked } = await afterReading(importReading({ state: 'done', batchId: 'b1' }), {
      UndoImport: { undoImport: { nodes: 4, ties: 5, kept: 1 } },
    });
    expect(wrapper.text()).toContain('新增 4 个对象、5 条关系');
    await button(wrapper, '撤回这次导入')!.trigger('click');
    expect(asked.some(({ operation }) => operation === 'UndoImport')).toBe(false);
    await button(wrapper, '确定撤回')!.trigger('click');
    await settle();
    expect(wrapper.text()).toContain('已撤回：删除了 4 个对象、5 条关系');
    expect(wrapper.text()).toContain('另有 1 个');
  });

  it('still says what was taken back when the community that it made is gone with it', async () => {
    let isThere = true;
    const reading = { __typename: 'Import', ...importReading({ state: 'done', batchId: 'b1' }) };
    const { wrapper, asked } = await afterReading(importReading(), {
      ImportState: () => ({ import: isThere ? reading : null }),
      UndoImport: () => {
        isThere = false;
        return { undoImport: { nodes: 4, ties: 5, kept: 0 } };
      },
    });
    await button(wrapper, '撤回这次导入')!.trigger('click');
    await button(wrapper, '确定撤回')!.trigger('click');
    await settle();
    expect(asked.filter(({ operation }) => operation === 'ImportState').length).toBeGreaterThan(1);
    expect(wrapper.text()).toContain('已撤回：删除了 4 个对象、5 条关系');
    await button(wrapper, '再导入一批')!.trigger('click');
    expect(wrapper.find('.file-drop').exists()).toBe(true);
  });

  it('says that nothing was written when reading failed, and begins again', async () => {
    const problem = {
      file: 'a.xlsx',
      sheet: null,
      row: null,
      column: null,
      value: null,
      message: '文件打不开',
    };
    const { wrapper } = await afterReading(
      importReading({ state: 'failed', problemCount: 1, problems: [problem] }),
    );
    expect(wrapper.text()).toContain('什么都没有写入');
    expect(wrapper.text()).toContain('文件打不开');
    await button(wrapper, '重新选择文件')!.trigger('click');
    expect(wrapper.find('.file-drop').exists()).toBe(true);
  });

  it('shows how far it is, and can be stopped', async () => {
    const { wrapper, asked } = await afterReading(
      importReading({ state: 'reading', progress: 20, total: 80 }),
      {
        CancelImport: { cancelImport: { __typename: 'Import', ...importReading({ state: 'cancelled' }) } },
      },
    );
    expect(wrapper.get('progress').attributes()).toMatchObject({ max: '80', value: '20' });
    await button(wrapper, '停止')!.trigger('click');
    await settle();
    expect(asked.some(({ operation }) => operation === 'CancelImport')).toBe(true);
    wrapper.unmount();
  });

  it('offers the directory as two files, and says so when the server has none', async () => {
    const { wrapper } = await mountPage(DataView, { name: 'data', answers: {} });
    const addresses: string[] = [];
    vi.stubGlobal('fetch', (address: string) => {
      addresses.push(address);
      return Promise.resolve(
        address.endsWith('.zip') ? new Response(null, { status: 500 }) : new Response('{}'),
      );
    });
    const saved = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
    await button(wrapper, '下载 directory.json')!.trigger('click');
    await settle();
    expect(saved).toHaveBeenCalledOnce();
    expect(wrapper.find('[role=alert]').exists()).toBe(false);
    await button(wrapper, '下载表格包 directory.zip')!.trigger('click');
    await settle();
    expect(addresses).toEqual(['/export/c1/directory.json', '/export/c1/directory.zip']);
    expect(wrapper.get('[role=alert]').text()).toContain('没有下载成功');
  });

  it('offers no directory to a researcher, who may see no organization', async () => {
    const { wrapper } = await mountPage(DataView, {
      name: 'data',
      answers: {},
      state: signedIn([{ role: 'researcher', communityId: 'c1' }]),
    });
    expect(wrapper.text()).toContain('ties.csv');
    expect(wrapper.text()).not.toContain('directory');
  });
});
