import type { Willingness } from '../entities/resident.ts';
import { yearOf } from './calendar.ts';
import type { Cast } from './cast.ts';
import type { Draws } from './draws.ts';
import type { Recorder } from './recorder.ts';
import { isAdult, livesAlone, type Inhabitant } from './residents.ts';
import type { Sources } from './sources.ts';

const STRENGTHS = [
  '会修家电',
  '做饭好吃',
  '会唱歌',
  '会跳舞',
  '会书法',
  '懂法律',
  '懂医护',
  '当过老师',
  '会用电脑',
  '会剪发',
  '会种花',
  '热心',
  '会调解',
  '会拍照',
] as const;
/** Of how many adults the workers have noted strengths, and asked about their willingness. */
const KNOWN_STRENGTHS = 0.35;
const ASKED_FOR_WILLINGNESS = 0.4;
const OLD_ALONE = 75;
const NEWCOMER_YEARS = 3;
const WILLINGNESS: Readonly<Record<Willingness, number>> = {
  unknown: 0.1,
  unwilling: 0.25,
  open: 0.4,
  willing: 0.25,
};
/** An activist would rather take part than not, but nobody has asked all of them. */
const ACTIVISTS_WILLINGNESS: Readonly<Record<Willingness, number>> = {
  unknown: 0,
  unwilling: 0.05,
  open: 0.4,
  willing: 0.55,
};
const LEVELS = ['unknown', 'unwilling', 'open', 'willing'] as const;

/** Records the residents and where they live. Returns their ids, in the order of the inhabitants. */
export function recordResidents(
  record: Recorder,
  everybody: readonly Inhabitant[],
  cast: Cast,
  sources: Sources,
  today: string,
  choose: Draws,
): string[] {
  const newcomersSince = yearOf(today) - NEWCOMER_YEARS;
  return everybody.map((person) => {
    const isActivist = cast.activists.includes(person);
    const strengths =
      isAdult(person) && choose.chance(KNOWN_STRENGTHS) ? choose.sample(STRENGTHS, choose.integer(1, 3)) : [];
    const asked =
      isAdult(person) && choose.chance(isActivist ? 2 * ASKED_FOR_WILLINGNESS : ASKED_FOR_WILLINGNESS);
    const weights = isActivist ? ACTIVISTS_WILLINGNESS : WILLINGNESS;
    const tags = [
      ...(livesAlone(person) && person.age >= OLD_ALONE ? ['高龄独居'] : []),
      ...(isAdult(person) ? [] : ['未成年']),
      ...(person.household.movedIn > newcomersSince ? ['新住户'] : []),
    ];
    const isVisited = livesAlone(person) && person.age >= OLD_ALONE && choose.chance(0.5);
    const id = record.addNode('Resident', String(person.index + 1), {
      externalId: `R${String(person.index + 1).padStart(4, '0')}`,
      sourceId: isVisited ? sources.visits : sources.roster,
      properties: {
        name: person.name,
        gender: person.gender,
        birthYear: person.birthYear,
        strengths,
        willingness: asked ? choose.pick(LEVELS, (level) => weights[level]) : null,
        tags,
      },
      attributes: { 单元: person.household.staircase, 楼层: person.household.floor },
    });
    const since = String(Math.max(person.household.movedIn, person.birthYear));
    record.addTie('LIVES_IN', id, person.household.building.id, {
      validFrom: since,
      sourceId: sources.roster,
    });
    return id;
  });
}
