import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { consoleExample, exampleIds } from '../../client/composables/query/consoleExamples.ts';
import type { Viewer } from '../../server/entities/access.ts';
import type { Services } from '../../server/graphql/context.ts';
import { nodeKind } from '../../server/entities/nodeKinds.ts';
import { makeSchema } from '../../server/graphql/schema.ts';
import { askAs, viewerWith } from './askAs.ts';
import { openTestServices, testToday } from './openTestServices.ts';
import { startServer, type TestServer } from './startServer.ts';

interface Found {
  readonly total: number;
  readonly sentences: readonly string[];
  readonly actors: readonly { readonly actor: { readonly id: string; readonly name: string } }[];
}

describe('the examples of the console', () => {
  let server: TestServer;
  let communityId: string;
  let rounds: readonly string[];
  beforeAll(async () => {
    server = await startServer();
    const made = await server.ask<{ createDemonstration: string }>('mutation { createDemonstration }');
    communityId = made.createDemonstration;
    const { queryOptions } = await server.ask<{
      queryOptions: {
        rounds: readonly { id: string }[];
        groups: readonly { name: string }[];
        places: readonly object[];
        facts: readonly { id: string; choices: readonly object[] }[];
      };
    }>(
      `query($communityId: ID!) { queryOptions(communityId: $communityId) {
        rounds { id } groups { name } places { id } facts { id choices { id name } } } }`,
      { communityId },
    );
    rounds = queryOptions.rounds.map(({ id }) => id);
    expect(queryOptions.groups.length).toBeGreaterThan(3);
    expect(queryOptions.places.length).toBeGreaterThan(3);
    expect(queryOptions.facts.find(({ id }) => id === 'gender')?.choices).toHaveLength(3);
  });
  afterAll(() => server.close());

  it.each(exampleIds)('%s is answered within the limits', async (id) => {
    const { document, variables } = consoleExample(id, { communityId, today: testToday, rounds });
    const data = await server.ask<Record<string, unknown>>(document, { ...variables });
    expect(Object.keys(data).length).toBeGreaterThan(0);
    const text = JSON.stringify(data);
    expect(text.length).toBeGreaterThan(100);
    if ('graphQuery' in data) expect((data.graphQuery as Found).total).toBeGreaterThan(0);
  });

  it('still are whole where there are no survey rounds, and on a leap day', async () => {
    for (const id of exampleIds) {
      const { document, variables } = consoleExample(id, { communityId, today: '2028-02-29', rounds: [] });
      await server.ask(document, { ...variables });
    }
  });

  it('are pages of a list: each row once, in one order', async () => {
    const text = `query($selection: NetworkSelection!, $first: Int!, $offset: Int!) {
      graphQuery(selection: $selection, query: { subject: actors }, first: $first, offset: $offset) {
        total actors { actor { id } } } }`;
    const ids = async (first: number, offset: number): Promise<string[]> => {
      const { graphQuery } = await server.ask<{ graphQuery: Found }>(text, {
        selection: { communityId },
        first,
        offset,
      });
      return graphQuery.actors.map(({ actor }) => actor.id);
    };
    const all = await ids(60, 0);
    expect(new Set(all).size).toBe(60);
    expect([...(await ids(25, 0)), ...(await ids(25, 25)), ...(await ids(10, 50))]).toEqual(all);
  });

  it('is refused when a page is too long or begins nowhere', async () => {
    const text = `query($selection: NetworkSelection!, $first: Int, $offset: Int) {
      graphQuery(selection: $selection, query: { subject: actors }, first: $first, offset: $offset) { total } }`;
    for (const [first, offset] of [
      [5_001, 0],
      [0, 0],
      [1, -1],
      [1, 2_000_000],
    ]) {
      const answer = await server.send(text, { selection: { communityId }, first, offset });
      expect(answer.errors?.length, `${first} ${offset}`).toBe(1);
    }
  });
});

