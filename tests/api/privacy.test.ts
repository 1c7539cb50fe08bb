import { execute, parse } from 'graphql';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '../../server/entities/access.ts';
import { dataCatalogue } from '../../server/entities/dataCatalogue.ts';
import { nodeKind } from '../../server/entities/nodeKinds.ts';
import { purposeIds } from '../../server/entities/purpose.ts';
import { makeContext } from '../../server/graphql/makeContext.ts';
import { makeSchema } from '../../server/graphql/schema.ts';
import { openTestServices } from './openTestServices.ts';
import { startServer, testToday, type TestServer } from './startServer.ts';

describe('the rights of a person, by the API', () => {
  let server: TestServer;
  let communityId: string;
  beforeAll(async () => {
    server = await startServer();
    const { createCommunity } = await server.ask<{ createCommunity: { id: string } }>(
      'mutation { createCommunity(input: { name: "桂花里" }) { id } }',
    );
    communityId = createCommunity.id;
  });
  afterAll(() => server.close());

  const create = async (input: object): Promise<string> => {
    const { createResident } = await server.ask<{ createResident: { id: string } }>(
      'mutation($input: CreateResidentInput!) { createResident(input: $input) { id } }',
      { input: { communityId, ...input } },
    );
    return createResident.id;
  };
  const decide = (input: object) =>
    server.send(
      'mutation($input: RecordConsentInput!) { recordConsent(input: $input) { id on textVersion takenBy decision } }',
      { input },
    );
  const codes = (answer: {
    errors?: readonly { extensions: { problems?: readonly { code: string }[] } }[];
  }) =>
    (answer.errors ?? []).flatMap(({ extensions }) => (extensions.problems ?? []).map(({ code }) => code));

  it('tells what people agree to and what is kept, in both languages', async () => {
    const query = `{ purposes { id name text textVersion }
      dataCatalogue { field subject name purpose basis sensitivity keepUntil seenBy } }`;
    for (const language of ['zh', 'en'] as const) {
      const { data, errors } = await server.send<{
        purposes: { id: string; text: string }[];
        dataCatalogue: ({ field: string; seenBy: string[] } & Record<string, unknown>)[];
      }>(query, {}, language);
      expect(errors).toBeUndefined();
      expect(data.purposes.map(({ id }) => id)).toEqual([...purposeIds]);
      expect(data.purposes.every(({ text }) => text.length > 50)).toBe(true);
      expect(data.dataCatalogue.map(({ field }) => field)).toEqual(dataCatalogue.map(({ field }) => field));
      const seenBy = (field: string) => data.dataCatalogue.find((each) => each.field === field)?.seenBy;
      expect(seenBy('Resident.name')).toEqual(['socialWorker', 'supervisor']);
      expect(seenBy('audit.entry')).toEqual(['administrator']);
    }
  });

  it('keeps decisions, and withholds whom they concern', async () => {
    const id = await create({ name: '欧阳玉兰' });
    const answer = await decide({ personId: id, purpose: 'network', decision: 'withdrawn' });
    expect(answer).toMatchObject({ data: { recordConsent: { on: testToday, takenBy: 'local' } } });
    const lists = await server.ask(
      `query($communityId: ID!) {
        residents(communityId: $communityId) { totalCount }
        withheldPersons(communityId: $communityId) { totalCount edges { node { id name isMentioned } } } }`,
      { communityId },
    );
    expect(lists).toEqual({
      residents: { totalCount: 0 },
      withheldPersons: { totalCount: 1, edges: [{ node: { id, name: '欧阳某', isMentioned: false } }] },
    });
    const child = await create({ name: '小明', birthYear: 2015 });
    expect(codes(await decide({ personId: child, purpose: 'contact', decision: 'given' }))).toEqual([
      'guardianNeeded',
    ]);
    expect(codes(await decide({ personId: v7(), purpose: 'contact', decision: 'given' }))).toEqual([
      'notFound',
    ]);
  });

  it('keeps contact data with consent, in the file and the export of the person, and nowhere else', async () => {
    const id = await create({ name: '王秀英', birthYear: 1951 });
    const set = (input: object) =>
      server.send(
        'mutation($id: ID!, $input: ProtectedDataInput!) { setProtectedData(personId: $id, input: $input) { phone openGroups } }',
        { id, input },
      );
    expect(codes(await set({ phone: '13800138000' }))).toEqual(['needsConsent']);
    await decide({ personId: id, purpose: 'contact', decision: 'given' });
    expect(await set({ phone: '13800138000' })).toEqual({
      data: { setProtectedData: { phone: '13800138000', openGroups: ['contact'] } },
    });
    expect(codes(await set({ phone: 'x'.repeat(41) }))).toEqual(['badRequest']);
    const { personFile } = await server.ask<{ personFile: Record<string, unknown> }>(
      `query($id: ID!) { personFile(personId: $id) {
        name isMentioned explanation facts { field name value purpose basis sensitivity keepUntil }
        ties(first: 10) { text } tieCount purposes { purpose isAllowed } consents { purpose decision }
        sources { title } listings { list reasons } accesses { month action count } } }`,
      { id },
    );
    expect(personFile).toMatchObject({ name: '王秀英', tieCount: 0, ties: [] });
    expect(personFile.facts).toContainEqual(
      expect.objectContaining({ field: 'protected.phone', name: 'Phone', value: '13800138000' }),
    );
    expect(personFile.accesses).toContainEqual(expect.objectContaining({ action: 'consent', count: 1 }));
    const response = await fetch(`${server.url}/export/person/${id}.json`);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const file = (await response.json()) as { facts: { field: string; value: unknown }[] };
    expect(file.facts).toContainEqual(expect.objectContaining({ field: 'Resident.birthYear', value: 1951 }));
    expect(file.facts).toContainEqual(
      expect.objectContaining({ field: 'protected.phone', value: '13800138000' }),
    );
    const table = await (await fetch(`${server.url}/export/${communityId}/actors.csv`)).text();
    expect(table).toContain('王秀英');
    expect(table).not.toContain('13800138000');
    expect((await fetch(`${server.url}/export/person/${v7()}.json`)).status).toBe(404);
    expect((await fetch(`${server.url}/export/person/nobody.json`)).status).toBe(404);
  });

  it('erases a person after it was shown what goes, and logs it by id only', async () => {
    const [id, other] = [
      await create({ name: '赵铁柱' }),
      await create({ name: '李明', note: '赵铁柱的邻居' }),
    ];
    await server.ask('mutation($input: CreateTieInput!) { createTie(input: $input) { id } }', {
      input: { kind: 'KNOWS', fromId: id, toId: other },
    });
    const shown = await server.ask(
      `query($id: ID!) { eraseDependents(personId: $id) {
        counts { id name count } consents protectedData namedInCount namedIn { nodeId kind field } } }`,
      { id },
    );
    expect(shown.eraseDependents).toEqual({
      counts: [{ id: 'KNOWS', name: 'Knows', count: 1 }],
      consents: 0,
      protectedData: 0,
      namedInCount: 1,
      namedIn: [{ nodeId: other, kind: 'Resident', field: 'note' }],
    });
    const erase = () =>
      server.send<{ erasePerson: { erased: boolean } }>(
        `mutation($request: ID!, $id: ID!) { erasePerson(id: $request, personId: $id, reason: asked) { erased namedIn { nodeId } } }`,
        { request: v7(), id },
      );
    expect(await erase()).toEqual({ data: { erasePerson: { erased: true, namedIn: [{ nodeId: other }] } } });
    expect((await erase()).data.erasePerson.erased).toBe(false);
    const { auditEntries } = await server.ask<{
      auditEntries: { edges: { node: { what: string[]; personIds: string[] } }[] };
    }>('{ auditEntries(filter: { action: erase }) { edges { node { what personIds } } } }');
    expect(auditEntries.edges.map(({ node }) => node)).toContainEqual({
      what: ['erasePerson', 'asked'],
      personIds: [id],
    });
  });

  it('lists who is due, and erases nobody who is not', async () => {
    const id = await create({ name: '孙强' });
    const { retentionDue } = await server.ask<{ retentionDue: { totalCount: number } }>(
      'query($communityId: ID!) { retentionDue(communityId: $communityId) { totalCount edges { node { personId name lastRecordOn dueSince } } } }',
      { communityId },
    );
    expect(retentionDue.totalCount).toBe(0);
    const answer = await server.send(
      'mutation($communityId: ID!, $ids: [ID!]!) { runRetention(communityId: $communityId, personIds: $ids) { personId } }',
      { communityId, ids: [id] },
    );
    expect(codes(answer)).toEqual(['notDue']);
  });

  it('takes mentioned persons from a file, with nothing but their names', async () => {
    const imported = await server.importFiles(
      {
        'people.csv':
          'id,name,在册情况,性别,楼层\n1,孙强,被提及,,\n2,周兰,被提及,女,\n3,吴军,被提及,,3\n4,郑敏,在册,女,3\n',
      },
      '梧桐苑',
    );
    const lists = await server.ask(
      `query($communityId: ID!) {
        residents(communityId: $communityId) { edges { node { name standing } } }
        withheldPersons(communityId: $communityId) { edges { node { name isMentioned } } } }`,
      { communityId: imported },
    );
    expect(lists).toEqual({
      residents: { edges: [{ node: { name: '郑敏', standing: 'known' } }] },
      withheldPersons: { edges: [{ node: { name: '孙某', isMentioned: true } }] },
    });
  });

  it('lets go of files of an import under way when somebody of the community is erased', async () => {
    const id = await create({ name: '钱进' });
    const importId = await server.sendFiles({ 'people.csv': 'id,name\n9,钱进\n' }, { communityId });
    const state = () => server.ask('query($id: ID!) { import(id: $id) { state } }', { id: importId });
    expect(await state()).toEqual({ import: { state: 'ready' } });
    await server.ask(
      'mutation($request: ID!, $id: ID!) { erasePerson(id: $request, personId: $id, reason: asked) { erased } }',
      { request: v7(), id },
    );
    expect(await state()).toEqual({ import: null });
  });
});

