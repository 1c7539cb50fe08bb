import type { RecordNode } from '../../entities/communityRecord.ts';
import { contactFrequencyIds, type ContactFrequency } from '../../entities/contactFrequency.ts';
import { daysBetween, firstDay, lastDay, type PartialDate } from '../../entities/partialDate.ts';
import {
  lifeDomains,
  type SupportAlter,
  type SupportFlow,
  type SupportTie,
} from '../../entities/results/supportNetwork.ts';
import { asWritten, type Sentence } from '../../entities/sentence.ts';
import { isStressful } from '../../entities/tie.ts';
import { tieKind, type TieKindId } from '../../entities/tieKinds.ts';
import type { RecordTie } from '../../graph/recordTies.ts';
import type { Basis } from '../basis.ts';
import { membershipsOf } from '../groupsOf.ts';
import { isStaff } from '../offices.ts';
import { compareNames } from '../ranks.ts';
import { lifeDomain } from './lifeDomain.ts';
import { convoyCircle, tieQuality } from './tieQuality.ts';

const staleAfterDays = 365;
const largestCloseness = 5;
const aroundKinds: readonly TieKindId[] = ['KNOWS', 'SUPPORTS', 'NOMINATES', 'ACCOMPANIES'];
/** Kinds whose weight is closeness. */
const feltKinds: readonly TieKindId[] = ['KNOWS', 'SUPPORTS'];
/** Questions whose answers are people she turns to. */
const turnsTo: readonly (string | null)[] = ['discuss', 'advice'];

/**
 * Those around a resident on the last day of the basis: who is in contact with her (KNOWS), who helps her or is helped
 * by her (SUPPORTS), whom she talks things over with or asks for advice (NOMINATES from her, with those questions), and
 * the worker who accompanies her. To be named by others is no support, and is left out. By domain, then the closest, then by name. O(ties).
 */
export function supportAlters(basis: Basis, personId: string): SupportAlter[] {
  const around = new Map<string, RecordTie[]>();
  for (const tie of basis.ties(aroundKinds, basis.dates.state)) {
    const isOwn = tie.from.id === personId;
    if (!isOwn && tie.to.id !== personId) continue;
    if (tie.kind === 'NOMINATES' && !(isOwn && turnsTo.includes(tie.subkind))) continue;
    const otherId = isOwn ? tie.to.id : tie.from.id;
    const known = around.get(otherId);
    if (known) known.push(tie);
    else around.set(otherId, [tie]);
  }
  const members = membershipsOf(basis.record, basis.dates.state);
  return [...around]
    .map(([id, ties]) => alterOf(basis, members, personId, basis.node(id), ties))
    .sort(
      (a, b) =>
        lifeDomains.indexOf(a.domain) - lifeDomains.indexOf(b.domain) ||
        (b.closeness ?? 0) - (a.closeness ?? 0) ||
        compareNames(a.actor.name, b.actor.name) ||
        (a.actor.id < b.actor.id ? -1 : 1),
    );
}

function alterOf(
  basis: Basis,
  members: ReadonlyMap<string, readonly string[]>,
  personId: string,
  alter: RecordNode,
  ties: readonly RecordTie[],
): SupportAlter {
  const helps = (tie: RecordTie): boolean => tie.kind !== 'KNOWS' && !isStressful(tie.weight);
  // Who is named in answer to a question is the one who gives.
  const comesIn = (tie: RecordTie): boolean => (tie.kind === 'NOMINATES') === (tie.from.id === personId);
  const received = ties.filter((tie) => helps(tie) && comesIn(tie));
  const given = ties.filter((tie) => helps(tie) && !comesIn(tie));
  const felt = {
    closeness: closenessOf(ties),
    frequency: mostFrequent(ties.map(({ frequency }) => frequency)),
    isStressful: ties.some(({ weight }) => isStressful(weight)),
  };
  const since = earliest(ties.map(({ validFrom }) => validFrom));
  const confirmedOn = latest(ties.map((tie) => tie.confirmedOn));
  const seenLast = latest([confirmedOn, latest(ties.map(({ validFrom }) => validFrom))]);
  return {
    actor: basis.refer(alter.id),
    domain: lifeDomain(basis, members, personId, alter, ties),
    circle: convoyCircle(felt.closeness),
    quality: tieQuality(felt),
    flow: flowOf(received.length > 0, given.length > 0),
    isStaff: isStaff(alter, basis.offices),
    ...felt,
    received: namesOf(received),
    given: namesOf(given),
    since,
    confirmedOn,
    isStale: seenLast === null || daysBetween(lastDay(seenLast), basis.dates.lastDay) > staleAfterDays,
    ties: ties.map((tie) => supportTie(tie, personId)),
  };
}

export const flowOf = (toPerson: boolean, fromPerson: boolean): SupportFlow => {
  if (toPerson && fromPerson) return 'both';
  if (toPerson) return 'toPerson';
  return fromPerson ? 'fromPerson' : 'none';
};

/** That of the closest tie on the scale of 1 to 5, also of a stressful one; null where none says it. */
function closenessOf(ties: readonly RecordTie[]): number | null {
  const said = ties.flatMap(({ kind, weight }) =>
    weight !== null && feltKinds.includes(kind) ? [Math.abs(weight)] : [],
  );
  return said.length === 0 ? null : Math.min(largestCloseness, Math.max(1, ...said));
}

export function mostFrequent(frequencies: readonly (ContactFrequency | null)[]): ContactFrequency | null {
  return contactFrequencyIds.find((id) => frequencies.includes(id)) ?? null;
}

const dated = (dates: readonly (PartialDate | null)[]): PartialDate[] => dates.flatMap((date) => date ?? []);

const earliest = (dates: readonly (PartialDate | null)[]): PartialDate | null =>
  dated(dates).sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1))[0] ?? null;

export const latest = (dates: readonly (PartialDate | null)[]): PartialDate | null =>
  dated(dates).sort((a, b) => (lastDay(a) > lastDay(b) ? -1 : 1))[0] ?? null;

/** Each kind once, in the order in which the kinds are listed. */
function namesOf(ties: readonly RecordTie[]): Sentence[] {
  const byKey = new Map(ties.map((tie) => [`${tie.kind} ${tie.subkind ?? ''}`, tie]));
  const order = ({ kind, subkind }: RecordTie): number => {
    const place = Object.keys(tieKind(kind).subkinds).indexOf(subkind ?? '');
    return (kind === 'SUPPORTS' ? 0 : 1_000) + (place < 0 ? 999 : place);
  };
  return [...byKey.values()].sort((a, b) => order(a) - order(b)).map(nameOf);
}

/** The sub-kind in words, one of the user's own as she wrote it; without one, the kind. */
export function nameOf({ kind, subkind }: Pick<RecordTie, 'kind' | 'subkind'>): Sentence {
  if (subkind === null) return { text: `tie.${kind}` };
  return Object.hasOwn(tieKind(kind).subkinds, subkind)
    ? { text: `subkind.${kind}.${subkind}` }
    : asWritten(subkind);
}

function supportTie(tie: RecordTie, personId: string): SupportTie {
  const { id, kind, weight, frequency, validFrom, confirmedOn } = tie;
  return {
    id,
    kind,
    name: nameOf(tie),
    isOutgoing: tie.from.id === personId,
    weight,
    frequency,
    since: validFrom,
    confirmedOn,
  };
}
