import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from './startServer.ts';

const taking = `query($communityId: ID!, $placeIds: [ID!]) { fieldRoster(communityId: $communityId, placeIds: $placeIds) {
  persons { ids names residents buildings } buildings { id name } activities { id title date } rounds { id name } } }`;
const interviewing = `mutation($input: InterviewInput!) { recordInterview(input: $input) { waveId ties people wasKept } }`;
const signingIn = `mutation($input: AttendanceInput!) { recordAttendance(input: $input) { activityId added known people } }`;

interface Roster {
  readonly persons: { readonly ids: readonly string[]; readonly names: readonly string[] };
  readonly buildings: readonly { readonly name: string }[];
  readonly activities: readonly { readonly title: string }[];
}

describe('recording where there is no network, by the API', () => {
  let server: TestServer;
  let communityId: string;
  const ids: Record<string, string> = {};
  const create = async (label: string, input: object): Promise<string> => {
    const answer = await server.ask<Record<string, { id: string }>>(
      `mutation($input: Create${label}Input!) { create${label}(input: $input) { id } }`,
      { input },
    );
    return answer[`create${label}`]!.id;
  };
  beforeAll(async () => {
    server = await startServer();
    communityId = await create('Community', { name: '桂花里' });
    for (const name of ['王秀英', '李明', '赵强'])
      ids[name] = await create('Resident', { communityId, name });
    ids['3号楼'] = await create('Place', { communityId, name: '3号楼', kind: 'building' });
    await create('Tie', { kind: 'LIVES_IN', fromId: ids['王秀英'], toId: ids['3号楼'] });
    await create('Resident', { communityId, name: '被提到的人', standing: 'mentioned' });
  });
  afterAll(() => server.close());

  const take = async (more: object = {}): Promise<Roster> =>
    (await server.ask<{ fieldRoster: Roster }>(taking, { communityId, ...more })).fieldRoster;
  const counts = async () =>
    server.ask(
      `query($communityId: ID!) { ties(communityId: $communityId) { totalCount }
        residents(communityId: $communityId) { totalCount } withheldPersons(communityId: $communityId) { totalCount }
        activities(communityId: $communityId) { totalCount } waves(communityId: $communityId) { totalCount } }`,
      { communityId },
    );

  it('takes along who is on the roster, and the audit log says that it left', async () => {
    const roster = await take();
    expect([...roster.persons.names].toSorted()).toEqual(['王秀英', '李明', '赵强'].toSorted());
    expect((await take({ placeIds: [ids['3号楼']] })).persons.names).toEqual(['王秀英']);
    const { auditEntries } = await server.ask<{ auditEntries: { edges: { node: object }[] } }>(
      '{ auditEntries(filter: {}, first: 1) { edges { node { action what communityId personIds outcome } } } }',
    );
    expect(auditEntries.edges[0]?.node).toEqual({
      ...{ action: 'export', what: ['fieldRoster'], communityId, outcome: 'done' },
      personIds: [ids['王秀英']],
    });
  });

  it('adds nothing when an interview or a list is sent again', async () => {
    const interview = {
      ...{ id: v7(), communityId, newWave: '走访', respondentId: ids['王秀英'], on: '2026-08-10' },
      answers: ['李明', '赵强'].map((name) => ({
        ...{ question: 'trust', kind: 'NOMINATES', fromNamed: false, stressful: false, namedId: ids[name] },
      })),
      among: [{ one: 0, other: 1 }],
    };
    const list = {
      ...{ id: v7(), communityId, activityId: v7(), title: '义诊', date: '2026-08-10' },
      attendees: [{ personId: ids['李明'] }, { newName: '孙阿姨', placeId: ids['3号楼'] }],
    };
    const sendBoth = async () => [
      (await server.send<{ recordInterview: object }>(interviewing, { input: interview })).data
        .recordInterview,
      (await server.send<{ recordAttendance: object }>(signingIn, { input: list })).data.recordAttendance,
    ];
    expect(await sendBoth()).toMatchObject([
      { ties: 3, people: 0, wasKept: false },
      { added: 2, known: 0, people: 1 },
    ]);
    const kept = await counts();
    expect(await sendBoth()).toMatchObject([
      { ties: 3, people: 0, wasKept: true },
      { added: 0, known: 2, people: 1 },
    ]);
    expect(await counts()).toEqual(kept);
  });

  it('says which person of a list is not there any more, and writes nothing', async () => {
    const before = await counts();
    const { errors } = await server.send(signingIn, {
      input: {
        ...{ id: v7(), communityId, activityId: v7(), title: '健步走', date: '2026-08-11' },
        attendees: [{ personId: ids['李明'] }, { personId: v7() }],
      },
    });
    expect(errors?.[0]?.extensions.problems).toMatchObject([
      { code: 'notFound', field: 'attendees.1.personId' },
    ]);
    expect(await counts()).toEqual(before);
  });
});
