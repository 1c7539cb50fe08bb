import { afterEach, describe, expect, it } from 'vitest';
import type { PossibleDuplicatesQuery } from '../../../client/api/generated.ts';
import { valueConflicts } from '../../../client/composables/identities/mergedValues.ts';
import IdentitiesView from '../../../client/views/IdentitiesView.vue';
import { networkColumns } from '../answers.ts';
import { mountPage, settle } from '../mountPage.ts';

type List = PossibleDuplicatesQuery['possibleDuplicates'];
type Pair = List['edges'][number]['node'];
type Person = Pair['one'];

const person = (id: string, part: Partial<Person> = {}): Person => ({
  ...{ id, name: `居民${id}`, placeName: '3号楼', gender: '女', birthYear: 1950, externalId: null },
  ...{ isMentioned: false, contacts: 3, activities: 1, ...part },
});
const pair = (one: string, other: string, part: Partial<Pair> = {}): Pair => ({
  id: `identity:${one}:${other}`,
  score: 0.8176,
  speaksFor: ['读音相同，用字不同', '同住一栋楼'],
  speaksAgainst: ['两人在名册里各有编号'],
  one: person(one),
  other: person(other),
  ...part,
});
const listOf = (...pairs: Pair[]): List => ({
  totalCount: pairs.length,
  pageInfo: { hasNextPage: false, endCursor: null },
  edges: pairs.map((node) => ({ __typename: 'PossibleDuplicateEdge', node })),
});
const resident = (id: string, part: Record<string, unknown> = {}) => ({
  ...{ __typename: 'Resident', id, name: `居民${id}`, gender: 'female', birthYear: 1950, willingness: null },
  ...{ strengths: [], tags: [], note: null, attributes: {}, ...part },
});
const figures = { components: 4, isolates: 1 };

