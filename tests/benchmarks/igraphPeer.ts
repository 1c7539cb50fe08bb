import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '../../server/root.ts';
import type { ScaleNetwork } from '../../server/demonstration/scaleNetwork.ts';

/** A Python process with igraph that holds the network; it is asked for one measure at a time. */
export interface IgraphPeer {
  readonly version: string;
  ask(
    measure: string,
    weighted: boolean,
  ): Promise<{ readonly milliseconds: number; readonly values: number[] }>;
  close(): void;
}

const environment = join(root, 'node_modules', '.cache', 'linli-bench', 'python');
const installLimitMs = 180_000;

function hasIgraph(python: string): boolean {
  try {
    execFileSync(python, ['-c', 'import igraph'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A Python that has igraph: the machine's, or one of our own, made here once. Null when neither is to be had. */
function pythonWithIgraph(): string | null {
  const own = join(environment, 'bin', 'python');
  const found = ['python3', own].find((python) => (python !== own || existsSync(own)) && hasIgraph(python));
  if (found) return found;
  try {
    execFileSync('python3', ['-m', 'venv', environment], { stdio: 'ignore' });
    execFileSync(own, ['-m', 'pip', 'install', '--quiet', 'igraph'], {
      stdio: 'ignore',
      timeout: installLimitMs,
    });
  } catch {
    return null;
  }
  return hasIgraph(own) ? own : null;
}

/** Null when this machine has no igraph and cannot get it. */
export async function startIgraph(
  { ids, from, to }: ScaleNetwork,
  strengths: Float64Array,
): Promise<IgraphPeer | null> {
  const python = pythonWithIgraph();
  if (python === null) return null;
  const peer = spawn(python, [join(import.meta.dirname, 'igraphPeer.py')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: peer.stdout })[Symbol.asyncIterator]();
  const exchange = async <Answer>(message: object): Promise<Answer> => {
    peer.stdin.write(`${JSON.stringify(message)}\n`);
    const { value, done } = await lines.next();
    if (done) throw new Error('igraph ended without an answer.');
    return JSON.parse(value) as Answer;
  };
  const network = { order: ids.length, from: [...from], to: [...to], strengths: [...strengths] };
  const { version } = await exchange<{ version: string }>(network);
  return {
    version,
    ask: (measure, weighted) => exchange({ measure, weighted }),
    close: () => peer.stdin.end(),
  };
}
