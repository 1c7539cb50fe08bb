// Runs the outside testers against the built product with accounts: made-up requests as each role, and a guesser of
// the schema as nobody and as a committee. Usage: node tests/conformity/run.mjs [SECONDS for each role] [SEED]
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const [seconds = '60', seed = '1'] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));
const linli = join(here, '..', '..', 'bin', 'linli.mjs');
const folder = mkdtempSync(join(tmpdir(), 'linli-conformity-'));
const env = {
  ...process.env,
  PORT: '0',
  LINLI_DATA_DIR: join(folder, 'data'),
  LINLI_KEY_FILE: join(folder, 'key'),
  LINLI_LANGUAGE: 'en',
  LINLI_ACCOUNT_RATE: '0',
  LINLI_ADDRESS_RATE: '0',
  NEO4J_URI: '',
};
const password = 'a password for made-up requests';

/** Runs a program; answers its exit code and what it printed. */
function run(program, args) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        printed += String(chunk);
      });
    child.once('exit', (code) => resolve({ code, printed }));
  });
}

async function post(path, body, cookie = '') {
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie && { cookie }) },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  const token = response.headers.get('set-cookie')?.split(';')[0] ?? cookie;
  return { token, answer: response.status === 204 ? null : await response.json() };
}

/** Makes an account by the command line, and signs in with the password that it is to have from now on. */
async function signedIn(loginName, ...grant) {
  const { printed } = await run(process.execPath, [linli, 'user', 'add', loginName, ...grant]);
  const current = /One-time password: (\S+)/.exec(printed)?.[1];
  if (!current) throw new Error(`No account ${loginName}: ${printed}`);
  const { token } = await post('/session', { loginName, password: current });
  await post('/session/password', { current, next: `${password} ${loginName}` }, token);
  return token;
}

const server = spawn(process.execPath, [linli, 'serve'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
let faults = '';
server.stderr.on('data', (chunk) => {
  faults += String(chunk);
});
const url = await new Promise((resolve, reject) => {
  let printed = '';
  server.stdout.on('data', (chunk) => {
    printed += String(chunk);
    const address = /http:\/\/localhost:\d+/.exec(printed)?.[0];
    if (address && printed.includes('demonstration community is ready')) resolve(address);
  });
  server.once('exit', (code) => reject(new Error(`The server ended with ${code}`)));
});

let failed = 0;
let cases = 0;
try {
  const setUp = { loginName: 'chief', name: 'Chief', password: `${password} chief` };
  const chief = (await post('/session/setup', setUp)).token;
  const question = { query: '{ communities(first: 1) { edges { node { id } } } }' };
  const { answer } = await post('/graphql', question, chief);
  const community = answer.data.communities.edges[0].node.id;
  const teams = {
    query: `{ organizations(communityId: "${community}", first: 1) { edges { node { id } } } }`,
  };
  const team = (await post('/graphql', teams, chief)).answer.data.organizations.edges[0].node.id;
  const roles = {
    'supervisor and administrator': chief,
    socialWorker: await signedIn('worker', '--role', `socialWorker@${community}`, '--open', 'contact'),
    committee: await signedIn('committee', '--role', `committee@${community}`),
    researcher: await signedIn('researcher', '--role', `researcher@${community}`),
    leader: await signedIn('leader', '--role', `leader@${community}`, '--team', team),
    administrator: await signedIn('keeper', '--role', 'administrator'),
  };
  for (const cookie of ['', roles.committee]) {
    const { code, printed } = await run(join(here, 'clairvoyance.sh'), [url, cookie]);
    process.stdout.write(`${cookie === '' ? 'unsigned' : 'committee'}: ${printed}`);
    failed += code === 0 ? 0 : 1;
  }
  // Two at a time: each makes its requests with one processor. Who may change everything comes last.
  const line = Object.entries(roles).reverse();
  while (line.length > 0) {
    await Promise.all(
      line.splice(0, 2).map(async ([role, cookie]) => {
        const { code, printed } = await run(join(here, 'schemathesis.sh'), [url, seconds, seed, cookie]);
        const made = Number(/(\d+) generated/.exec(printed)?.[1] ?? 0);
        cases += made;
        process.stdout.write(`${role}: ${made} requests, ${code === 0 ? 'no fault' : `exit ${code}`}\n`);
        if (code === 0) return;
        failed++;
        process.stdout.write(`${printed.slice(-6000)}\n`);
      }),
    );
  }
  if (faults.includes('"level":"fault"')) {
    failed++;
    process.stdout.write(`The server logged faults:\n${faults.slice(0, 6000)}\n`);
  }
} finally {
  server.removeAllListeners('exit');
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await ended;
  rmSync(folder, { recursive: true, force: true });
}
process.stdout.write(`${cases} made-up requests, ${failed} failures\n`);
process.exitCode = failed === 0 ? 0 : 1;
