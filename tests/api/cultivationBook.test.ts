import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import ICAL from 'ical.js';
import { nodeKind } from '../../server/entities/nodeKinds.ts';
import type { Services } from '../../server/graphql/context.ts';
import { makeSchema } from '../../server/graphql/schema.ts';
import { askAs, viewerWith } from './askAs.ts';
import { codesOfAnswer } from './codesOfAnswer.ts';
import { openTestServices } from './openTestServices.ts';
import { startServer, type TestServer } from './startServer.ts';

const entryParts = `id firstId version kind kindName caseId subjectId on stage item form holds minutes title text
  doneOn aboutIds recordedBy supersededAt putAwayAt subject { id displayName } about { id displayName }`;

/** A choir that is cultivated on the institution's four stages (T3), and a resident. */
describe('the book of cultivation, by the API', () => {
  let server: TestServer;
  let communityId = '';
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    const make = async (label: string, input: object): Promise<string> => {
      const name = `create${label}`;
      const query = `mutation($input: Create${label}Input!) { ${name}(input: $input) { id } }`;
      return (await server.ask<Record<string, { id: string }>>(query, { input }))[name]!.id;
    };
    communityId = await make('Community', { name: '桂花里' });
    ids.choir = await make('Organization', { communityId, name: '合唱队', kind: 'selfOrganization' });
    ids.wang = await make('Resident', { communityId, name: '王秀英' });
    ids.chen = await make('SocialWorker', { communityId, name: '陈社工' });
    ids.activity = await make('Activity', { communityId, title: '包粽子', date: '2026-05-30' });
    ids.case = await start();
  });

  const startText = 'mutation($input: CaseInput!) { startCase(input: $input) { id } }';
  const startInput = (more: object = {}) => ({
    input: {
      ...{ communityId, subjectId: ids.choir, modelId: 'T3', startedOn: '2026-08-01' },
      ...{ owner: 'local', workerId: ids.chen, ...more },
    },
  });
  const start = async (more: object = {}): Promise<string> =>
    (await server.ask<{ startCase: { id: string } }>(startText, startInput(more))).startCase.id;
  const recordText = `mutation($input: CaseEntryInput!) { recordCaseEntry(input: $input) { ${entryParts} } }`;
  const recordInput = (more: object = {}) => ({
    input: { communityId, caseId: ids.case, kind: 'session', form: 'visit', minutes: 40, ...more },
  });
  type Entry = Readonly<Record<string, unknown>> & { readonly id: string };
  const record = async (more: object = {}): Promise<Entry> =>
    (await server.ask<{ recordCaseEntry: Entry }>(recordText, recordInput(more))).recordCaseEntry;
  const entriesText = `query($c: ID!, $case: ID, $subject: ID, $kind: CaseEntryKind, $first: Int = 50, $after: String) {
    caseEntries(communityId: $c, caseId: $case, subjectId: $subject, kind: $kind, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { ${entryParts} } } } }`;
  interface Entries {
    readonly caseEntries: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly edges: readonly { readonly node: Entry }[];
    };
  }
  const entries = async (more: object = {}) =>
    (await server.ask<Entries>(entriesText, { c: communityId, ...more })).caseEntries;
  const tasksText = `query($c: ID!, $show: TaskFilter = open, $mine: Boolean = false) {
    cultivationTasks(communityId: $c, show: $show, mine: $mine) { totalCount openCount overdueCount
      tasks { entryId code title dueOn isOverdue caseTitle subjectName stageName } } }`;
  interface Tasks {
    readonly cultivationTasks: {
      readonly totalCount: number;
      readonly openCount: number;
      readonly overdueCount: number;
      readonly tasks: readonly Readonly<Record<string, unknown>>[];
    };
  }
  const tasks = async (more: object = {}) =>
    (await server.ask<Tasks>(tasksText, { c: communityId, ...more })).cultivationTasks;
  const problemsOf = async (text: string, variables: object) =>
    ((await server.send(text, variables)).errors ?? []).flatMap(({ extensions }) =>
      (extensions.problems ?? []).map(({ code, field }) => [code, field]),
    );

  it('begins a case on the model that the community has now, and changes it', async () => {
    const board = `query($c: ID!) { cultivationBoard(communityId: $c) { cases { id title modelId owner workerName } } }`;
    await server.ask('mutation($input: CaseChangeInput!) { changeCase(input: $input) { id } }', {
      input: {
        ...{ communityId, id: ids.case, title: '合唱队培育', owner: null },
        plan: [{ stage: 'formation', from: '2026-08-01', to: '2026-09-30' }],
      },
    });
    expect(await server.ask(board, { c: communityId })).toEqual({
      cultivationBoard: {
        cases: [{ id: ids.case, title: '合唱队培育', modelId: 'T3', owner: null, workerName: '陈社工' }],
      },
    });
  });

  it('refuses a case for whom the model is not made, an unknown model and a stranger as owner', async () => {
    expect(await problemsOf(startText, startInput({ subjectId: ids.wang }))).toEqual([
      ['notFound', 'subjectId'],
    ]);
    expect(await problemsOf(startText, startInput({ modelId: 'T9' }))).toEqual([['notFound', 'modelId']]);
    expect(await problemsOf(startText, startInput({ owner: 'nobody' }))).toEqual([['notFound', 'owner']]);
  });

  it('keeps what is written down, and corrects it beside the former version', async () => {
    const first = await record({ aboutIds: [ids.wang, ids.activity], text: '谈了排练', on: '2026-08-10' });
    expect(first).toMatchObject({
      ...{ kind: 'session', kindName: 'What took place', caseId: ids.case, on: '2026-08-10', minutes: 40 },
      ...{ subject: { id: ids.choir, displayName: '合唱队' }, recordedBy: 'local', version: 1 },
    });
    expect((first.about as { displayName: string }[]).map(({ displayName }) => displayName).sort()).toEqual([
      '包粽子',
      '王秀英',
    ]);
    const second = await record({ replacesId: first.id, text: '谈了排练和场地', on: '2026-08-10' });
    const { edges, totalCount } = await entries({ case: ids.case });
    expect([edges.map(({ node }) => node.id), totalCount]).toEqual([[second.id], 1]);
    const versions = `query($c: ID!, $f: ID!) { caseEntryVersions(communityId: $c, firstId: $f) { version text } }`;
    expect(await server.ask(versions, { c: communityId, f: first.id })).toEqual({
      caseEntryVersions: [
        { version: 2, text: '谈了排练和场地' },
        { version: 1, text: '谈了排练' },
      ],
    });
    await server.ask('mutation($c: ID!, $i: ID!) { putAwayCaseEntry(communityId: $c, id: $i) { id } }', {
      c: communityId,
      i: second.id,
    });
    expect((await entries()).totalCount).toBe(0);
  });

  it('gives entries in pages, of a case, a node or a kind', async () => {
    const made: string[] = [];
    for (const on of ['2026-08-10', '2026-08-11', '2026-08-12']) made.push((await record({ on })).id);
    const task = await record({ kind: 'task', form: null, minutes: null, title: '写记录', on: '2026-08-09' });
    const page = await entries({ first: 3 });
    expect(page.edges.map(({ node }) => node.id)).toEqual(made.toReversed());
    expect(page.pageInfo.hasNextPage).toBe(true);
    const rest = await entries({ first: 3, after: page.pageInfo.endCursor });
    expect(rest.edges.map(({ node }) => node.id)).toEqual([task.id]);
    expect((await entries({ kind: 'task' })).totalCount).toBe(1);
    expect((await entries({ subject: ids.wang })).totalCount).toBe(0);
  });

  it('says which field of an entry is wrong, and writes nothing', async () => {
    expect(await problemsOf(recordText, recordInput({ minutes: 2000, holds: true, form: 'party' }))).toEqual([
      ['notOfThisKind', 'holds'],
      ['notAChoice', 'form'],
      ['tooLarge', 'minutes'],
    ]);
    expect(await problemsOf(recordText, recordInput({ caseId: ids.wang }))).toEqual([['notFound', 'caseId']]);
    expect(await problemsOf(recordText, recordInput({ stage: 'never' }))).toEqual([['notFound', 'stage']]);
    expect(await problemsOf(recordText, recordInput({ kind: 'stage' }))).toEqual([['notAChoice', 'kind']]);
    expect((await entries()).totalCount).toBe(0);
  });

  it('has tasks of the model until they are written down, late ones apart, and done ones', async () => {
    const before = await tasks();
    expect(before.tasks.length).toBeGreaterThan(0);
    expect(before.tasks.every(({ entryId, caseTitle }) => entryId === null && caseTitle !== null)).toBe(true);
    const { code } = before.tasks[0]!;
    const asked = { kind: 'task', form: null, minutes: null, item: code, on: '2026-08-02' };
    const written = await record({ ...asked, dueOn: '2026-08-20' });
    const after = await tasks();
    expect(after.openCount).toBe(before.openCount);
    expect(after.tasks.filter((each) => each.code === code)).toMatchObject([
      { entryId: written.id, dueOn: '2026-08-20', isOverdue: true, subjectName: '合唱队' },
    ]);
    expect((await tasks({ show: 'overdue' })).tasks.map(({ entryId }) => entryId)).toContain(written.id);
    const done = { ...asked, replacesId: written.id, doneOn: '2026-08-21', text: '办好了' };
    const doneId = (await record({ ...done, dueOn: '2026-08-20' })).id;
    expect((await tasks({ show: 'done' })).tasks.map(({ entryId }) => entryId)).toEqual([doneId]);
    expect((await tasks({ mine: true })).openCount).toBe(before.openCount - 1);
  });

  it('hands out a calendar that another program reads, without the name of a resident', async () => {
    const task = { kind: 'task', form: null, minutes: null, on: '2026-08-02', dueOn: '2026-09-20' };
    await server.ask(
      'mutation($id: ID!) { updateResident(id: $id, input: { standing: mentioned }) { id } }',
      {
        id: ids.wang,
      },
    );
    const zhao = await server.ask<{ createResident: { id: string } }>(
      'mutation($input: CreateResidentInput!) { createResident(input: $input) { id } }',
      { input: { communityId, name: '赵强' } },
    );
    await server.ask('mutation($input: RecordConsentInput!) { recordConsent(input: $input) { id } }', {
      input: {
        ...{ personId: zhao.createResident.id, purpose: 'network', decision: 'withdrawn' },
        ...{ on: '2026-08-01', textVersion: 'test', means: 'paper' },
      },
    });
    await record({ ...task, title: '和王秀英商量，定下排练的地方' });
    await record({ ...task, title: '把赵强的钥匙取回来' });
    const response = await fetch(`${server.url}/calendar/${communityId}.ics`);
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const text = await response.text();
    expect(text).not.toContain('王秀英');
    expect(text).not.toContain('赵强');
    expect(text).toContain('把居民的钥匙取回来');
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toContain('桂花里');
    const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
    const found = events.find(({ startDate }) => startDate.toString() === '2026-09-20')!;
    expect(found.summary).toBe('和居民商量，定下排练的地方');
    expect(found.description).toContain('合唱队');
    const again = await (await fetch(`${server.url}/calendar/${communityId}.ics?mine=1`)).text();
    const uids = (from: string): string[] => from.match(/^UID:.*$/gm) ?? [];
    expect(uids(again)).toEqual(uids(text));
    expect((await fetch(`${server.url}/calendar/${ids.choir}.ics`)).status).toBe(404);
  });

  it('links what was done to activities, so that their lists say who took part', async () => {
    await server.ask('mutation($input: AttendanceInput!) { recordAttendance(input: $input) { added } }', {
      input: {
        ...{ id: '019b0000-0000-7000-8000-0000000000a1', communityId, activityId: ids.activity },
        attendees: [{ personId: ids.wang }],
      },
    });
    const text = `mutation($input: InterventionInput!) { recordIntervention(input: $input) {
      strategy strategyName level levelName cost caseId activities { title } participantCount
      participants { displayName } } }`;
    const input = {
      ...{ communityId, kind: 'activities', title: '端午', targetIds: [ids.choir], since: '2026-05-30' },
      ...{ strategy: 'induction', level: 'organization', cost: 120.5, caseId: ids.case },
      activityIds: [ids.activity],
    };
    expect(await server.ask(text, { input })).toEqual({
      recordIntervention: {
        ...{ strategy: 'induction', strategyName: 'Induction', level: 'organization' },
        ...{ levelName: 'Organization', cost: 120.5, caseId: ids.case, activities: [{ title: '包粽子' }] },
        ...{ participantCount: 1, participants: [{ displayName: '王秀英' }] },
      },
    });
    for (const [wrong, code, field] of [
      [{ cost: -1 }, 'tooSmall', 'cost'],
      [{ caseId: ids.wang }, 'notFound', 'caseId'],
      [{ activityIds: [ids.wang] }, 'notFound', 'activityIds'],
    ] as const)
      expect(await problemsOf(text, { input: { ...input, ...wrong } })).toEqual([[code, field]]);
  });
});

