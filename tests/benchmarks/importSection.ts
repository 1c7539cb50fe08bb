import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { NetworkSize } from './importFiles.ts';
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

/** Large imports by themselves: how long they take and how much memory their process holds, which the engine shares. */
export async function largeImportsSection(
  sizes: readonly NetworkSize[],
  engine: 'embedded' | 'neo4j',
  built: string,
): Promise<Section> {
  const rows: string[][] = [];
  for (const size of sizes) {
    const [read, written, undone] = await importOnce(size, engine, built, 'alone');
    const seconds = [read!.ms, written!.ms, read!.ms + written!.ms, undone!.ms].map((ms) =>
      short(ms / 1_000),
    );
    rows.push([
      String(size.nodes + size.ties),
      ...seconds.slice(0, 3),
      short(written!.peakMegabytes),
      seconds[3]!,
    ]);
  }
  return {
    title: `Large imports, ${engine === 'neo4j' ? 'Neo4j' : 'embedded'} store`,
    notes: [
      'One run of each, from CSV files to rows on disk in one transaction. Peak memory is that of the whole process: the files, the ' +
        'plan in its thread and, embedded, the graph itself, which that engine holds in memory.',
    ],
    columns: ['rows', 'read and planned, s', 'written, s', 'in all, s', 'peak, MB', 'taken back, s'],
    rows,
  };
}

async function importOnce(
  { nodes, ties }: NetworkSize,
  engine: string,
  built: string,
  ...further: readonly string[]
): Promise<Stage[]> {
  const given = [String(nodes), String(ties), engine, ...further];
  const child = fork(join(built, 'importRun.js'), given, { execArgv: [] });
  const answer = once(child, 'message') as Promise<[Stage[]]>;
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The import's process ended with ${String(code)}.`);
  });
  const [stages] = await Promise.race([answer, ended]);
  ended.catch(() => undefined);
  return stages;
}
