import type { RecordNode } from '../../entities/communityRecord.ts';
import type { PartialDate } from '../../entities/partialDate.ts';
import type { SupportFlow, SupportSystem, TieQuality } from '../../entities/results/supportNetwork.ts';
import type { Sentence } from '../../entities/sentence.ts';
import type { TieKindId } from '../../entities/tieKinds.ts';
import { textOf, tiesOf, type RecordTie } from '../../graph/recordTies.ts';
import { attendancesOf } from '../attendances.ts';
import type { Basis } from '../basis.ts';
import { distinctBy } from '../distinctBy.ts';
import { officeInWords } from '../offices.ts';
import { compareNames } from '../ranks.ts';
import { nameOf } from './supportAlters.ts';

const recentDays = 365;
const holderLabels: readonly string[] = ['Organization', 'Committee'];
/** So many attendances within a year make a strong tie to what somebody attends. */
const oftenAttended = 6;
const leading: readonly (string | null)[] = ['leader', 'founder', 'core'];
const order: readonly TieKindId[] = ['SERVES_IN', 'MEMBER_OF', 'ATTENDED', 'PROVIDES', 'USES', 'HAS_NEED'];

/**
 * The systems around a resident on the last day of the basis: committees in which she holds a post, her organizations,
 * activities of the year before (told by who held them), resources that she gives or uses, and needs that are not met.
 * Strong: a post, a leading role, or six attendances within a year; tenuous: a single one, or a need. In the order of the
 * kinds, the strongest first. Complexity: O(nodes + ties).
 */
export function supportSystems(basis: Basis, personId: string): SupportSystem[] {
  const { record, dates } = basis;
  const own = tiesOf(record, ['SERVES_IN', 'MEMBER_OF', 'PROVIDES', 'USES', 'HAS_NEED'], dates.state).filter(
    ({ from, to }) => from.id === personId && isAround(to, dates.lastDay),
  );
  const attended = attendedAt(basis, personId);
  const systems = new Map<string, SupportSystem>();
  for (const tie of own.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))) {
    const system = ofTie(tie, attended.get(tie.to.id)?.length ?? 0);
    const known = systems.get(tie.to.id);
    if (!known || qualityOrder(system) < qualityOrder(known)) systems.set(tie.to.id, system);
  }
  for (const [id, days] of attended) {
    if (!systems.has(id)) systems.set(id, ofAttendances(basis.node(id), days));
  }
  return [...systems.values()].sort(
    (a, b) =>
      order.indexOf(a.kind) - order.indexOf(b.kind) ||
      qualityOrder(a) - qualityOrder(b) ||
      b.attendances - a.attendances ||
      compareNames(a.title, b.title) ||
      (a.nodeId < b.nodeId ? -1 : 1),
  );
}

const qualityOrder = ({ quality }: { readonly quality: TieQuality }): number =>
  ['strong', 'ordinary', 'tenuous', 'stressful'].indexOf(quality);

/** A need that was told of by then and is not met or withdrawn; anything else. */
function isAround(node: RecordNode, day: string): boolean {
  if (node.label !== 'Need') return true;
  const reportedOn = textOf(node, 'reportedOn');
  return ['open', 'matched'].includes(textOf(node, 'status') ?? '') && (reportedOn ?? '') <= day;
}

const flows: Readonly<Partial<Record<TieKindId, SupportFlow>>> = {
  SERVES_IN: 'fromPerson',
  MEMBER_OF: 'both',
  PROVIDES: 'fromPerson',
  USES: 'toPerson',
};

function ofTie(tie: RecordTie, attendances: number): SupportSystem {
  const { kind, subkind, to, validFrom } = tie;
  return {
    nodeId: to.id,
    label: to.label,
    title: to.displayName,
    kind,
    role: roleOf(tie),
    quality: qualityOf(kind, subkind, attendances),
    flow: flows[kind] ?? 'none',
    attendances,
    since: validFrom ?? textOf(to, 'reportedOn'),
  };
}

function roleOf(tie: RecordTie): Sentence {
  if (tie.kind === 'SERVES_IN') return officeInWords(tie);
  if (tie.kind === 'MEMBER_OF' && tie.subkind === null) return { text: 'subkind.MEMBER_OF.member' };
  if (tie.kind === 'HAS_NEED') {
    const status = textOf(tie.to, 'status') ?? 'open';
    return { text: `choice.Need.status.${status}` };
  }
  return nameOf(tie);
}

function qualityOf(kind: TieKindId, subkind: string | null, attendances: number): TieQuality {
  if (kind === 'HAS_NEED') return 'tenuous';
  const isStrong = kind === 'SERVES_IN' || (kind === 'MEMBER_OF' && leading.includes(subkind));
  return isStrong || attendances >= oftenAttended ? 'strong' : 'ordinary';
}

/** What she attended within the year: by who held it, an activity that nobody held by itself; each with its dates. */
function attendedAt(basis: Basis, personId: string): ReadonlyMap<string, readonly PartialDate[]> {
  const holders = holdersOf(basis);
  const found = new Map<string, PartialDate[]>();
  for (const { person, activity, age } of attendancesOf(basis.record, basis.dates)) {
    if (person.id !== personId || age > recentDays) continue;
    for (const id of holders.get(activity.id) ?? [activity.id]) {
      const date = textOf(activity, 'date') ?? basis.dates.lastDay;
      const known = found.get(id);
      if (known) known.push(date);
      else found.set(id, [date]);
    }
  }
  return found;
}

/** Organizations and committees that held each activity. O(ties). */
const holdersOf = ({ record, dates }: Basis): ReadonlyMap<string, ReadonlySet<string>> =>
  distinctBy(
    attendancesOf(record, dates, 'ORGANIZED').filter(({ person }) => holderLabels.includes(person.label)),
    ({ activity }) => activity.id,
    ({ person }) => person.id,
  );

function ofAttendances(node: RecordNode, days: readonly PartialDate[]): SupportSystem {
  const count = days.length;
  return {
    nodeId: node.id,
    label: node.label,
    title: node.displayName,
    kind: 'ATTENDED',
    role: { text: 'supportNetwork.attends', parameters: { count } },
    quality: count >= oftenAttended ? 'strong' : count === 1 ? 'tenuous' : 'ordinary',
    flow: 'toPerson',
    attendances: count,
    since: [...days].sort()[0] ?? null,
  };
}
