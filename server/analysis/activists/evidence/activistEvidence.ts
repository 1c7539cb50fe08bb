import type { CommunityRecord } from '../../../entities/communityRecord.ts';
import type { NetworkSelection } from '../../../entities/networkSelection.ts';
import {
  brokerageRoles,
  type ActivistEvidence,
  type BrokerageRoleCount,
  type TechniqueEvidence,
} from '../../../entities/results/activistEvidence.ts';
import type { Activist } from '../../../entities/results/latentActivists.ts';
import { tiesOf, tiesWithIds } from '../../../graph/recordTies.ts';
import type { Basis } from '../../basis.ts';
import { defaultMeasureOptions } from '../../measure.ts';
import { coordinator } from '../../node/coordinator.ts';
import { gatekeeper } from '../../node/gatekeeper.ts';
import { itinerant } from '../../node/itinerant.ts';
import { liaison } from '../../node/liaison.ts';
import { representative } from '../../node/representative.ts';
import { measureValues } from '../../rememberedResult.ts';
import { activistsIn } from '../activist.ts';
import { defaultWeights } from '../dimensions.ts';
import type { ActivistQuestion } from '../latentActivists.ts';
import type { ObservedDimension } from '../score.ts';
import { situationOf, standingOf } from '../situation.ts';
import type { TechniqueSign } from '../techniqueSigns.ts';
import { dayOf, evidenceRecords, latestFirst } from './evidenceRecord.ts';
import { ratedItems } from './ratedItems.ts';
import { timelineOf } from './timeline.ts';

const roleMeasures = { coordinator, itinerant, gatekeeper, representative, liaison };

/**
 * Why a person is where she is on a list: each figure with the records that it rests on; null for who is on no list (a
 * child, somebody who refused, was merely mentioned, or is not there). Complexity: that of `latentActivists` the first
 * time, then O(ties).
 */
export function activistEvidence(
  record: CommunityRecord,
  selection: NetworkSelection,
  { personId, today, profile }: ActivistQuestion & { readonly personId: string },
): ActivistEvidence | null {
  const situation = situationOf(record, selection, today);
  const standing = standingOf(situation, profile?.weights ?? defaultWeights);
  const score = [...standing.latent, ...standing.formal].find(({ person }) => person.id === personId);
  if (!score) return null;
  const { basis, observed, signs } = situation;
  const activist = activistsIn(situation, standing)(score);
  const recordsOf = evidenceRecords(basis);
  const ratings = tiesOf(record, ['ASSESSES'], basis.dates.span).filter(({ to }) => to.id === personId);
  return {
    activist,
    dimensions: dimensionEvidence(record, activist, observed, recordsOf),
    ratings: ratedItems(ratings),
    techniques: (signs.get(personId) ?? []).map((sign) => techniqueEvidence(basis, sign, recordsOf)),
    roles: rolesOf(basis, personId),
    timeline: timelineOf(basis, personId),
  };
}

type Records = ReturnType<typeof evidenceRecords>;

function dimensionEvidence(
  record: CommunityRecord,
  { actor, contributions }: Activist,
  observed: readonly ObservedDimension[],
  recordsOf: Records,
): ActivistEvidence['dimensions'] {
  const ids = observed.map(({ seen }) => new Set(seen.records(actor.id)));
  const ties = tiesWithIds(
    record,
    ids.flatMap((own) => [...own]),
  );
  return contributions.map(({ dimension, name, value, percentile, points, evidence }, i) => ({
    dimension,
    name,
    value,
    percentile,
    points,
    evidence,
    records: recordsOf(ties.filter(({ id }) => ids[i]!.has(id))),
  }));
}

function techniqueEvidence(
  basis: Basis,
  { technique, ties, points }: TechniqueSign,
  recordsOf: Records,
): TechniqueEvidence {
  const days = ties.flatMap((tie) => dayOf(basis, tie) ?? []).sort(latestFirst);
  return {
    technique,
    name: { text: `technique.${technique}` },
    points,
    count: ties.length,
    first: days.at(-1) ?? null,
    last: days[0] ?? null,
    records: recordsOf(ties),
  };
}

/** Her brokerage roles among the buildings. O(Σ degree²), once for a network. */
function rolesOf({ network, homes }: Basis, personId: string): BrokerageRoleCount[] {
  const groups = new Map([...homes].map(([id, place]) => [id, place.id]));
  return brokerageRoles.map((role) => {
    const rows = measureValues(network, roleMeasures[role], { ...defaultMeasureOptions, groups });
    const value = rows.find(({ key }) => key === personId)?.value ?? null;
    return { role, name: { text: `brokerageRole.${role}` }, value };
  });
}
