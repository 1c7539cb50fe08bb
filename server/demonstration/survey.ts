import { addDays, addMonths } from './calendar.ts';
import type { Cast } from './cast.ts';
import type { Draws } from './draws.ts';
import type { Recorder } from './recorder.ts';
import { buildingOf, isAdult, type Household, type Inhabitant } from './residents.ts';

/** A survey round, with the day of the interview of everybody who answered. */
export interface SurveyRound {
  readonly waveId: string;
  readonly sourceId: string;
  readonly answeredOn: ReadonlyMap<Inhabitant, string>;
}

/** The rounds, so many months before today. */
const ROUNDS = [
  { name: '第一期（基线）', monthsAgo: 18 },
  { name: '第二期（中期）', monthsAgo: 9 },
  { name: '第三期（近期）', monthsAgo: 2 },
] as const;
const ROUND_DAYS = 21;
/** Share of the households that are asked, the same in every round but for a few that come or go. */
const SHARE_ASKED = 0.7;
const COMES_OR_GOES = 0.05;
/** Chance that somebody does as her habit is; otherwise answering is a matter of the day. */
const HABIT = 0.8;

/** Records who was asked and who answered. */
export function recordSurveys(
  record: Recorder,
  everybody: readonly Inhabitant[],
  cast: Cast,
  idOf: (person: Inhabitant) => string,
  collectors: readonly string[],
  today: string,
  choose: Draws,
): SurveyRound[] {
  const mustAnswer = (person: Inhabitant): boolean =>
    cast.withdrawn.has(person) || cast.dependent.includes(person);
  const isFixed = (household: Household): boolean =>
    household.members.some((person) => mustAnswer(person) || cast.unseen.has(person));
  const households = [...new Set(everybody.map((person) => person.household))];
  const panel = new Set(
    households.filter((household) =>
      isFixed(household) ? household.members.some(mustAnswer) : choose.chance(SHARE_ASKED),
    ),
  );
  const habits = everybody.map(() => choose.uniform());

  return ROUNDS.map(({ name, monthsAgo }, round) => {
    const startsOn = addMonths(today, -monthsAgo);
    const waveId = record.addNode('Wave', `wave ${round + 1}`, {
      externalId: `W${round + 1}`,
      properties: { name, startsOn, endsOn: addDays(startsOn, ROUND_DAYS - 1) },
    });
    const sourceId = record.addNode('Source', `survey ${round + 1}`, {
      properties: {
        title: `邻里关系入户问卷·${name}`,
        kind: 'survey',
        date: startsOn.slice(0, 7),
        collectedBy: collectors.join('、'),
      },
    });
    const answeredOn = new Map<Inhabitant, string>();
    for (const household of households) {
      const changed =
        !isFixed(household) && choose.chance(panel.has(household) ? COMES_OR_GOES : 2 * COMES_OR_GOES);
      if (panel.has(household) === changed) continue;
      const day = addDays(startsOn, choose.integer(0, ROUND_DAYS - 1));
      for (const person of household.members.filter(isAdult)) {
        record.addTie('ASKED', waveId, idOf(person), { validFrom: day, waveId, sourceId });
        const inclination = choose.chance(HABIT) ? habits[person.index]! : choose.uniform();
        if (!mustAnswer(person) && inclination >= buildingOf(person).responseRate) continue;
        record.addTie('ANSWERED', idOf(person), waveId, { validFrom: day, waveId, sourceId });
        answeredOn.set(person, day);
      }
    }
    return { waveId, sourceId, answeredOn };
  });
}
