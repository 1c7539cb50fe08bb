import { activitySeries, type ActivitySeries } from './activitySeries.ts';
import type { Places } from './buildings.ts';
import { takesPart, type Cast } from './cast.ts';
import type { Draws } from './draws.ts';
import type { Organizations } from './organizations.ts';
import type { Recorder } from './recorder.ts';
import { buildingOf, isRetired, type Inhabitant } from './residents.ts';
import type { Worker } from './socialWorkers.ts';
import type { Sources } from './sources.ts';

/** Members come so many times as often as others to what their organization holds; activists to everything. */
const MEMBER = 18;
const ACTIVIST = 1.6;
/** Each series is at home in two buildings, from which more people come. */
const NEARBY = 3;
/** Some come to every meeting of a series and most never: spread of the logarithm of the habit. */
const HABIT_SPREAD = 1.1;
/** Share of those present who help, and of the activists among them. */
const VOLUNTEERS = 0.08;
const ACTIVE_VOLUNTEERS = 0.5;
/** Chance that a leader is there to organize. */
const LEADER_COMES = 0.92;
const WORKER_COMES = 0.8;

interface Setting {
  readonly record: Recorder;
  readonly cast: Cast;
  readonly organizations: Organizations;
  readonly places: Places;
  readonly workers: readonly Worker[];
  readonly sources: Sources;
  readonly idOf: (person: Inhabitant) => string;
}

/** Records the activities with who held them and who came, and in which role. */
export function recordActivities(
  setting: Setting,
  everybody: readonly Inhabitant[],
  today: string,
  choose: Draws,
): void {
  const guests = everybody.filter((person) => takesPart(setting.cast, person));
  for (const series of activitySeries(today)) recordSeries(setting, series, guests, choose);
}

function recordSeries(
  setting: Setting,
  series: ActivitySeries,
  guests: readonly Inhabitant[],
  choose: Draws,
): void {
  const { record, cast, organizations, places, workers, sources, idOf } = setting;
  const organization = organizations.ofResidents.find(({ plan }) => plan.key === series.ofOrganization);
  const leaders = organization?.leaders ?? [];
  const nearby = choose.sample(places.buildings, 2);
  const hasWorker = [...series.hosts, ...series.coHosts].some(
    (key) => key === 'institution' || key === 'worker',
  );
  const inclinations = new Map(
    guests.map((person) => {
      const inclination =
        cast.traits[person.index]!.sociability *
        (organization?.members.includes(person) ? MEMBER : Math.exp(HABIT_SPREAD * choose.normal())) *
        (cast.activists.includes(person) ? ACTIVIST : 1) *
        (nearby.includes(buildingOf(person)) ? NEARBY : 1) *
        (isRetired(person) ? series.retired : 1);
      return [person, leaders.includes(person) ? 0 : inclination];
    }),
  );
  series.dates.forEach((date, index) => {
    const sourceId = sources.signInSheet(date);
    const activityId = record.addNode('Activity', `${series.key} ${date}`, {
      externalId: `${series.key}-${String(index + 1).padStart(2, '0')}`,
      sourceId,
      properties: {
        title: `${series.title}(${Number(date.slice(5, 7))}月${Number(date.slice(8))}日)`,
        kind: series.kind,
        date,
        scale: series.scale,
      },
      attributes: { 地点: places.venueNames[series.venue]! },
    });
    const facts = { validFrom: date, sourceId };
    const worker = workers[index % workers.length]!;
    const actorId = (key: string): string => (key === 'worker' ? worker.id : organizations.ids.get(key)!);
    for (const key of series.hosts)
      record.addTie('ORGANIZED', actorId(key), activityId, { ...facts, subkind: 'host' });
    for (const key of series.coHosts)
      record.addTie('ORGANIZED', actorId(key), activityId, { ...facts, subkind: 'coHost' });
    if (hasWorker && (series.hosts.includes('worker') || choose.chance(WORKER_COMES))) {
      record.addTie('ATTENDED', worker.id, activityId, { ...facts, subkind: 'organizer' });
    }
    for (const person of leaders) {
      if (choose.chance(LEADER_COMES))
        record.addTie('ATTENDED', idOf(person), activityId, { ...facts, subkind: 'organizer' });
    }
    for (const person of choose.sample(
      guests,
      choose.within(series.attendance),
      (guest) => inclinations.get(guest) ?? 0,
    )) {
      const volunteers = choose.chance(cast.activists.includes(person) ? ACTIVE_VOLUNTEERS : VOLUNTEERS);
      record.addTie('ATTENDED', idOf(person), activityId, {
        ...facts,
        subkind: volunteers ? 'volunteer' : 'participant',
      });
    }
  });
}
