import type { ExecutionResult } from 'graphql';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { roleIds } from '../../server/entities/access.ts';
import { nodeKind } from '../../server/entities/nodeKinds.ts';
import type { Services } from '../../server/graphql/context.ts';
import { makeSchema } from '../../server/graphql/schema.ts';
import { askAs, viewerWith } from './askAs.ts';
import { codesOfAnswer } from './codesOfAnswer.ts';
import { openTestServices } from './openTestServices.ts';
import { withdrawConsent } from './withdrawConsent.ts';

const personParts = 'id name placeName gender birthYear isMentioned contacts activities';

describe('who is one person and who two, by the API', () => {
  const schema = makeSchema();
  let services: Services;
  let close: () => Promise<void>;
  let [communityId, wang, double, mentioned, li] = ['', '', '', '', ''];
  beforeAll(async () => {
    ({ services, close } = await openTestServices());
  });
  afterAll(() => close());

  const create = async (label: string, input: Record<string, unknown>): Promise<string> =>
    (await services.stores.nodes.create(nodeKind(label), { communityId, ...input })).id;
  const tie = async (kind: 'KNOWS' | 'LIVES_IN', fromId: string, toId: string): Promise<string> =>
    (await services.stores.ties.create({ kind, fromId, toId })).id;

  beforeEach(async () => {
    communityId = (await services.stores.nodes.create(nodeKind('Community'), { name: '桂花里' })).id;
    const place = await create('Place', { name: '3号楼', kind: 'building' });
    wang = await create('Resident', { name: '王秀英', birthYear: 1950, gender: 'female' });
    double = await create('Resident', { name: '王秀瑛', birthYear: 1950 });
    mentioned = await create('Resident', { name: '三号楼王秀英', standing: 'mentioned' });
    li = await create('Resident', { name: '李明' });
    for (const person of [wang, double]) await tie('LIVES_IN', person, place);
    for (const person of [wang, mentioned]) await tie('KNOWS', li, person);
  });

  const as = (role: (typeof roleIds)[number]) =>
    viewerWith({ role, communityId: role === 'administrator' ? null : communityId });
  const ask = (text: string, variables: object, viewer = as('socialWorker')): Promise<ExecutionResult> =>
    askAs(services, schema, viewer, text, variables);
  interface Pair {
    readonly id: string;
    readonly one: { readonly id: string; readonly name: string };
    readonly other: { readonly id: string; readonly name: string };
    readonly score: number;
    readonly speaksFor: readonly string[];
    readonly speaksAgainst: readonly string[];
  }
  const pairs = async (first = 50, after: string | null = null) => {
    const answer = await ask(
      `query($c: ID!, $first: Int!, $after: String) { possibleDuplicates(communityId: $c, first: $first, after: $after) {
        totalCount pageInfo { hasNextPage endCursor }
        edges { node { id one { ${personParts} } other { ${personParts} } score speaksFor speaksAgainst } } } }`,
      { c: communityId, first, after },
    );
    const { edges, ...rest } = answer.data!.possibleDuplicates as {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string };
      edges: { node: Pair }[];
    };
    return { ...rest, pairs: edges.map(({ node }) => node) };
  };
  const merge = (input: object, viewer = as('socialWorker')) =>
    ask(
      `mutation($id: ID!, $kept: ID!, $other: ID!, $take: [MergeableProperty!]) {
        mergePersons(id: $id, keptId: $kept, otherId: $other, take: $take) { id kind keptName otherName tieCount recordedBy } }`,
      { id: v7(), kept: wang, other: mentioned, ...input },
      viewer,
    );
  const undo = (id: string, viewer = as('socialWorker')) =>
    ask(
      'mutation($c: ID!, $id: ID!) { undoIdentityChange(communityId: $c, id: $id) { id isUndone told } }',
      { c: communityId, id },
      viewer,
    );

  it('lists pairs with what speaks for and against, by the whole name of whom others mentioned, and does not tell it', async () => {
    const { pairs: all, totalCount } = await pairs();
    expect(totalCount).toBe(3);
    const [first] = all;
    expect([first!.one.id, first!.other.id]).toEqual([wang, mentioned]);
    expect(first!.one).toMatchObject({ name: '王秀英', placeName: '3号楼', gender: 'Female', contacts: 1 });
    expect(first!.other).toMatchObject({ name: '王某', isMentioned: true, gender: null });
    expect(first!.speaksFor).toEqual([
      'The names are equal',
      'Both live in one building',
      'Contacts in common: 1',
    ]);
    expect(JSON.stringify(all)).not.toContain('三号楼王秀英');
    const one = await pairs(1);
    expect(one.pageInfo.hasNextPage).toBe(true);
    expect((await pairs(2, one.pageInfo.endCursor)).pairs.map(({ id }) => id)).toEqual(
      all.slice(1).map(({ id }) => id),
    );
  });

  it('does not ask again about two who are two', async () => {
    const [first] = (await pairs()).pairs;
    const noted = (step: string) =>
      ask('mutation($input: FollowUpInput!) { recordFollowUp(input: $input) { stepName } }', {
        input: { communityId, topic: 'identity', subject: first!.id, step },
      });
    expect((await noted('apart')).data).toEqual({ recordFollowUp: { stepName: 'Two different persons' } });
    expect((await pairs()).pairs.map(({ id }) => id)).not.toContain(first!.id);
    await noted('reopened');
    expect((await pairs()).pairs.map(({ id }) => id)).toContain(first!.id);
    const wrong = await ask('mutation($input: FollowUpInput!) { recordFollowUp(input: $input) { id } }', {
      input: { communityId, topic: 'identity', subject: `identity:${wang}`, step: 'apart' },
    });
    expect(codesOfAnswer(wrong)).toEqual(['notFound']);
  });

  it('says what would change if they were one', async () => {
    const answer = await ask(
      `query($c: ID!, $kept: ID!, $other: ID!) { effectOfMerging(communityId: $c, keptId: $kept, otherId: $other) {
        contacts { kept other merged } commonContacts before { order components } after { order components }
        gaps { rule before after } sentences } }`,
      { c: communityId, kept: wang, other: mentioned },
    );
    // 王 – 李 – mentioned, and the double alone: two parts, and so they stay.
    expect(answer.data!.effectOfMerging).toMatchObject({
      contacts: { kept: 1, other: 1, merged: 1 },
      commonContacts: 1,
      before: { order: 4, components: 2 },
      after: { order: 3, components: 2 },
      sentences: expect.arrayContaining(['Contacts as one person: 1 (now 1 and 1).']) as unknown,
    });
  });

  it('merges, lists and undoes; the audit log names both', async () => {
    const id = v7();
    const merged = await merge({ id });
    expect(merged.data!.mergePersons).toEqual({
      ...{ id, kind: 'merge', keptName: '王秀英', otherName: '三号楼王秀英', tieCount: 1 },
      recordedBy: 'a-socialWorker',
    });
    expect((await merge({ id })).data).toEqual(merged.data);
    const list = await ask(
      'query($c: ID!) { identityChanges(communityId: $c) { totalCount edges { node { id } } } }',
      { c: communityId },
    );
    expect(list.data!.identityChanges).toEqual({ totalCount: 1, edges: [{ node: { id } }] });
    expect((await undo(id)).data!.undoIdentityChange).toEqual({ id, isUndone: true, told: [] });
    expect((await undo(id)).data!.undoIdentityChange).toMatchObject({ isUndone: false });
    expect((await pairs()).totalCount).toBe(3);
  });

  it('splits by ties', async () => {
    const known = await tie('KNOWS', wang, double);
    const answer = await ask(
      `mutation($id: ID!, $p: ID!, $ties: [ID!]!) { splitPerson(id: $id, personId: $p, tieIds: $ties, name: "王秀英（5号楼）") {
        kind keptId otherId otherName tieCount } }`,
      { id: v7(), p: wang, ties: [known] },
    );
    expect(answer.data!.splitPerson).toMatchObject({ kind: 'split', keptId: wang, tieCount: 1 });
  });

  it('is for who records in the community, and about its persons only', async () => {
    for (const role of ['committee', 'researcher', 'leader', 'administrator'] as const)
      expect([role, codesOfAnswer(await merge({}, as(role)))]).not.toEqual([role, []]);
    const elsewhere = (await services.stores.nodes.create(nodeKind('Community'), { name: '梧桐里' })).id;
    const stranger = await create('Resident', { name: '王秀英', communityId: elsewhere });
    expect(codesOfAnswer(await merge({ other: stranger }))).toEqual(['notFound']);
    expect(codesOfAnswer(await merge({ kept: stranger }))).not.toEqual([]);
    const id = v7();
    await merge({ id });
    const worker = viewerWith({ role: 'socialWorker', communityId: elsewhere });
    await undo(id, worker);
    const answer = await ask('query($c: ID!) { identityChanges(communityId: $c) { totalCount } }', {
      c: communityId,
    });
    expect(answer.data!.identityChanges).toEqual({ totalCount: 1 });
  });

  it('leaves out who withdrew', async () => {
    await withdrawConsent(services, wang);
    const ids = (await pairs()).pairs.flatMap(({ one, other }) => [one.id, other.id]);
    expect(ids).not.toContain(wang);
  });
});
