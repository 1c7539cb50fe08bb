import { nodesById } from '../analysis/actorReferences.ts';
import { isOrganizationOfResidents } from '../analysis/organizations/withdrawal.ts';
import { byNameAndId, compareNames } from '../analysis/ranks.ts';
import type { CommunityRecord, RecordNode } from '../entities/communityRecord.ts';
import type { CultivationBook } from '../entities/cultivation/caseEntry.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import { firstDay, lastDay } from '../entities/partialDate.ts';
import { ProblemError } from '../entities/problem.ts';
import type {
  Handover,
  HandoverCase,
  HandoverConsents,
  HandoverExpiry,
  HandoverOrphan,
  HandoverTask,
  HandoverVisits,
} from '../entities/results/handover.ts';
import { inWords, type Sentence } from '../entities/sentence.ts';
import { runningCases, type CaseState } from './caseState.ts';
import { dayAfter } from '../graph/daySpan.ts';
import { cultivationBasis, type CultivationBasis } from './cultivationBasis.ts';
import { allTasks } from './cultivationTasks.ts';
import { departures, visitAim, visitDays, type Departure } from './departures.ts';
import { filingOf } from './filing.ts';
import { holdingsOf } from './holdings.ts';
import { onlyContactsOf, staffContacts, type StaffContact, type StaffTie } from './staffContacts.ts';
import { tasksOfCase } from './plannedTasks.ts';
import { sessionsOf } from './sessionsOf.ts';
import { subjectReference } from './subjects.ts';

const mostOrphans = 500;
const mostTasks = 200;

/**
 * What a social worker leaves to a successor: who has no other contact among the staff, running cases with their next step,
 * what was promised, filings that run out, who holds groups, keys and accounts, what those whom the worker knows agreed to, and
 * whether they met the successor. Also of a worker who has not said that she leaves. O(nodes + ties + entries).
 * @throws ProblemError `notFound` when there is no such worker
 */
export function handover(
  record: CommunityRecord,
  selection: NetworkSelection,
  {
    workerId,
    book,
    today,
  }: { readonly workerId: string; readonly book: CultivationBook; readonly today: string },
): Handover {
  if (nodesById(record).get(workerId)?.label !== 'SocialWorker')
    throw new ProblemError({ code: 'notFound', field: 'workerId' });
  return handoverOf(cultivationBasis(record, selection, book, today), workerId);
}

/** The same from a basis; the worker must be in its record. */
export function handoverOf(basis: CultivationBasis, workerId: string): Handover {
  const departure = departures(basis).get(workerId) ?? null;
  const orphans = orphansOf(basis, workerId, departure);
  const cases = runningCases(basis).filter(({ case: one }) => one.workerId === workerId);
  const tasks = tasksOf(basis, workerId, orphans);
  const organizations = organizationsOf(basis, workerId);
  return {
    worker: basis.community.refer(workerId),
    leavesOn: departure?.leavesOn ?? null,
    departureId: departure?.entry.id ?? null,
    successor: departure?.successorId ? subjectReference(basis, departure.successorId) : null,
    note: departure?.entry.text ?? null,
    packDueOn: departure?.packDueOn ?? null,
    orphanCount: orphans.length,
    orphans: orphans.slice(0, mostOrphans),
    cases: cases.map((state) => caseToHandOver(basis, state)),
    tasks: tasks.slice(0, mostTasks),
    overdueCount: tasks.filter(({ isOverdue }) => isOverdue).length,
    expiries: organizations.flatMap((organization) => expiryOf(basis, organization)),
    holdings: organizations.flatMap((organization) => holdingsOf(basis, organization.id)),
    consents: consentsOf(basis, workerId),
    visits: visitsOf(basis, departure, orphans, cases),
  };
}

const tieNames: Readonly<Partial<Record<StaffTie, Sentence>>> = {
  KNOWS: inWords({ zh: '认识', en: 'acquainted' }),
  SUPPORTS: inWords({ zh: '有帮扶', en: 'help' }),
  NOMINATES: inWords({ zh: '提名', en: 'named' }),
  MEMBER_OF: inWords({ zh: '社工是成员', en: 'the worker is a member' }),
  ACCOMPANIES: inWords({ zh: '一年内有陪伴', en: 'accompanied within a year' }),
  CASE: inWords({ zh: '有进行中的培育', en: 'a running case' }),
};

function orphansOf(basis: CultivationBasis, workerId: string, departure: Departure | null): HandoverOrphan[] {
  const nodes = nodesById(basis.record);
  return onlyContactsOf(basis, workerId)
    .filter(({ id }) => !nodes.get(id)!.isMentioned)
    .map(({ id, contact }): HandoverOrphan => ({
      actor: basis.community.refer(id),
      ties: inOrder(contact),
      lastOn: contact.lastOn,
      jointVisitOn: jointVisitOn(basis, id, departure),
    }))
    .sort(
      (a, b) =>
        Number(b.actor.kind === 'Organization') - Number(a.actor.kind === 'Organization') ||
        compareNames(a.actor.name, b.actor.name) ||
        (a.actor.id < b.actor.id ? -1 : 1),
    );
}

