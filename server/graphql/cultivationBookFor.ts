import type { CultivationBook } from '../entities/cultivation/caseEntry.ts';
import { choicesFor } from './choicesFor.ts';
import type { Context } from './context.ts';

/**
 * The book of cultivation that the rules read: cases and entries of a community, without persons who withdrew from the
 * network or were merely mentioned, and what the community chose in place of what is shipped. Whether the asker may see what is made of it is decided where she asks.
 */
export async function bookFor(communityId: string, context: Context): Promise<CultivationBook> {
  const [book, choices] = await Promise.all([
    context.stores.cultivation.book(communityId),
    choicesFor(communityId, context),
  ]);
  return { ...book, choices };
}
