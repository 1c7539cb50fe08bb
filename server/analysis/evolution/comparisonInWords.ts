import type { Comparison } from '../../entities/results/comparison.ts';
import type { Sentence } from '../../entities/sentence.ts';

/** Above which Jaccard index two waves are well comparable, and below which change was too fast to be called gradual. */
const wellComparable = 0.3;
const leastComparable = 0.2;

type Compared = Omit<Comparison, 'summary' | 'guidance' | 'cautions'>;

/**
 * A comparison in words: what happened, how to read so much change, and what to bear in mind.
 * Guidance by the Jaccard index: 0.3 and more is fine, 0.2 to 0.3 with care, below 0.2 too fast, unless the network grows
 * (Snijders, van de Bunt & Steglich 2010, Social Networks 32:44-60).
 */
export function comparisonInWords(compared: Compared): Pick<Comparison, 'summary' | 'guidance' | 'cautions'> {
  return {
    summary: summaryOf(compared),
    guidance: guidanceOf(compared),
    cautions: cautionsOf(compared),
  };
}

function summaryOf({ ties, stayed, joined, left }: Compared): Sentence[] {
  const { kept, formed, dissolved, notAsked } = ties;
  const earlier = kept + dissolved + notAsked;
  return [
    earlier === 0
      ? { text: 'comparison.onlyNew', parameters: { stayed, formed } }
      : { text: 'comparison.ties', parameters: { stayed, earlier, kept, dissolved, formed } },
    ...(notAsked > 0 ? [{ text: 'comparison.notAsked', parameters: { count: notAsked } }] : []),
    joined + left > 0
      ? { text: 'comparison.actors', parameters: { joined, left } }
      : { text: 'comparison.sameActors' },
  ];
}

function guidanceOf({ ties }: Compared): Sentence | null {
  const { jaccard, pessimistic, kept, formed, dissolved } = ties;
  if (jaccard === null) return null;
  const parameters = { kept, all: kept + formed + dissolved, jaccard: rounded(jaccard) };
  if (jaccard >= wellComparable)
    return (pessimistic.jaccard ?? 0) < leastComparable
      ? {
          text: 'comparison.jaccard.unsure',
          parameters: { ...parameters, low: rounded(pessimistic.jaccard ?? 0) },
        }
      : { text: 'comparison.jaccard.fine', parameters };
  if (jaccard >= leastComparable) return { text: 'comparison.jaccard.care', parameters };
  return formed > dissolved && kept >= dissolved
    ? { text: 'comparison.jaccard.grown', parameters }
    : { text: 'comparison.jaccard.fast', parameters };
}

function cautionsOf({ before, after, ties, firstHeard }: Compared): Sentence[] {
  const unknown = [before, after].filter(({ answersKnown }) => answersKnown === false);
  const isMixed = (before.waveId === null) !== (after.waveId === null);
  return [
    ...(ties.notAsked > 0
      ? [
          {
            text: 'comparison.bounds',
            parameters: { least: ties.dissolved, most: ties.dissolved + ties.notAsked },
          },
        ]
      : []),
    ...(firstHeard > 0
      ? [{ text: 'comparison.firstHeard', parameters: { count: firstHeard, formed: ties.formed } }]
      : []),
    ...unknown.map(({ name }) => ({
      text: 'comparison.answersUnknown',
      parameters: { name: name ?? '' },
    })),
    ...(isMixed ? [{ text: 'comparison.mixed' }] : []),
  ];
}

const rounded = (value: number): string => value.toFixed(2);
