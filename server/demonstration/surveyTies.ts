import type { Acquaintances } from './acquaintance.ts';
import { answersOf, type Answer, type Named } from './answers.ts';
import { addDays } from './calendar.ts';
import { takesPart, type Cast } from './cast.ts';
import { frequencyBetween } from './contactFrequency.ts';
import type { Draws } from './draws.ts';
import type { Recorder } from './recorder.ts';
import { buildingOf, type Inhabitant } from './residents.ts';
import type { SurveyRound } from './survey.ts';

/**
 * Turns the answers into ties. An answer holds until the same person answers again: a tie of one round ends on the day
 * before her next interview, where it is either named once more (a tie of that round) or not. Who doesn't answer again
 * ends nothing. Each tie was confirmed on the day of the interview; how often is drawn from `often`.
 */
export function recordAnswers(
  record: Recorder,
  rounds: readonly SurveyRound[],
  everybody: readonly Inhabitant[],
  acquaintances: Acquaintances,
  cast: Cast,
  idOf: (person: Inhabitant) => string,
  workerIds: readonly string[],
  choose: Draws,
  often: Draws,
): void {
  const namedId = (named: Named): string => ('workerId' in named ? named.workerId : idOf(named));
  const contacts = new Contacts(rounds);
  for (const person of everybody) {
    if (!takesPart(cast, person) || rounds.every(({ answeredOn }) => !answeredOn.has(person))) continue;
    const answers = answersOf(person, acquaintances.of(person), cast, workerIds, rounds.length, choose);
    rounds.forEach(({ waveId, sourceId, answeredOn }, round) => {
      const validFrom = answeredOn.get(person);
      if (validFrom === undefined) return;
      const next = rounds
        .slice(round + 1)
        .find((later) => later.answeredOn.has(person))
        ?.answeredOn.get(person);
      const facts = { validFrom, validTo: next ? addDays(next, -1) : null, waveId, sourceId };
      const confirmed = { ...facts, confirmedOn: validFrom };
      const answer: Answer = answers[round]!;
      for (const [question, named] of answer.named) {
        for (const other of named)
          record.addTie('NOMINATES', idOf(person), namedId(other), { ...confirmed, subkind: question });
      }
      for (const { helper, kinds, closeness } of answer.helpers) {
        const frequency = frequencyBetween(closeness, often);
        for (const kind of kinds) {
          record.addTie('SUPPORTS', namedId(helper), idOf(person), {
            ...confirmed,
            subkind: kind,
            weight: closeness,
            frequency,
          });
        }
      }
      for (const { person: other, closeness } of answer.known) contacts.note(person, other, closeness, round);
    });
  }
  for (const { one, other, closeness, round, validFrom, validTo } of contacts.ties()) {
    const { waveId, sourceId } = rounds[round]!;
    const subkind = buildingOf(one) === buildingOf(other) ? 'neighbour' : 'friend';
    record.addTie('KNOWS', idOf(one), idOf(other), {
      subkind,
      weight: closeness,
      validFrom,
      validTo,
      waveId,
      sourceId,
      frequency: frequencyBetween(closeness, often),
      confirmedOn: validFrom,
    });
  }
}

interface Contact {
  readonly one: Inhabitant;
  readonly other: Inhabitant;
  readonly closeness: number;
  /** By round: who of the two said so. */
  readonly namers: readonly Inhabitant[][];
}

/** KNOWS has no direction: what one of the two says is enough. */
class Contacts {
  private readonly rounds: readonly SurveyRound[];
  private readonly byPair = new Map<string, Contact>();

  constructor(rounds: readonly SurveyRound[]) {
    this.rounds = rounds;
  }

  note(namer: Inhabitant, other: Inhabitant, closeness: number, round: number): void {
    const [first, second] = namer.index < other.index ? [namer, other] : [other, namer];
    const key = `${first.index} ${second.index}`;
    const contact = this.byPair.get(key) ?? {
      one: first,
      other: second,
      closeness,
      namers: this.rounds.map(() => []),
    };
    contact.namers[round]!.push(namer);
    this.byPair.set(key, contact);
  }

  /** A tie ends before the round that names it anew, or when somebody who had named it answers again and doesn't. */
  *ties(): Generator<Omit<Contact, 'namers'> & { round: number; validFrom: string; validTo: string | null }> {
    for (const { one, other, closeness, namers } of this.byPair.values()) {
      for (const [round, said] of namers.entries()) {
        if (said.length === 0) continue;
        const validFrom = this.interviews(round, said)[0]!;
        let validTo: string | null = null;
        for (let later = round + 1; later < namers.length && validTo === null; later++) {
          const again = namers[later]!;
          const end =
            again.length > 0 ? this.interviews(later, again)[0] : this.interviews(later, said).at(-1);
          if (end !== undefined) validTo = addDays(end, -1);
        }
        yield { one, other, closeness, round, validFrom, validTo };
      }
    }
  }

  private interviews(round: number, persons: readonly Inhabitant[]): string[] {
    return persons.flatMap((person) => this.rounds[round]!.answeredOn.get(person) ?? []).sort();
  }
}
