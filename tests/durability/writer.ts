import 'reflect-metadata';
import type { NodeDraft, TieDraft } from '../../server/entities/draft.ts';
import { nodeKind } from '../../server/entities/nodeKinds.ts';
import { ProblemError } from '../../server/entities/problem.ts';
import { openStores } from '../../server/store/stores.ts';
import type { WriterOrder } from './acknowledgement.ts';
import { openJournal } from './journal.ts';

/**
 * Writes without a pause until it is killed, on many lanes at once, and notes each write once it is acknowledged; a
 * lane goes on when that is on disk. Its one argument is a WriterOrder as JSON. Says `opening`, then `ready`. Ends
 * when its standard input closes, so that it never outlives who started it.
 */
const order = JSON.parse(process.argv[2]!) as WriterOrder;
const note = openJournal(order.journal);
process.stdin.once('end', () => process.exit(0)).resume();

process.stdout.write('opening\n');
const { graph, nodes, ties, batches, clock } = await openStores(order.address);
const resident = nodeKind('Resident');
process.stdout.write('ready\n');

/** A server lets one write at a time change a community. */
const placeCount = 4;
/** Between two compactions, so that other writes get their turn as well. */
const longestPauseMs = 1_000;
const refusedPauseMs = 100;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A community, and those of its residents whom ties may connect. */
interface Place {
  readonly communityId: string;
  readonly known: string[];
}

let state = order.seed >>> 0;
/** A whole number below `limit`, by the linear congruential generator of Numerical Recipes. */
const below = (limit: number): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 2 ** 32) * limit);
};

async function createNodes({ communityId, known }: Place): Promise<never> {
  for (;;) {
    const { id } = await nodes.create(resident, { communityId, name: `人${below(1_000)}` });
    await note({ kind: 'node', id });
    known.push(id);
  }
}

async function createAndCorrectTies({ known }: Place): Promise<never> {
  for (;;) {
    if (known.length < 3) await pause(5);
    else {
      const from = below(known.length - 1);
      const tie = await ties.create({
        kind: 'KNOWS',
        fromId: known[from]!,
        toId: known[from + 1]!,
        weight: 1,
      });
      await note({ kind: 'tie', id: tie.id, weight: 1 });
      for (let weight = 2; weight < 5; weight++) {
        await ties.update(tie.id, { weight });
        await note({ kind: 'tie', id: tie.id, weight });
      }
    }
  }
}

async function changeOneNode({ communityId }: Place): Promise<never> {
  const { id } = await nodes.create(resident, { communityId, name: '数 0' });
  for (let times = 1; ; times++) {
    await nodes.update(resident, id, { name: `数 ${times}` });
    await note({ kind: 'changed', id, times });
  }
}

async function createAndRemoveNodes({ communityId }: Place): Promise<never> {
  for (;;) {
    const { id } = await nodes.create(resident, { communityId, name: '要走的人' });
    await nodes.remove(resident, id, true);
    await note({ kind: 'removed', id });
  }
}

async function writeBatches({ communityId }: Place): Promise<never> {
  for (;;) {
    const id = clock.newId();
    const ids = Array.from({ length: 5 + below(80) }, () => clock.newId());
    const drafts = ids.map((nodeId, i): NodeDraft => ({
      id: nodeId,
      label: 'Resident',
      externalId: null,
      properties: { name: `表${i}` },
      attributes: {},
    }));
    const links = ids.slice(1).map((toId, i): TieDraft => ({
      id: clock.newId(),
      kind: 'KNOWS',
      subkind: null,
      fromId: ids[i]!,
      toId,
      weight: 1,
      validFrom: null,
      validTo: null,
      waveId: null,
      method: null,
      frequency: null,
      confirmedOn: null,
      note: null,
    }));
    await note({ kind: 'begun', id, nodes: ids.length });
    await batches.write(() => ({ communityId, sourceId: id, nodes: [drafts], ties: [links] }));
    await note({ kind: 'batch', id, nodes: ids.length });
    if (below(4) > 0) continue;
    await note({ kind: 'undoing', id });
    await batches.undo(communityId, id);
    await note({ kind: 'undone', id });
  }
}

async function erasePersons({ communityId }: Place): Promise<never> {
  for (;;) {
    const name = `CANARY-${clock.newId()}`;
    const { id } = await nodes.create(resident, { communityId, name });
    await nodes.remove(resident, id, true);
    await note({ kind: 'erasing', id });
    await graph.compact();
    await note({ kind: 'erased', id, name });
    await pause(below(longestPauseMs));
  }
}

async function makePlace(): Promise<Place> {
  const { id } = await nodes.create(nodeKind('Community'), { name: '桂花里' });
  await note({ kind: 'community', id });
  return { communityId: id, known: [] };
}

const lanesOfPlace = [
  createNodes,
  createNodes,
  createNodes,
  createNodes,
  createAndCorrectTies,
  createAndCorrectTies,
  changeOneNode,
  createAndRemoveNodes,
];
/** A busy server may refuse a write, which is not acknowledged then; the embedded engine has no reason to. */
async function keepOn(lane: (place: Place) => Promise<never>, place: Place): Promise<never> {
  for (;;)
    try {
      await lane(place);
    } catch (error) {
      if (!('neo4j' in order.address && error instanceof ProblemError)) throw error;
      await pause(refusedPauseMs);
    }
}

try {
  const places = await Promise.all(Array.from({ length: placeCount }, makePlace));
  const lanes = places.flatMap((place) => lanesOfPlace.map((lane) => keepOn(lane, place)));
  lanes.push(keepOn(writeBatches, places[0]!));
  if (order.withCompaction) lanes.push(keepOn(erasePersons, places[0]!));
  await Promise.race(lanes);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
}
