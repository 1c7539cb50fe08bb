import { validate } from 'uuid';
import { lastDay } from '../entities/partialDate.ts';
import { recordAccompaniment } from './accompaniment.ts';
import { recordActivities } from './activities.ts';
import { recordAssessments } from './assessments.ts';
import { recordPlaces } from './buildings.ts';
import { addMonths, yearOf } from './calendar.ts';
import { castParts } from './cast.ts';
import { draws } from './draws.ts';
import type { GeneratedCommunity } from './generatedCommunity.ts';
import { nameGiver, type DemonstrationLanguage } from './names.ts';
import { recordNeeds } from './needs.ts';
import { acquaint } from './neighbourhood.ts';
import { recordOffices } from './offices.ts';
import { recordOrganizations } from './organizations.ts';
import { recorder } from './recorder.ts';
import { recordResidents } from './residentRecords.ts';
import { inhabitants } from './residents.ts';
import { recordResources } from './resources.ts';
import { recordSocialWorkers } from './socialWorkers.ts';
import { recordSources } from './sources.ts';
import { recordSurveys } from './survey.ts';
import { recordAnswers } from './surveyTies.ts';

export interface DemonstrationRequest {
  readonly seed: number;
  /** YYYY-MM-DD: what is recorded covers the 18 months before it. */
  readonly today: string;
  /** UUID of the community that is to be made. */
  readonly communityId: string;
  /** Language of the names and titles. */
  readonly language: DemonstrationLanguage;
}

/**
 * An invented community to try everything on: about 600 residents of twelve buildings, their committee, organizations,
 * activities, resources and needs, what three survey rounds learnt of their ties, and how some of them were rated.
 * All names are invented.
 *
 * Who knows, trusts and helps whom follows from traits that nobody can see (sociability, influence), from neighbourhood
 * and from membership, and is seen through surveys that part of the residents answered: so there are influential
 * residents without an office, office holders without a network, people whom nobody asked, and people who were asked
 * and have nobody. Deterministic: the same request gives the same community. About 20,000 ties, made in under a second.
 * @throws when the id is no UUID or the date no day
 */
export function generateDemonstration({
  seed,
  today,
  communityId,
  language,
}: DemonstrationRequest): GeneratedCommunity {
  if (!validate(communityId)) throw new Error('The id of the demonstration community is not a UUID.');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today) || today > lastDay(today.slice(0, 7)))
    throw new Error('The date of the demonstration is not a day YYYY-MM-DD.');
  const record = recorder(communityId);
  const names = nameGiver(language, draws(seed, 'names'));
  const places = recordPlaces(record, draws(seed, 'places'));
  const everybody = inhabitants(places.buildings, names, today, draws(seed, 'residents'));
  const cast = castParts(
    everybody,
    places.buildings.map(({ number }) => number),
    draws(seed, 'cast'),
  );
  const workers = recordSocialWorkers(record, names);
  const workerIds = workers.map(({ id }) => id);
  const workerNames = workers.map(({ name }) => name);
  const sources = recordSources(record, today, workerNames);
  const residentIds = recordResidents(
    record,
    everybody,
    cast,
    sources,
    today,
    draws(seed, 'resident records'),
  );
  const idOf = ({ index }: { readonly index: number }): string => residentIds[index]!;

  const committeeId = recordOffices(
    record,
    cast,
    idOf,
    sources.interviews[0]!,
    today,
    draws(seed, 'offices'),
  );
  const sourceIds = { register: sources.register, interview: sources.interviews[1]! };
  const organizations = recordOrganizations(
    record,
    cast,
    everybody,
    committeeId,
    idOf,
    sourceIds,
    today,
    draws(seed, 'organizations'),
  );
  for (const { id, years } of workers) {
    const validFrom = String(yearOf(addMonths(today, -12 * years)));
    record.addTie('MEMBER_OF', id, organizations.ids.get('institution')!, { subkind: 'member', validFrom });
  }
  recordAccompaniment(
    record,
    workers,
    organizations,
    sources.interviews[1]!,
    today,
    draws(seed, 'accompaniment'),
  );
  const touch = acquaint(everybody, cast, organizations.ofResidents, draws(seed, 'acquaintance'));
  for (const { one, other } of touch.kin) {
    record.addTie('KNOWS', idOf(one), idOf(other), { subkind: 'kin', weight: 5, sourceId: sources.roster });
  }
  const rounds = recordSurveys(record, everybody, cast, idOf, workerNames, today, draws(seed, 'survey'));
  recordAnswers(
    record,
    rounds,
    everybody,
    touch,
    cast,
    idOf,
    workerIds,
    draws(seed, 'answers'),
    draws(seed, 'contact frequency'),
  );
  const assessors = {
    ...{ cast, workers, sources, idOf },
    organizations: organizations.ofResidents,
    lastRound: rounds.at(-1)!,
  };
  recordAssessments(record, everybody, assessors, today, draws(seed, 'assessments'));
  const setting = { record, cast, organizations, places, workers, sources, idOf };
  recordActivities(setting, everybody, today, draws(seed, 'activities'));
  const resources = recordResources(
    record,
    everybody,
    cast,
    organizations,
    workers,
    sources,
    idOf,
    today,
    draws(seed, 'resources'),
  );
  recordNeeds(record, everybody, cast, organizations, resources, sources, idOf, today, draws(seed, 'needs'));
  return record.community();
}
