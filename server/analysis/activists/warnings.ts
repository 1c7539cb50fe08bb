import type { RecordNode } from '../../entities/communityRecord.ts';
import type { DimensionCorrelation } from '../../entities/results/latentActivists.ts';
import type { Sentence } from '../../entities/sentence.ts';
import type { Basis } from '../basis.ts';
import { hasTooFewAnswers, responsesByPlace } from '../responses.ts';
import { compareNames } from '../ranks.ts';
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

/** What a reader should know before she relies on the list. O(dimensions × n). */
export function warningsOf(
  basis: Basis,
  persons: readonly RecordNode[],
  observed: readonly ObservedDimension[],
  places: readonly RecordNode[],
  correlations: readonly DimensionCorrelation[],
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
    warnings.push({
      text: 'activists.warning.oneDimension',
      parameters: { name: nameOf(only.dimension.id) },
    });
  }
  const cautions = seen.flatMap(({ seen: { caution } }) => caution ?? []);
  return [...warnings, ...correlationWarnings(correlations), ...cautions];
}

/** Dimensions that say nearly the same count twice. */
function correlationWarnings(correlations: readonly DimensionCorrelation[]): Sentence[] {
  return correlations.flatMap(({ one, other, value }): Sentence[] =>
    value !== null && Math.abs(value) > nearlyTheSame
      ? [
          {
            text: 'activists.warning.correlated',
            parameters: { one: nameOf(one), other: nameOf(other), correlation: value },
          },
        ]
      : [],
  );
}

const nameOf = (dimensionId: string): Sentence => ({ text: `dimension.${dimensionId}.name` });