const inOrder = ({ kinds }: StaffContact): Sentence[] =>
  Object.entries(tieNames).flatMap(([kind, name]) => (kinds.has(kind as StaffTie) ? [name] : []));

/**
 * The last visit that the successor was at since the departure was written down. As long as no successor is named: the last
 * that was made together.
 */
function jointVisitOn(basis: CultivationBasis, id: string, departure: Departure | null): string | null {
  const visits = sessionsOf(basis, id).filter(
    ({ form, aboutIds, on }) =>
      (departure?.successorId ? aboutIds.includes(departure.successorId) : form === 'jointVisit') &&
      (departure === null || lastDay(on) >= firstDay(departure.entry.on)),
  );
  return visits.at(-1)?.on ?? null;
}

function caseToHandOver(basis: CultivationBasis, state: CaseState): HandoverCase {
  const { case: one, stage, stageSince, plannedEnd } = state;
  const open = tasksOfCase(basis, state).filter(({ doneOn }) => doneOn === null);
  // What was promised comes before what the model plans.
  const [next] = open.toSorted(
    (a, b) => Number(a.entryId === null) - Number(b.entryId === null) || compareDays(a.dueOn, b.dueOn),
  );
  return {
    caseId: one.id,
    title: one.title,
    subject: subjectReference(basis, one.subjectId),
    modelName: inWords(one.model.name),
    stage: stage && inWords(stage.name),
    stageSince,
    nextStep:
      next?.title ??
      inWords(
        {
          zh: '看“{stage}”还差哪一条，再决定能不能往下走',
          en: 'See what “{stage}” still lacks, then decide',
        },
        { stage: stage ? inWords(stage.name) : '' },
      ),
    nextOn: next ? next.dueOn : plannedEnd,
  };
}

function compareDays(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

/** What was promised and not done: in her cases, about those who have nobody else, and about herself; by due day. */
function tasksOf(
  basis: CultivationBasis,
  workerId: string,
  orphans: readonly HandoverOrphan[],
): HandoverTask[] {
  const own = new Set(basis.cases.filter((one) => one.workerId === workerId).map(({ id }) => id));
  const alone = new Set([workerId, ...orphans.map(({ actor }) => actor.id)]);
  return allTasks(basis)
    .flatMap(({ entryId, doneOn, caseId, subjectId, title, dueOn, isOverdue }): HandoverTask[] => {
      const isHers = (caseId !== null && own.has(caseId)) || alone.has(subjectId);
      const isPromised = entryId !== null && doneOn === null;
      if (!isHers || !isPromised) return [];
      return [{ id: entryId, title, subject: subjectReference(basis, subjectId), dueOn, isOverdue }];
    })
    .sort((a, b) => compareDays(a.dueOn, b.dueOn) || (a.id < b.id ? -1 : 1));
}

/** Residents and organizations that the worker has to do with. */
function contactsOf(basis: CultivationBasis, workerId: string): RecordNode[] {
  const nodes = nodesById(basis.record);
  return [...staffContacts(basis)].filter(([, ofWhom]) => ofWhom.has(workerId)).map(([id]) => nodes.get(id)!);
}

/** The organizations of residents among them, in order of name. */
const organizationsOf = (basis: CultivationBasis, workerId: string): RecordNode[] =>
  contactsOf(basis, workerId).filter(isOrganizationOfResidents).sort(byNameAndId);

function expiryOf(basis: CultivationBasis, organization: RecordNode): HandoverExpiry[] {
  const { expiresOn, state } = filingOf(basis, organization);
  return expiresOn === null
    ? []
    : [
        {
          organization: basis.community.refer(organization.id),
          what: inWords({ zh: '备案有效期', en: 'Filing' }),
          until: expiresOn,
          isOver: state === 'expired',
        },
      ];
}

function consentsOf(basis: CultivationBasis, workerId: string): HandoverConsents {
  const known = contactsOf(basis, workerId).filter(({ label }) => label === 'Resident');
  const withheld = (purpose: 'leadership' | 'contact'): number =>
    known.filter((person) => (person.withheld?.[purpose] ?? '9999') <= basis.day).length;
  return {
    residents: known.length,
    notAsked: known.filter(({ isMentioned }) => isMentioned).length,
    withoutLeadership: withheld('leadership'),
    withoutContact: withheld('contact'),
  };
}

function visitsOf(
  basis: CultivationBasis,
  departure: Departure | null,
  orphans: readonly HandoverOrphan[],
  cases: readonly CaseState[],
): HandoverVisits {
  const subjects = cases
    .map(({ case: { subjectId } }) => subjectId)
    .filter((id) => id !== basis.record.communityId);
  const wanted = new Set([...orphans.map(({ actor }) => actor.id), ...subjects]);
  const done = [...wanted].filter((id) => {
    const on = jointVisitOn(basis, id, departure);
    return on !== null && (departure === null || firstDay(on) <= departure.visitsBy);
  }).length;
  return {
    ...{ wanted: wanted.size, done, share: wanted.size === 0 ? null : done / wanted.size },
    ...{ aim: visitAim, by: departure === null ? null : dayAfter(departure.leavesOn, visitDays) },
  };
}
