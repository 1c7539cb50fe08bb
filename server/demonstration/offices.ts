import { addMonths, yearOf } from './calendar.ts';
import type { Cast } from './cast.ts';
import type { Draws } from './draws.ts';
import type { Recorder } from './recorder.ts';
import type { Inhabitant } from './residents.ts';

/** The committee was last elected so many months before today, for five years. */
const ELECTED_MONTHS_AGO = 30;
const TERM_YEARS = 5;

/** The neighborhood committee and everybody who holds or held an office in it. Returns its id. */
export function recordOffices(
  record: Recorder,
  cast: Cast,
  idOf: (person: Inhabitant) => string,
  sourceId: string,
  today: string,
  choose: Draws,
): string {
  const elected = addMonths(today, -ELECTED_MONTHS_AGO);
  const committeeId = record.addNode('Committee', 'committee', {
    externalId: 'C01',
    properties: {
      name: '桂花里社区居民委员会',
      term: `${yearOf(elected)}–${yearOf(elected) + TERM_YEARS}年`,
    },
  });
  const serve = (person: Inhabitant, post: string, validFrom: string, validTo: string | null = null): void =>
    record.addTie('SERVES_IN', idOf(person), committeeId, { subkind: post, validFrom, validTo, sourceId });
  const before = elected.slice(0, 7);
  const earlier = String(yearOf(elected) - TERM_YEARS);
  const endOfTerm = addMonths(elected, -1).slice(0, 7);

  serve(cast.director, 'director', before);
  serve(cast.formerDirector, 'director', earlier, endOfTerm);
  cast.committeeMembers.forEach((person, index) =>
    serve(person, 'committeeMember', index === 0 ? earlier : before),
  );
  for (const person of cast.formerCommitteeMembers) serve(person, 'committeeMember', earlier, endOfTerm);
  for (const person of cast.buildingHeads) {
    serve(person, 'buildingHead', addMonths(today, -choose.integer(5, 90)).slice(0, 7));
  }
  for (const person of cast.formerBuildingHeads) {
    serve(
      person,
      'buildingHead',
      addMonths(today, -choose.integer(80, 130)).slice(0, 7),
      addMonths(today, -choose.integer(6, 60)).slice(0, 7),
    );
  }
  for (const person of cast.gridWorkers)
    serve(person, 'gridWorker', addMonths(today, -choose.integer(8, 40)));
  serve(cast.formerGridWorker, 'gridWorker', addMonths(today, -60), addMonths(today, -41));
  return committeeId;
}
