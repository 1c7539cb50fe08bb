import type { RatedItem } from '../../../entities/results/activistEvidence.ts';
import { asWritten, type Sentence } from '../../../entities/sentence.ts';
import { assesses } from '../../../entities/ties/assesses.ts';
import type { RecordTie } from '../../../graph/recordTies.ts';
import { latestRatings } from '../latestRatings.ts';

/**
 * What was rated of a person, from her ASSESSES ties (`latestRatings`). Her own rating is told beside the others', never
 * among them. Items of the questionnaire come first, in its order. O(ratings log ratings).
 */
export function ratedItems(ratings: readonly RecordTie[]): RatedItem[] {
  const rated = latestRatings(ratings);
  const known: readonly (string | null)[] = Object.keys(assesses.subkinds);
  const used = new Set(ratings.flatMap(({ subkind, weight }) => (weight === null ? [] : [subkind])));
  const items = [
    ...known.filter((item) => used.has(item)),
    ...[...used].filter((item) => !known.includes(item)),
  ];
  return items.map((item) => {
    const all = rated.filter(({ subkind }) => subkind === item);
    const own = all.find(({ from, to }) => from === to);
    const others = all.flatMap(({ from, to, weight }) => (from === to ? [] : [weight!]));
    const isRated = others.length > 0;
    return {
      item,
      name: nameOf(item),
      raters: others.length,
      mean: isRated ? others.reduce((sum, each) => sum + each, 0) / others.length : null,
      low: isRated ? Math.min(...others) : null,
      high: isRated ? Math.max(...others) : null,
      own: own?.weight ?? null,
    };
  });
}

function nameOf(item: string | null): Sentence {
  if (item === null) return { text: 'tie.ASSESSES' };
  return Object.hasOwn(assesses.subkinds, item) ? { text: `subkind.ASSESSES.${item}` } : asWritten(item);
}
