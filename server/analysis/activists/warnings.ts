import type { RecordNode } from '../../entities/communityRecord.ts';
import type { DimensionCorrelation } from '../../entities/results/latentActivists.ts';
import type { Sentence } from '../../entities/sentence.ts';
import type { Basis } from '../basis.ts';
import { respondentsOf, type ThinAnswers } from './respondents.ts';
import type { ObservedDimension } from './score.ts';

const wantedResponse = 0.6;
const nearlyTheSame = 0.9;
const mostNames = 5;

/** What a reader should know before she relies on the list. O(dimensions × n). */
export function warningsOf(
  basis: Basis,
  persons: readonly RecordNode[],
  observed: readonly ObservedDimension[],
  thin: ThinAnswers,
  correlations: readonly DimensionCorrelation[],
): Sentence[] {
  const seen = observed.filter(({ seen: { value } }) => persons.some(({ id }) => value(id) !== null));
  const warnings = answerWarnings(basis, thin);
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

/** What is known of who was asked, and who has no rank because too few answered. */
function answerWarnings(basis: Basis, { everywhere, places, withoutPlace }: ThinAnswers): Sentence[] {
  const { asked, answered, rate } = respondentsOf(basis);
  const counts = { answered: answered.size, residents: basis.residents.length };
  const warnings: Sentence[] = [];
  if (rate === null && asked.size > 0) {
    warnings.push({ text: 'activists.warning.askedUnknown', parameters: counts });
  }
  if (everywhere) return [...warnings, { text: 'activists.warning.tooFewAnswers', parameters: counts }];
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
  if (withoutPlace) {
    warnings.push({ text: 'activists.warning.withoutPlaceTooFew', parameters: { ...withoutPlace } });
  }
  return warnings;
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
