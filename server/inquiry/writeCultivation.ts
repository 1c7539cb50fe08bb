import { v5 } from 'uuid';
import { caseStateOf } from '../cultivation/caseState.ts';
import { criteriaOf, isMissing } from '../cultivation/criteria.ts';
import { cultivationBasis } from '../cultivation/cultivationBasis.ts';
import { shippedModel } from '../cultivation/stageModels.ts';
import { stageOf } from '../cultivation/stagePaths.ts';
import {
  demonstrationCultivation,
  type CultivatedPeople,
  type DemonstrationDecision,
} from '../demonstration/cultivation.ts';
import { localAccountId } from '../entities/access.ts';
import type { CommunityRecord, RecordNode } from '../entities/communityRecord.ts';
import { onDate, textOf, tiesOf } from '../graph/recordTies.ts';
import type { Stores } from '../store/stores.ts';

/**
 * Writes the cultivation of the demonstration beside its network, as people do: cases begin, things are written down, and
 * at each gate it is kept how the criteria stood on the day. Writing it again adds nothing.
 */
export async function writeCultivation(stores: Stores, communityId: string, today: string): Promise<void> {
  const record = await stores.records.read(communityId);
  const { cases, entries, interventions } = demonstrationCultivation(peopleOf(record, today));
  const recordedBy = localAccountId;
  for (const { modelId, decisions: _, ...one } of cases) {
    const model = shippedModel(modelId);
    if (!model) throw new Error(`The demonstration has a case of ${modelId}, which is not shipped.`);
    await stores.cultivation.start({ ...one, communityId, model, recordedBy }, today);
  }
  for (const entry of entries) await stores.cultivation.record({ ...entry, recordedBy }, today);
  for (const { id, decisions } of cases)
    for (const decision of decisions) await decide(stores, record, id, decision, today);
  for (const each of interventions) await stores.interventions.record({ ...each, recordedBy }, today);
}

async function decide(
  stores: Stores,
  record: CommunityRecord,
  caseId: string,
  { id, to, on, reason }: DemonstrationDecision,
  today: string,
): Promise<void> {
  const { communityId } = record;
  const book = await stores.cultivation.book(communityId);
  const basis = cultivationBasis(record, { communityId }, book, today).on(on);
  const one = book.cases.find((each) => each.id === caseId)!;
  const state = caseStateOf(basis, one);
  // To go back on a stage asks nothing of it.
  const codes = one.model.stages.map(({ code }) => code);
  const isEarlier = codes.indexOf(to) < codes.indexOf(state.stage!.code);
  const criteria = [
    ...(isEarlier ? [] : criteriaOf(basis, state, 'exit', state.stage!)),
    ...criteriaOf(basis, state, 'entry', stageOf(one.model, to)!),
  ];
  await stores.cultivation.decide(
    {
      ...{ communityId, caseId, id, outcome: 'entered', to, on, recordedBy: localAccountId },
      reason: criteria.some(isMissing) ? reason : null,
      snapshot: criteria.map(({ item, standing, value }) => ({ criterionId: item, standing, value })),
    },
    today,
  );
}

/** The nodes of the demonstration by the part that they play in it. */
function peopleOf(record: CommunityRecord, today: string): CultivatedPeople {
  const { communityId } = record;
  const organizationId = (key: string): string => v5(`Organization/${key}`, communityId);
  const workers = [1, 2, 3].map((place) => v5(`SocialWorker/worker ${place}`, communityId));
  const committee = record.nodes.find(({ label }) => label === 'Committee');
  if (!committee) throw new Error('The demonstration has no committee.');
  return {
    ...{ communityId, today, organizationId },
    committeeId: committee.id,
    workerIds: workers as unknown as CultivatedPeople['workerIds'],
    membersOf: (key) => membersOf(record, organizationId(key), today),
    activitiesOf: (key) =>
      tiesOf(record, ['ORGANIZED'])
        .filter(({ from }) => from.id === organizationId(key))
        .map(({ to }) => to)
        .sort((a, b) => (textOf(b, 'date') ?? '').localeCompare(textOf(a, 'date') ?? ''))
        .map(({ id }) => id),
  };
}

const roles: readonly (string | null)[] = ['leader', 'founder', 'core'];

function membersOf(record: CommunityRecord, organizationId: string, today: string): string[] {
  const order = ({ subkind }: { readonly subkind: string | null }): number =>
    (roles.indexOf(subkind) + roles.length + 1) % (roles.length + 1);
  const isIn = ({ label, isMentioned, withheld }: RecordNode): boolean =>
    label === 'Resident' && !isMentioned && !withheld?.network;
  const members = tiesOf(record, ['MEMBER_OF'], onDate(today))
    .filter(({ from, to }) => to.id === organizationId && isIn(from))
    .sort((a, b) => order(a) - order(b) || (a.from.id < b.from.id ? -1 : 1));
  return [...new Set(members.map(({ from }) => from.id))];
}
