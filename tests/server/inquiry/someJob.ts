import { wholeView } from '../../../server/access/recordView.ts';
import type { MeasureId } from '../../../server/analysis/index.ts';
import { generateNetwork } from '../../../server/demonstration/scaleNetwork.ts';
import type { CommunityRecord } from '../../../server/entities/communityRecord.ts';
import type { Job } from '../../../server/inquiry/jobQueue.ts';
import { recordFrom } from '../analysis/recordFrom.ts';

/** A community of invented people, the same for the same seed; everybody's name holds `名字`. */
export function someRecord(seed: number, order: number, size: number): CommunityRecord {
  const { ids, from, to } = generateNetwork({ order, size, seed, kind: 'socialLike' });
  const record = recordFrom(
    ids.map((id, i) => ({ id, label: 'Resident', displayName: `名字${seed}-${i}` })),
    Array.from(from, (source, tie) => ({
      kind: 'KNOWS' as const,
      from: ids[source]!,
      to: ids[to[tie]!]!,
      weight: 1 + (tie % 4),
    })),
  );
  return { ...record, communityId: `community-${seed}`, revision: `revision-${seed}` };
}

/** A measure of all persons of a record. */
export function someJob(record: CommunityRecord, id: MeasureId, more: Partial<Job> = {}): Job {
  const { communityId, revision } = record;
  return {
    computation: 'measure',
    selection: { communityId, asOf: '2026-09-01' },
    parameters: { id, normalized: false, weighted: true, seed: 1, groupBy: null, first: record.nodes.length },
    view: wholeView,
    today: '2026-09-01',
    communityId,
    revision,
    seconds: 60,
    asker: 'somebody',
    record: () => Promise.resolve(record),
    ...more,
  };
}
