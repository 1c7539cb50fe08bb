import type { MergeEffect } from '../../entities/results/identity.ts';
import type { Sentence } from '../../entities/sentence.ts';

/** What would change, in words: herself first, then the whole, then the work list. Says so when nothing would. */
export function mergeInWords({
  contacts,
  commonContacts,
  ranks,
  before,
  after,
  gaps,
}: Omit<MergeEffect, 'sentences'>): Sentence[] {
  const sentences: Sentence[] = [];
  const say = (text: string, parameters: Sentence['parameters']): void => {
    sentences.push({ text: `mergeEffect.${text}`, parameters });
  };
  say('contacts', { kept: contacts.kept!, other: contacts.other!, merged: contacts.merged! });
  if (commonContacts > 0) say('common', { count: commonContacts });
  const best = Math.min(ranks.kept ?? Infinity, ranks.other ?? Infinity);
  if (ranks.merged !== null && Number.isFinite(best) && best !== ranks.merged)
    say('rank', { before: best, after: ranks.merged });
  else if (ranks.merged !== null && !Number.isFinite(best)) say('newRank', { after: ranks.merged });
  else if (ranks.merged === null && Number.isFinite(best)) say('noRank', { before: best });
  if (before.components !== after.components)
    say('components', { before: before.components, after: after.components });
  if (before.isolates !== after.isolates) say('isolates', { before: before.isolates, after: after.isolates });
  if (before.largestComponent !== null && after.largestComponent !== null)
    if (after.largestComponent > before.largestComponent)
      say('largest', { before: before.largestComponent, after: after.largestComponent });
  for (const gap of gaps)
    if (gap.before !== gap.after) say('gap', { gap: gap.name, before: gap.before, after: gap.after });
  return sentences;
}
