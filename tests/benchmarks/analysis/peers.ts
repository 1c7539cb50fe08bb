import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '../../../server/root.ts';
import type { BenchmarkNetwork } from './benchmarkNetworks.ts';

/** Libraries that are asked through Python, each in a process of its own. */
export const pythonLibraries = ['igraph', 'networkit', 'networkx'] as const;
export type PythonLibrary = (typeof pythonLibraries)[number];

/** How often a measure is computed, at the most; not again once it has taken `enough` milliseconds. */
export interface Repetitions {
  readonly times: number;
  readonly enough: number;
}

/** A library that holds the network; it is asked for one measure at a time. */
export interface Peer {
  readonly version: string;
  readonly measures: ReadonlySet<string>;
  ask(measure: string, weighted: boolean, repetitions?: Repetitions): Promise<PeerAnswer>;
  close(): void;
}

export interface PeerAnswer {
  /** Of each repetition. */
  readonly milliseconds: number[];
  readonly values: number[];
}

const once: Repetitions = { times: 1, enough: Number.MAX_VALUE };

const packages = ['igraph==1.0.0', 'networkit==11.3', 'networkx==3.6.1', 'numpy==2.4.6', 'scipy==1.17.1'];
const environment = join(root, 'node_modules', '.cache', 'linli-bench', 'python');

/**
 * A Python of our own with the peers, made once. Where it can't be made (no Python, no packages) the benchmark says so
 * and ends: a table without peers would say nothing.
 */
export function pythonWithPeers(): string {
  const python = join(environment, 'bin', 'python');
  const has = (): boolean => {
    try {
      execFileSync(python, ['-c', 'import igraph, networkit, networkx, scipy'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  };
  if (existsSync(python) && has()) return python;
  execFileSync('python3', ['-m', 'venv', environment], { stdio: 'inherit' });
  execFileSync(python, ['-m', 'pip', 'install', '--quiet', ...packages], { stdio: 'inherit' });
  return python;
}

export async function startPeer(
  python: string,
  library: PythonLibrary,
  { ids, from, to, strengths }: BenchmarkNetwork,
): Promise<Peer> {
  const folder = mkdtempSync(join(tmpdir(), 'linli-peer-'));
  const file = join(folder, 'network.json');
  const network = { order: ids.length, from: [...from], to: [...to], strengths: [...strengths] };
  writeFileSync(file, JSON.stringify(network));
  const peer = spawn(python, [join(import.meta.dirname, `${library}_peer.py`), file], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: peer.stdout })[Symbol.asyncIterator]();
  const next = async <Answer>(): Promise<Answer> => {
    const { value, done } = await lines.next();
    if (done) throw new Error(`${library} ended without an answer.`);
    // Python writes what is undefined as NaN, which JSON has no word for.
    return JSON.parse(value.replaceAll(/\bNaN\b/g, 'null')) as Answer;
  };
  const { version, measures } = await next<{ version: string; measures: string[] }>();
  rmSync(folder, { recursive: true });
  return {
    version,
    measures: new Set(measures),
    ask: (measure, weighted, repetitions = once) => {
      peer.stdin.write(`${JSON.stringify({ measure, weighted, ...repetitions })}\n`);
      return next<PeerAnswer>();
    },
    close: () => peer.stdin.end(),
  };
}