describe('who may query', () => {
  let services: Services;
  let close: () => Promise<void>;
  let schema: GraphQLSchema;
  let communityId: string;
  let choirId: string;
  beforeAll(async () => {
    ({ services, close } = await openTestServices());
    schema = makeSchema();
    const create = async (label: string, values: object): Promise<string> =>
      (await services.stores.nodes.create(nodeKind(label), { communityId, ...values })).id;
    communityId = (await services.stores.nodes.create(nodeKind('Community'), { name: '桂花里' })).id;
    choirId = await create('Organization', { name: '合唱队', kind: 'selfOrganization' });
    const one = await create('Resident', { name: '王芳', birthYear: 1951, attributes: { hobby: 'tea' } });
    const other = await create('Resident', { name: '李红' });
    await services.stores.ties.create({ kind: 'MEMBER_OF', fromId: one, toId: choirId, subkind: 'leader' });
    await services.stores.ties.create({ kind: 'KNOWS', fromId: one, toId: other });
  });
  afterAll(() => close());

  const as = (role: 'researcher' | 'socialWorker' | 'committee' | 'leader', n = ''): Viewer => ({
    ...viewerWith({ role, communityId }),
    accountId: `a-${role}${n}`,
  });
  const ask = (viewer: Viewer, text: string, variables: object = {}): Promise<ExecutionResult> =>
    askAs(services, schema, viewer, text, variables);
  const leaders = `query($selection: NetworkSelection!, $query: GraphQueryInput!) {
    graphQuery(selection: $selection, query: $query) {
      total sentences actors { actor { id name } facts } network { nodes { names } } } }`;
  const leadersOf = (groupId: string | null) => ({
    selection: { communityId },
    query: {
      subject: 'actors',
      affiliations: [{ kind: 'MEMBER_OF', roles: ['leader'], nodeIds: groupId && [groupId] }],
      facts: ['birthYear', 'hobby'],
    },
  });

  it('names to a worker whom it finds', async () => {
    const { data } = await ask(as('socialWorker'), leaders, leadersOf(choirId));
    expect(data).toMatchObject({
      graphQuery: {
        total: 1,
        actors: [{ actor: { name: '王芳' }, facts: ['1951', 'tea'] }],
        network: { nodes: { names: ['王芳'] } },
      },
    });
  });

  it('tells a researcher pseudonyms, decades and no further facts, also of groups and in words', async () => {
    const options = await ask(
      as('researcher'),
      'query($communityId: ID!) { queryOptions(communityId: $communityId) { groups { id name } facts { id } } }',
      { communityId },
    );
    const { groups, facts } = (
      options.data as unknown as {
        queryOptions: { groups: { id: string; name: string }[]; facts: { id: string }[] };
      }
    ).queryOptions;
    expect(groups[0]!.name).toMatch(/^O[\da-f]{8}$/);
    expect(facts.map(({ id }) => id)).not.toContain('hobby');
    const answer = await ask(as('researcher'), leaders, leadersOf(groups[0]!.id));
    const { graphQuery } = answer.data as unknown as { graphQuery: Found };
    expect(graphQuery).toMatchObject({ total: 1, actors: [{ facts: ['1955', null] }] });
    expect(JSON.stringify(answer)).not.toMatch(/王芳|合唱队|tea/);
    // By the real id of the group, which she cannot know, she is told of nobody.
    const byRealId = await ask(as('researcher'), leaders, leadersOf(choirId));
    expect(byRealId.errors?.[0]?.message).toBe('notFound');
  });

  it('gives one fact of all actors of a network in the same form', async () => {
    const facts = (role: 'socialWorker' | 'researcher' | 'committee', fact: string) =>
      ask(
        as(role),
        'query($s: NetworkSelection!, $fact: String!) { actorFacts(selection: $s, fact: $fact) { values } }',
        { s: { communityId }, fact },
      );
    const valuesFor = async (role: 'socialWorker' | 'researcher', fact: string) =>
      ((await facts(role, fact)).data as unknown as { actorFacts: { values: string[] } }).actorFacts.values;
    expect(await valuesFor('socialWorker', 'hobby')).toContain('tea');
    expect(await valuesFor('socialWorker', 'birthYear')).toContain('1951');
    expect(await valuesFor('researcher', 'birthYear')).toContain('1955');
    expect((await facts('researcher', 'hobby')).errors?.[0]?.message).toBe('unknownAttribute');
    expect((await facts('committee', 'hobby')).errors).toHaveLength(1);
  });

  it.each(['committee', 'leader'] as const)('refuses the role %s', async (role) => {
    const asked = await ask(as(role), leaders, leadersOf(null));
    expect(asked.errors?.length).toBe(1);
    const saved = await ask(
      as(role),
      'query($communityId: ID!) { savedQueries(communityId: $communityId) { id } }',
      { communityId },
    );
    expect(saved.errors?.length).toBe(1);
  });

  const parts = 'id name version graphQuery document variables retiredAt createdBy';
  const save = async (viewer: Viewer, input: object) =>
    ask(viewer, `mutation($input: SaveQueryInput!) { saveQuery(input: $input) { ${parts} } }`, {
      input: { communityId, name: '队长', ...input },
    });
  interface Saved {
    readonly id: string;
    readonly version: number;
    readonly graphQuery: string;
  }
  const list = async (viewer: Viewer, versions = false): Promise<readonly Saved[]> => {
    const { data } = await ask(
      viewer,
      `query($communityId: ID!, $versions: Boolean!) {
        savedQueries(communityId: $communityId, versions: $versions) { ${parts} } }`,
      { communityId, versions },
    );
    return (data as unknown as { savedQueries: Saved[] }).savedQueries;
  };

  it('keeps versions of a query under its name, for colleagues who see the same', async () => {
    const [worker, researcher] = [as('socialWorker'), as('researcher')];
    const asked = leadersOf(null);
    const first = await save(worker, asked);
    const { saveQuery } = first.data as unknown as { saveQuery: Saved };
    expect(saveQuery).toMatchObject({
      name: '队长',
      version: 1,
      document: null,
      createdBy: 'a-socialWorker',
    });
    const kept = JSON.parse(saveQuery.graphQuery) as { selection: object; query: object };
    // What was kept can be asked again as it is.
    const again = await ask(worker, leaders, kept);
    expect(again.data).toMatchObject({ graphQuery: { total: 1 } });
    await save(worker, asked);
    expect(await list(worker)).toHaveLength(1);
    await save(worker, { ...asked, query: { subject: 'ties' } });
    expect((await list(as('socialWorker', '2'))).map(({ version }) => version)).toEqual([2]);
    expect((await list(worker, true)).map(({ version }) => version)).toEqual([2, 1]);
    // Names and ids of people who see names are nothing for who sees pseudonyms, and the other way round.
    expect(await list(researcher)).toEqual([]);
    const opened = await ask(researcher, `query($id: ID!) { savedQuery(id: $id) { ${parts} } }`, {
      id: saveQuery.id,
    });
    expect(opened.data).toEqual({ savedQuery: null });
    const refused = await ask(researcher, 'mutation($id: ID!) { retireQuery(id: $id) { id } }', {
      id: saveQuery.id,
    });
    expect(refused.errors?.[0]?.message).toBe('notFound');
    const document = '{ measures { id } }';
    await save(researcher, { document, variables: '{}' });
    expect(await list(researcher)).toMatchObject([
      { version: 1, document, variables: '{}', graphQuery: null },
    ]);
    await ask(worker, 'mutation($id: ID!) { retireQuery(id: $id) { id } }', { id: saveQuery.id });
    expect(await list(worker)).toEqual([]);
    expect((await list(worker, true)).length).toBe(2);
  });

  it.each<readonly [string, Readonly<Record<string, unknown>> & { readonly selection?: string }]>([
    ['required', {}],
    ['required', { query: { subject: 'actors' } }],
    ['badRequest', { document: '{ measures { id } }', query: { subject: 'actors' } }],
    ['badRequest', { document: '{ measures { id } }', variables: '[1]' }],
    ['badRequest', { document: '{ measures { id } }', variables: '{' }],
    ['brokenDocument', { document: '{ measures { id }' }],
    ['brokenDocument', { document: 'mutation { createDemonstration }' }],
    ['personInQuery', { selection: 'leaveOut', query: { subject: 'actors' } }],
    [
      'personInQuery',
      {
        selection: 'plain',
        query: { subject: 'actors', properties: [{ property: 'name', comparison: 'contains', value: '王' }] },
      },
    ],
    ['otherCommunity', { selection: 'other', query: { subject: 'actors' } }],
  ])('is not saved when it is no query or names somebody: %s', async (code, { selection, ...input }) => {
    const selections: Readonly<Record<string, object>> = {
      plain: { communityId },
      leaveOut: { communityId, leaveOut: [choirId] },
      other: { communityId: choirId },
    };
    const answer = await save(as('socialWorker'), {
      ...input,
      ...(selection && { selection: selections[selection] }),
    });
    expect(answer.errors?.[0]?.message).toBe(code);
  });
});
