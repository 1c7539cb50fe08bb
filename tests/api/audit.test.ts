import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from './startServer.ts';

interface Entry {
  readonly action: string;
  readonly what: readonly string[];
  readonly communityId: string | null;
  readonly isAboutAll: boolean;
  readonly personIds: readonly string[];
  readonly outcome: string;
  readonly accountId: string;
}

describe('what the audit log holds of the API', () => {
  let server: TestServer;
  let communityId: string;
  let wang: string;
  let li: string;
  let team: string;
  let knows: string;

  const create = async (label: string, input: object): Promise<string> => {
    const name = `create${label}`;
    const answer = await server.ask<Record<string, { id: string }>>(
      `mutation($input: ${`Create${label}Input`}!) { ${name}(input: $input) { id } }`,
      { input },
    );
    return answer[name]!.id;
  };
  const entries = async (filter: object = {}): Promise<Entry[]> => {
    const answer = await server.ask<{ auditEntries: { edges: { node: Entry }[] } }>(
      `query($filter: AuditFilter) { auditEntries(filter: $filter, first: 50) { edges { node {
        action what communityId isAboutAll personIds outcome accountId } } } }`,
      { filter },
    );
    return answer.auditEntries.edges.map(({ node }) => node);
  };
  /** The lines that a question adds. */
  const added = async (ask: () => Promise<unknown>): Promise<Entry[]> => {
    const before = await server.ask<{ auditVerification: { lines: number } }>(
      '{ auditVerification { lines } }',
    );
    await ask();
    const after = await server.ask<{ auditVerification: { lines: number; ok: boolean } }>(
      '{ auditVerification { lines ok } }',
    );
    expect(after.auditVerification.ok).toBe(true);
    return (await entries()).slice(0, after.auditVerification.lines - before.auditVerification.lines);
  };

  beforeAll(async () => {
    server = await startServer();
    communityId = await create('Community', { name: '桂花里' });
    wang = await create('Resident', { communityId, name: '王秀英' });
    li = await create('Resident', { communityId, name: '李建国' });
    team = await create('Organization', { communityId, name: '合唱队', kind: 'selfOrganization' });
    knows = await create('Tie', { kind: 'KNOWS', fromId: wang, toId: li });
  });
  afterAll(() => server.close());

  const both = (): string[] => [wang, li].sort();
  const event = (facts: Partial<Entry>): Entry => ({
    accountId: 'local',
    action: 'read',
    what: [],
    communityId,
    isAboutAll: false,
    personIds: [],
    outcome: 'done',
    ...facts,
  });

  it('is nothing for questions that hold no person', async () => {
    for (const query of [
      '{ vocabulary { nodeKinds { id } } }',
      '{ measures { id } }',
      '{ communities { edges { node { name } } } }',
      '{ __schema { queryType { name } } }',
    ])
      expect(await added(() => server.ask(query))).toEqual([]);
    const organizations = 'query($c: ID!) { organizations(communityId: $c) { edges { node { name } } } }';
    expect(await added(() => server.ask(organizations, { c: communityId }))).toEqual([]);
  });

  const reads: [string, () => Partial<Entry>, string][] = [
    ['one person', () => ({ what: ['resident'], personIds: [wang] }), 'resident(id: $wang) { birthYear }'],
    ['any node', () => ({ what: ['node'], personIds: [li] }), 'node(id: $li) { id }'],
    [
      'a list',
      () => ({ what: ['residents'], personIds: both() }),
      'residents(communityId: $c) { edges { node { id } } }',
    ],
    [
      'the cursors of a list, which hold names',
      () => ({ what: ['residents'], personIds: both() }),
      'residents(communityId: $c) { edges { cursor } }',
    ],
    [
      'the cursor at the end of a list',
      () => ({ what: ['residents'], personIds: [li] }),
      'residents(communityId: $c, first: 1) { pageInfo { endCursor } }',
    ],
    ['a tie', () => ({ what: ['tie'], personIds: both() }), 'tie(id: $knows) { weight }'],
    [
      'ties',
      () => ({ what: ['ties'], personIds: both() }),
      'ties(communityId: $c) { edges { node { kind } } }',
    ],
    [
      'a network',
      () => ({ what: ['network'], personIds: both() }),
      'network(selection: { communityId: $c }) { edges { from to } }',
    ],
    [
      'a measure',
      () => ({ what: ['measure'], personIds: both() }),
      'measure(id: degree, selection: { communityId: $c }) { nodes { value } }',
    ],
    [
      'a card',
      () => ({ what: ['ego'], personIds: both() }),
      'ego(actorId: $wang, selection: { communityId: $c }) { alters { actor { id } } }',
    ],
    [
      'what depends on a person',
      () => ({ what: ['dependents'], personIds: [wang] }),
      'dependents(id: $wang) { count }',
    ],
    [
      'several questions at once',
      () => ({ what: ['node', 'resident'], personIds: both() }),
      'a: resident(id: $wang) { name } b: node(id: $li) { displayName }',
    ],
    ['a fragment', () => ({ what: ['resident'], personIds: [wang] }), '...F'],
  ];
  it.each(reads)('is one line for reading %s', async (_what, expected, question) => {
    const uses = (['c', 'wang', 'li', 'knows'] as const).filter((name) => question.includes(`$${name}`));
    const isFragment = question === '...F';
    const variables = isFragment ? ['wang' as const] : uses;
    const query = `query(${variables.map((name) => `$${name}: ID!`).join(', ')}) { ${question} }${isFragment ? ' fragment F on Query { resident(id: $wang) { name } }' : ''}`;
    const given = { c: communityId, wang, li, knows };
    const lines = await added(() => server.ask(query, given));
    expect(lines).toEqual([event(expected())]);
  });

  it.each([
    ['residents', 'residents(communityId: $c, search: "王") { totalCount }', []],
    ['residents', 'residents(communityId: $c, search: "nobody") { totalCount edges { cursor } }', []],
    ['withheldPersons', 'withheldPersons(communityId: $c, search: "王") { totalCount }', []],
    ['ties', 'ties(communityId: $c, nodeId: $wang) { totalCount edges { cursor } }', []],
    [
      'comparison',
      'comparison(selection: { communityId: $c, leaveOut: [$wang] }, before: { date: "2020" }, after: { date: "2026" }) { stayed }',
      ['wang'],
    ],
    ['measure', 'measure(id: density, selection: { communityId: $c, leaveOut: [$wang] }) { size }', ['wang']],
  ])('is one line for what %s tells of somebody by a count: %s', async (name, question, persons) => {
    const query = `query($c: ID!${question.includes('$wang') ? ', $wang: ID!' : ''}) { ${question} }`;
    const lines = await added(() => server.ask(query, { c: communityId, wang }));
    expect(lines).toEqual([event({ what: [name], personIds: persons.map(() => wang) })]);
  });

  it('is one line for the means of those whom something was done for, with all of whom they are', async () => {
    const { recordIntervention } = await server.ask<{ recordIntervention: { id: string } }>(
      'mutation($input: InterventionInput!) { recordIntervention(input: $input) { id } }',
      { input: { communityId, kind: 'training', title: '课堂', targetIds: [wang], since: '2026-03-01' } },
    );
    const query = `query($c: ID!, $i: ID!) { interventionEffect(selection: { communityId: $c }, interventionId: $i,
      question: { outcome: contacts, comparison: chosen, comparisonIds: ["${li}"], before: { date: "2026-02" },
        after: { date: "2026-04" } }) { treated { before } comparison { before } } }`;
    const lines = await added(() => server.ask(query, { c: communityId, i: recordIntervention.id }));
    expect(lines).toEqual([event({ what: ['interventionEffect'], personIds: both() })]);
  });

  it('is one line for what was written in the course of cultivation, with whom it is about and names', async () => {
    await server.ask('mutation($input: CaseEntryInput!) { recordCaseEntry(input: $input) { id } }', {
      input: { communityId, kind: 'session', form: 'visit', subjectId: wang, aboutIds: [li] },
    });
    const read = (question: string) =>
      added(() =>
        server.ask(`query($c: ID!) { caseEntries(communityId: $c${question} }`, { c: communityId }),
      );
    expect(await read(') { edges { node { minutes } } }')).toEqual([
      event({ what: ['caseEntries'], personIds: both() }),
    ]);
    expect(await read(`, subjectId: "${li}", kind: task) { totalCount }`)).toEqual([
      event({ what: ['caseEntries'], personIds: [li] }),
    ]);
    const calendar = await added(() => fetch(`${server.url}/calendar/${communityId}.ics`));
    expect(calendar).toEqual([event({ action: 'export', what: ['tasks.ics'], personIds: [] })]);
  });

  it('is nothing for the number of all, which is about nobody', async () => {
    const counts = `query($c: ID!) { residents(communityId: $c) { totalCount }
      measure(id: density, selection: { communityId: $c }) { size } }`;
    expect(await added(() => server.ask(counts, { c: communityId }))).toEqual([]);
  });

  it('is one line for each change, with whom it touched', async () => {
    const lines = await added(async () => {
      await server.ask('mutation($id: ID!) { updateResident(id: $id, input: { birthYear: 1950 }) { id } }', {
        id: wang,
      });
      const tie = await create('Tie', { kind: 'SUPPORTS', fromId: li, toId: wang });
      await server.ask('mutation($id: ID!) { removeTie(id: $id) }', { id: tie });
      const gone = await create('Resident', { communityId, name: '赵' });
      await server.ask('mutation($id: ID!) { removeResident(id: $id) }', { id: gone });
      await create('Tie', { kind: 'MEMBER_OF', fromId: wang, toId: team });
    });
    expect(lines.map(({ action, what, outcome }) => [action, what[0], outcome])).toEqual(
      ['createTie', 'removeResident', 'createResident', 'removeTie', 'createTie', 'updateResident'].map(
        (name) => ['write', name, 'done'],
      ),
    );
    const [member, removed, made, untied, tied, updated] = lines.map(({ personIds }) => personIds);
    expect([updated, tied, untied, member]).toEqual([[wang], both(), both(), [wang]]);
    expect(removed).toHaveLength(1);
    expect(removed).toEqual(made);
    expect(lines.every((line) => line.communityId === communityId)).toBe(true);
  });

  it('tells a change that failed from one that was done', async () => {
    const [line] = await added(() =>
      server.send('mutation($id: ID!) { updateResident(id: $id, input: { name: "" }) { id } }', { id: wang }),
    );
    expect(line).toMatchObject({ action: 'write', personIds: [wang], outcome: 'failed' });
  });

  it('never holds what somebody typed', async () => {
    await added(() => server.send('{ resident(id: "王秀英 13800000000") { id } }'));
    await added(() => server.send('mutation { removeResident(id: "王秀英") }'));
    for (const mutation of [
      'erasePerson(id: "王秀英", personId: "王秀英 13800000000", reason: asked) { id }',
      `runRetention(communityId: "${communityId}", personIds: ["王秀英"]) { id }`,
      'runRetention(communityId: "王秀英", personIds: ["王秀英"]) { id }',
    ]) {
      const { errors } = await server.send(`mutation { ${mutation} }`);
      expect(errors?.[0]?.extensions.problems?.[0]?.code).toBe('notAnId');
    }
    const answer = await fetch(`${server.url}/session/setup`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        id: '王秀英 13800000000',
        loginName: 'anna',
        name: 'Anna',
        password: 'nine green bottles',
      }),
    });
    expect(await answer.json()).toMatchObject({ error: { code: 'notAnId' } });
    const text = await (await fetch(`${server.url}/export/audit.jsonl`)).text();
    expect(text).not.toMatch(/王秀英|13800000000|李建国|合唱队/);
  });

  it('is a line for a table that was exported and files that were sent in', async () => {
    const [exported] = await added(() =>
      fetch(`${server.url}/export/${communityId}/actors.csv`).then((r) => r.text()),
    );
    expect(exported).toEqual(event({ action: 'export', what: ['actors.csv'], isAboutAll: true }));
    const imported = await added(() =>
      server.importFiles({ 'actors.csv': 'id,name,kind\n1,陈,resident\n' }, '桂花里'),
    );
    expect(imported.filter(({ action }) => action === 'import').map(({ what }) => what[0])).toEqual([
      'commitImport',
      'import',
    ]);
  });

  it('is about everybody when an answer holds more than 500 persons', async () => {
    const rows = Array.from({ length: 501 }, (_, i) => `${i},人${i},resident`);
    const many = await server.importFiles({ 'actors.csv': `id,name,kind\n${rows.join('\n')}\n` }, '大社区');
    const [line] = await added(() =>
      server.ask('query($c: ID!) { network(selection: { communityId: $c }) { order } }', { c: many }),
    );
    expect(line).toEqual(event({ what: ['network'], communityId: many, isAboutAll: true }));
    expect((await entries({ communityId: many, personId: wang })).every(({ isAboutAll }) => isAboutAll)).toBe(
      true,
    );
  });

  it('can be asked for by person and action', async () => {
    const found = await entries({ personId: li, action: 'write' });
    expect(found.length).toBeGreaterThan(2);
    expect(found.every(({ personIds }) => personIds.includes(li))).toBe(true);
  });
});
