import type { RecordNode } from '../../entities/communityRecord.ts';
import type { Sentence } from '../../entities/sentence.ts';
import type { Basis } from '../basis.ts';
import { hasTooFewAnswers, responsesByPlace } from '../responses.ts';
import { compareNames } from '../ranks.ts';
import { rankCorrelation } from './rankCorrelation.ts';
import type { ObservedDimension } from './score.ts';

const wantedResponse = 0.6;
const nearlyTheSame = 0.9;
const mostNames = 5;

/** The buildings in which too few answered to rank who lives there; empty when there was no survey. By name. */
export function placesWithTooFewAnswers({ residents, homes, responses }: Basis): RecordNode[] {
  if (responses.asked.size === 0) return [];
  return responsesByPlace(residents, homes, responses)
    .filter(hasTooFewAnswers)
    .map(({ place }) => place)
    .sort((a, b) => compareNames(a.displayName, b.displayName) || (a.id < b.id ? -1 : 1));
}

/** What a reader should know before she relies on the list. O(dimensions² × n log n). */
export function warningsOf(
  basis: Basis,
  persons: readonly RecordNode[],
  observed: readonly ObservedDimension[],
  places: readonly RecordNode[],
): Sentence[] {
  const { rate } = basis.responses;
  const seen = observed.filter(({ seen: { value } }) => persons.some(({ id }) => value(id) !== null));
  const warnings: Sentence[] = [];
  if (rate !== null && rate < wantedResponse) {
    warnings.push({ text: 'activists.warning.lowResponse', parameters: { percent: Math.round(100 * rate) } });
  }
  if (places.length > 0) {
    const names = places.slice(0, mostNames).map((place) => place.displayName);
    warnings.push({
      text: 'activists.warning.placesWithTooFewAnswers',
      parameters: { count: places.length, names },
    });
  }
  const [only] = seen;
  if (only && seen.length === 1) {
    warnings.push({ text: 'activists.warning.oneDimension', parameters: { name: nameOf(only) } });
  }
  const cautions = seen.flatMap(({ seen: { caution } }) => caution ?? []);
  return [...warnings, ...correlationWarnings(persons, seen), ...cautions];
}

function correlationWarnings(persons: readonly RecordNode[], seen: readonly ObservedDimension[]): Sentence[] {
  return seen.flatMap((one, i) =>
    seen.slice(i + 1).flatMap((other): Sentence[] => {
      const [x, y]: [number[], number[]] = [[], []];
      for (const { id } of persons) {
        const [a, b] = [one.seen.value(id), other.seen.value(id)];
        if (a === null || b === null) continue;
        x.push(a);
        y.push(b);
      }
      const correlation = rankCorrelation(x, y);
      return correlation !== null && correlation > nearlyTheSame
        ? [
            {
              text: 'activists.warning.correlated',
              parameters: { one: nameOf(one), other: nameOf(other), correlation },
            },
          ]
        : [];
    }),
  );
}

const nameOf = ({ dimension }: ObservedDimension): Sentence => ({ text: `dimension.${dimension.id}.name` });
