import { v5 } from 'uuid';
import type { NodeDraft, TieDraft } from '../entities/draft.ts';
import type { Stores } from '../store/stores.ts';
import { ImportSession } from './importSession.ts';
import { writeCultivation } from './writeCultivation.ts';

/** Fixed, so that the demonstration is one community however often it is asked for. */
export const demonstrationId = v5('linli demonstration', v5.URL);
const seed = 20_260_901;

/**
 * The demonstration community's id; it is made when it isn't there, and its cultivation is begun when the process ended
 * before that.
 */
export async function writeDemonstration(stores: Stores, today: string): Promise<string> {
  const communityId = demonstrationId;
  if ((await stores.nodes.read(communityId)) === null) await writeNetwork(stores, communityId, today);
  const { cases } = await stores.cultivation.book(communityId);
  if (cases.length === 0) await writeCultivation(stores, communityId, today);
  return communityId;
}

async function writeNetwork(stores: Stores, communityId: string, today: string): Promise<void> {
  const session = new ImportSession(stores.clock.newId(), communityId, null, Date.now());
  try {
    const reply = await session.request({ type: 'demonstration', communityId, seed, today });
    if (reply.type === 'planned') session.plan = reply.summary;
    await stores.batches.write(() => ({
      communityId,
      sourceId: null,
      nodes: session.rows<NodeDraft>('nodes', session.plan.nodeRows),
      ties: session.rows<TieDraft>('ties', session.plan.tieRows),
    }));
  } finally {
    await session.end();
  }
}
