import type { WhatIf } from '../../entities/results/whatIf.ts';
import type { Sentence } from '../../entities/sentence.ts';
import type { Separated } from '../separatedFrom.ts';
import type { Assumption } from './assumedRecord.ts';

const mostNames = 5;
const mostOrganizations = 3;

/** What would change, in words: the parts first, then what people notice, at last how far one may rely on it. */
export function changesInWords(
  { add }: Assumption,
  { leaving, before, after, gaps, organizations }: Omit<WhatIf, 'sentences' | 'separated'>,
  { separatedCount, separated }: Separated,
): Sentence[] {
  const sentences: Sentence[] = [];
  const say = (text: string, parameters: Sentence['parameters']): void => {
    sentences.push({ text, parameters });
  };
  const largest = { before: before.largestComponent ?? 0, after: after.largestComponent ?? 0 };
  if (leaving.length > 0) {
    say('whatIf.leave', { names: leaving.map(({ name }) => name), others: after.order, ...largest });
    const names = separated.flatMap(({ actors }) => actors.map(({ name }) => name));
    const isLong = separatedCount > mostNames;
    if (separatedCount === 0) say('whatIf.nobodyApart', {});
    else
      say(isLong ? 'whatIf.manyApart' : 'whatIf.apart', {
        count: separatedCount,
        names: names.slice(0, mostNames),
      });
  }
  if (add.length > 0) {
    if (leaving.length > 0) say('whatIf.addBesides', { count: add.length });
    else say('whatIf.add', { count: add.length, ...largest });
    if (before.isolates !== after.isolates)
      say('whatIf.isolates', { before: before.isolates, after: after.isolates });
  }
  if (before.reach2 !== null && after.reach2 !== null)
    say('whatIf.reach', { before: inPercent(before.reach2), after: inPercent(after.reach2) });
  for (const gap of gaps) {
    if (gap.before !== gap.after) say('whatIf.gap', { gap: gap.name, before: gap.before, after: gap.after });
  }
  for (const { organization, ...linked } of organizations.slice(0, mostOrganizations))
    say('whatIf.organization', { organization: organization.name, ...linked });
  say('whatIf.caution', {});
  return sentences;
}

const inPercent = (share: number): number => Math.round(1000 * share) / 10;
