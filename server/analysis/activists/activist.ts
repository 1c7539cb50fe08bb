import type { Activist, ActivistContribution } from '../../entities/results/latentActivists.ts';
import type { Sentence } from '../../entities/sentence.ts';
import { median } from '../median.ts';
import { ranks } from '../ranks.ts';
import { tellsInfluence } from './evidenceLevel.ts';
import { postsInWords } from './posts.ts';
import type { ObservedDimension, Part, Score } from './score.ts';
import { robustnessOf, type Situation, type Standing } from './situation.ts';
import { strengthsOf } from './strengths.ts';
import { independentSources, pointing } from './techniqueSigns.ts';

const mostReasons = 3;
const latentFrom = 0.8;
const fewestSources = 2;

/** How people of a list are told of: makes each entry of `list`, whose order gives the ranks. O(n log n) once. */
export function activistsIn(
  situation: Situation,
  standing: Standing,
  list: readonly Score[],
): (score: Score) => Activist {
  const { basis, level, adults, observed, headships, signs } = situation;
  const { formal, tiers, influence, isRankable } = standing;
  const rankable = list.filter(isRankable);
  const rank = ranks(rankable.map(({ score }) => score));
  const rankOf = new Map(rankable.map(({ person }, i) => [person.id, rank[i] ?? null]));
  const benchmark = tellsInfluence(level)
    ? formal.flatMap(({ score }) => (score === null ? [] : [score]))
    : [];
  const medians = medianByTier(standing);
  const robustness = robustnessOf(standing);
  const strengths = strengthsOf(basis, adults);
  return (each) => {
    const { person, score, completeness, parts } = each;
    const contributions = parts.map((part, i) => contribution(part, observed[i]!, person.id));
    const tier = tiers.get(person.id) ?? 0;
    const share = influence.get(person.id) ?? null;
    const techniques = pointing(signs.get(person.id));
    const lower = score === null ? 0 : benchmark.filter((other) => other < score).length;
    return {
      actor: basis.refer(person.id),
      rank: rankOf.get(person.id) ?? null,
      score,
      completeness,
      contributions,
      reasons: strongest(contributions),
      offices: postsInWords(person, basis, headships),
      aboveOfficeHolders: score === null || benchmark.length === 0 ? null : lower / benchmark.length,
      strengths: strengths(each),
      techniques,
      triangulation: techniques.length,
      tier,
      influence: share,
      tierResidual: share === null ? null : share - medians.get(tier)!,
      weightRobustness: robustness.get(person.id) ?? null,
      latent:
        tier === 0 &&
        share !== null &&
        share >= latentFrom &&
        independentSources(techniques) >= fewestSources,
    };
  };
}

function strongest(contributions: readonly ActivistContribution[]): Sentence[] {
  const pull = ({ percentile, weight }: ActivistContribution): number => (percentile ?? 0) * weight;
  return contributions
    .filter((each) => pull(each) > 0)
    .sort((a, b) => pull(b) - pull(a))
    .slice(0, mostReasons)
    .map((each) => each.evidence);
}

function contribution(
  { dimension, weight, value, percentile, points }: Part,
  { seen }: ObservedDimension,
  personId: string,
): ActivistContribution {
  return {
    dimension: dimension.id,
    name: { text: `dimension.${dimension.id}.name` },
    value,
    percentile,
    weight,
    points,
    evidence: evidenceOf(dimension.id, value, () => seen.evidence(personId)),
  };
}

function evidenceOf(dimensionId: string, value: number | null, evidence: () => Sentence): Sentence {
  if (value === null) return { text: 'dimension.notObserved' };
  return value === 0 ? { text: `dimension.${dimensionId}.none` } : evidence();
}

/** Of those whose influence is known. */
function medianByTier({ tiers, influence }: Standing): ReadonlyMap<number, number> {
  const shares = new Map<number, number[]>();
  for (const [id, share] of influence) {
    const tier = tiers.get(id) ?? 0;
    const known = shares.get(tier);
    if (known) known.push(share);
    else shares.set(tier, [share]);
  }
  return new Map([...shares].map(([tier, list]) => [tier, median(list)!]));
}
