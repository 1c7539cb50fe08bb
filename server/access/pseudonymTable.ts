import type { CommunityRecord } from '../entities/communityRecord.ts';
import { withoutMentioned } from '../graph/consideration.ts';
import { shortIds } from '../graph/shortIds.ts';
import { pseudonymous, pseudonymWith } from './pseudonyms.ts';

/** Who stands behind a pseudonym. */
export interface PseudonymRow {
  /** What files for research call it. */
  readonly code: string;
  readonly pseudonym: string;
  readonly label: string;
  readonly id: string;
  readonly externalId: string | null;
  readonly name: string;
}

/**
 * Who or what each pseudonym of a key stands for, in order of the codes: the persons, groups, places and activities that files for research
 * may hold, from a record with names. Who may see names anyway may have it, apart from those files. O(n log n) in nodes, O(ties).
 */
export function pseudonymTable(
  whole: CommunityRecord,
  { key, today }: { readonly key: string; readonly today: string },
): readonly PseudonymRow[] {
  const pseudonym = pseudonymWith(key);
  const told = withoutMentioned(pseudonymous(whole, key, today));
  const codes = shortIds(told.nodes);
  return whole.nodes
    .flatMap(({ id, label, externalId, displayName }): PseudonymRow[] => {
      const code = codes.get(pseudonym(id));
      return code === undefined
        ? []
        : [{ code, pseudonym: pseudonym(id), label, id, externalId, name: displayName }];
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}
