import type { DOMWrapper, VueWrapper } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { defineComponent, h } from 'vue';
import NodeTies from '../../../../client/components/register/NodeTies.vue';
import type { RegisterTiePartsFragment } from '../../../../client/api/generated.ts';
import { mountPage, settle } from '../../mountPage.ts';
import { registerTie, tieKindTerm } from '../../tieKinds.ts';

const nameProperty = { id: 'name', name: '名称', type: 'text', required: true, choices: [] };
const nodeKind = (id: string, plural: string) => ({
  ...{ id, name: id, plural, nameProperty: 'name' },
  properties: [{ ...nameProperty, usual: null, hasLines: false, min: null, max: null }],
});
const Vocabulary = {
  vocabulary: {
    contactFrequencies: [],
    techniques: [],
    nodeKinds: [
      nodeKind('Resident', 'residents'),
      nodeKind('Organization', 'organizations'),
      nodeKind('Source', 'sources'),
    ],
    tieKinds: [
      tieKindTerm({
        ...{ id: 'MEMBER_OF', from: ['Resident'], to: ['Organization'] },
        subkinds: [{ id: 'core', name: '骨干' }],
      }),
      tieKindTerm({ id: 'COLLABORATES', directed: false, from: ['Organization'], to: ['Organization'] }),
    ],
  },
};
const team = ['o1', 'Organization'] as const;
const member = registerTie('t1', 'MEMBER_OF', ['r1', 'Resident'], team, {
  ...{ subkind: 'core', validFrom: '2025-03' },
});
const former = registerTie('t2', 'MEMBER_OF', ['r2', 'Resident'], team, { validTo: '2025' });
const page = (ties: readonly RegisterTiePartsFragment[]) => ({
  ties: {
    ...{ totalCount: ties.length, pageInfo: { hasNextPage: false, endCursor: null } },
    edges: ties.map((node) => ({ node })),
  },
});

const shown = async (
  answers: Record<string, unknown>,
  { mayRecord = true, query = {} }: { mayRecord?: boolean; query?: Record<string, string> } = {},
) => {
  const node = { id: 'o1', label: 'Organization', displayName: '舞蹈队' };
  const holder = defineComponent(() => () => h(NodeTies, { communityId: 'c1', node, mayRecord }));
  return mountPage(holder, {
    ...{ name: 'record', params: { nodeId: 'o1' }, query },
    answers: { Vocabulary, RegisterTies: page([member, former]), ...answers },
  });
};
const button = (wrapper: Pick<VueWrapper, 'findAll'> | Pick<DOMWrapper<Element>, 'findAll'>, label: string) =>
  wrapper.findAll('button').find((each) => each.text() === label || each.attributes('aria-label') === label)!;

