import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ImportReadingFragment } from '../../../client/api/generated.ts';
import DataView from '../../../client/views/DataView.vue';
import { importReading } from '../answers.ts';
import { importDoubt, importPage } from '../imports.ts';
import { mountPage, settle } from '../mountPage.ts';
import { signedIn } from '../sessions.ts';

afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

/** What the rest of the page asks. */
const around = {
  ImportBatches: { importBatches: importPage([]) },
  ImportsOpen: { importsOpen: [] },
  ImportProfiles: { importProfiles: [] },
  ExportFormats: {
    vocabulary: {
      exportFormats: [{ id: 'gexf', name: 'GEXF', hint: '用 Gephi 打开', holdsCommunity: true }],
    },
  },
};

/** The page after files were sent, with a server that has read them into `reading`. */
async function afterReading(reading: ImportReadingFragment, more: Record<string, unknown> = {}) {
  const shown = await mountPage(DataView, {
    name: 'data',
    answers: {
      ...around,
      ImportState: () => ({ import: { __typename: 'Import', ...reading } }),
      ImportRows: { import: { __typename: 'Import', id: reading.id, state: 'ready', rows: importPage([]) } },
      ImportProblemGroups: {
        import: { __typename: 'Import', id: reading.id, state: 'ready', problemGroups: [] },
      },
      ...more,
    },
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

const undone = (part: Record<string, unknown> = {}) => ({
  nodes: 4,
  ties: 5,
  kept: 0,
  restored: 0,
  conflictCount: 0,
  conflicts: [],
  ...part,
});

const button = (wrapper: Awaited<ReturnType<typeof afterReading>>['wrapper'], text: string | RegExp) =>
  wrapper
    .findAll('button')
    .find((each) => (typeof text === 'string' ? each.text() === text : text.test(each.text())));

describe('the page of data', () => {
  it('waits for files, and for a name when the community is new', async () => {
    const { wrapper } = await mountPage(DataView, { name: 'data', answers: around });
    expect(button(wrapper, '读取')!.attributes('disabled')).toBeDefined();
    expect(wrapper.get('[aria-current=step]').text()).toContain('选文件');
    await wrapper.findAll('input[type=radio]')[1]!.setValue(true);
    expect(wrapper.find('.new-name').exists()).toBe(true);
  });

  it('sends a list that was pasted as a file', async () => {
    const { wrapper } = await mountPage(DataView, { name: 'data', answers: around });
    const sent: FormData[] = [];
    vi.stubGlobal('fetch', (_address: string, init: RequestInit) => {
      if (init.body instanceof FormData) sent.push(init.body);
      return Promise.resolve(Response.json({ importId: 'import-1' }, { status: 202 }));
    });
    await button(wrapper, '粘贴接龙')!.trigger('click');
    await wrapper.get('textarea').setValue('#接龙\n1. 张三');
    await wrapper.get('form').trigger('submit');
    await settle();
    const file = sent[0]!.get('files') as File;
    expect(file.name).toBe('接龙.txt');
    expect(await file.text()).toBe('#接龙\n1. 张三');
    wrapper.unmount();
  });

  it('shows what was read, and writes all of it when nothing is wrong', async () => {
    const { wrapper, asked } = await afterReading(importReading(), {
      CommitImport: { commitImport: { __typename: 'Import', ...importReading({ state: 'writing' }) } },
    });
    expect(wrapper.text()).toContain('GB18030');
    expect(wrapper.text()).toContain('张三 · 李四');
    // Nobody is in doubt: the next step is the preview.
    await button(wrapper, '下一步')!.trigger('click');
    await settle();
    expect(wrapper.get('[aria-current=step]').text()).toContain('预览');
    expect(wrapper.text()).toMatch(/居民\s*4\s*1/);
    await button(wrapper, '写入')!.trigger('click');
    await settle();
    expect(asked.find(({ operation }) => operation === 'CommitImport')?.variables).toEqual({
      id: 'import-1',
      skipBadRows: false,
    });
  });

  it('reads again by itself when a column is said to mean something else, and keeps how the others were read', async () => {
    const { wrapper, asked } = await afterReading(importReading(), {
      ReadImportAgain: { readImportAgain: { __typename: 'Import', ...importReading() } },
    });
    await wrapper.get('select[aria-label="“颜色”的意思"]').setValue('sourcePlace');
    expect(wrapper.get('[role=status].again').text()).toContain('再读');
    await vi.waitFor(
      () => expect(asked.map(({ operation }) => operation)).toContain('ReadImportAgain'),
      10_000,
    );
    expect(
      asked.find(({ operation }) => operation === 'ReadImportAgain')?.variables['options'],
    ).toMatchObject({
      sheets: [
        {
          file: 'ties.csv',
          sheet: null,
          columns: [
            { header: '起点', meaning: 'source' },
            { header: '关系', meaning: 'kind' },
            { header: '颜色', meaning: 'sourcePlace' },
          ],
        },
      ],
    });
  });

  it('reads once more what is chosen while the server is being asked', async () => {
    const meaning = () => wrapper.get('select[aria-label="“颜色”的意思"]');
    let times = 0;
    const { wrapper, asked } = await afterReading(importReading(), {
      ReadImportAgain: () => {
        if (times++ === 0) void meaning().setValue('');
        return { readImportAgain: { __typename: 'Import', ...importReading() } };
      },
    });
    await meaning().setValue('sourcePlace');
    await vi.waitFor(() => expect(times).toBe(2), { timeout: 5_000 });
    const read = asked.filter(({ operation }) => operation === 'ReadImportAgain');
    expect(read.map(({ variables }) => JSON.stringify(variables).includes('sourcePlace'))).toEqual([
      true,
      false,
    ]);
  });

  it('never skips bad rows without being told to, and mends equal problems at once', async () => {
    const group = {
      code: 'notADate',
      message: '不是日期',
      file: 'ties.csv',
      sheet: null,
      column: '开始日期',
      value: '2026-13-01',
      rows: 3,
      firstRows: [4, 7, 9],
      suggestions: [{ value: '', label: '清空' }],
    };
    const faulty = importReading({
      badRows: 3,
      problemCount: 3,
      counts: { new: 6, changed: 0, same: 0, matched: 0, doubtful: 0, wrong: 3, leftOut: 0 },
    });
    let isMended = false;
    const { wrapper, asked } = await afterReading(faulty, {
      ImportState: () => ({ import: { __typename: 'Import', ...(isMended ? importReading() : faulty) } }),
      ImportProblemGroups: {
        import: { __typename: 'Import', id: 'import-1', state: 'ready', problemGroups: [group] },
      },
      ReadImportAgain: () => {
        isMended = true;
        return { readImportAgain: { __typename: 'Import', ...importReading() } };
      },
      CommitImport: { commitImport: { __typename: 'Import', ...importReading({ state: 'writing' }) } },
    });
    await button(wrapper, '下一步')!.trigger('click');
    await settle();
    expect(button(wrapper, '写入')).toBeUndefined();
    expect(wrapper.text()).toMatch(/不是日期.*开始日期.*第 4, 7, 9 行/s);
    expect(button(wrapper, '跳过这 3 行，写入其余的')).toBeDefined();
    await wrapper.get('select[aria-label="“2026-13-01”改成"]').setValue('empty');
    await button(wrapper, '改好这 3 行')!.trigger('submit');
    await settle();
    expect(wrapper.text()).toContain('已改：“2026-13-01”清空');
    await vi.waitFor(
      () => expect(asked.map(({ operation }) => operation)).toContain('ReadImportAgain'),
      10_000,
    );
    expect(
      asked.find(({ operation }) => operation === 'ReadImportAgain')?.variables['options'],
    ).toMatchObject({
      replace: [{ file: 'ties.csv', sheet: null, column: '开始日期', from: '2026-13-01', to: '' }],
    });
    await settle();
    await button(wrapper, '写入')!.trigger('click');
    await settle();
    expect(asked.find(({ operation }) => operation === 'CommitImport')?.variables['skipBadRows']).toBe(false);
  });

  it('asks what a word stands for', async () => {
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
    await vi.waitFor(
      () => expect(asked.map(({ operation }) => operation)).toContain('ReadImportAgain'),
      10_000,
    );
    expect(
      asked.find(({ operation }) => operation === 'ReadImportAgain')?.variables['options'],
    ).toMatchObject({
      map: [{ word: '舞伴', kind: 'KNOWS' }],
    });
  });

  it('asks who people are, one by one, and takes all unknown ones as new at once', async () => {
    const doubts = [
      importDoubt('张伟|3|', {
        candidates: [
          { personId: 'p1', name: '张伟', place: '3号楼', score: 0.8, reasons: ['姓名相同'] },
          { personId: 'p2', name: '张玮', place: null, score: 0.5, reasons: [] },
        ],
      }),
      importDoubt('钱多多||', { isUnknown: true, rows: 2 }),
    ];
    const { wrapper, asked } = await afterReading(importReading({ doubtful: { totalCount: 2 } }), {
      ImportDoubts: {
        import: { __typename: 'Import', id: 'import-1', state: 'ready', doubts: importPage(doubts) },
      },
      ReadImportAgain: {
        readImportAgain: { __typename: 'Import', ...importReading({ doubtful: { totalCount: 2 } }) },
      },
    });
    await button(wrapper, '下一步')!.trigger('click');
    await settle();
    expect(wrapper.get('[aria-current=step]').text()).toContain('认人');
    expect(wrapper.text()).toContain('还有 2 个没有定');
    expect(wrapper.text()).toContain('因为：姓名相同');
    await wrapper.findAll('input[type=radio]')[0]!.setValue(true);
    expect(wrapper.text()).toContain('还有 1 个没有定');
    await button(wrapper, '名册里没有的，都算新来的人')!.trigger('click');
    await settle();
    expect(wrapper.text()).toContain('都定好了');
    await vi.waitFor(
      () => expect(asked.map(({ operation }) => operation)).toContain('ReadImportAgain'),
      10_000,
    );
    const again = asked.filter(({ operation }) => operation === 'ReadImportAgain').at(-1);
    expect(again?.variables['options']).toMatchObject({
      decisions: [{ mention: '张伟|3|', as: 'same', personId: 'p1' }],
      unknownPersons: 'new',
    });
  });

  it('asks for the activity of a sign-up list', async () => {
    const [table] = importReading().tables;
    const { wrapper, asked } = await afterReading(
      importReading({ tables: [{ ...table!, shape: 'signUp', shapeName: '接龙' }] }),
      { ReadImportAgain: { readImportAgain: { __typename: 'Import', ...importReading() } } },
    );
    const [title, date] = wrapper.findAll('details.card .fields input');
    await title!.setValue('义诊');
    await date!.setValue('2026-09-12');
    await vi.waitFor(
      () => expect(asked.map(({ operation }) => operation)).toContain('ReadImportAgain'),
      10_000,
    );
    expect(
      asked.find(({ operation }) => operation === 'ReadImportAgain')?.variables['options'],
    ).toMatchObject({
      activity: { title: '义诊', date: '2026-09-12' },
    });
  });

  it('goes on with the import that the address names, with its choices and decisions', async () => {
    const options = {
      map: [],
      where: [],
      decisions: [{ mention: '张伟|3|', as: 'same', personId: 'p1' }],
      known: 'take',
      sheets: [{ file: 'ties.csv', sheet: null, shape: 'ties', columns: [{ header: '颜色', meaning: '' }] }],
    };
    const kept = { id: 'import-1', title: 'ties.csv', startedAt: '2026-09-01T00:00:00Z', startedBy: null };
    const { wrapper, asked } = await mountPage(DataView, {
      name: 'data',
      query: { import: 'import-1' },
      answers: {
        ...around,
        ImportsOpen: { importsOpen: [{ ...kept, options: JSON.stringify(options) }] },
        ImportState: { import: { __typename: 'Import', ...importReading() } },
        ImportProblemGroups: {
          import: { __typename: 'Import', id: 'import-1', state: 'ready', problemGroups: [] },
        },
        ReadImportAgain: { readImportAgain: { __typename: 'Import', ...importReading() } },
      },
    });
    await settle();
    expect(wrapper.get('[aria-current=step]').text()).toContain('认表');
    expect(asked.map(({ operation }) => operation)).not.toContain('ReadImportAgain');
    await wrapper.get('select[aria-label="“颜色”的意思"]').setValue('sourcePlace');
    await vi.waitFor(
      () => expect(asked.map(({ operation }) => operation)).toContain('ReadImportAgain'),
      10_000,
    );
    expect(
      asked.find(({ operation }) => operation === 'ReadImportAgain')?.variables['options'],
    ).toMatchObject({
      decisions: options.decisions,
      known: 'take',
      sheets: [{ shape: 'ties', columns: [{ header: '颜色', meaning: 'sourcePlace' }] }],
    });
  });

  it('keeps a way of reading under a name', async () => {
    const { wrapper, asked } = await afterReading(importReading(), {
      SaveImportProfile: {
        saveImportProfile: {
          __typename: 'ImportProfileEntry',
          id: 's1',
          name: '提名表',
          savedAt: '2026-09-01T00:00:00Z',
        },
      },
    });
    await wrapper.get('details .name input').setValue('提名表');
    await button(wrapper, '记下这种读法')!.trigger('submit');
    await settle();
    expect(asked.find(({ operation }) => operation === 'SaveImportProfile')?.variables).toMatchObject({
      communityId: 'c1',
      importId: 'import-1',
      name: '提名表',
    });
    expect(wrapper.text()).toContain('记下了');
  });

  it('takes an import back only after asking', async () => {
    const { wrapper, asked } = await afterReading(importReading({ state: 'done', batchId: 'b1' }), {
      UndoImport: { undoImport: undone({ kept: 1, restored: 2 }) },
    });
    expect(wrapper.text()).toContain('新增 4 个对象、5 条关系');
    await button(wrapper, '撤回这次导入')!.trigger('click');
    expect(asked.some(({ operation }) => operation === 'UndoImport')).toBe(false);
    await button(wrapper, '确定撤回')!.trigger('click');
    await settle();
    expect(wrapper.text()).toContain('已撤回：删除了 4 个对象、5 条关系');
    expect(wrapper.text()).toContain('另有 1 个');
    expect(wrapper.text()).toContain('2 个对象恢复了原来的内容');
  });

  it('marks a sheet of which no row could be read, and keeps the rest of the page away', async () => {
    const [table] = importReading().tables;
    const { wrapper } = await afterReading(
      importReading({
        tables: [
          { ...table!, rows: 0, headerRow: 2, encoding: 'XLSX' },
          { ...table!, sheet: '二' },
        ],
      }),
    );
    expect(wrapper.get('[role=status].trouble').text()).toContain('有 1 张表没有读出内容：ties.csv');
    expect(wrapper.findAll('section.card.empty')).toHaveLength(1);
    expect(wrapper.get('section.card.empty').text()).toContain('列名是不是在第 2 行');
    // A workbook has no encoding to tell.
    expect(wrapper.text()).not.toContain('编码 XLSX');
    expect(wrapper.text()).toContain('编码 GB18030');
    expect(wrapper.find('#export').exists()).toBe(false);
    expect(wrapper.find('#imports').exists()).toBe(false);
    await button(wrapper, '重新选择文件')!.trigger('click');
    await settle();
    expect(wrapper.find('#export').exists()).toBe(true);
  });

  it('tells after writing which rows were skipped, by sheet and why', async () => {
    const counts = { new: 6, changed: 0, same: 0, matched: 0, doubtful: 1, wrong: 2, leftOut: 0 };
    const read = importReading({ counts, badRows: 2, problemCount: 2 });
    const row = (at: number, message: string | null) => ({
      file: 'ties.csv',
      sheet: null,
      row: at,
      what: `第 ${at} 行的人`,
      message,
      changes: [],
    });
    const rows: Record<string, unknown[]> = {
      wrong: [row(4, '不是日期'), row(7, '不是日期')],
      doubtful: [row(9, null)],
    };
    let isWritten = false;
    const { wrapper, asked } = await afterReading(read, {
      ImportState: () => ({
        import: { __typename: 'Import', ...read, state: isWritten ? 'done' : 'ready', communityId: 'c2' },
      }),
      ImportRows: ({ status }: { status: string }) => ({
        import: {
          __typename: 'Import',
          id: read.id,
          state: 'ready',
          rows: importPage(isWritten ? [] : (rows[status] ?? [])),
        },
      }),
      CommitImport: () => {
        isWritten = true;
        return {
          commitImport: { __typename: 'Import', ...read, communityId: 'c2', state: 'done', batchId: 'b1' },
        };
      },
    });
    await button(wrapper, '下一步')!.trigger('click');
    await settle();
    await button(wrapper, '跳过这 2 行，写入其余的')!.trigger('click');
    await settle();
    expect(wrapper.text()).toContain('已写入');
    expect(wrapper.get('.skipped').text()).toMatch(/有 3 行没有写入.*ties\.csv 2 行有问题，1 行拿不准是谁/s);
    expect(wrapper.get('.skipped details').text()).toMatch(/第 4 行.*不是日期.*第 9 行.*拿不准是谁，没有定/s);
    expect(wrapper.get('.skipped .download-list').attributes('aria-label')).toContain('没有写入的行');
    // What was never skipped is not asked for.
    expect(asked.some(({ variables }) => variables['status'] === 'leftOut')).toBe(false);
    // It was written into another community: this one's list of imports would be empty of it.
    expect(wrapper.find('#imports').exists()).toBe(false);
  });

  it('still says what was taken back when the community that it made is gone with it', async () => {
    let isThere = true;
    const reading = { __typename: 'Import', ...importReading({ state: 'done', batchId: 'b1' }) };
    const { wrapper, asked } = await afterReading(importReading(), {
      ImportState: () => ({ import: isThere ? reading : null }),
      UndoImport: () => {
        isThere = false;
        return { undoImport: undone() };
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
    const { wrapper } = await afterReading(importReading({ state: 'failed', problemCount: 1 }), {
      ImportProblemList: { import: { __typename: 'Import', id: 'import-1', problems: [problem] } },
    });
    await settle();
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
    const { wrapper } = await mountPage(DataView, { name: 'data', answers: around });
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
      answers: around,
      state: signedIn([{ role: 'researcher', communityId: 'c1' }]),
    });
    expect(wrapper.text()).toContain('GEXF');
    expect(wrapper.text()).not.toContain('directory');
  });
});
