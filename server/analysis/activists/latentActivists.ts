import { onceFor } from '../../graph/onceFor.ts';
import type { CommunityRecord, RecordNode } from '../../entities/communityRecord.ts';
import type { NetworkSelection } from '../../entities/networkSelection.ts';
import type {
  Activist,
  ActivistContribution,
  ActivistDimension,
  LatentActivists,
} from '../../entities/results/latentActivists.ts';
import type { Sentence } from '../../entities/sentence.ts';
import { nodesOf } from '../../graph/recordTies.ts';
import { basisOf, type Basis } from '../basis.ts';
import { officeInWords } from '../offices.ts';
import { compareNames, ranks } from '../ranks.ts';
import { hasRefused, mayBeChild } from '../../graph/candidacy.ts';
import { dimensions } from './dimensions.ts';
import { claimOf, evidenceLevel, titleOf } from './evidenceLevel.ts';
import { scores, type ObservedDimension, type Part, type Score } from './score.ts';
import { placesWithTooFewAnswers, warningsOf } from './warnings.ts';

const mostReasons = 3;

/**
 * Residents who hold the community together without an office, with the reasons.
 *
 * Everybody is measured by the dimensions of the registry against all adult residents (see `scores`). Holders of an
 * office and social workers are listed apart. Whoever may be under 18, or asked not to be considered, is on no list.
 * Order: best score first; then those of whom too little is known to score them, but something. Where too few of a
 * building answered, its residents keep their score and have no rank.
 * Undefined: rank and score are null where too little is known; nothing unobserved counts as 0.
 * Complexity: that of the dimensions, O(n m) for bridging.
 */
export function latentActivists(
  record: CommunityRecord,
  selection: NetworkSelection,
  { first, today }: { readonly first: number; readonly today: string },
): LatentActivists {
  const { basis, adults, observed, formal, latent, thinPlaces } = situationOf(record, selection, today);
  const { responses } = basis;
  const thin = new Set(thinPlaces.map(({ id }) => id));
  const isRankable = ({ person, score }: Score): boolean =>
    score !== null && !thin.has(basis.homes.get(person.id)?.id ?? '');
  const benchmark = formal.flatMap(({ score }) => (score === null ? [] : [score])).sort((a, b) => a - b);
  const describe = (list: readonly Score[]): Activist[] => {
    const rankable = list.filter(isRankable);
    const rank = ranks(rankable.map(({ score }) => score));
    const rankOf = new Map(rankable.map(({ person }, i) => [person.id, rank[i] ?? null]));
    return list
      .filter(({ score, known }) => score !== null || known > 0)
      .slice(0, first)
      .map((score) => activist(basis, score, rankOf.get(score.person.id) ?? null, observed, benchmark));
  };
  const level = evidenceLevel(basis);
  return {
    level,
    title: titleOf(level, responses.rate),
    claim: claimOf(level),
    asked: responses.asked.size,
    answered: responses.answered.size,
    responseRate: responses.rate,
    dimensions: observed.map((each) => dimensionEntry(each, adults)),
    rankedCount: latent.filter(isRankable).length,
    activists: describe(latent),
    officeHolders: describe(formal),
    insufficientCount: latent.filter(({ score }) => score === null).length,
    warnings: warningsOf(basis, adults, observed, thinPlaces),
  };
}

/** Each holds what was computed of a whole community. */
const keptPerRecord = 4;

/** Everybody's score, from which lists of any length are cut. */
const situationOf = onceFor((record: CommunityRecord, selection: NetworkSelection, today: string) => {
  const basis = basisOf(record, selection, today);
  const { offices, dates } = basis;
  const adults = basis.residents.filter((resident) => !mayBeChild(resident, dates.lastDay));
  const workers = nodesOf(record, 'SocialWorker').filter(({ id }) => basis.network.hasNode(id));
  const observed = dimensions.map((dimension): ObservedDimension => ({
    dimension,
    seen: dimension.observe(basis),
  }));
  const listed = [...adults, ...workers].filter((person) => !hasRefused(person));
  const all = bestFirst(scores(listed, adults, observed));
  const isFormal = ({ person }: Score): boolean => person.label === 'SocialWorker' || offices.has(person.id);
  return {
    basis,
    adults,
    observed,
    formal: all.filter(isFormal),
    latent: all.filter((score) => !isFormal(score)),
    thinPlaces: placesWithTooFewAnswers(basis),
  };
}, keptPerRecord);

function bestFirst(list: readonly Score[]): Score[] {
  return list.toSorted(
    (a, b) =>
      (b.score ?? -1) - (a.score ?? -1) ||
      b.known - a.known ||
      compareNames(a.person.displayName, b.person.displayName) ||
      (a.person.id < b.person.id ? -1 : 1),
  );
}

function activist(
  basis: Basis,
  { person, score, completeness, parts }: Score,
  rank: number | null,
  observed: readonly ObservedDimension[],
  benchmark: readonly number[],
): Activist {
  const contributions = parts.map((part, i) => contribution(part, observed[i]!, person.id));
  const pull = ({ percentile, weight }: ActivistContribution): number => (percentile ?? 0) * weight;
  const lower = score === null ? 0 : benchmark.filter((other) => other < score).length;
  return {
    actor: basis.refer(person.id),
    rank,
    score,
    completeness,
    contributions,
    reasons: contributions
      .filter((each) => pull(each) > 0)
      .sort((a, b) => pull(b) - pull(a))
      .slice(0, mostReasons)
      .map((each) => each.evidence),
    offices: officesInWords(basis, person),
    aboveOfficeHolders: score === null || benchmark.length === 0 ? null : lower / benchmark.length,
  };
}

function contribution(
  { dimension, value, percentile, points }: Part,
  { seen }: ObservedDimension,
  personId: string,
): ActivistContribution {
  return {
    dimension: dimension.id,
    name: { text: `dimension.${dimension.id}.name` },
    value,
    percentile,
    weight: dimension.weight,
    points,
    evidence: evidenceOf(dimension.id, value, () => seen.evidence(personId)),
  };
}

function evidenceOf(dimensionId: string, value: number | null, evidence: () => Sentence): Sentence {
  if (value === null) return { text: 'dimension.notObserved' };
  return value === 0 ? { text: `dimension.${dimensionId}.none` } : evidence();
}

function officesInWords({ offices }: Basis, person: RecordNode): Sentence[] {
  const posts = (offices.get(person.id) ?? []).map(officeInWords);
  return person.label === 'SocialWorker' ? [{ text: 'node.SocialWorker' }, ...posts] : posts;
}

function dimensionEntry(
  { dimension: { id, weight }, seen }: ObservedDimension,
  residents: readonly RecordNode[],
): ActivistDimension {
  return {
    id,
    name: { text: `dimension.${id}.name` },
    meaning: { text: `dimension.${id}.meaning` },
    weight,
    observed: residents.filter((resident) => seen.value(resident.id) !== null).length,
  };
}
