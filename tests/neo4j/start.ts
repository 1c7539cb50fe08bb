import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

/** A running Neo4j server of our own, reachable on 127.0.0.1 only. */
export interface Neo4jServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Ends the server; removes its data too, unless the caller named the folder. */
  stop(): Promise<void>;
  /** Ends the server at once (kill -9), as when its machine runs out of memory; its data stay. */
  kill(): Promise<void>;
}

export interface Neo4jOptions {
  /** Bolt port; any free one when left out. */
  readonly port?: number;
  /** Folder of the data, kept after `stop`; a temporary one, removed by `stop`, when left out. */
  readonly folder?: string;
  /** Kills the server (kill -9), also while it starts: then the start rejects. */
  readonly signal?: AbortSignal;
}

const here = import.meta.dirname;
const cache = join(here, '../../.neo4j');
const lib = join(cache, 'lib');
const password = 'linli-test-password';
/** A start is ten seconds of work for a core, which a busy machine spreads over minutes; one that fails ends by itself. */
const startLimitMs = 300_000;
const stopLimitMs = 30_000;
const keptLogLines = 40;

/** Fetches the server's jars with Maven into `.neo4j/lib`, unless those of the version that pom.xml names are there. */
async function fetchJars(): Promise<void> {
  const version = /<neo4j\.version>(.+)<\/neo4j\.version>/.exec(
    await readFile(join(here, 'pom.xml'), 'utf8'),
  )?.[1];
  if (existsSync(join(lib, `neo4j-${version}.jar`))) return;
  // Renamed only when complete: an interrupted download is never taken for the library.
  const partial = join(cache, `lib.partial-${process.pid}`);
  const args = ['-q', '-B', '-f', join(here, 'pom.xml'), 'dependency:copy-dependencies'];
  await promisify(execFile)('mvn', [...args, `-DoutputDirectory=${partial}`]).catch((cause: unknown) => {
    throw new Error('Neo4j for tests: Maven (mvn) could not fetch the server.', { cause });
  });
  await rm(lib, { recursive: true, force: true });
  await rename(partial, lib);
}

/** Resolves with the Bolt port once the server says that it is ready; rejects with the end of its output otherwise. */
function readyPort(java: ChildProcess): Promise<number> {
  const log: string[] = [];
  return new Promise((resolve, reject) => {
    const fail = (reason: string) => {
      clearTimeout(timer);
      reject(
        new Error([`Neo4j for tests did not start: ${reason}.`, ...log.slice(-keptLogLines)].join('\n')),
      );
    };
    const timer = setTimeout(() => fail(`not ready within ${startLimitMs / 1000} s`), startLimitMs);
    java.once('error', (error) => fail(`java could not be run (${error.message})`));
    java.once('close', (code) => fail(`java ended with code ${code}`));
    for (const stream of [java.stdout, java.stderr]) {
      if (!stream) continue;
      createInterface({ input: stream }).on('line', (line) => {
        const port = /^ready (\d+)$/.exec(line)?.[1];
        if (port === undefined) {
          log.push(line);
        } else {
          clearTimeout(timer);
          resolve(Number(port));
        }
      });
    }
  });
}

/** Ends the server by closing its standard input, and by force when it takes too long. */
async function end(java: ChildProcess): Promise<void> {
  if (java.exitCode !== null || java.signalCode !== null || java.pid === undefined) return;
  const ended = new Promise((resolve) => java.once('close', resolve));
  const timer = setTimeout(() => java.kill('SIGKILL'), stopLimitMs);
  java.stdin?.end();
  await ended;
  clearTimeout(timer);
}

/**
 * Starts a real Neo4j without a container: needs Java 17 and, the first time, Maven and its registry.
 * The server ends with this process at the latest. Rejects with a message that tells what is missing.
 */
export async function startNeo4j(options: Neo4jOptions = {}): Promise<Neo4jServer> {
  await fetchJars();
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'linli-neo4j-')));
  // The first compiler tier alone: ready in half the time.
  const program = [
    '-Xmx1g',
    '-XX:TieredStopAtLevel=1',
    '-cp',
    join(lib, '*'),
    join(here, 'Neo4jForTests.java'),
  ];
  const java = spawn('java', [...program, folder, String(options.port ?? 0), password], {
    signal: options.signal,
    killSignal: 'SIGKILL',
  });
  const stop = async () => {
    await end(java);
    if (options.folder === undefined) await rm(folder, { recursive: true, force: true });
  };
  const kill = async () => {
    const ended = new Promise((resolve) => java.once('close', resolve));
    if (java.kill('SIGKILL')) await ended;
  };
  try {
    const port = await readyPort(java);
    return { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password, stop, kill };
  } catch (error) {
    await stop();
    throw error;
  }
}
