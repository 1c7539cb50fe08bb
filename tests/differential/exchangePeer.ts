import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pythonWithNetworkx } from './python.ts';

export type PeerTie = readonly [source: string, target: string, weight: number];

/** What NetworkX or igraph finds in a file. */
export interface PeerNetwork {
  readonly directed: boolean;
  /** Names by id. */
  readonly nodes: Readonly<Record<string, string>>;
  readonly ties: readonly PeerTie[];
}

/** A network as it was before a library wrote it. */
export interface WrittenNetwork {
  readonly nodes: readonly string[];
  readonly ties: readonly PeerTie[];
}

let python: string | undefined;

function ask<Answer>(...peerArguments: readonly string[]): Answer {
  const peer = join(import.meta.dirname, 'peer', 'exchangePeer.py');
  python ??= pythonWithNetworkx();
  const answer = execFileSync(python, [peer, ...peerArguments], {
    encoding: 'utf8',
    maxBuffer: 512 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
  });
  return JSON.parse(answer) as Answer;
}

/** What a library finds in each of several files of one format. */
export const readByPeer = (
  library: string,
  format: string,
  paths: readonly string[],
): readonly PeerNetwork[] => ask('read', library, format, ...paths);

/** Writes the networks of a folder in each format that the libraries write; by name. */
export const writtenByPeer = (
  folder: string,
  out: string,
  mostTies: number,
): Readonly<Record<string, WrittenNetwork>> => ask('write', folder, out, String(mostTies));
