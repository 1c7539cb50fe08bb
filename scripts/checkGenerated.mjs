// Fails when a generated file no longer fits the sources it is made from.
import { execSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';

const generated = [
  'server/graphql/schema.graphql',
  'client/api/generated.ts',
  'docs/methods.md',
  'docs/access.md',
  'docs/data-catalogue.md',
  ...readdirSync('server/kernels/assembly')
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `server/kernels/compiled/${file}`),
];
const before = generated.map((path) => readFileSync(path, 'utf8'));
execSync('npm run --silent generate', { stdio: ['ignore', 'ignore', 'inherit'] });
const stale = generated.filter((path, i) => readFileSync(path, 'utf8') !== before[i]);
if (stale.length > 0) {
  process.stderr.write(`Stale, run "npm run generate" and commit: ${stale.join(', ')}\n`);
  process.exit(1);
}
