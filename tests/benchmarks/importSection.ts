import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { communityFiles, type NetworkSize } from './importFiles.ts';
import type { Stage } from './importRun.ts';
import type { Section } from './report.ts';
import { ratio, saySpread, short, spreadOf } from './spread.ts';

const repetitions = 3;

/** Each stage, and what it is compared with. */
const comparisons: Readonly<Record<string, string>> = {
  'read: files to tables': 'csv-parse alone',
  'read and plan': 'csv-parse alone',
  'files to a plan, in the import thread': 'csv-parse alone',
  'plan to the store': 'csv-parse alone',
  'load: the community’s record': 'graphology alone',
  'graph of the selection': 'graphology alone',
  'typed arrays of a selection': 'graphology alone',
};

/** The way of a community from CSV files to a network, stage by stage, each repetition in a process of its own. */
export async function importSection(
  size: NetworkSize,
  engine: 'embedded' | 'neo4j',
  built: string,
): Promise<Section> {
  const runs: Stage[][] = [];
  for (let repetition = 0; repetition < repetitions; repetition++)
    runs.push(await importOnce(size, engine, built));
  const stagesCalled = (name: string): Stage[] =>
    runs.map((run) => run.find((stage) => stage.name === name)!);
  const medianOf = (name: string): number => spreadOf(stagesCalled(name).map((stage) => stage.ms)).median;
  return {
    title: `Import: ${size.nodes} actors, ${size.ties} ties as CSV, ${engine === 'neo4j' ? 'Neo4j' : 'embedded'} store`,
    notes: [
      'Ratio: to csv-parse alone over the same files (as arrays of texts), or to graphology alone taking the same ' +
        'nodes and ties in. Blocked: the longest time in which the process could do nothing else (1 ms resolution); stages of ' +
        'one thread’s work block by nature, and in the product run in threads of their own. Peak memory is what the process had held by then.',
    ],
    columns: ['stage', 'ms', 'ratio', 'blocked, ms', 'peak, MB'],
    rows: runs[0]!.map(({ name }) => {
      const base = comparisons[name];
      const stages = stagesCalled(name);
      return [
        name,
        saySpread(spreadOf(stages.map((stage) => stage.ms))),
        base ? `${ratio(medianOf(name), medianOf(base))} ${base.replace(' alone', '')}` : '× 1',
        short(spreadOf(stages.map((stage) => stage.blockedMs)).median),
        short(spreadOf(stages.map((stage) => stage.peakMegabytes)).median),
      ];
    }),
  };
}

/** What a table of a large import is called. */
export const largeImportTitle = ({ nodes, ties }: NetworkSize, engine: 'embedded' | 'neo4j'): string =>
  `Large import: ${nodes + ties} rows, ${engine === 'neo4j' ? 'Neo4j' : 'embedded store'}`;

/** A large import by itself: how long it takes and how much memory its process holds, which the embedded engine shares. */
export async function largeImportSection(
  size: NetworkSize,
  engine: 'embedded' | 'neo4j',
  built: string,
): Promise<Section> {
  const [read, written, undone] = await importOnce(size, engine, built, 'alone');
  const seconds = (...stages: readonly Stage[]): string =>
    short(stages.map(({ ms }) => ms).reduce((sum, ms) => sum + ms, 0) / 1_000);
  return {
    title: largeImportTitle(size, engine),
    notes: [
      'One run, from CSV files to rows on disk in one transaction. Peak memory is what the whole process had held by then. When it is planned, that is the ' +
        'files, their rows and the plan, packed: a table has 1,000,000 rows at most, and the thread that plans is ended at 3,000 MB, which is the bound. When it is ' +
        'written, the embedded engine’s transaction comes to that, which lies in memory until it is committed, some 2 kB a row; Neo4j’s is in the memory of its server.',
    ],
    columns: ['stage', 's', 'peak, MB'],
    rows: [
      ['read and planned', seconds(read!), short(read!.peakMegabytes)],
      ['written', seconds(written!), short(written!.peakMegabytes)],
      ['read, planned and written', seconds(read!, written!), short(written!.peakMegabytes)],
      ['taken back', seconds(undone!), short(undone!.peakMegabytes)],
    ],
  };
}

async function importOnce(
  { nodes, ties }: NetworkSize,
  engine: string,
  built: string,
  ...further: readonly string[]
): Promise<Stage[]> {
  const folder = mkdtempSync(join(tmpdir(), 'linli-bench-files-'));
  // Made here, so that the memory which that takes is not counted as the import's.
  for (const { name, bytes } of communityFiles({ nodes, ties })) writeFileSync(join(folder, name), bytes);
  const given = [String(nodes), String(ties), folder, engine, ...further];
  const child = fork(join(built, 'importRun.js'), given, { execArgv: [] });
  const answer = once(child, 'message') as Promise<[Stage[]]>;
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The import's process ended with ${String(code)}.`);
  });
  const [stages] = await Promise.race([answer, ended]);
  ended.catch(() => undefined);
  rmSync(folder, { recursive: true, force: true });
  return stages;
}
