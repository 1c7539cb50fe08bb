import { seriesTitle } from '../../analysis/seriesTitle.ts';
import { usualPause } from '../../analysis/usualPause.ts';
import type { CommunityRecord, RecordNode } from '../../entities/communityRecord.ts';
import { daysBetween } from '../../entities/partialDate.ts';
import { shown, type Wording } from '../../entities/wording.ts';
import { textOf, tiesOf } from '../../graph/recordTies.ts';
import { hsdsId } from './hsdsId.ts';
import type { HsdsRow } from './hsdsTables.ts';
import { fewestOccurrences, latest, recurrenceOf } from './recurrence.ts';
import type { ServiceOptions, ServiceRows } from './resourceServices.ts';

const about: Wording = { zh: ['大约每 {days} 天一次'], en: ['About every {days} days'] };
/** Silent for so many times its usual pause, an activity is no longer held. */
const mostPauses = 3;

interface Series {
  readonly host: RecordNode;
  readonly title: string;
  readonly kind: string | null;
  readonly dates: Set<string>;
}

/**
 * Activities of one name that an organization or committee held three times or more, as a service that comes again, or as
 * the times of the service of this name that it is said to provide. What a resident holds is left out, and what is called
 * by a person's name. O(nodes + ties).
 */
export function activityServices(
  record: CommunityRecord,
  { language, today, namesSomebody }: ServiceOptions,
  provided: readonly HsdsRow<'service'>[],
): Pick<ServiceRows, 'service' | 'schedule'> {
  const service: HsdsRow<'service'>[] = [];
  const schedule: HsdsRow<'schedule'>[] = [];
  const known = new Map(provided.map((each) => [keyOf(each.organization_id, each.name), each.id]));
  for (const { host, title, kind, dates } of seriesOf(record)) {
    if (dates.size < fewestOccurrences || namesSomebody(`${title}\n${kind ?? ''}`)) continue;
    const days = [...dates].sort();
    const pause = usualPause(latest(days))!;
    const providedId = known.get(keyOf(host.id, title));
    const id = providedId ?? hsdsId(record.communityId, 'service', host.id, title);
    if (providedId === undefined)
      service.push({
        id,
        organization_id: host.id,
        name: title,
        description: kind,
        status: daysBetween(days.at(-1)!, today) > mostPauses * pause ? 'inactive' : 'active',
      });
    const rhythm = recurrenceOf(days);
    schedule.push({
      id: hsdsId(record.communityId, 'schedule', id, 'activities'),
      service_id: id,
      ...(rhythm ?? { description: shown(about, language).replace('{days}', String(pause)) }),
    });
  }
  return { service, schedule };
}

const keyOf = (organizationId: string, title: string): string => `${organizationId}|${title}`;

/** By host and name, in order of both. Dates of which the day is not known say nothing of a rhythm. */
function seriesOf(record: CommunityRecord): readonly Series[] {
  const hosts = new Map<string, { host: RecordNode; activity: RecordNode; isFirst: boolean }>();
  const ofResidents = new Set<string>();
  for (const { from, to, subkind } of tiesOf(record, ['ORGANIZED'])) {
    if (from.label === 'Resident') ofResidents.add(to.id);
    if (from.label !== 'Organization' && from.label !== 'Committee') continue;
    const isFirst = subkind !== 'coHost';
    const known = hosts.get(to.id);
    if (!known || (isFirst && !known.isFirst) || (isFirst === known.isFirst && from.id < known.host.id))
      hosts.set(to.id, { host: from, activity: to, isFirst });
  }
  const series = new Map<string, Series>();
  for (const { host, activity } of hosts.values()) {
    const date = textOf(activity, 'date');
    if (ofResidents.has(activity.id) || date?.length !== 'YYYY-MM-DD'.length) continue;
    const title = seriesTitle(activity.displayName);
    const key = keyOf(host.id, title);
    const known = series.get(key) ?? { host, title, kind: textOf(activity, 'kind'), dates: new Set() };
    known.dates.add(date);
    series.set(key, known);
  }
  return [...series].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}