describe('what a record is tied to', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    document.body.innerHTML = '';
  });

  it('is told by how it is tied, in words, and apart what has ended', async () => {
    const { wrapper } = await shown({});
    const group = wrapper.get('.card');
    expect(group.get('h3').text()).toMatch(/^成员有谁\s*1$/);
    expect(group.get('.tie').text()).toMatch(/名r1.*骨干.*2025年3月 起/);
    expect(group.get('details').text()).toContain('以前的（1）');
    expect(group.get('details').text()).toContain('名r2');
    expect(group.get('a').attributes('href')).toBe('/c/c1/register/r1');
  });

  it('is not changed by who may not record', async () => {
    const { wrapper } = await shown({}, { mayRecord: false });
    expect(wrapper.findAll('button')).toEqual([]);
  });

  it('ends since a day, and held through the day before', async () => {
    const { wrapper, asked } = await shown({
      EndTie: { endTie: { __typename: 'Tie', id: 't1', validTo: 'x' } },
    });
    await button(wrapper, '退出了：名r1').trigger('click');
    const form = wrapper.get('form');
    await form.get('input').setValue('十二月');
    await form.trigger('submit');
    expect(form.text()).toContain('请写成 2026-03-05');
    await form.get('input').setValue('2026-01-01');
    await form.trigger('submit');
    await settle();
    const ended = asked.filter(({ operation }) => operation === 'EndTie');
    expect(ended.map(({ variables }) => variables)).toEqual([{ id: 't1', on: '2025-12-31' }]);
    expect(wrapper.get('[role=status]').text()).toBe('记下了：和名r1的关系已经结束。');
    expect(wrapper.find('form').exists()).toBe(false);
  });

  it('is corrected: only what differs is sent', async () => {
    const { wrapper, asked } = await shown({
      CorrectTie: { updateTie: { __typename: 'Tie', ...member, subkind: null } },
    });
    await button(wrapper, '更正：名r1').trigger('click');
    await wrapper.get('form select').setValue('');
    await wrapper.get('form').trigger('submit');
    await settle();
    expect(asked.find(({ operation }) => operation === 'CorrectTie')?.variables).toEqual({
      ...{ id: 't1', input: { subkind: null } },
    });
  });

  it('says where it is known from, without asking for each source', async () => {
    const known = (id: string, source: string) =>
      registerTie(id, 'MEMBER_OF', [`r${id}`, 'Resident'], team, {
        source: { id: source, displayName: `访谈${source}` },
      });
    const { wrapper, asked } = await shown({
      RegisterTies: page([known('t1', 's1'), known('t2', 's2'), member]),
    });
    expect(wrapper.findAll('.tie .small a').map((each) => [each.text(), each.attributes('href')])).toEqual([
      ['访谈s1', '/c/c1/register/s1'],
      ['访谈s2', '/c/c1/register/s2'],
    ]);
    expect(asked.some(({ operation }) => operation === 'RecordNode')).toBe(false);
  });

  it('can be told another source, or none', async () => {
    const source = { __typename: 'Source', id: 's1', displayName: '社区台账' } as const;
    const { wrapper, asked } = await shown({
      RegisterTies: page([{ ...member, source }]),
      NodeSearch: {
        Source: {
          __typename: 'SourceConnection',
          edges: [{ node: { __typename: 'Source', id: 's2', displayName: '九月走访' } }],
        },
      },
      CorrectTie: ({ input }: { input: object }) => ({
        updateTie: { __typename: 'Tie', ...member, source, ...input },
      }),
    });
    const corrected = () => asked.filter(({ operation }) => operation === 'CorrectTie').at(-1)?.variables;
    await button(wrapper, '更正：名r1').trigger('click');
    await settle();
    await wrapper.get('form details input[type=search]').setValue('九月');
    await new Promise((resolve) => setTimeout(resolve, 350));
    await settle();
    await button(wrapper.get('form details'), '九月走访').trigger('click');
    await wrapper.get('form').trigger('submit');
    await settle();
    expect(corrected()).toEqual({ id: 't1', input: { sourceId: 's2' } });
    await button(wrapper, '更正：名r1').trigger('click');
    await settle();
    await wrapper.get('form details .picker .pill').trigger('click');
    await wrapper.get('form').trigger('submit');
    await settle();
    expect(corrected()).toEqual({ id: 't1', input: { sourceId: null } });
  });

  it('is taken back after one question', async () => {
    const { wrapper, asked } = await shown({ RemoveTie: { removeTie: true } });
    await button(wrapper, '记错了：名r1').trigger('click');
    expect(wrapper.get('[role=alertdialog]').text()).toContain('从来没有过');
    expect(asked.some(({ operation }) => operation === 'RemoveTie')).toBe(false);
    await button(wrapper, '撤下').trigger('click');
    await settle();
    expect(asked.find(({ operation }) => operation === 'RemoveTie')?.variables).toEqual({ id: 't1' });
  });

  it('is asked for at once of a new record: several members, each written once', async () => {
    const found = ['r1', 'r3', 'r4'].map((id) => ({
      node: { __typename: 'Resident', id, displayName: `名${id}` },
    }));
    const { wrapper, asked } = await shown(
      {
        NodeSearch: { Resident: { __typename: 'ResidentConnection', edges: found } },
        RecordTie: ({ input }: { input: { id: string } }) => ({
          createTie: { __typename: 'Tie', id: input.id, kind: 'MEMBER_OF' },
        }),
      },
      { query: { new: 'true' } },
    );
    const form = wrapper.get('form');
    await form.trigger('submit');
    expect(form.text()).toContain('请选一个。');
    const choose = async (name: string) => {
      await form.get('input[type=search]').setValue('名');
      await new Promise((resolve) => setTimeout(resolve, 350));
      await settle();
      await button(form, name).trigger('click');
    };
    await choose('名r1');
    await form.findAll('select')[1]!.setValue('core');
    expect(form.text()).toContain('已经记过同样的关系：名r1');
    await form.trigger('submit');
    await settle();
    expect(asked.some(({ operation }) => operation === 'RecordTie')).toBe(false);
    await button(form, '名r1 ×').trigger('click');
    await choose('名r3');
    await choose('名r4');
    await form.trigger('submit');
    await form.trigger('submit');
    await settle();
    const made = asked.filter(({ operation }) => operation === 'RecordTie');
    expect(made.map(({ variables }) => variables['input'])).toEqual(
      ['r3', 'r4'].map((fromId) => ({
        ...{ id: expect.any(String) as string, kind: 'MEMBER_OF', fromId, toId: 'o1', subkind: 'core' },
      })),
    );
    expect(wrapper.get('[role=status]').text()).toBe('记下了 2 条关系。');
  });
});
