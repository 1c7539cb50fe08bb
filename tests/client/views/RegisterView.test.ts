import { afterEach, describe, expect, it, vi } from 'vitest';
// The page that it leads to, so that it is there at once.
import '../../../client/views/RecordView.vue';
import RegisterView from '../../../client/views/RegisterView.vue';
import { mountPage, settle } from '../mountPage.ts';
import { vocabularyOfKinds } from '../registerKinds.ts';

const choir = {
  ...{ __typename: 'Organization', id: 'o1', displayName: '合唱团', updatedAt: '2026-03-05T08:00:00Z' },
  ...{
    name: '合唱团',
    kind: 'school',
    foundedOn: '2020-05',
    members: 12,
    tags: [],
    isOpen: null,
    note: null,
  },
};
const pageOf = (nodes: object[], totalCount = nodes.length) => ({
  page: {
    totalCount,
    pageInfo: { hasNextPage: totalCount > nodes.length, endCursor: 'after o1' },
    edges: nodes.map((node) => ({ node })),
  },
});
const show = (answers: Record<string, unknown>, query: Record<string, string> = { kind: 'Organization' }) =>
  mountPage(RegisterView, {
    name: 'register',
    query,
    answers: { Vocabulary: vocabularyOfKinds, ...answers },
  });
type Shown = Awaited<ReturnType<typeof show>>;
const sent = ({ asked }: Shown, operation: string) =>
  asked.filter((each) => each.operation === operation).map((each) => each.variables);
const fieldOf = ({ wrapper }: Shown, label: string) =>
  wrapper.findAll('.inset-form .field').find((each) => each.get('.label').text() === label)!;

afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

describe('the register', () => {
  it('has a tab for each kind but the community, and lists the nodes of one by what says most', async () => {
    const { wrapper } = await show({ NodePage: pageOf([choir], 60) });
    expect(wrapper.findAll('nav a.pill').map((pill) => pill.text())).toEqual(['组织', '需求', '居民']);
    expect(wrapper.findAll('thead th').map((cell) => cell.text())).toEqual([
      ...['名称', 'kind项', 'foundedOn项', 'members项', '改动日期'],
    ]);
    expect(wrapper.get('tbody tr').text()).toMatch(/合唱团\s*school类\s*2020年5月\s*12\s*2026年3月5日/);
    expect(wrapper.get('tbody a').attributes('href')).toBe('/c/c1/register/o1');
    expect(wrapper.text()).toContain('第 1 页，共 2 页');
  });

  it('begins with the first kind, also where the address names none that there is', async () => {
    const { wrapper } = await show({ NodePage: pageOf([]) }, { kind: 'Nothing' });
    expect(wrapper.get('nav a[aria-current=true]').text()).toBe('组织');
  });

  it('finds by a part of the name, which never comes into the address, from the first page on', async () => {
    const page = await show({ NodePage: pageOf([choir], 60) });
    await page.wrapper.findAll('nav button').at(-1)!.trigger('click');
    await settle();
    expect(sent(page, 'NodePage').at(-1)).toMatchObject({ after: 'after o1', search: null });
    await page.wrapper.get('input[type=search]').setValue('合唱');
    await new Promise((resolve) => setTimeout(resolve, 350));
    await settle();
    expect(sent(page, 'NodePage').at(-1)).toEqual({
      ...{ communityId: 'c1', search: '合唱', first: 50, after: null },
    });
    expect(decodeURI(page.router.currentRoute.value.fullPath)).not.toContain('合唱');
  });

  describe('taken away', () => {
    const sheets = (page: Shown): Record<string, unknown>[] => {
      const calls = vi.mocked(fetch).mock.calls as unknown as [string, RequestInit][];
      return page.wrapper.exists()
        ? calls
            .filter(([address]) => address === '/sheet/c1')
            .map(([, { body }]) => JSON.parse(String(body)) as Record<string, unknown>)
        : [];
    };
    const take = async (answers: Record<string, unknown>, kind: string, search = '') => {
      vi.stubGlobal(
        'URL',
        Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => {} }),
      );
      const page = await show(answers, { kind });
      if (search !== '') {
        await page.wrapper.get('input[type=search]').setValue(search);
        await new Promise((resolve) => setTimeout(resolve, 350));
        await settle();
      }
      await page.wrapper.get('.download-list button:last-of-type').trigger('click');
      await settle();
      return page;
    };

    it('is all that was found, page after page, without notes, as the server is to write it down', async () => {
      const second = {
        ...choir,
        id: 'o2',
        displayName: '合唱二团',
        name: '合唱二团',
        kind: null,
        tags: ['a', 'b'],
      };
      const page = await take(
        {
          NodePage: ({ first, after }: { first: number; after: string | null }) =>
            first < 500 || after === null ? pageOf([choir], 2) : pageOf([second]),
        },
        'Organization',
        '合唱',
      );
      const pieces = sent(page, 'NodePage').filter(({ first }) => first === 500);
      expect(pieces).toEqual([
        { communityId: 'c1', search: '合唱', first: 500, after: null },
        { communityId: 'c1', search: '合唱', first: 500, after: 'after o1' },
      ]);
      expect(sheets(page)).toEqual([
        {
          ...{ what: 'register', title: '组织', about: ['名称里有：合唱'], format: 'csv', personIds: [] },
          columns: ['名称', 'kind项', 'foundedOn项', 'members项', 'tags项', 'isOpen项', '改动日期'],
          rows: [
            ['合唱团', 'school类', '2020-05', 12, null, null, '2026-03-05'],
            ['合唱二团', null, '2020-05', 12, 'a、b', null, '2026-03-05'],
          ],
        },
      ]);
    });

    it('says whose data it holds where its records are persons', async () => {
      const wang = {
        ...{ __typename: 'Resident', id: 'p1', displayName: '王', updatedAt: choir.updatedAt },
        name: '王',
      };
      const page = await take({ NodePage: pageOf([wang]) }, 'Resident');
      expect(sheets(page)).toMatchObject([{ what: 'register', personIds: ['p1'], about: [] }]);
    });
  });

  it('says of an empty kind what it is for, and how to begin', async () => {
    const { wrapper } = await show({ NodePage: pageOf([]) }, { kind: 'Need' });
    expect(wrapper.text()).toContain('还没有登记需求');
    expect(wrapper.findAll('.state a').map((link) => link.attributes('href'))).toEqual([
      '/c/c1/register?kind=Need&new=true',
      expect.stringMatching(/^\/c\/c1\/data/),
    ]);
  });
});

