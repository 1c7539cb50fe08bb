import type { NodeChange, NodeDraft, TieDraft } from '../entities/draft.ts';
import { findNodeKind } from '../entities/nodeKinds.ts';
import type { Stores } from '../store/stores.ts';
import { titleOf, type HeldImport } from './heldImport.ts';

/**
 * Writes what was planned, in one transaction, under the Source that was fixed when the import was begun. An import that had
 * been written is not written again. @throws ProblemError `cancelled`: then nothing was written
 */
export async function writeImport(
  { batches }: Pick<Stores, 'batches'>,
  { session, kept }: Pick<HeldImport, 'session' | 'kept'>,
  { importedBy, today }: { readonly importedBy: string | null; readonly today: string },
): Promise<void> {
  const { batchId, communityId, newCommunity, fileNames } = kept;
  const { plan } = session;
  const total = plan.nodeRows + plan.tieRows + plan.changeRows;
  session.advance(0, total);
  const own = [
    ...(newCommunity === null ? [] : [draft(communityId, 'Community', { name: newCommunity })]),
    draft(batchId, 'Source', { title: titleOf(fileNames), kind: 'import', date: today }),
  ];
  async function* nodes(): AsyncGenerator<readonly NodeDraft[]> {
    yield own;
    yield* session.rows<NodeDraft>('nodes', plan.nodeRows);
  }
  await batches.write(
    () => ({
      communityId,
      sourceId: batchId,
      importedBy,
      nodes: nodes(),
      ties: session.rows<TieDraft>('ties', plan.tieRows),
      changes: session.rows<NodeChange>('changes', plan.changeRows),
      fillOnly: kept.reading.known !== 'take',
    }),
    {
      signal: session.abort.signal,
      onProgress: (written) => session.advance(Math.min(written, total), total),
    },
  );
}

function draft(id: string, label: string, properties: NodeDraft['properties']): NodeDraft {
  if (!findNodeKind(label)) throw new Error(`No node kind ${label}`);
  return { id, label, externalId: null, properties, attributes: {} };
}
