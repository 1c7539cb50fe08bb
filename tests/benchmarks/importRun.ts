import 'reflect-metadata';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parse } from 'csv-parse/sync';
import type { CommunityRecord } from '../../server/entities/communityRecord.ts';
import { planImport } from '../../server/exchange/importPlan.ts';
import { readTables } from '../../server/exchange/formats.ts';
import { emptyNetwork, type Network } from '../../server/graph/network.ts';
import { selectAdjacency, selectNetwork } from '../../server/graph/selection.ts';
import { ImportDesk } from '../../server/inquiry/importDesk.ts';
import { openStores, type StoreAddress } from '../../server/store/stores.ts';
import type { NetworkSize } from './importFiles.ts';
import { timed } from './spread.ts';

/** A stage of one import, measured. */
export interface Stage {
  readonly name: string;
  readonly ms: number;
  /** Longest time in which the process could do nothing else. */
  readonly blockedMs: number;
  /** The most memory that the process had held by then. */
  readonly peakMegabytes: number;
}

const reading = { map: [], where: [] };
const look = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));
const today = (): string => '2026-09-01';

/** On Linux, `maxRSS` begins with the memory of the process that started this one; the kernel's own mark does not. */
function peakKilobytes(): number {
  const status = '/proc/self/status';
  const mark = existsSync(status) ? /VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1] : undefined;
  return mark === undefined ? process.resourceUsage().maxRSS : Number(mark);
}

/** The process that measures one import: a new one each time, so that its peak of memory is that import's own. */
async function run(
  size: NetworkSize,
  filesFolder: string,
  engine: 'embedded' | 'neo4j',
  isImportAlone: boolean,
): Promise<Stage[]> {
  const stages: Stage[] = [];
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  async function stage<Result>(name: string, work: () => Promise<Result> | Result): Promise<Result> {
    delay.reset();
    // The first look after a reset only sets the clock, the last comes after the work.
    await look();
    const [result, ms] = await timed(work);
    await look();
    stages.push({ name, ms, blockedMs: delay.max / 1e6, peakMegabytes: peakKilobytes() / 1024 });
    return result;
  }

  const files = readdirSync(filesFolder).map((name) => ({
    name,
    bytes: new Uint8Array(readFileSync(join(filesFolder, name))),
  }));
  const folder = mkdtempSync(join(tmpdir(), 'linli-bench-'));
  const { NEO4J_URI = '', NEO4J_USER = 'neo4j', NEO4J_PASSWORD = '' } = process.env;
  const address: StoreAddress =
    engine === 'neo4j'
      ? { neo4j: { uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD } }
      : { folder };
  const stores = await openStores(address);
  const desk = new ImportDesk(stores, today);

  const read = await stage('files to a plan, in the import thread', async () => {
    const { id } = await desk.begin(files, { communityName: `bench ${stores.clock.newId()}` }, reading);
    return desk.settled(id);
  });
  const written = await stage('plan to the store', () => {
    desk.commit(read.id, false);
    return desk.settled(read.id);
  });
  if (written.state !== 'done' || written.batchId === null)
    throw new Error(`The import is ${written.state}.`);
  const { communityId, batchId } = written;
  const close = async (): Promise<void> => {
    await desk.close();
    await stores.graph.close();
    rmSync(folder, { recursive: true, force: true });
  };
  if (isImportAlone) {
    await stage('taking it back', () => desk.undo(batchId));
    await close();
    return stages;
  }
  const record = await stage('load: the community’s record', () => stores.records.read(communityId));
  await stage('typed arrays of a selection', () => selectAdjacency(record, { communityId }));
  const network = await stage('graph of the selection', () => selectNetwork(record, { communityId }));
  if (network.size !== size.ties) throw new Error(`${network.size} ties came back, not ${size.ties}.`);

  await stage('csv-parse alone', () => files.map((file) => parse(Buffer.from(file.bytes)).length));
  await stage('read: files to tables', () =>
    Promise.all(files.map((file) => readTables(file.name, file.bytes))),
  );
  await stage('read and plan', () => planImport(files, { communityId }));
  await stage('graphology alone', () => plainGraph(record, network));

  await desk.undo(batchId);
  await close();
  return stages;
}

/** What graphology alone takes to hold the same network. */
function plainGraph(record: CommunityRecord, network: Network): void {
  const graph = emptyNetwork(false);
  network.forEachNode((key, attributes) => graph.addNode(key, attributes));
  const { ids, from, to } = record.ties;
  const kind = record.ties.kind.words.indexOf('KNOWS');
  for (let tie = 0; tie < ids.length; tie++) {
    if (record.ties.kind.codes[tie] !== kind) continue;
    const [source, target] = [record.nodes[from[tie]!]!.id, record.nodes[to[tie]!]!.id];
    graph.addEdgeWithKey(ids[tie]!, source, target, { strength: 1, kinds: ['KNOWS'], tieIds: [ids[tie]!] });
  }
}

const [nodes, ties, filesFolder, engine, alone] = process.argv.slice(2);
const stages = await run(
  { nodes: Number(nodes), ties: Number(ties) },
  filesFolder!,
  engine === 'neo4j' ? 'neo4j' : 'embedded',
  alone === 'alone',
);
process.send?.(stages);
process.disconnect?.();
