import type { CommunityRecord, RecordNode } from '../../entities/communityRecord.ts';
import { firstDay, lastDay } from '../../entities/partialDate.ts';
import { resourceKinds, type ResourceKind } from '../../entities/resource.ts';
import { provides } from '../../entities/ties/provides.ts';
import { shown, type Language, type Wording } from '../../entities/wording.ts';
import { nodesOf, numberOf, onDate, textOf, tiesOf } from '../../graph/recordTies.ts';
import { hsdsId } from './hsdsId.ts';
import type { HsdsRow } from './hsdsTables.ts';
import type { Terms } from './terms.ts';

const words = {
  between: { zh: ['：'], en: [': '] },
  listed: { zh: ['、'], en: [', '] },
  next: { zh: ['；'], en: ['; '] },
  available: { zh: ['{from} 至 {to} 可用'], en: ['Available from {from} to {to}'] },
  since: { zh: ['{from} 起可用'], en: ['Available since {from}'] },
  until: { zh: ['可用到 {to}'], en: ['Available until {to}'] },
  places: { zh: ['人'], en: ['people'] },
  capacity: {
    zh: ['登记的可服务人数，没有减去正在使用的人'],
    en: ['As many as it is recorded for; those who use it now are not taken off'],
  },
} satisfies Record<string, Wording>;

/** Who of several providers is said to deliver a service: the first of these roles; null = no role was said. */
const rolesByDelivery = ['delivers', 'owns', 'hosts', null, 'commissions', 'funds', 'assures'];

interface Provider {
  readonly organization: RecordNode;
  readonly role: string | null;
}

export interface ServiceRows {
  readonly service: readonly HsdsRow<'service'>[];
  readonly funding: readonly HsdsRow<'funding'>[];
  readonly schedule: readonly HsdsRow<'schedule'>[];
  readonly service_capacity: readonly HsdsRow<'service_capacity'>[];
  readonly unit: readonly HsdsRow<'unit'>[];
}

export interface ServiceOptions {
  readonly language: Language;
  readonly today: string;
  readonly terms: Terms;
  /** Whether a text holds a person's name. */
  readonly namesSomebody: (text: string) => boolean;
}

/**
 * The resources that organizations and committees provide today, as services. What a resident provides, alone or with
 * others, is left out, and what is called by a person's name. O(nodes + ties).
 */
export function resourceServices(record: CommunityRecord, options: ServiceOptions): ServiceRows {
  const { communityId } = record;
  const { language, today, terms, namesSomebody } = options;
  const say = (word: keyof typeof words): string => shown(words[word], language);
  const id = (table: 'funding' | 'schedule' | 'service_capacity' | 'unit', ...facts: string[]): string =>
    hsdsId(communityId, table, ...facts);
  const providersOf = organizationsThatProvide(record, today);
  const unit = { id: id('unit', 'people'), name: say('places') };
  const service: HsdsRow<'service'>[] = [];
  const funding: HsdsRow<'funding'>[] = [];
  const schedule: HsdsRow<'schedule'>[] = [];
  const capacities: HsdsRow<'service_capacity'>[] = [];
  for (const resource of nodesOf(record, 'Resource')) {
    const [first, ...others] = providersOf.get(resource.id) ?? [];
    const category = textOf(resource, 'category');
    if (!first || namesSomebody(`${resource.displayName}\n${category ?? ''}`)) continue;
    const kind = textOf(resource, 'kind') as ResourceKind;
    const [from, to] = [textOf(resource, 'availableFrom'), textOf(resource, 'availableTo')];
    const confirmed = textOf(resource, 'confirmedOn');
    const capacity = numberOf(resource, 'capacity');
    terms.put({ table: 'service', id: resource.id }, 'resourceKind', kind, category);
    service.push({
      id: resource.id,
      organization_id: first.organization.id,
      name: resource.displayName,
      description: [
        [shown(resourceKinds[kind], language), ...(category ? [category] : [])].join(' · '),
        ...others.map(({ organization, role }) =>
          [...(role ? [roleName(role, language)] : []), organization.displayName].join(say('between')),
        ),
      ].join(say('next')),
      status: (from && firstDay(from) > today) || (to && lastDay(to) < today) ? 'inactive' : 'active',
      assured_date: confirmed && firstDay(confirmed),
    });
    for (const { organization, role } of [first, ...others])
      if (role === 'funds')
        funding.push({
          id: id('funding', resource.id, organization.id),
          organization_id: organization.id,
          service_id: resource.id,
          source: organization.displayName,
        });
    if (from || to)
      schedule.push({
        id: id('schedule', resource.id),
        service_id: resource.id,
        valid_from: from && firstDay(from),
        valid_to: to && lastDay(to),
        description: say(from && to ? 'available' : from ? 'since' : 'until')
          .replace('{from}', from ?? '')
          .replace('{to}', to ?? ''),
      });
    // How many are left would tell how many residents use it; what is lent or paid is not counted in people.
    if (capacity !== null && kind !== 'funds' && kind !== 'goods')
      capacities.push({
        id: id('service_capacity', resource.id),
        service_id: resource.id,
        unit_id: unit.id,
        available: capacity,
        maximum: capacity,
        description: say('capacity'),
        updated: `${confirmed ? firstDay(confirmed) : today}T00:00:00.000Z`,
      });
  }
  return {
    service,
    funding,
    schedule,
    service_capacity: capacities,
    unit: capacities.length > 0 ? [unit] : [],
  };
}

function roleName(role: string, language: Language): string {
  const wording = provides.subkinds[role];
  return wording ? shown(wording, language) : role;
}

/** By resource, in order of their part in delivering it; a resource that a resident provides is not in it. */
function organizationsThatProvide(record: CommunityRecord, today: string): Map<string, Provider[]> {
  const found = new Map<string, Provider[]>();
  const ofResidents = new Set<string>();
  for (const { from, to, subkind } of tiesOf(record, ['PROVIDES'], onDate(today))) {
    if (from.label === 'Resident') ofResidents.add(to.id);
    if (from.label !== 'Organization' && from.label !== 'Committee') continue;
    const known = found.get(to.id) ?? [];
    known.push({ organization: from, role: subkind });
    found.set(to.id, known);
  }
  for (const each of ofResidents) found.delete(each);
  const place = ({ role }: Provider): number => {
    const at = rolesByDelivery.indexOf(role);
    return at < 0 ? rolesByDelivery.indexOf(null) : at;
  };
  for (const providers of found.values())
    providers.sort((a, b) => place(a) - place(b) || (a.organization.id < b.organization.id ? -1 : 1));
  return found;
}
