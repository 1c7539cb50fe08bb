import type { CommunityRecord } from '../../../entities/communityRecord.ts';
import type { NetworkSelection } from '../../../entities/networkSelection.ts';
import type { ActivistFairness, BestOfGroup } from '../../../entities/results/activistFairness.ts';
import type { Basis } from '../../basis.ts';
import { defaultWeights } from '../dimensions.ts';
import type { ActivistQuestion } from '../latentActivists.ts';
import { percentiles } from '../percentile.ts';
import type { Score } from '../score.ts';
import { situationOf, standingOf } from '../situation.ts';
import { coverageOf } from './coverage.ts';
import { fairnessInWords } from './fairnessInWords.ts';
import { groupGaps } from './groupGaps.ts';
import { comparedFact, groupings, type Grouping } from './grouping.ts';
import { namingHomophily } from './namingHomophily.ts';
import { selectionRates } from './selectionRates.ts';

const bestShown = 5;

/**
 * Whether the first `top` of the list leave out groups of people, and where that comes from: who was reached, who is
 * listed, in which dimensions groups differ, whether people name their own kind, and the first of each group beside the
 * list. Facts about persons (sex, age, where they are registered, tenure, building) are read here only.
 * Complexity: that of `latentActivists`, and of `namingHomophily` for each fact.
 */
export function activistFairness(
  record: CommunityRecord,
  selection: NetworkSelection,
  { top, today, seed, profile }: ActivistQuestion & { readonly top: number; readonly seed: number },
): ActivistFairness {
  const situation = situationOf(record, selection, today);
  const { basis, adults } = situation;
  const { latent, formal, isRankable } = standingOf(situation, profile?.weights ?? defaultWeights);
  const ranked = latent.filter(isRankable);
  const candidates = latent.map(({ person }) => person.id);
  const listed = ranked.slice(0, top).map(({ person }) => person.id);
  const everybody = [...latent, ...formal].filter(({ person }) => person.label === 'Resident');
  const nominations = basis.ties(['NOMINATES']);
  const facts = groupings(basis, adults);
  const compared = facts.filter(({ groups }) => groups.length > 0);
  const found = {
    top,
    facts: facts.map(comparedFact),
    coverage: compared.flatMap((grouping) => coverageOf(basis, grouping)),
    selection: compared.flatMap((grouping) => selectionRates(grouping, candidates, listed)),
    gaps: compared.flatMap((grouping) => groupGaps(grouping, everybody)),
    homophily: compared.map((grouping) => namingHomophily(grouping, nominations, seed)),
    byGroup: compared.flatMap((grouping) => bestOfGroups(basis, grouping, ranked)),
  };
  return { ...found, sentences: fairnessInWords(found) };
}

/** The first of each group by the order of the list, with their place inside it. O(ranked × log ranked). */
function bestOfGroups(
  basis: Basis,
  { by, groups, groupOf }: Grouping,
  ranked: readonly Score[],
): BestOfGroup[] {
  return groups.map(({ id, name }) => {
    const own = ranked.filter(({ person }) => groupOf.get(person.id) === id);
    const place = percentiles(own.map(({ score }) => score!));
    return {
      by,
      group: id,
      groupName: name,
      activists: own
        .slice(0, bestShown)
        .map(({ person, score }) => ({ actor: basis.refer(person.id), percentile: place(score, true) })),
    };
  });
}
