import type { CommunityRecord, RecordNode } from '../entities/communityRecord.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import { lastDay } from '../entities/partialDate.ts';
import { nodesOf, textOf, tiesOf, type DateWindow } from '../graph/recordTies.ts';
import type { AnswerDates } from './answerDates.ts';

/** Who was asked, and who answered, in one survey round. Whoever answered was asked. */
export interface Responses {
  /** The round; null when there is none. */
  readonly wave: RecordNode | null;
  readonly asked: ReadonlySet<string>;
  readonly answered: ReadonlySet<string>;
  /** answered / asked, 0 to 1; null when nobody was asked. */
  readonly rate: number | null;
}

/** Who was asked, and who answered, in one round. */
export interface SurveyRound {
  readonly wave: RecordNode;
  readonly asked: ReadonlySet<string>;
  readonly answered: ReadonlySet<string>;
}

/** The same of one building. */
export interface PlaceResponses {
  readonly place: RecordNode;
  readonly residents: number;
  readonly asked: number;
  readonly answered: number;
}

/** The rounds that have begun by a day, each with whom it asked, and who answered, in a window. O(ties). */
export function surveyRounds(record: CommunityRecord, window: DateWindow, lastDay: string): SurveyRound[] {
  const begun = nodesOf(record, 'Wave').filter((wave) => (textOf(wave, 'startsOn') ?? '') <= lastDay);
  const rounds = new Map(
    begun.map((wave) => [wave.id, { wave, asked: new Set<string>(), answered: new Set<string>() }]),
  );
  for (const tie of tiesOf(record, ['ASKED', 'ANSWERED'], window)) {
    const isAnswer = tie.kind === 'ANSWERED';
    const round = rounds.get(isAnswer ? tie.to.id : tie.from.id);
    const resident = isAnswer ? tie.from.id : tie.to.id;
    round?.asked.add(resident);
    if (isAnswer) round?.answered.add(resident);
  }
  return [...rounds.values()];
}

/**
 * The responses of the selection's survey round; without one, of the latest that asked somebody: what is told of a round.
 * What a list of people rests on is answers of several rounds, see `respondentsOf`.
 * Rounds that began after the last day don't count. O(ties).
 */
export function responsesOf(
  record: CommunityRecord,
  selection: NetworkSelection,
  dates: AnswerDates,
): Responses {
  const rounds = surveyRounds(record, dates.events, dates.lastDay);
  const held = rounds.filter((round) => round.asked.size > 0);
  held.sort((a, b) =>
    ending(a.wave) < ending(b.wave)
      ? -1
      : ending(a.wave) > ending(b.wave)
        ? 1
        : a.wave.id < b.wave.id
          ? -1
          : 1,
  );
  const round = selection.waveId ? rounds.find(({ wave }) => wave.id === selection.waveId) : held.at(-1);
  const { asked, answered } = round ?? { asked: new Set<string>(), answered: new Set<string>() };
  return {
    wave: round?.wave ?? null,
    asked,
    answered,
    rate: asked.size === 0 ? null : answered.size / asked.size,
  };
}

/** Responses by building, in order of id; only buildings where somebody lives. O(residents log residents). */
export function responsesByPlace(
  residents: readonly RecordNode[],
  homes: ReadonlyMap<string, RecordNode>,
  { asked, answered }: Pick<Responses, 'asked' | 'answered'>,
): PlaceResponses[] {
  const places = new Map<string, { place: RecordNode; residents: number; asked: number; answered: number }>();
  for (const { id } of residents) {
    const place = homes.get(id);
    if (!place) continue;
    const counts = places.get(place.id) ?? { place, residents: 0, asked: 0, answered: 0 };
    counts.residents++;
    if (asked.has(id)) counts.asked++;
    if (answered.has(id)) counts.answered++;
    places.set(place.id, counts);
  }
  return [...places.values()].sort((a, b) => (a.place.id < b.place.id ? -1 : 1));
}

/** Whether too few of some people answered to rank them: fewer than 3, or fewer than 20 %. */
export function hasTooFewAnswers({
  residents,
  answered,
}: Pick<PlaceResponses, 'residents' | 'answered'>): boolean {
  return answered < 3 || answered < 0.2 * residents;
}

const ending = (wave: RecordNode): string => {
  const end = textOf(wave, 'endsOn') ?? textOf(wave, 'startsOn');
  return end ? lastDay(end) : '';
};
