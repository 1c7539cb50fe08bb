import { v5 } from 'uuid';
import type { NodeDraft, TieDraft } from '../entities/draft.ts';
import type { Stores } from '../store/stores.ts';
import { ImportSession } from './importSession.ts';
import { writeCultivation } from './writeCultivation.ts';

/** Fixed, so that the demonstration is one community however often it is asked for. */
export const demonstrationId = v5('linli demonstration', v5.URL);
const seed = 20_260_901;

/** The demonstration community's id; it is made when it isn't there. */
export async function writeDemonstration(stores: Stores, today: string): Promise<string> {
  if ((await stores.nodes.read(demonstrationId)) !== null) return demonstrationId;
  const communityId = demonstrationId;
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
  await writeCultivation(stores, communityId, today);
  return communityId;
}