describe('the form for a new record', () => {
  const open = (answers: Record<string, unknown>) =>
    show(
      { NodePage: pageOf([]), ReadNode: { node: null }, RecordNode: { node: null }, ...answers },
      { kind: 'Organization', new: 'true' },
    );

  it('is not sent with what is missing, and says it at the field', async () => {
    const page = await open({});
    await fieldOf(page, 'foundedOn项').get('input').setValue('去年');
    await page.wrapper.get('.inset-form').trigger('submit');
    await settle();
    expect(sent(page, 'CreateNode')).toEqual([]);
    expect(fieldOf(page, '名称（必填）').text()).toContain('请填写。');
    expect(fieldOf(page, 'foundedOn项').text()).toContain('请写成 2026-03-05');
    expect(fieldOf(page, 'kind项（必填）').get('select').attributes('aria-invalid')).toBe('true');
    // The first field that is wrong has the focus.
    expect(document.activeElement).toBe(fieldOf(page, '名称（必填）').get('input').element);
  });

  it('writes once, however often it is sent, and opens the record', async () => {
    const page = await open({ CreateNode: { node: { ...choir, id: 'made' } } });
    await fieldOf(page, '名称（必填）').get('input').setValue('合唱团');
    await fieldOf(page, 'kind项（必填）').get('select').setValue('school');
    await fieldOf(page, 'foundedOn项').get('input').setValue('2020年5月');
    await fieldOf(page, 'members项').get('input').setValue('12');
    await page.wrapper.get('.inset-form').trigger('submit');
    await page.wrapper.get('.inset-form').trigger('submit');
    await settle();
    const inputs = sent(page, 'CreateNode').map((variables) => variables['input']);
    expect(inputs).toEqual([
      {
        ...{ id: expect.stringMatching(/^[0-9a-f-]{36}$/), communityId: 'c1' },
        ...{ name: '合唱团', kind: 'school', foundedOn: '2020-05', members: 12 },
      },
    ]);
    await vi.waitFor(
      () => expect(page.router.currentRoute.value.fullPath).toBe('/c/c1/register/made?new=true'),
      10_000,
    );
  });

  it('sends the same again under the same id, and shows at the field what the server refused', async () => {
    let times = 0;
    const refusal = new Error('数太大。', {
      cause: { code: 'BAD_USER_INPUT', problems: [{ code: 'tooLarge', field: 'members' }] },
    });
    const page = await open({ CreateNode: () => (++times === 1 ? refusal : { node: choir }) });
    await fieldOf(page, '名称（必填）').get('input').setValue('合唱团');
    await fieldOf(page, 'kind项（必填）').get('select').setValue('school');
    await page.wrapper.get('.inset-form').trigger('submit');
    await settle();
    expect(fieldOf(page, 'members项').text()).toContain('数太大。');
    await page.wrapper.get('.inset-form').trigger('submit');
    await settle();
    const ids = sent(page, 'CreateNode').map(({ input }) => (input as { id: string }).id);
    expect([ids.length, new Set(ids).size]).toEqual([2, 1]);
  });

  it('tells what is registered under such a name already', async () => {
    const page = await open({
      NodePage: ({ search }: { search: string | null }) => pageOf(search === '合唱' ? [choir] : []),
    });
    await fieldOf(page, '名称（必填）').get('input').setValue('合唱');
    await new Promise((resolve) => setTimeout(resolve, 350));
    await settle();
    expect(page.wrapper.get('.inset-form [role=status]').text()).toMatch(/已经登记过：\s*合唱团/);
  });

  it('asks before something unsaved is left for another page or kind', async () => {
    const page = await open({});
    await page.router.push({ query: { kind: 'Need' } });
    expect(page.router.currentRoute.value.query['kind']).toBe('Need');
    await page.router.push({ query: { kind: 'Organization', new: 'true' } });
    await settle();
    await fieldOf(page, '名称（必填）').get('input').setValue('棋社');
    await page.router.push({ query: { kind: 'Need' } });
    await settle();
    expect(page.router.currentRoute.value.query).toEqual({ kind: 'Organization', new: 'true' });
    const box = page.wrapper.get('[role=alertdialog]');
    expect(box.text()).toContain('还没有记下');
    await box.findAll('button')[1]!.trigger('click');
    expect(page.wrapper.find('[role=alertdialog]').exists()).toBe(false);
    expect(fieldOf(page, '名称（必填）').get('input').element.value).toBe('棋社');
    await page.router.push({ name: 'record', params: { nodeId: 'o2' } });
    await settle();
    await page.wrapper.get('[role=alertdialog] button.danger').trigger('click');
    await vi.waitFor(() => expect(page.router.currentRoute.value.params['nodeId']).toBe('o2'), 10_000);
  });
});
