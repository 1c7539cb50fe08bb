import type { CommunityRecord, RecordNode } from '../../entities/communityRecord.ts';
import {
  organizationFields,
  organizationKinds,
  type OrganizationField,
  type OrganizationKind,
} from '../../entities/organization.ts';
import { nodeKind } from '../../entities/nodeKinds.ts';
import { shown, type Language, type Wording } from '../../entities/wording.ts';
import { nodesOf, numberOf, onDate, textOf, tiesOf } from '../../graph/recordTies.ts';
import { activityServices } from './activityServices.ts';
import { hsdsId } from './hsdsId.ts';
import { hsdsTableIds, hsdsTables, type HsdsDirectory, type HsdsRow } from './hsdsTables.ts';
import { personNamesOf } from './personNames.ts';
import { resourceServices } from './resourceServices.ts';
import { Terms } from './terms.ts';

const words = {
  within: { zh: ['位于{place}'], en: ['Within {place}'] },
  informal: { zh: ['非正式组织'], en: ['informal'] },
  filed: { zh: ['已备案'], en: ['filed, not incorporated'] },
} satisfies Record<string, Wording>;

export interface DirectoryOptions {
  readonly language: Language;
  readonly today: string;
}

/**
 * Who offers what where in a community, for other registers of services: organizations and committees, what they provide or
 * hold regularly, buildings and venues. No person is in it, no number of persons, no note and no further fact of a file; see
 * `resourceServices` and `activityServices` for what is left out. Names are as recorded; what is said besides is in
 * `language`. Ids are those of the nodes. O(nodes + ties).
 */
export function directoryOf(record: CommunityRecord, { language, today }: DirectoryOptions): HsdsDirectory {
  const { communityId } = record;
  const terms = new Terms(communityId, language);
  const namesSomebody = personNamesOf(record);
  const options = { language, today, terms, namesSomebody };
  const organization = nodesOf(record, 'Organization', 'Committee').map((node) =>
    organizationRow(node, language, terms),
  );
  const resources = resourceServices(record, options);
  const activities = activityServices(record, options, resources.service);
  const service = [...resources.service, ...activities.service];
  const places = nodesOf(record, 'Place').filter(
    (place) => textOf(place, 'kind') !== 'grid' && !namesSomebody(place.displayName),
  );
  const within = withinOf(record, today, namesSomebody);
  const community = record.nodes.find(({ label }) => label === 'Community');
  const tables: Omit<HsdsDirectory, 'meta_table_description'> = {
    organization,
    service,
    attribute: terms.attributes,
    service_at_location: servicesAtLocations(record, resources.service, places),
    location: places.map((place) => locationRow(place, within, language)),
    schedule: [...resources.schedule, ...activities.schedule],
    funding: resources.funding,
    service_area: community
      ? service.map(({ id }) => ({
          id: hsdsId(communityId, 'service_area', id),
          service_id: id,
          name: community.displayName,
          description: textOf(community, 'district'),
        }))
      : [],
    service_capacity: resources.service_capacity,
    unit: resources.unit,
    taxonomy: terms.taxonomies,
    taxonomy_term: terms.taxonomyTerms,
  };
  const names = [...organization, ...service].map(({ name }) => name).join('');
  return {
    ...tables,
    meta_table_description: hsdsTableIds.map((table) => ({
      id: hsdsId(communityId, 'meta_table_description', table),
      name: hsdsTables[table].path,
      language: /\p{Script=Han}/u.test(names) ? 'zh' : language,
      character_set: 'UTF-8',
    })),
  };
}

function organizationRow(node: RecordNode, language: Language, terms: Terms): HsdsRow<'organization'> {
  const row = { id: node.id, name: node.displayName };
  if (node.label === 'Committee')
    return { ...row, description: shown(nodeKind('Committee').wording, language) };
  const kind = textOf(node, 'kind') as OrganizationKind;
  const field = textOf(node, 'field') as OrganizationField | null;
  const link = { table: 'organization', id: node.id } as const;
  terms.put(link, 'organizationKind', kind);
  if (field) terms.put(link, 'organizationField', field);
  const founded = textOf(node, 'foundedOn');
  return {
    ...row,
    description: [organizationKinds[kind], ...(field ? [organizationFields[field]] : [])]
      .map((wording) => shown(wording, language))
      .join(' · '),
    year_incorporated: founded === null ? null : Number(founded.slice(0, 4)),
    legal_status:
      kind === 'selfOrganization'
        ? shown(textOf(node, 'filedOn') ? words.filed : words.informal, language)
        : null,
  };
}

function locationRow(
  place: RecordNode,
  within: ReadonlyMap<string, string>,
  language: Language,
): HsdsRow<'location'> {
  const [latitude, longitude] = [numberOf(place, 'latitude'), numberOf(place, 'longitude')];
  const around = within.get(place.id);
  return {
    id: place.id,
    location_type: 'physical',
    name: place.displayName,
    description: around === undefined ? null : shown(words.within, language).replace('{place}', () => around),
    // Half a position is none.
    ...(latitude !== null && longitude !== null ? { latitude, longitude } : {}),
  };
}

/** What place a place lies in, by its id; the community itself goes without saying. */
function withinOf(
  record: CommunityRecord,
  today: string,
  namesSomebody: (text: string) => boolean,
): ReadonlyMap<string, string> {
  return new Map(
    tiesOf(record, ['WITHIN'], onDate(today))
      .filter(({ to }) => to.label === 'Place' && !namesSomebody(to.displayName))
      .map(({ from, to }) => [from.id, to.displayName]),
  );
}

/** A venue that is offered is at the place of the same name: no tie says where a resource is. */
function servicesAtLocations(
  record: CommunityRecord,
  services: readonly HsdsRow<'service'>[],
  places: readonly RecordNode[],
): readonly HsdsRow<'service_at_location'>[] {
  const placeCalled = new Map(places.map((place) => [place.displayName.trim(), place.id]));
  const venues = new Set(
    nodesOf(record, 'Resource')
      .filter((resource) => textOf(resource, 'kind') === 'venue')
      .map(({ id }) => id),
  );
  return services.flatMap(({ id, name }) => {
    const placeId = venues.has(id) ? placeCalled.get(name.trim()) : undefined;
    return placeId === undefined
      ? []
      : [
          {
            id: hsdsId(record.communityId, 'service_at_location', id, placeId),
            service_id: id,
            location_id: placeId,
          },
        ];
  });
}
