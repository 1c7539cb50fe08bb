import type { TieKindId } from '../../entities/tieKinds.ts';

/** What `isStaff` reads. */
export const readsOfStaff = {
  ties: ['SERVES_IN'],
  nodes: ['SocialWorker'],
} as const satisfies { readonly ties: readonly TieKindId[]; readonly nodes: readonly string[] };
