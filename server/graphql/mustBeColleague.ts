import { ProblemError } from '../entities/problem.ts';
import type { Context } from './context.ts';

/** @throws ProblemError `notFound` when the owner is nobody who may record in the community */
export async function mustBeColleague(
  { owner, communityId }: { readonly owner?: string | null; readonly communityId: string },
  { accounts, viewer }: Context,
): Promise<void> {
  if (owner === null || owner === undefined || owner === viewer.accountId) return;
  const colleagues = await accounts.colleagues(viewer, communityId);
  if (colleagues.every(({ id }) => id !== owner))
    throw new ProblemError({ code: 'notFound', field: 'owner' });
}