describe('an approval', () => {
  const schema = makeSchema();
  let services: Services;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ services, close } = await openTestServices());
  });
  afterAll(() => close());

  // The third model lets a supervisor agree to the end of the growth of an organization.
  it('is written down by who has the role that its criterion names', async () => {
    const { nodes } = services.stores;
    const community = await nodes.create(nodeKind('Community'), { name: '桂花里' });
    const communityId = community.id;
    const choir = { communityId, name: '合唱队', kind: 'selfOrganization' };
    const { id: subjectId } = await nodes.create(nodeKind('Organization'), choir);
    const ask = (role: 'socialWorker' | 'supervisor' | 'committee', text: string, input: object) =>
      askAs(services, schema, viewerWith({ role, communityId }), text, { input });
    const begin = 'mutation($input: CaseInput!) { startCase(input: $input) { id } }';
    const begun = await ask('socialWorker', begin, { communityId, subjectId, modelId: 'T3' });
    const { id: caseId } = begun.data!.startCase as { id: string };
    const statement = { communityId, caseId, kind: 'statement', item: 'exit/growth/approval', holds: true };
    const write =
      'mutation($input: CaseEntryInput!) { recordCaseEntry(input: $input) { id item recordedBy } }';
    const putAway = (role: 'socialWorker' | 'supervisor', variables: object) =>
      askAs(
        services,
        schema,
        viewerWith({ role, communityId }),
        'mutation($communityId: ID!, $id: ID!) { putAwayCaseEntry(communityId: $communityId, id: $id) { id } }',
        variables,
      );
    expect(codesOfAnswer(await ask('socialWorker', write, statement))).toEqual(['notAllowed']);
    expect(codesOfAnswer(await ask('committee', write, statement))).toEqual(['notAllowed']);
    const yes = await ask('supervisor', write, statement);
    expect(yes.data).toEqual({
      recordCaseEntry: { item: 'exit/growth/approval', recordedBy: 'a-supervisor', id: expect.any(String) },
    });
    // A no that somebody else could take away would let her yes count again.
    const said = await ask('supervisor', write, { ...statement, holds: false });
    const no = said.data!.recordCaseEntry as { id: string };
    const about = { communityId, id: no.id };
    expect(codesOfAnswer(await putAway('socialWorker', about))).toEqual(['notAllowed']);
    const manual = { ...statement, item: 'exit/growth/rhythmNote', text: '…', replacesId: no.id };
    expect(codesOfAnswer(await ask('socialWorker', write, manual))).toEqual(['notAllowed']);
    expect(codesOfAnswer(await ask('supervisor', write, manual))).toEqual(['notFound']);
    expect((await putAway('supervisor', about)).data).toEqual({ putAwayCaseEntry: { id: no.id } });
  });
});
