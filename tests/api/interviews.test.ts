import type { ExecutionResult } from 'graphql';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Grant, Viewer } from '../../server/entities/access.ts';
import { nodeKind } from '../../server/entities/nodeKinds.ts';
import { makeSchema } from '../../server/graphql/schema.ts';
import type { Services } from '../../server/graphql/context.ts';
import { askAs, viewerWith } from './askAs.ts';
import { codesOfAnswer } from './codesOfAnswer.ts';
import { openTestServices } from './openTestServices.ts';
import { startServer, type TestServer } from './startServer.ts';

const recording = `mutation($input: InterviewInput!) { recordInterview(input: $input) { waveId ties people } }`;
const queueing = `query($selection: NetworkSelection!, $first: Int) {
  referralQueue(selection: $selection, first: $first) { waveName asked answered
    entries { actor { id name } namedBy byAnswered { name } step } } }`;
const trust = { question: 'trust', kind: 'NOMINATES', subkind: 'trust', fromNamed: false, stressful: false };
const strain = { question: 'strain', kind: 'KNOWS', fromNamed: false, stressful: true };

describe('interviews that go from person to person, by the API', () => {
  let server: TestServer;
  let communityId: string;
  const people: Record<string, string> = {};
  beforeAll(async () => {
    server = await startServer();
    const { createCommunity } = await server.ask<{ createCommunity: { id: string } }>(
      'mutation { createCommunity(input: { name: "桂花里" }) { id } }',
    );
    communityId = createCommunity.id;
    for (const name of ['王秀英', '李明', '赵强'])
      people[name] = (
        await server.ask<{ createResident: { id: string } }>(
          'mutation($input: CreateResidentInput!) { createResident(input: $input) { id } }',
          { input: { communityId, name } },
        )
      ).createResident.id;
  });
  afterAll(() => server.close());

  interface Queue {
    readonly waveName: string | null;
    readonly asked: number;
    readonly answered: number;
    readonly entries: readonly {
      readonly actor: { readonly id: string; readonly name: string };
      readonly namedBy: number;
      readonly byAnswered: readonly { readonly name: string }[];
      readonly step: number;
    }[];
  }
  const record = (input: object) =>
    server.send<{ recordInterview: { waveId: string; ties: number; people: number } }>(recording, {
      input: { id: v7(), communityId, newWave: '滚雪球', on: '2026-08-10', answers: [], ...input },
    });
  const queue = async () =>
    (await server.ask<{ referralQueue: Queue }>(queueing, { selection: { communityId } })).referralQueue;
  const shown = ({ entries }: Queue) =>
    entries.map(({ actor, namedBy, byAnswered, step }) => [
      actor.name,
      namedBy,
      byAnswered.map(({ name }) => name).join(),
      step,
    ]);

  it('lead from who was asked to who was named, step by step', async () => {
    expect(await queue()).toEqual({ waveName: null, asked: 0, answered: 0, entries: [] });
    const id = v7();
    const first = {
      id,
      respondentId: people['王秀英'],
      method: 'snowball',
      answers: [
        { ...trust, namedId: people['李明'] },
        { ...trust, newName: '孙阿姨' },
      ],
    };
    const { data } = await record(first);
    expect(data.recordInterview).toMatchObject({ ties: 2, people: 1 });
    expect(await record(first)).toEqual({ data });
    const afterFirst = await queue();
    expect(afterFirst).toMatchObject({ waveName: '滚雪球', asked: 1, answered: 1 });
    // Who was merely mentioned is to be visited, and is called by a short name until then.
    expect(shown(afterFirst)).toEqual([
      ['李明', 1, '王秀英', 1],
      ['孙某', 1, '王秀英', 1],
    ]);
    await record({
      respondentId: people['李明'],
      on: '2026-08-12',
      answers: [
        { ...trust, namedId: people['赵强'] },
        { ...trust, namedId: afterFirst.entries[1]!.actor.id },
      ],
    });
    expect(shown(await queue())).toEqual([
      ['孙某', 2, '李明,王秀英', 1],
      ['赵强', 1, '李明', 2],
    ]);
    await record({ respondentId: afterFirst.entries[1]!.actor.id, on: '2026-08-14' });
    const last = await queue();
    expect(last).toMatchObject({ asked: 3, answered: 3 });
    expect(shown(last)).toEqual([['赵强', 1, '李明', 2]]);
    const { ties } = await server.ask<{ ties: { edges: { node: { method: string | null } }[] } }>(
      'query($communityId: ID!) { ties(communityId: $communityId, kinds: [NOMINATES]) { edges { node { method } } } }',
      { communityId },
    );
    // Who has spoken for herself is on the roster, so that ties to her are listed.
    expect(ties.edges.map(({ node }) => node.method).sort()).toEqual(
      [null, null, 'snowball', 'snowball'].sort(),
    );
  });

  it('are written whole or not at all', async () => {
    const contents = async () =>
      server.ask(
        `query($communityId: ID!) { waves(communityId: $communityId) { totalCount }
          withheldPersons(communityId: $communityId) { totalCount } ties(communityId: $communityId) { totalCount } }`,
        { communityId },
      );
    const before = await contents();
    const { errors } = await record({
      newWave: '另一轮',
      respondentId: people['赵强'],
      answers: [
        { ...trust, newName: '周大爷' },
        { ...trust, newName: '吴大妈' },
        { ...trust, namedId: people['赵强'] },
        { ...trust, namedId: people['李明'], closeness: 9 },
      ],
    });
    expect(errors?.[0]?.extensions.problems).toEqual([
      { code: 'selfTie', field: 'answers.2.namedId' },
      { code: 'tooLarge', field: 'answers.3.closeness' },
    ]);
    // No name that was typed is in the error.
    expect(JSON.stringify(errors)).not.toMatch(/周大爷|吴大妈|另一轮/);
    expect(await contents()).toEqual(before);
  });

  it('are in the log with everybody whom they are about', async () => {
    const { data } = await record({
      respondentId: people['赵强'],
      answers: [{ ...trust, namedId: people['李明'] }],
    });
    expect(data.recordInterview.ties).toBe(1);
    const { auditEntries } = await server.ask<{
      auditEntries: { edges: { node: { action: string; what: string[]; personIds: string[] } }[] };
    }>('{ auditEntries(filter: { action: write }, first: 1) { edges { node { action what personIds } } } }');
    expect(auditEntries.edges[0]?.node).toEqual({
      action: 'write',
      what: ['recordInterview'],
      personIds: [people['李明'], people['赵强']].sort(),
    });
  });
});

