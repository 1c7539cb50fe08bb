import 'reflect-metadata';
import { openSync, writeSync } from 'node:fs';
import type { NodeDraft, TieDraft } from '../../server/entities/draft.ts';
import { nodeKind } from '../../server/entities/nodeKinds.ts';
import { openStores } from '../../server/store/stores.ts';
import type { Acknowledgement, Intention, WriterOrder } from './acknowledgement.ts';

/**
 * Writes without a pause until it is killed, on several lanes at once, and notes each write once it is acknowledged.
 * Its one argument is a WriterOrder as JSON. Says `ready` when the store is open.
 */
const order = JSON.parse(process.argv[2]!) as WriterOrder;
const journal = openSync(order.journal, 'a');
/** A killed process loses nothing that it wrote, so the journal needs no sync of its own. */
const note = (line: Acknowledgement | Intention): void => {
  writeSync(journal, `${JSON.stringify(line)}\n`);
};

const { graph, nodes, ties, batches, clock } = await openStores(order.address);
const resident = nodeKind('Resident');
process.stdout.write('ready\n');
const { id: communityId } = await nodes.create(nodeKind('Community'), { name: '桂花里' });
note({ kind: 'community', id: communityId });

let state = order.seed >>> 0;
/** A whole number below `limit`, by the linear congruential generator of Numerical Recipes. */
const below = (limit: number): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 2 ** 32) * limit);
};
const known: string[] = [];

async function createNodes(): Promise<never> {
  for (;;) {
    const { id } = await nodes.create(resident, { communityId, name: `人${below(1_000)}` });
    note({ kind: 'node', id });
    known.push(id);
  }
}

async function createAndCorrectTies(): Promise<never> {
  for (;;) {
    if (known.length < 3) await new Promise((resolve) => setTimeout(resolve, 5));
    else {
      const from = below(known.length - 1);
      const tie = await ties.create({
        kind: 'KNOWS',
        fromId: known[from]!,
        toId: known[from + 1]!,
        weight: 1,
      });
      note({ kind: 'tie', id: tie.id, weight: 1 });
      for (let weight = 2; weight < 5; weight++) {
        await ties.update(tie.id, { weight });
        note({ kind: 'tie', id: tie.id, weight });
      }
    }
  }
}

async function changeOneNode(): Promise<never> {
  const { id } = await nodes.create(resident, { communityId, name: '数 0' });
  for (let times = 1; ; times++) {
    await nodes.update(resident, id, { name: `数 ${times}` });
    note({ kind: 'changed', id, times });
  }
}

async function createAndRemoveNodes(): Promise<never> {
  for (;;) {
    const { id } = await nodes.create(resident, { communityId, name: '要走的人' });
    await nodes.remove(resident, id, true);
    note({ kind: 'removed', id });
  }
}

async function writeBatches(): Promise<never> {
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
      note: null,
    }));
    note({ kind: 'begun', id, nodes: ids.length });
    await batches.write(() => ({ communityId, sourceId: id, nodes: [drafts], ties: [links] }));
    note({ kind: 'batch', id, nodes: ids.length });
    if (below(4) > 0) continue;
    note({ kind: 'undoing', id });
    await batches.undo(communityId, id);
    note({ kind: 'undone', id });
  }
}

async function erasePersons(): Promise<never> {
  for (;;) {
    const name = `CANARY-${clock.newId()}`;
    const { id } = await nodes.create(resident, { communityId, name });
    await nodes.remove(resident, id, true);
    await graph.compact();
    note({ kind: 'erased', id, name });
  }
}

const lanes = [
  createNodes,
  createNodes,
  createNodes,
  createNodes,
  createAndCorrectTies,
  changeOneNode,
  createAndRemoveNodes,
  writeBatches,
];
if (order.withCompaction) lanes.push(erasePersons);
// A server that was killed ends the writer as well: what it acknowledged until then counts.
await Promise.race(lanes.map((lane) => lane())).catch(() => process.exit(0));
