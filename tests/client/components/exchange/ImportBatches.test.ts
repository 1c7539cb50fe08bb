import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ImportBatchesQuery, UndoPreviewQuery } from '../../../../client/api/generated.ts';
import ImportBatches from '../../../../client/components/exchange/ImportBatches.vue';
import { mountPage, settle } from '../../mountPage.ts';

type Batch = ImportBatchesQuery['importBatches']['edges'][number]['node'];

afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

const batch = (id: string, part: Partial<Batch> = {}): Batch => ({
  ...{ id, title: `${id}.xlsx`, importedAt: '2026-09-01T08:00:00.000Z', importedBy: 'a1' },
  ...{ nodes: 12, ties: 30, changed: 2, takenBackAt: null, canUndo: true },
  ...part,
});
const page = (...batches: readonly Batch[]) => ({
  importBatches: {
    totalCount: batches.length,
    edges: batches.map((node) => ({ node: { __typename: 'ImportBatch', ...node } })),
    pageInfo: { hasNextPage: false, endCursor: null },
  },
});
const preview = (part: Partial<UndoPreviewQuery['undoPreview']> = {}) => ({
  ...{ nodes: 11, ties: 29, kept: 1, restored: 2, conflictCount: 0, conflicts: [] },
  ...part,
});
const colleagues = { colleagues: [{ id: 'a1', name: '刘敏', isMe: false }] };

/** The panel with a server that has these imports. */
const show = (answers: Record<string, unknown>, query: Record<string, string> = {}) =>
  mountPage(ImportBatches, {
    name: 'data',
    query,
    answers: { Colleagues: colleagues, ImportsOpen: { importsOpen: [] }, ImportBatches: page(), ...answers },
  });
const button = (wrapper: Awaited<ReturnType<typeof show>>['wrapper'], text: string) =>
  wrapper.findAll('button').find((each) => each.text() === text)!;

describe('the list of imports', () => {
  it('says so when nothing was imported yet', async () => {
    const { wrapper } = await show({});
    expect(wrapper.text()).toContain('还没有导入过文件');
  });

  it('tells of each import when it was, by whom, and what it did', async () => {
    const { wrapper } = await show({
      ImportBatches: page(
        batch('名册'),
        batch('接龙', { nodes: 0, ties: 0, changed: 0, canUndo: false }),
        batch('旧表', { nodes: null, ties: null, changed: null, importedBy: null }),
      ),
    });
    const items = wrapper.findAll('article').map((each) => each.text());
    expect(items[0]).toContain('刘敏');
    expect(items[0]).toContain('新增 12 条记录，新增 30 条关系，修改 2 条记录');
    expect(items[0]).toContain('撤回……');
    expect(items[1]).toContain('没有新增或修改什么');
    expect(items[1]).not.toContain('撤回……');
    expect(items[2]).toContain('当时没有记下');
  });

  it('shows what would go and what stays before anything is taken back, and says what became of it', async () => {
    const conflicts = Array.from({ length: 7 }, (_, i) => ({
      ...{ nodeId: `p${i}`, name: `居民${i}`, what: '导入后又被修改过，所以留下。' },
    }));
    const answer = preview({ conflictCount: 7, conflicts });
    const { wrapper, asked } = await show({
      ImportBatches: page(batch('名册')),
      UndoPreview: { undoPreview: answer },
      UndoImport: { undoImport: answer },
    });
    await button(wrapper, '撤回……').trigger('click');
    await settle();
    const box = wrapper.get('[role=alertdialog]');
    expect(box.text()).toContain('删去这次新增的 11 条记录、29 条关系');
    expect(box.text()).toContain('2 条被这次导入修改过的记录');
    expect(box.findAll('li')).toHaveLength(5);
    await button(wrapper, '全部列出').trigger('click');
    expect(box.findAll('li')).toHaveLength(7);
    expect(asked.map(({ operation }) => operation)).not.toContain('UndoImport');
    await button(wrapper, '撤回这次导入').trigger('click');
    await settle();
    expect(asked.find(({ operation }) => operation === 'UndoImport')?.variables).toEqual({ batchId: '名册' });
    expect(wrapper.get('.said').text()).toContain('已撤回“名册.xlsx”');
    expect(wrapper.get('.said').text()).toContain('有 7 处');
    expect(document.activeElement).toBe(wrapper.get('.said').element);
  });

  it('leaves everything as it was when one thinks better of it, and goes back to the button', async () => {
    const { wrapper, asked } = await show({
      ImportBatches: page(batch('名册')),
      UndoPreview: { undoPreview: preview() },
    });
    await button(wrapper, '撤回……').trigger('click');
    await settle();
    await button(wrapper, '先不撤回').trigger('click');
    await settle();
    expect(wrapper.find('[role=alertdialog]').exists()).toBe(false);
    expect(document.activeElement?.textContent).toContain('撤回……');
    expect(asked.map(({ operation }) => operation)).not.toContain('UndoImport');
  });

  it('offers to go on with what is not finished, or to drop it, but not with what is on the page', async () => {
    const open = (id: string) => ({
      ...{ __typename: 'OpenImport', id, title: `${id}.csv`, startedAt: '2026-09-01T08:00:00.000Z' },
      ...{ startedBy: 'a1', options: '{}' },
    });
    const { wrapper, router, asked } = await show(
      {
        ImportsOpen: { importsOpen: [open('i1'), open('i2')] },
        CancelImport: { cancelImport: { __typename: 'Import', id: 'i2', state: 'cancelled' } },
      },
      { import: 'i1' },
    );
    expect(wrapper.text()).not.toContain('i1.csv');
    await wrapper.get('a[aria-label="接着做“i2.csv”"]').trigger('click');
    await settle();
    expect(router.currentRoute.value.query).toEqual({ import: 'i2' });
    await router.replace({ query: {} });
    await settle();
    await wrapper.get('button[aria-label="丢掉“i2.csv”"]').trigger('click');
    await wrapper.get('[role=alertdialog] .danger').trigger('click');
    await settle();
    expect(asked.find(({ operation }) => operation === 'CancelImport')?.variables).toEqual({ id: 'i2' });
    expect(wrapper.get('.said').text()).toContain('已丢掉“i2.csv”');
  });
});
