import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeKinds } from '../../server/entities/nodeKinds.ts';
import { startServer, type TestServer } from './startServer.ts';

describe('the API', () => {
  let server: TestServer;
  let communityId: string;
  beforeAll(async () => {
    server = await startServer();
    communityId = (
      await server.ask<{ createCommunity: { id: string } }>(
        'mutation { createCommunity(input: { name: "桂花里" }) { id } }',
      )
    ).createCommunity.id;
  });
  afterAll(() => server.close());

  const create = async (label: string, input: object): Promise<string> => {
    const name = `create${label}`;
    const answer = await server.ask<Record<string, { id: string }>>(
      `mutation($input: Create${label}Input!) { ${name}(input: $input) { id } }`,
      { input: { communityId, ...input } },
    );
    return answer[name]!.id;
  };

  const required: Readonly<Record<string, object>> = {
    Place: { name: '1号楼', kind: 'building' },
    Resident: { name: '王秀英' },
    SocialWorker: { name: '刘敏' },
    Organization: { name: '合唱队', kind: 'selfOrganization' },
    Committee: { name: '桂花里居委会' },
    Activity: { title: '义诊', date: '2026-03-05' },
    Resource: { title: '活动室', kind: 'venue' },
    Need: { title: '就医陪同', kind: 'service', status: 'open' },
    Source: { title: '走访记录', kind: 'visit' },
    Wave: { name: '第一次调查' },
  };

  it.each(nodeKinds.filter((kind) => kind.label !== 'Community').map((kind) => [kind.label, kind] as const))(
    'creates, reads, lists, changes and removes a %s',
    async (label, kind) => {
      const id = await create(label, required[label]!);
      const read = label.charAt(0).toLowerCase() + label.slice(1);
      const one = await server.ask(
        `query($id: ID!) { ${read}(id: $id) { id displayName createdAt attributes } }`,
        { id },
      );
      expect(one[read]).toMatchObject({
        id,
        displayName: Object.values(required[label]!)[0],
        attributes: {},
      });
      const list = await server.ask<
        Record<string, { totalCount: number; edges: { node: { id: string } }[] }>
      >(
        `query($communityId: ID!) { ${kind.plural}(communityId: $communityId) { totalCount edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }`,
        { communityId },
      );
      expect(list[kind.plural]!.edges.map((edge) => edge.node.id)).toContain(id);
      const input = { [kind.nameProperty]: '新名字', attributes: { floor: 3, isNew: true } };
      const changed = await server.ask(
        `mutation($id: ID!, $input: Update${label}Input!) { update${label}(id: $id, input: $input) { displayName attributes } }`,
        { id, input },
      );
      expect(changed[`update${label}`]).toEqual({
        displayName: '新名字',
        attributes: { floor: 3, isNew: true },
      });
      expect(await server.ask(`mutation($id: ID!) { remove${label}(id: $id) }`, { id })).toEqual({
        [`remove${label}`]: true,
      });
      expect(await server.ask(`query($id: ID!) { ${read}(id: $id) { id } }`, { id })).toEqual({
        [read]: null,
      });
    },
  );

  it('keeps ties: created, corrected, ended, read with their ends, removed after what depends is named', async () => {
    const [wang, li] = [await create('Resident', { name: '王' }), await create('Resident', { name: '李' })];
    const { createTie } = await server.ask<{ createTie: { id: string } }>(
      `mutation($input: CreateTieInput!) { createTie(input: $input) { id } }`,
      { input: { kind: 'SUPPORTS', subkind: 'emotional', fromId: wang, toId: li, validFrom: '2026-03' } },
    );
    const { id } = createTie;
    await server.ask('mutation($id: ID!) { updateTie(id: $id, input: { weight: 3 }) { id } }', { id });
    const ended = await server.ask(
      'mutation($id: ID!) { endTie(id: $id, on: "2026-08-31") { weight validFrom validTo from { displayName } to { displayName } } }',
      { id },
    );
    expect(ended.endTie).toEqual({
      weight: 3,
      validFrom: '2026-03',
      validTo: '2026-08-31',
      from: { displayName: '王' },
      to: { displayName: '李' },
    });
    const named = await server.send(
      'query($id: ID!) { dependents(id: $id) { kind name count examples } }',
      { id: wang },
      'zh',
    );
    expect(named.data).toEqual({
      dependents: [{ kind: 'SUPPORTS', name: expect.stringContaining('支持'), count: 1, examples: ['李'] }],
    });
    const refused = await server.send('mutation($id: ID!) { removeResident(id: $id) }', { id: wang }, 'zh');
    expect(refused.errors?.[0]).toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', problems: [{ code: 'hasDependents' }] },
    });
    expect(await server.ask('mutation($id: ID!) { removeTie(id: $id) }', { id })).toEqual({
      removeTie: true,
    });
    expect(await server.ask('mutation($id: ID!) { removeResident(id: $id) }', { id: wang })).toEqual({
      removeResident: true,
    });
  });

  it('tells with each tie from which source it is known', async () => {
    const [wang, li] = [await create('Resident', { name: '王' }), await create('Resident', { name: '李' })];
    const sourceId = await create('Source', { title: '九月走访', kind: 'visit' });
    const text = `mutation($input: CreateTieInput!) { createTie(input: $input) { id source { id displayName } } }`;
    const known = await server.ask<{ createTie: { id: string } }>(text, {
      input: { kind: 'KNOWS', fromId: wang, toId: li, sourceId },
    });
    const source = { id: sourceId, displayName: '九月走访' };
    expect(known.createTie).toEqual({ id: expect.any(String), source });
    await server.ask(text, { input: { kind: 'SUPPORTS', fromId: wang, toId: li } });
    const listed = await server.ask<{ ties: { edges: { node: object }[] } }>(
      'query($id: ID!, $node: ID!) { ties(communityId: $id, nodeId: $node) { edges { node { kind source { id displayName } } } } }',
      { id: communityId, node: wang },
    );
    expect(listed.ties.edges.map(({ node }) => node)).toEqual(
      expect.arrayContaining([
        { kind: 'KNOWS', source },
        { kind: 'SUPPORTS', source: null },
      ]),
    );
    // What it refers to may be taken out; the tie stays.
    await server.ask('mutation($id: ID!) { removeSource(id: $id, withDependents: true) }', { id: sourceId });
    const after = await server.ask('query($id: ID!) { tie(id: $id) { source { id } } }', {
      id: known.createTie.id,
    });
    expect(after.tie).toEqual({ source: null });
  });

  it('names the field of a date that is of another age', async () => {
    const [wang, li] = [await create('Resident', { name: '王' }), await create('Resident', { name: '李' })];
    const { errors } = await server.send(
      'mutation($input: CreateTieInput!) { createTie(input: $input) { id } }',
      { input: { kind: 'KNOWS', fromId: wang, toId: li, validFrom: '0202-03-05' } },
      'zh',
    );
    expect(errors?.[0]).toMatchObject({
      extensions: { problems: [{ code: 'tooEarly', field: 'validFrom' }] },
    });
    expect(JSON.stringify(errors)).toContain('1800');
  });

  it('keeps ratings with the technique by which they were learnt, and says what the techniques are', async () => {
    const [wang, li] = [await create('Resident', { name: '王' }), await create('Resident', { name: '李' })];
    const rate = (input: object) =>
      server.send<{ createTie: { id: string } }>(
        'mutation($input: CreateTieInput!) { createTie(input: $input) { id method weight } }',
        { input: { kind: 'ASSESSES', subkind: 'trust', fromId: wang, toId: li, ...input } },
      );
    const judged = await rate({ weight: 4, method: 'judges' });
    expect(judged.data.createTie).toMatchObject({ method: 'judges', weight: 4 });
    await rate({ toId: wang, subkind: 'readiness', method: 'selfSelection' });
    const { errors } = await rate({ weight: 9, method: 'selfSelection' });
    expect(errors?.[0]).toMatchObject({
      extensions: {
        problems: [
          { code: 'tooLarge', field: 'weight' },
          { code: 'notLearntSo', field: 'method' },
        ],
      },
    });
    const listed = await server.ask<{ ties: { edges: { node: { id: string } }[] } }>(
      'query($id: ID!, $node: ID!) { ties(communityId: $id, nodeId: $node, methods: [judges]) { edges { node { id } } } }',
      { id: communityId, node: wang },
    );
    expect(listed.ties.edges.map(({ node }) => node.id)).toEqual([judged.data.createTie.id]);
    for (const language of ['zh', 'en'] as const) {
      const { data } = await server.send<{
        vocabulary: { techniques: Record<'id' | 'name' | 'meaning', string>[] };
      }>('{ vocabulary { techniques { id name meaning } tieKinds { id inNetworks } } }', {}, language);
      const { techniques } = data.vocabulary;
      expect(techniques).toHaveLength(10);
      for (const { name, meaning } of techniques)
        for (const words of [name, meaning]) expect(/[\u4e00-\u9fff]/.test(words)).toBe(language === 'zh');
      expect(data.vocabulary).toMatchObject({
        tieKinds: expect.arrayContaining([{ id: 'ASSESSES', inNetworks: false }]),
      });
    }
  });

  it('describes every kind of node so that forms and lists can be made of it', async () => {
    const { data } = await server.send<{ vocabulary: { nodeKinds: Record<string, unknown>[] } }>(
      '{ vocabulary { nodeKinds { id plural nameProperty properties { id usual hasLines min max } } } }',
    );
    // As server/entities/need.ts and resident.ts declare them.
    expect(data.vocabulary.nodeKinds).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ id: 'Need', plural: 'needs', nameProperty: 'title' }),
      ]),
    );
    const propertiesOf = (kind: string) =>
      data.vocabulary.nodeKinds.find(({ id }) => id === kind)!.properties;
    expect(propertiesOf('Need')).toContainEqual({
      ...{ id: 'status', usual: 'open', hasLines: false, min: null, max: null },
    });
    expect(propertiesOf('Resident')).toEqual(
      expect.arrayContaining([
        { id: 'birthYear', usual: null, hasLines: false, min: 1900, max: 2100 },
        { id: 'note', usual: null, hasLines: true, min: null, max: 2000 },
      ]),
    );
  });

  it('answers faults in the language of the caller, without what was typed', async () => {
    const wrong = 'mutation($input: CreateResidentInput!) { createResident(input: $input) { id } }';
    const zh = await server.send(wrong, { input: { communityId, name: '' } }, 'zh');
    const en = await server.send(wrong, { input: { communityId, name: '' } }, 'en');
    expect(zh.errors?.[0]?.message).toMatch(/[\u4e00-\u9fff]/);
    expect(en.errors?.[0]?.message).not.toMatch(/[\u4e00-\u9fff]/);
    expect(en.errors?.[0]?.extensions.problems).toEqual([{ code: 'required', field: 'name' }]);
    const secret = '110105194912310021';
    for (const input of [
      { communityId, name: '王', birthYear: secret },
      { communityId, name: '王', gender: secret },
      { communityId, name: '王'.repeat(500) + secret },
    ]) {
      const answer = JSON.stringify(await server.send(wrong, { input }));
      expect(answer).toContain('errors');
      expect(answer).not.toContain(secret);
    }
  });

  it('takes a year or a month as a date, and refuses what is none', async () => {
    const make = (date: string) =>
      server.send('mutation($input: CreateActivityInput!) { createActivity(input: $input) { date } }', {
        input: { communityId, title: '义诊', date },
      });
    for (const date of ['2026', '2026-03', '2026-02-28'])
      expect((await make(date)).data).toEqual({ createActivity: { date } });
    for (const date of ['2026-02-30', '2026-13', '03/05/2026', 'x'])
      expect((await make(date)).errors).toBeDefined();
  });

  it('refuses what is too deep, too dear or too long, clearly', async () => {
    const deep = `{ ego(actorId: "x", selection: { communityId: "${communityId}" }) { ${'ties { from { ... on Node { id } } '.repeat(1)} } } }`;
    expect((await server.send(deep)).errors).toBeUndefined();
    const fragments = Array.from(
      { length: 20 },
      (_, i) => `fragment F${i} on Query { __typename ...F${i + 1} }`,
    ).join(' ');
    expect(
      (await server.send(`{ ...F0 } ${fragments} fragment F20 on Query { __typename }`)).errors,
    ).toBeUndefined();
    const dear = `{ ${Array.from({ length: 40 }, (_, i) => `a${i}: residents(communityId: "${communityId}", first: 500) { edges { node { id name gender birthYear strengths tags note createdAt updatedAt attributes } } }`).join(' ')} }`;
    expect((await server.send(dear)).errors?.[0]).toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
      message: expect.stringMatching(/\d/),
    });
    const long = await server.send(`{ residents(communityId: "${communityId}", first: 501) { totalCount } }`);
    expect(long.errors?.[0]?.extensions.problems?.[0]).toEqual({ code: 'badRequest', field: 'first' });
    const many = await server.send(`{ ${'id '.repeat(4000)} }`);
    expect(many.errors?.[0]?.extensions.code).toBe('GRAPHQL_PARSE_FAILED');
  });

  it('describes every measure in both languages', async () => {
    for (const language of ['zh', 'en'] as const) {
      const { data } = await server.send<{ measures: Record<string, string>[] }>(
        '{ measures { id name meaning reading undefinedWhen source complexity unit level minimum maximum } }',
        {},
        language,
      );
      expect(data.measures.length).toBeGreaterThan(40);
      for (const measure of data.measures)
        expect(/[\u4e00-\u9fff]/.test(`${measure.name}${measure.meaning}`)).toBe(language === 'zh');
    }
  });

  it('describes the numbers that a measure leaves open, and says which it does not take', async () => {
    const { data } = await server.send<{ measures: { id: string; parameters: Record<string, unknown>[] }[] }>(
      '{ measures { id parameters { id name usual minimum maximum whole } } }',
    );
    expect(data.measures.find(({ id }) => id === 'diffusion')?.parameters).toEqual([
      expect.objectContaining({ id: 'chance', usual: null, minimum: 0, maximum: 1, whole: false }),
      expect.objectContaining({ id: 'rounds', usual: 3, minimum: 1, maximum: 20, whole: true }),
    ]);
    for (const [choice, problem] of [
      ['{ id: "rounds", value: 21 }', { code: 'tooLarge', field: 'parameters.rounds' }],
      ['{ id: "rounds", value: 0 }', { code: 'tooSmall', field: 'parameters.rounds' }],
      ['{ id: "rounds", value: 1.5 }', { code: 'notAnInteger', field: 'parameters.rounds' }],
      ['{ id: "steps", value: 1 }', { code: 'unknownParameter', field: 'parameters' }],
    ] as const) {
      const { errors } = await server.send(
        `{ measure(id: diffusion, selection: { communityId: "${communityId}" }, options: { parameters: [${choice}] }) { order } }`,
      );
      expect(errors?.[0]?.extensions.problems?.[0]).toMatchObject(problem);
    }
  });

  it('answers for health, refuses strangers and keeps its headers', async () => {
    expect(await (await fetch(`${server.url}/livez`)).text()).toBe('ok');
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    const stranger = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'http://elsewhere.example' },
      body: '{"query":"{__typename}"}',
    });
    expect(stranger.status).toBe(403);
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{__typename}"}',
    });
    expect(answer.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(answer.headers.get('x-powered-by')).toBeNull();
    const console_ = await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html' } });
    const page = await console_.text();
    expect(page).toContain('GraphiQL');
    expect([...page.matchAll(/(?:src|href)="(https?:[^"]+)"/g)].map((match) => match[1])).toEqual([]);
  });
});