describe('a worker who may see contact data only', () => {
  it('gets them without the sensitive ones, and changes no others', async () => {
    const { services, close } = await openTestServices();
    const { stores, privacy } = services;
    const { id: communityId } = await stores.nodes.create(nodeKind('Community'), { name: '桂花里' });
    const { id: personId } = await stores.nodes.create(nodeKind('Resident'), { communityId, name: '王' });
    const consent = {
      decision: 'given',
      on: testToday,
      until: null,
      textVersion: '1',
      means: 'paper',
    } as const;
    const none = { id: null, formReference: null, guardian: null, takenBy: 'local' };
    for (const purpose of ['contact', 'sensitive'] as const)
      await privacy.recordConsent({ ...consent, ...none, personId, purpose });
    const by = { accountId: 'local', mayOpen: ['contact', 'sensitive'] as const };
    await privacy.protectedData.write(personId, { phone: '13800138000', health: '糖尿病' }, by);
    const viewer: Viewer = {
      accountId: 'worker',
      name: 'worker',
      isLocal: false,
      grants: [{ role: 'socialWorker', communityId, organizationIds: [], dataKinds: ['contact'] }],
    };
    const run = async (text: string) =>
      execute({
        schema: makeSchema(),
        document: parse(text),
        variableValues: { personId },
        contextValue: makeContext(services, 'en', viewer),
      });
    expect(
      await run('query($personId: ID!) { protectedData(personId: $personId) { openGroups phone health } }'),
    ).toEqual({ data: { protectedData: { openGroups: ['contact'], phone: '13800138000', health: null } } });
    const file = await run(
      'query($personId: ID!) { personFile(personId: $personId) { facts { field value } } }',
    );
    expect(JSON.stringify(file)).toContain('13800138000');
    expect(JSON.stringify(file)).not.toContain('糖尿病');
    const set = await run(
      'mutation($personId: ID!) { setProtectedData(personId: $personId, input: { health: "x" }) { phone } }',
    );
    expect(set.errors?.[0]?.message).toBe('notAllowed');
    await close();
  });
});