describe('the page of who is one person', () => {
  let page: Awaited<ReturnType<typeof mountPage>>;
  afterEach(() => page.wrapper.unmount());

  const open = async (
    list: List,
    { answers = {}, query = {} }: { answers?: object; query?: Record<string, string> } = {},
  ) => {
    page = await mountPage(IdentitiesView, {
      name: 'identities',
      query,
      answers: {
        PossibleDuplicates: { possibleDuplicates: list },
        EffectOfMerging: {
          effectOfMerging: {
            contacts: { kept: 3, merged: 5 },
            before: figures,
            after: { ...figures, components: 3 },
            sentences: ['合在一起有5位熟人（原来一边3位，另一边3位）。'],
          },
        },
        ValuesOfTwo: { kept: resident('a', { note: '名册' }), other: resident('b', { note: '报名表' }) },
        MergePersons: { mergePersons: { __typename: 'IdentityChange', id: 'x' } },
        RecordFollowUp: ({ input }: { input: object }) => ({ recordFollowUp: { id: 'f', ...input } }),
        Colleagues: { colleagues: [{ id: 'me', name: '陈社工', isMe: true }] },
        ...answers,
      },
    });
  };
  const press = async (label: string): Promise<void> => {
    const button = page.wrapper.findAll('button').find((each) => each.text() === label);
    if (!button) throw new Error(`No button ${label}`);
    await (button.attributes('type') === 'submit'
      ? button.element.form!.requestSubmit()
      : button.trigger('click'));
    await settle();
  };
  const sent = (operation: string) =>
    page.asked.filter((each) => each.operation === operation).map(({ variables }) => variables);

  it('shows two side by side, with what speaks for and against', async () => {
    await open(listOf(pair('a', 'b'), pair('c', 'd', { score: 0.9999 })));
    const text = page.wrapper.text();
    for (const words of [
      '居民a',
      '3号楼 · 女 · 1950年生',
      '读音相同',
      '各有编号',
      '约82%',
      '超过99%',
      '共有 2 对',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('100%');
  });

  it('merges after showing the effect, with the values that were chosen', async () => {
    await open(listOf(pair('a', 'b')));
    await press('是同一个人…');
    expect(page.wrapper.text()).toContain('合在一起有5位熟人');
    // Only what changes has a line.
    const lines = page.wrapper.findAll('.before-after th[scope=row]').map((each) => each.text());
    expect(lines).toEqual(['这个人的熟人', '互不相连的圈子']);
    const choices = page.wrapper.findAll('input[type=radio]');
    // The names differ too, and stay.
    expect(choices).toHaveLength(4);
    await choices[3]!.trigger('change');
    await press('合成一个人');
    expect(sent('MergePersons')).toMatchObject([{ keptId: 'a', otherId: 'b', take: ['note'] }]);
    expect(page.wrapper.find('[role=status].said').text()).toContain('已合成一个人');
  });

  it('notes that two are two, and puts off', async () => {
    await open(listOf(pair('a', 'b'), pair('c', 'd')));
    await press('以后再说');
    expect(page.wrapper.text()).not.toContain('居民a');
    await press('不是同一个人');
    expect(sent('RecordFollowUp')).toMatchObject([
      { input: { topic: 'identity', step: 'apart', subject: 'identity:c:d', communityId: 'c1' } },
    ]);
  });

  it('says so when there is nobody to ask about', async () => {
    await open(listOf());
    expect(page.wrapper.text()).toContain('没有发现可能重复的人');
  });

  it('parts the ties of one who is two', async () => {
    const tie = (id: string, other: string) => ({
      node: {
        ...{ __typename: 'Tie', id, kind: 'KNOWS', subkind: null, validFrom: '2025', validTo: null },
        from: { __typename: 'Resident', id: 'a', displayName: '居民a' },
        to: { __typename: 'Resident', id: other, displayName: `居民${other}` },
      },
    });
    await open(listOf(), {
      query: { view: 'split' },
      answers: {
        AskPeople: { network: networkColumns(['a', 'b']) },
        TiesToSplit: { ties: { totalCount: 2, edges: [tie('t1', 'x'), tie('t2', 'y')] } },
        SplitPerson: { splitPerson: { __typename: 'IdentityChange', id: 's', otherId: 'n' } },
      },
    });
    await page.wrapper.find('input[type=search]').setValue('居民');
    await settle();
    await page.wrapper.find('.person-picker .pill').trigger('click');
    await settle();
    expect(page.wrapper.text()).toContain('2025年起');
    await page.wrapper.findAll('input[type=checkbox]')[1]!.setValue(true);
    await page.wrapper.find('input[type=text]').setValue('另一位');
    await page.wrapper.find('form').trigger('submit');
    await settle();
    expect(sent('SplitPerson')).toMatchObject([{ personId: 'a', tieIds: ['t2'], name: '另一位' }]);
  });

  it('lists what was done, and undoes it after asking', async () => {
    const change = {
      ...{ __typename: 'IdentityChange', id: 'x', kind: 'merge', keptId: 'a', keptName: '王秀英' },
      ...{
        otherId: 'b',
        otherName: '王秀瑛',
        tieCount: 4,
        recordedAt: '2026-03-05T08:00:00Z',
        recordedBy: 'me',
      },
    };
    await open(listOf(), {
      query: { view: 'history' },
      answers: {
        IdentityChanges: {
          identityChanges: {
            totalCount: 1,
            pageInfo: { hasNextPage: false, endCursor: null },
            edges: [{ node: change }],
          },
        },
        UndoIdentityChange: {
          undoIdentityChange: { id: 'x', isUndone: true, told: ['后来改过的内容保持现在的样子：备注。'] },
        },
      },
    });
    expect(page.wrapper.text()).toContain('王秀英 和 王秀瑛 合成了一个人');
    await press('撤销');
    await press('撤销');
    expect(sent('UndoIdentityChange')).toEqual([{ communityId: 'c1', id: 'x' }]);
    expect(page.wrapper.find('.said').text()).toContain('备注');
  });
});

it('finds where two differ, and takes what one lacks for no question', () => {
  const one = { ...resident('a', { note: '甲', attributes: { a: 1, b: 2 } }) };
  const other = {
    ...resident('b', { name: '居民a', note: null, birthYear: 1960, attributes: { a: 2, c: 3 } }),
  };
  expect(valueConflicts(one as never, other as never, (_, value) => value)).toEqual([
    { property: 'birthYear', kept: '1950', other: '1960' },
    { property: 'attributes', kept: 'a 1', other: 'a 2' },
  ]);
});
