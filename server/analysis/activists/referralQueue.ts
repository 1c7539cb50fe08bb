import type { CommunityRecord, RecordNode } from '../../entities/communityRecord.ts';
import type { NetworkSelection } from '../../entities/networkSelection.ts';
import { firstDay } from '../../entities/partialDate.ts';
import type { ReferralEntry, ReferralQueue } from '../../entities/results/referralQueue.ts';
import { isStressful } from '../../entities/tie.ts';
import { hasRefused, mayBeChild } from '../../graph/candidacy.ts';
import { tiesOf } from '../../graph/recordTies.ts';
import { actorReference, homesOf, nodesById } from '../actorReferences.ts';
import { answerDates, type AnswerDates } from '../answerDates.ts';
import { compareNames } from '../ranks.ts';
import { responsesOf } from '../responses.ts';

const mostNamers = 5;

/** Who named whom in a round, each pair once. */
type Namings = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Whom to ask next in a survey round that goes from person to person (snowball): residents whom those who answered
 * named as contacts, and who were not asked yet. Which way a tie reads does not matter: of its two ends, one answered.
 * Stressful ties send nobody to anybody. Whoever refused or may be a child is not visited; whoever was merely
 * mentioned is, as nobody has asked her yet.
 * Order: named by most first; then the fewest steps, the name, the id.
 * The round is the selection's; without one, the latest that asked somebody. Undefined: `waveName` is null where
 * there is none. O(nodes + ties + n log n).
 * Source: Goodman 1961, Ann. Math. Stat. 32(1):148-170.
 */
export function referralQueue(
  record: CommunityRecord,
  selection: NetworkSelection,
  { first, today }: { readonly first: number; readonly today: string },
): ReferralQueue {
  const dates = answerDates(selection, today);
  const { wave, asked, answered } = responsesOf(record, selection, dates);
  const nodes = nodesById(record);
  const homes = homesOf(record, nodes, dates.state);
  const { namers, named } = namingsIn(record, wave, answered);
  const steps = stepsOf(answered, named, namers, daysOfAnswers(record, wave, dates));
  const byName = (a: RecordNode, b: RecordNode): number =>
    compareNames(a.displayName, b.displayName) || (a.id < b.id ? -1 : 1);
  const entries = [...namers]
    .map(([id, by]) => ({ person: nodes.get(id)!, by: [...by] }))
    .filter(
      ({ person }) =>
        person.label === 'Resident' &&
        !asked.has(person.id) &&
        !hasRefused(person) &&
        !mayBeChild(person, dates.lastDay),
    )
    .map((entry) => ({ ...entry, step: 1 + Math.min(...entry.by.map((id) => steps.get(id)!)) }))
    .sort((a, b) => b.by.length - a.by.length || a.step - b.step || byName(a.person, b.person))
    .slice(0, first)
    .map(({ person, by, step }): ReferralEntry => ({
      actor: actorReference(person, homes),
      namedBy: by.length,
      byAnswered: by
        .map((id) => nodes.get(id)!)
        .sort(byName)
        .slice(0, mostNamers)
        .map((each) => actorReference(each, homes)),
      step,
    }));
  return { waveName: wave?.displayName ?? null, asked: asked.size, answered: answered.size, entries };
}

/** Both ways: by whom each person was named, and whom each respondent named. */
function namingsIn(
  record: CommunityRecord,
  wave: RecordNode | null,
  answered: ReadonlySet<string>,
): { readonly namers: Namings; readonly named: Namings } {
  const namers = new Map<string, Set<string>>();
  const named = new Map<string, Set<string>>();
  const note = (respondent: string, other: string): void => {
    if (!answered.has(respondent)) return;
    namers.set(other, (namers.get(other) ?? new Set()).add(respondent));
    named.set(respondent, (named.get(respondent) ?? new Set()).add(other));
  };
  for (const { from, to, waveId, weight } of tiesOf(record, ['KNOWS', 'SUPPORTS', 'NOMINATES'])) {
    if (waveId === null || waveId !== wave?.id || from === to || isStressful(weight)) continue;
    note(from.id, to.id);
    note(to.id, from.id);
  }
  return { namers, named };
}

/** The first day on which each respondent of a round answered; '' = not recorded. */
function daysOfAnswers(
  record: CommunityRecord,
  wave: RecordNode | null,
  dates: AnswerDates,
): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  for (const { from, to, validFrom } of tiesOf(record, ['ANSWERED'], dates.events)) {
    if (to.id !== wave?.id) continue;
    const day = validFrom ? firstDay(validFrom) : '';
    const known = days.get(from.id);
    if (known === undefined || day < known) days.set(from.id, day);
  }
  return days;
}

/**
 * Hand-overs from those asked first to each respondent. Asked first: who answered on the first day, and whom nobody
 * named; where a circle of others is left, the earliest of it.
 */
function stepsOf(
  answered: ReadonlySet<string>,
  named: Namings,
  namers: Namings,
  days: ReadonlyMap<string, string>,
): ReadonlyMap<string, number> {
  const dayOf = (id: string): string => days.get(id) ?? '';
  const inOrder = [...answered].sort((a, b) =>
    dayOf(a) === dayOf(b) ? (a < b ? -1 : 1) : dayOf(a) < dayOf(b) ? -1 : 1,
  );
  const steps = new Map<string, number>();
  const spreadFrom = (starts: readonly string[]): void => {
    for (const id of starts) steps.set(id, 0);
    let reached = starts;
    for (let step = 1; reached.length > 0; step++) {
      const next: string[] = [];
      for (const id of reached)
        for (const other of named.get(id) ?? [])
          if (answered.has(other) && !steps.has(other)) {
            steps.set(other, step);
            next.push(other);
          }
      reached = next;
    }
  };
  const firstAnswer = inOrder.length > 0 ? dayOf(inOrder[0]!) : '';
  spreadFrom(inOrder.filter((id) => dayOf(id) === firstAnswer || !namers.has(id)));
  for (const id of inOrder) if (!steps.has(id)) spreadFrom([id]);
  return steps;
}
