import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { TieKindId } from '../../server/entities/tieKinds.ts';
import { pythonWithNetworkx } from './python.ts';

/** A number, or the word with which NetworkX, or the peer for it, says that there is none (`nan`, `NetworkXError`). */
export type PeerValue = number | string;

/** A value by person, a row by tie with its two ends, a figure, or counts by case. */
export type Expected =
  | PeerValue
  | readonly PeerValue[]
  | readonly (readonly [number, number, PeerValue])[]
  | Readonly<Record<string, PeerValue>>;

/** A made-up community as it is recorded, persons by number, and what NetworkX computes of its network. */
export interface PeerCommunity {
  readonly seed: number;
  readonly order: number;
  readonly kinds: readonly TieKindId[];
  /** What the selection says about direction. */
  readonly directed: boolean | null;
  readonly ties: readonly (readonly [one: number, other: number, kind: TieKindId, weight: number | null])[];
  readonly groups: readonly (string | null)[];
  /** By measure; `weighted` and `normalized` in the key. A measure that is not there was not computed. */
  readonly expected: Readonly<Record<string, Expected>>;
}

/** The communities of the seeds from `first` on, from `processes` Pythons side by side. @throws Error when one fails */
export async function* peerCommunities(
  first: number,
  count: number,
  processes: number,
): AsyncGenerator<PeerCommunity> {
  const python = pythonWithNetworkx();
  const peers = Array.from({ length: processes }, (_, i) => start(python, first + i, count - i, processes));
  for (const peer of peers) yield* peer;
}

function start(python: string, ...numbers: number[]): AsyncGenerator<PeerCommunity> {
  const peer = spawn(python, [join(import.meta.dirname, 'peer', 'networkxPeer.py'), ...numbers.map(String)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1', OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' },
  });
  const lines: string[] = [];
  let ended: number | null | undefined;
  let wake = (): void => {};
  // Read at once: a process whose output nobody takes stands still.
  createInterface({ input: peer.stdout })
    .on('line', (line) => {
      lines.push(line);
      wake();
    })
    .on('close', () => wake());
  peer.once('close', (code) => {
    ended = code;
    wake();
  });
  peer.once('error', () => {
    ended = null;
    wake();
  });
  return (async function* () {
    for (;;) {
      const line = lines.shift();
      if (line !== undefined) yield JSON.parse(line) as PeerCommunity;
      else if (ended !== undefined) break;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
    if (ended !== 0) throw new Error(`The NetworkX peer ended with ${ended}.`);
  })();
}
