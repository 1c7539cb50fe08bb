import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../server/root.ts';

const requirements = join(import.meta.dirname, 'peer', 'requirements.txt');
const environment = join(root, 'node_modules', '.cache', 'linli-networkx');

/**
 * A Python with the pinned NetworkX: the one that LINLI_PYTHON names, or one of our own, made here from PyPI once.
 * @throws Error when there is none to be had: what is compared here is never left out
 */
export function pythonWithNetworkx(): string {
  const given = process.env.LINLI_PYTHON;
  if (given) {
    if (!isReady(given))
      throw new Error(`${given} lacks what tests/differential/peer/requirements.txt names.`);
    return given;
  }
  const own = join(environment, 'bin', 'python');
  if (existsSync(own) && isReady(own)) return own;
  execFileSync('python3', ['-m', 'venv', '--clear', environment], { stdio: 'inherit' });
  execFileSync(own, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', requirements], {
    stdio: 'inherit',
  });
  if (!isReady(own)) throw new Error(`pip did not install what ${requirements} names.`);
  return own;
}

/** Whether it has every package in the version that is pinned. */
function isReady(python: string): boolean {
  const pinned = readFileSync(requirements, 'utf8').trim().split('\n');
  const question = `from importlib.metadata import version; print(*[f'{p}=={version(p)}' for p in ${JSON.stringify(
    pinned.map((line) => line.split('==')[0]),
  )}])`;
  try {
    const answer = execFileSync(python, ['-c', question], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return answer.trim() === pinned.join(' ');
  } catch {
    return false;
  }
}
