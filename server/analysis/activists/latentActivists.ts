import type { CommunityRecord, RecordNode } from '../../entities/communityRecord.ts';
import type { NetworkSelection } from '../../entities/networkSelection.ts';
import type { ActivistDimension, LatentActivists } from '../../entities/results/latentActivists.ts';
import { activistsIn } from './activist.ts';
import { correlationsOf } from './correlations.ts';
import { defaultWeights } from './dimensions.ts';
import { claimOf, titleOf } from './evidenceLevel.ts';
import { respondentsOf } from './respondents.ts';
import { hasPoints, type DimensionWeights, type ObservedDimension, type Score } from './score.ts';
import { situationOf, standingOf, type WeightProfileUsed } from './situation.ts';
import { warningsOf } from './warnings.ts';

/** A list has so many at most. */
export const mostListed = 200;

/** How the lists about activists are asked for. */
export interface ActivistQuestion {
  /** YYYY-MM-DD */
  readonly today: string;
  /** Null or absent: the built-in weights. */
  readonly profile?: WeightProfileUsed | null;
}

/** Stands for "no building recorded" where a building is asked for. */
export const noPlace = 'none';

export interface ListQuestion extends ActivistQuestion {
  readonly first: number;
  /** Only who lives in this building, or in none that is recorded (`noPlace`); null or absent: everybody. */
  readonly placeId?: string | null;
}

/**
 * Residents who hold the community together without an office, with the reasons.
 *
 * Everybody is measured by the dimensions of the registry against all adult residents (see `scores`); with roster and
 * attendance alone, only by what these can tell (see `dimensionsAt`). Holders of an office, heads of
 * organizations and social workers are listed apart. Whoever may be under 18, or asked not to be considered, is on no list.
 * Order: best score first; then those of whom too little is known to score them, but something; equal ones by name. Who has
 * no point is not listed, though she is counted among the ranked. Where too few answered (`thinAnswersIn`), residents
 * keep their score and have no rank. The list of one building (`placeId`) has its
 * residents only, with their ranks in the list of all; its length is cut afterwards. Office holders (the first 200,
 * however many of the others are asked for) and counts are of all.
 * Undefined: rank and score are null where too little is known; nothing unobserved counts as 0.
 * Complexity: that of the dimensions, O(Σ ties within three steps) for spread.
 */
export function latentActivists(
  record: CommunityRecord,
  selection: NetworkSelection,
  { first, today, profile, placeId }: ListQuestion,
): LatentActivists {
  const situation = situationOf(record, selection, today);
  const weights = profile?.weights ?? defaultWeights;
  const standing = standingOf(situation, weights);
  const { basis, level, adults, observed, thin } = situation;
  const { formal, latent, isRankable } = standing;
  const { asked, answered, rate } = respondentsOf(basis);
  const correlations = correlationsOf(adults, observed);
  const described = activistsIn(situation, standing);
  const isThere = ({ person }: Score): boolean =>
    typeof placeId !== 'string' || (basis.homes.get(person.id)?.id ?? noPlace) === placeId;
  return {
    level,
    title: titleOf(level, rate, answered.size / basis.residents.length),
    claim: claimOf(level),
    asked: asked.size,
    answered: answered.size,
    responseRate: rate,
    profile: profile ? { id: profile.id, name: profile.name, version: profile.version } : null,
    dimensions: observed.map((each) => dimensionEntry(each, adults, weights)),
    correlations,
    rankedCount: latent.filter(isRankable).length,
    activists: latent
      .filter((each) => hasPoints(each) && isThere(each))
      .slice(0, first)
      .map(described),
    officeHolders: formal
      .filter(({ score, known }) => score !== null || known > 0)
      .slice(0, mostListed)
      .map(described),
    insufficientCount: latent.filter(({ score }) => score === null).length,
    warnings: warningsOf(basis, adults, observed, thin, correlations),
  };
}

function dimensionEntry(
  { dimension: { id }, seen }: ObservedDimension,
  residents: readonly RecordNode[],
  weights: DimensionWeights,
): ActivistDimension {
  return {
    id,
    name: { text: `dimension.${id}.name` },
    meaning: { text: `dimension.${id}.meaning` },
    weight: weights[id] ?? 0,
    observed: residents.filter((resident) => seen.value(resident.id) !== null).length,
  };
}