describe('who may interview', () => {
  const schema = makeSchema();
  let services: Services;
  let close: () => Promise<void>;
  let communityId: string;
  let [respondentId, namedId] = ['', ''];
  beforeAll(async () => {
    ({ services, close } = await openTestServices());
    const { nodes } = services.stores;
    communityId = (await nodes.create(nodeKind('Community'), { name: '桂花里' })).id;
    const resident = async (name: string) =>
      (await nodes.create(nodeKind('Resident'), { communityId, name })).id;
    [respondentId, namedId] = [await resident('王秀英'), await resident('李明')];
  });
  afterAll(() => close());

  const as = (role: Grant['role'], dataKinds: Grant['dataKinds'] = []): Viewer =>
    viewerWith({ role, communityId, dataKinds });
  const record = (viewer: Viewer, answers: readonly object[] = []): Promise<ExecutionResult> =>
    askAs(services, schema, viewer, recording, {
      input: { id: v7(), communityId, newWave: '第1轮', respondentId, on: '2026-08-10', answers },
    });
  const queue = (viewer: Viewer) => askAs(services, schema, viewer, queueing, { selection: { communityId } });

  it.each(['committee', 'researcher', 'leader', 'administrator'] as const)('is not the %s', async (role) => {
    expect(codesOfAnswer(await record(as(role)))).toEqual(['notAllowed']);
    expect(codesOfAnswer(await queue(as(role)))).toEqual(['notAllowed']);
    const settings = `query($communityId: ID!) { questionSets(communityId: $communityId) { id } }`;
    expect(codesOfAnswer(await askAs(services, schema, as(role), settings, { communityId }))).toEqual([
      'notAllowed',
    ]);
  });

  it('is worker and supervisor; of strain, only who may see stressful ties', async () => {
    expect(codesOfAnswer(await record(as('socialWorker'), [{ ...trust, namedId }]))).toEqual([]);
    expect(codesOfAnswer(await record(as('socialWorker'), [{ ...strain, namedId }]))).toEqual(['notAllowed']);
    expect(
      codesOfAnswer(await record(as('socialWorker', ['stressfulTies']), [{ ...strain, namedId }])),
    ).toEqual([]);
    expect(codesOfAnswer(await record(as('supervisor'), [{ ...strain, namedId }]))).toEqual([]);
    expect((await queue(as('supervisor'))).data).toMatchObject({ referralQueue: { waveName: '第1轮' } });
  });

  it('may begin with the names of the last round, and may end what she sees', async () => {
    const worker = as('socialWorker');
    const supervisor = as('supervisor');
    const [waveId, personId] = await Promise.all([
      services.stores.nodes.create(nodeKind('Wave'), { communityId, name: '上一轮' }).then(({ id }) => id),
      services.stores.nodes
        .create(nodeKind('Resident'), { communityId, name: '周阿姨' })
        .then(({ id }) => id),
    ]);
    const interviewed = (viewer: Viewer, more: object) =>
      askAs(services, schema, viewer, recording.replace('people', 'people ended'), {
        input: { id: v7(), communityId, respondentId: personId, on: '2026-08-10', answers: [], ...more },
      });
    const answers = [
      { ...trust, namedId },
      { ...strain, namedId: respondentId },
    ];
    expect(codesOfAnswer(await interviewed(supervisor, { waveId, answers }))).toEqual([]);
    const last = async (viewer: Viewer) => {
      const answer = await askAs(
        services,
        schema,
        viewer,
        `query($communityId: ID!, $personId: ID!) { lastAnswers(communityId: $communityId, personId: $personId) {
          waveName namings { tieId stressful actor { name } } } }`,
        { communityId, personId },
      );
      type Naming = { tieId: string; stressful: boolean; actor: { name: string } };
      return {
        codes: codesOfAnswer(answer),
        ...(answer.data?.['lastAnswers'] as { waveName: string; namings: Naming[] } | null),
      };
    };
    for (const role of ['committee', 'researcher', 'leader', 'administrator'] as const)
      expect((await last(as(role))).codes).toEqual(['notAllowed']);
    const ofWorker = await last(worker);
    expect(ofWorker).toMatchObject({
      waveName: '上一轮',
      namings: [{ stressful: false, actor: { name: '李明' } }],
    });
    expect(ofWorker.namings).toHaveLength(1);
    const { namings = [] } = await last(supervisor);
    const strained = namings.find(({ stressful }) => stressful);
    expect(strained?.actor.name).toBe('王秀英');
    // A tie that she may not see is as if it were not there, and is not ended.
    const ending = { newWave: '这一轮', endedTieIds: [strained?.tieId] };
    expect(codesOfAnswer(await interviewed(worker, ending))).toEqual(['notFound']);
    expect((await interviewed(supervisor, ending)).data).toMatchObject({
      recordInterview: { ended: 1, ties: 0 },
    });
  });
});
