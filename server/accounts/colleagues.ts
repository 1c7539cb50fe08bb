import { compareTexts } from '../entities/compareTexts.ts';
import { Access } from '../access/access.ts';
import type { Viewer } from '../entities/access.ts';
import type { Colleague } from '../entities/colleague.ts';
import type { AccountStore, StoredAccount } from '../store/accountStore.ts';

const accountsPerPage = 500;
/** More than any agency has; the rest are not offered. */
const mostPages = 10;

/**
 * Who may record what is done in a community, the asker first, then by name: those whose work can be shared out.
 * While there are no accounts, the asker alone. O(accounts).
 */
export async function colleaguesOf(
  accounts: AccountStore,
  viewer: Viewer,
  communityId: string,
): Promise<Colleague[]> {
  if (viewer.isLocal) return [{ id: viewer.accountId, name: viewer.name, isMe: true }];
  const found: Colleague[] = [];
  let after: string | null = null;
  for (let page = 0; page < mostPages; page++) {
    const { edges, pageInfo } = await accounts.list({ first: accountsPerPage, after });
    for (const { node } of edges)
      if (worksIn(node, communityId))
        found.push({ id: node.id, name: node.name, isMe: node.id === viewer.accountId });
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  return found.sort(
    (a, b) => Number(b.isMe) - Number(a.isMe) || compareTexts(a.name, b.name) || compareTexts(a.id, b.id),
  );
}

function worksIn({ id, name, grants, disabledAt }: StoredAccount, communityId: string): boolean {
  const access = new Access({ accountId: id, name, isLocal: false, grants }, () => '');
  return disabledAt === null && access.may('record', communityId);
}
