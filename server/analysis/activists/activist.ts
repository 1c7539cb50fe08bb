import type { Activist, ActivistContribution } from '../../entities/results/latentActivists.ts';
import type { Sentence } from '../../entities/sentence.ts';
import { median } from '../median.ts';
import { tellsInfluence } from './evidenceLevel.ts';
import { postsInWords } from './posts.ts';
import { reasonsAmong, type ObservedDimension, type Part, type Score } from './score.ts';
import { ranksOf, robustnessOf, type Situation, type Standing } from './situation.ts';
import { strengthsOf } from './strengths.ts';
import { independentSources, pointing } from './techniqueSigns.ts';

const mostReasons = 3;
const latentFrom = 0.8;
const fewestSources = 2;
/** Of fewer office holders, a share of them would tell somebody's score. */
const fewestHolders = 5;

/** How people of a list are told of. O(n log n) once. */
export function activistsIn(situation: Situation, standing: Standing): (score: Score) => Activist {
  const { basis, level, adults, observed, headships, signs } = situation;
  const { tiers, influence } = standing;
  const rankOf = ranksOf(standing);
  const benchmark = tellsInfluence(level) ? holdersScores(standing) : [];
  const medians = medianByTier(standing);
  const robustness = robustnessOf(standing);
  const strengths = strengthsOf(basis, adults);
  return (each) => {
    const { person, score, completeness, parts } = each;
    const contributions = parts.map((part, i) => contribution(part, observed[i]!, person.id));
    const tier = tiers.get(person.id) ?? 0;
    const share = influence.get(person.id) ?? null;
    const techniques = pointing(signs.get(person.id));
    const triangulation = independentSources(techniques);
    const lower = score === null ? 0 : benchmark.filter((other) => other < score).length;
    return {
      actor: basis.refer(person.id),
      rank: rankOf.get(person.id) ?? null,
      score,
      completeness,
      contributions,
      reasons: reasonsAmong(parts)
        .slice(0, mostReasons)
        .map((part) => contributions[parts.indexOf(part)]!.evidence),
      offices: postsInWords(person, basis, headships),
      aboveOfficeHolders:
        score === null || benchmark.length < fewestHolders ? null : lower / benchmark.length,
      strengths: strengths(each),
      techniques,
      triangulation,
      tier,
      influence: share,
      tierResidual: share === null ? null : share - medians.get(tier)!,
      weightRobustness: robustness.get(person.id) ?? null,
      latent: tier === 0 && share !== null && share >= latentFrom && triangulation >= fewestSources,
    };
  };
}

/** The scores of residents with a post. Who looks after the community by profession is no peer of theirs. */
const holdersScores = ({ formal }: Standing): number[] =>
  formal.flatMap(({ person, score }) => (person.label === 'Resident' && score !== null ? [score] : []));

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
