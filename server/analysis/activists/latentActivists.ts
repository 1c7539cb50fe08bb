import type { CommunityRecord, RecordNode } from '../../entities/communityRecord.ts';
import type { NetworkSelection } from '../../entities/networkSelection.ts';
import type { ActivistDimension, LatentActivists } from '../../entities/results/latentActivists.ts';
import { activistsIn } from './activist.ts';
import { correlationsOf } from './correlations.ts';
import { defaultWeights } from './dimensions.ts';
import { claimOf, titleOf } from './evidenceLevel.ts';
import type { DimensionWeights, ObservedDimension, Score } from './score.ts';
import { situationOf, standingOf, type WeightProfileUsed } from './situation.ts';
import { warningsOf } from './warnings.ts';

/** How the lists about activists are asked for. */
export interface ActivistQuestion {
  /** YYYY-MM-DD */
  readonly today: string;
  /** Null or absent: the built-in weights. */
  readonly profile?: WeightProfileUsed | null;
}

/**
 * Residents who hold the community together without an office, with the reasons.
 *
 * Everybody is measured by the dimensions of the registry against all adult residents (see `scores`); with roster and
 * attendance alone, only by what these can tell (see `dimensionsAt`). Holders of an office, heads of
 * organizations and social workers are listed apart. Whoever may be under 18, or asked not to be considered, is on no list.
 * Order: best score first; then those of whom too little is known to score them, but something. Where too few of a
 * building answered, its residents keep their score and have no rank.
 * Undefined: rank and score are null where too little is known; nothing unobserved counts as 0.
 * Complexity: that of the dimensions, O(Σ ties within three steps) for spread.
 */
export function latentActivists(
  record: CommunityRecord,
  selection: NetworkSelection,
  { first, today, profile }: ActivistQuestion & { readonly first: number },
): LatentActivists {
  const situation = situationOf(record, selection, today);
  const weights = profile?.weights ?? defaultWeights;
  const standing = standingOf(situation, weights);
  const { basis, level, adults, observed, thinPlaces } = situation;
  const { formal, latent, isRankable } = standing;
  const { asked, answered, rate } = basis.responses;
  const correlations = correlationsOf(adults, observed);
  const describe = (list: readonly Score[]) =>
    list
      .filter(({ score, known }) => score !== null || known > 0)
      .slice(0, first)
      .map(activistsIn(situation, standing, list));
  return {
    level,
    title: titleOf(level, rate),
    claim: claimOf(level),
    asked: asked.size,
    answered: answered.size,
    responseRate: rate,
    profile: profile ? { id: profile.id, name: profile.name, version: profile.version } : null,
    dimensions: observed.map((each) => dimensionEntry(each, adults, weights)),
    correlations,
    rankedCount: latent.filter(isRankable).length,
    activists: describe(latent),
    officeHolders: describe(formal),
    insufficientCount: latent.filter(({ score }) => score === null).length,
    warnings: warningsOf(basis, adults, observed, thinPlaces, correlations),
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
