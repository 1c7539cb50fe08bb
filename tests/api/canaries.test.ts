import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfiguration } from '../../server/commands/configuration.ts';
import { openServices } from '../../server/commands/services.ts';
import type { Services } from '../../server/graphql/context.ts';
import { makeApp, type App } from '../../server/http/app.ts';
import { openLog } from '../../server/http/log.ts';

/** Words that stand nowhere else, one for each kind of thing that a person does not want to read in a log. */
const name = '欧阳金丝雀';
const letters = 'Kanarienvogel';
const idNumber = '110101194910017731';
const phone = '13900007731';
const password = 'canary-password-7731';
const canaries = [name, letters, idNumber, phone, password, encodeURIComponent(name)];

/** In a folder of its own, also where the other tests use Neo4j: files are what it looks into. */
describe('planted words', () => {
  const folder = mkdtempSync(join(tmpdir(), 'linli-canaries-'));
  const dataFolder = join(folder, 'data');
  const written: string[] = [];
  let services: Services;
  let app: App;
  let server: Server;
  let close: () => Promise<void>;
  let url: string;
  const errors: string[] = [];
  let cookie = '';

  beforeAll(async () => {
    const configuration = readConfiguration({
      LINLI_DATA_DIR: dataFolder,
      LINLI_KEY_FILE: join(folder, 'key'),
    });
    ({ services, close } = await openServices(configuration));
    const log = openLog('info', { write: (line) => void written.push(line) });
    app = await makeApp(services, { log: log.fault, requestLog: log.request });
    server = createServer(app.express);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await app.close();
    await close();
    rmSync(folder, { recursive: true });
  });

  /** Sends something and keeps the answer if it is an error. */
  async function send(path: string, init: RequestInit = {}): Promise<string> {
    const headers = { cookie, 'content-type': 'application/json', ...(init.headers as object) };
    const response = await fetch(`${url}${path}`, { ...init, headers: headers as Record<string, string> });
    const text = await response.text();
    const setCookie = response.headers.get('set-cookie');
    if (setCookie) cookie = setCookie.split(';')[0]!;
    const answer = JSON.stringify([...response.headers]);
    if (!response.ok || text.includes('"errors"')) errors.push(`${response.status} ${answer} ${text}`);
    else errors.push(answer);
    return text;
  }
  async function ask<Data>(query: string, variables: object = {}): Promise<Data> {
    const text = await send('/graphql', { method: 'POST', body: JSON.stringify({ query, variables }) });
    return (JSON.parse(text) as { data: Data }).data;
  }
  const filesBelow = (path: string): string[] =>
    readdirSync(path, { recursive: true, encoding: 'utf8' })
      .map((file) => join(path, file))
      .filter((file) => statSync(file).isFile());
  const holds = (file: string, word: string): boolean => readFileSync(file).includes(word);

  let communityId = '';
  let personId = '';

  it('are in no log, error, header or figure, whatever is done with them', async () => {
    communityId = (
      await ask<{ createCommunity: { id: string } }>(
        'mutation { createCommunity(input: { name: "Village" }) { id } }',
      )
    ).createCommunity.id;
    const input = { communityId, name, note: `${idNumber} ${letters}`, attributes: { 证件: idNumber } };
    personId = (
      await ask<{ createResident: { id: string } }>(
        'mutation($input: CreateResidentInput!) { createResident(input: $input) { id name } }',
        { input },
      )
    ).createResident.id;
    // Wrong in every way that a user may be wrong.
    const wrong: [string, object?][] = [
      [
        'mutation($input: CreateResidentInput!) { createResident(input: $input) { id } }',
        { input: { ...input, gender: name } },
      ],
      [
        'mutation($input: CreateResidentInput!) { createResident(input: $input) { id } }',
        { input: { ...input, birthYear: idNumber } },
      ],
      [
        'mutation($input: CreateResidentInput!) { createResident(input: $input) { id } }',
        { input: { ...input, name: name.repeat(40) } },
      ],
      [
        'mutation($input: CreateResidentInput!) { createResident(input: $input) { id } }',
        { input: { ...input, [letters]: 1 } },
      ],
      [`{ resident(id: "${name}") { ${letters} } }`],
      [`{ resident(id: "${idNumber}") { id name(${letters}: 1) } }`],
      [`query ${letters} { resident(id: $${letters}) { id } }`],
      [`{ ${name} }`],
      [`mutation { endTie(id: "${personId}", on: "${phone}") { id } }`],
      [`{ measure(id: ${letters}, selection: { communityId: "${communityId}" }) { order } }`],
      [`{ supportGaps(selection: { communityId: "${communityId}" }, rules: ["${name}"]) { totalCount } }`],
      [
        `{ introductionPlan(selection: { communityId: "${communityId}" }, choices: { group: "${name}", weights: [{ part: "${name}", weight: 1 }] }) { notes } }`,
      ],
      [
        `{ introductionPlan(selection: { communityId: "${communityId}" }, choices: { group: "${name}" }) { notes } }`,
      ],
      [`{ residents(communityId: "${communityId}", after: "${letters}") { totalCount } }`],
    ];
    for (const [query, variables] of wrong) await ask(query, variables);
    await ask(
      `query($search: String) { residents(communityId: "${communityId}", search: $search) { totalCount edges { node { name } } } }`,
      { search: name },
    );
    await ask(
      `mutation { recordConsent(input: { personId: "${personId}", purpose: contact, decision: given, guardian: "${letters}" }) { id } }`,
    );
    const followUp = `communityId: "${communityId}", topic: gap, step: done`;
    for (const subject of [`isolation:${personId}`, letters, `isolation:${name}`])
      await ask(
        `mutation($outcome: String) { recordFollowUp(input: { ${followUp}, subject: "${subject}", outcome: $outcome }) { id outcome } }`,
        { outcome: `${name} ${idNumber} ${letters}` },
      );
    const secret = `${name} ${idNumber} ${letters}`;
    const begun = await ask<{ startCase: { id: string } }>(
      'mutation($input: CaseInput!) { startCase(input: $input) { id } }',
      { input: { communityId, subjectId: personId, modelId: 'T2', title: name } },
    );
    const caseId = begun.startCase.id;
    for (const more of [
      {},
      { form: name },
      { item: secret },
      { aboutIds: [name] },
      { minutes: -1 },
      { stage: letters },
    ])
      await ask('mutation($input: CaseEntryInput!) { recordCaseEntry(input: $input) { id text } }', {
        input: { communityId, caseId, kind: 'session', form: 'visit', text: secret, ...more },
      });
    await ask(`{ caseEntries(communityId: "${communityId}", after: "${letters}") { totalCount } }`);
    await ask(
      `{ cultivationTasks(communityId: "${communityId}") { totalCount } caseEntries(communityId: "${communityId}") { edges { node { text } } } }`,
    );
    await send(`/calendar/${communityId}.ics`);
    await ask(
      `{ followUps(communityId: "${communityId}", topic: gap, subject: "${letters}") { totalCount } }`,
    );
    await ask(
      'mutation($personId: ID!, $input: ProtectedDataInput!) { setProtectedData(personId: $personId, input: $input) { personId phone } }',
      { personId, input: { phone } },
    );
    await ask(
      `{ personFile(personId: "${personId}") { facts { value } } protectedData(personId: "${personId}") { phone } }`,
    );
    await ask(`{ network(selection: { communityId: "${communityId}" }) { nodes { names } } }`);
    await send(`/export/${communityId}/actors.csv`);
    await send(`/export/person/${personId}.json`);
    await send(`/export/${encodeURIComponent(name)}/actors.csv`);
    await send(`/${encodeURIComponent(name)}?q=${encodeURIComponent(phone)}`, {
      headers: { accept: 'application/json' },
    });
    await send('/graphql', { method: 'POST', body: `{"query": "${name}` });
    const form = new FormData();
    form.append('files', new Blob([`id,姓名,性别\n1,${name},${letters}\n1,${name},x\n`]), `${letters}.csv`);
    form.append('communityId', communityId);
    form.append('options', `{"${letters}": [`);
    const response = await fetch(`${url}/import`, { method: 'POST', body: form });
    errors.push(await response.text());
    await send('/session', { method: 'POST', body: JSON.stringify({ loginName: letters, password }) });
    await send('/session/setup', {
      method: 'POST',
      body: JSON.stringify({ loginName: 'chief', name: letters, password }),
    });
    await send('/session/password', {
      method: 'POST',
      body: JSON.stringify({ current: `${password}!`, next: password }),
    });
    const figures = await send('/metrics');
    expect(figures).toContain('linli_');
    expect(written.length).toBeGreaterThan(20);
    expect(errors.length).toBeGreaterThan(20);
    const places = { log: written.join('\n'), errors: errors.join('\n'), figures };
    for (const [place, text] of Object.entries(places))
      for (const word of canaries) expect([place, word, text.includes(word)]).toEqual([place, word, false]);
  });

  it('are not in the audit log, and those that are protected are nowhere in the data folder', () => {
    const files = filesBelow(dataFolder);
    const logged = files.filter((file) => file.includes('audit'));
    expect(logged.length).toBeGreaterThan(0);
    for (const word of canaries)
      expect([word, logged.filter((file) => holds(file, word))]).toEqual([word, []]);
    for (const word of [phone, password])
      expect([word, files.filter((file) => holds(file, word))]).toEqual([word, []]);
    expect(files.some((file) => holds(file, name))).toBe(true);
  });

  it('are gone from every file when the person is erased, and the log says that she was', async () => {
    await ask(
      'mutation($id: ID!, $personId: ID!) { erasePerson(id: $id, personId: $personId, reason: asked) { id } }',
      { id: '019b0000-0000-7000-8000-0000000077a1', personId },
    );
    for (const word of [name, idNumber, letters, phone]) {
      const left = filesBelow(dataFolder).filter((file) => holds(file, word));
      // Her own account keeps the administrator's name.
      expect([word, word === letters ? [] : left]).toEqual([word, []]);
    }
    const page = await services.audit.list({}, { first: 50, after: null });
    expect(JSON.stringify(page)).toContain(personId);
    expect(await services.audit.verify()).toMatchObject({ ok: true });
  });
});
