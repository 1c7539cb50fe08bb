import type { CommunityRecord } from '../../../entities/communityRecord.ts';
import type { PartialDate } from '../../../entities/partialDate.ts';
import { tiesOf, type DateWindow } from '../../../graph/recordTies.ts';
import { placesOfResidents } from '../../../graph/residences.ts';
import { nodesById } from '../../actorReferences.ts';

/** Whom something was for, and since when until when it was done; `to` null = it still goes on. */
export interface Targets {
  readonly targetIds: readonly string[];
  readonly from: PartialDate;
  readonly to: PartialDate | null;
}

/** Who was treated, and which groups were treated as a whole. */
export interface Treated {
  /** Ids of residents. */
  readonly ids: ReadonlySet<string>;
  /**
   * Where whole organizations, or whole buildings, were treated: the group of each resident who is in one, a treated
   * one before others, then the first by id. Null where persons were chosen one by one.
   */
  readonly groups: ReadonlyMap<string, string> | null;
}

/**
 * The residents whom something was for: those named, the members of organizations while it was done, and who lived in
 * the buildings. O(nodes + ties).
 */
export function treatedBy(record: CommunityRecord, { targetIds, from, to }: Targets, today: string): Treated {
  const nodes = nodesById(record);
  const targets = new Set(targetIds);
  const window: DateWindow = { from, to: to ?? today };
  const labels = new Set(targetIds.flatMap((id) => nodes.get(id)?.label ?? []));
  const groupsByLabel = {
    Organization: () => tiesOf(record, ['MEMBER_OF'], window).map((tie) => [tie.from.id, tie.to.id] as const),
    Place: () => [...placesOfResidents(record, window)],
  } as const;
  const named = targetIds.filter((id) => nodes.get(id)?.label === 'Resident');
  const ids = new Set(named);
  const groups = new Map<string, string>();
  for (const label of ['Organization', 'Place'] as const) {
    if (!labels.has(label)) continue;
    for (const [personId, groupId] of [...groupsByLabel[label]()].sort(byIds)) {
      if (nodes.get(personId)?.label !== 'Resident') continue;
      const isTreated = targets.has(groupId);
      if (isTreated) ids.add(personId);
      const known = groups.get(personId);
      if (known === undefined || (isTreated && !targets.has(known))) groups.set(personId, groupId);
    }
  }
  const isWhole = named.length === 0 && labels.size === 1;
  return { ids, groups: isWhole ? groups : null };
}

const byIds = ([a, b]: readonly [string, string], [c, d]: readonly [string, string]): number =>
  a !== c ? (a < c ? -1 : 1) : b < d ? -1 : b > d ? 1 : 0;
