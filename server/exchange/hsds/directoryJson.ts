import type { HsdsDirectory } from './hsdsTables.ts';

export const hsdsVersion = '3.1';

type Plain = Readonly<Record<string, unknown>>;

/**
 * A directory as HSDS JSON: each organization as a tree with its services, and each place, as objects of the schemas
 * `organization` and `location`. The specification has no object for several records in one file; these are plain lists.
 * O(rows).
 */
export function directoryJson(directory: HsdsDirectory): string {
  const terms = new Map(directory.taxonomy_term.map((term) => [term.id, term]));
  const taxonomies = new Map(directory.taxonomy.map((taxonomy) => [taxonomy.id, taxonomy]));
  const units = new Map(directory.unit.map((unit) => [unit.id, unit]));
  const locations = new Map(directory.location.map((location) => [location.id, plain(location)]));
  const attributes = groupedBy(directory.attribute, 'link_id', ({ taxonomy_term_id, ...attribute }) => {
    const term = terms.get(taxonomy_term_id)!;
    const taxonomy = taxonomies.get(term.taxonomy_id ?? '');
    return plain({
      ...attribute,
      taxonomy_term_id,
      taxonomy_term: plain({ ...term, ...(taxonomy ? { taxonomy_detail: plain(taxonomy) } : {}) }),
    });
  });
  const below: readonly (readonly [string, ReadonlyMap<string, readonly Plain[]>])[] = [
    ['schedules', groupedBy(directory.schedule, 'service_id', plain)],
    ['service_areas', groupedBy(directory.service_area, 'service_id', plain)],
    [
      'service_at_locations',
      groupedBy(directory.service_at_location, 'service_id', (at) =>
        plain({ ...at, location: locations.get(at.location_id) }),
      ),
    ],
    ['funding', groupedBy(directory.funding, 'service_id', plain)],
    ['attributes', attributes],
    [
      'capacities',
      groupedBy(directory.service_capacity, 'service_id', (capacity) =>
        plain({ ...capacity, unit: units.get(capacity.unit_id) }),
      ),
    ],
  ];
  const services = groupedBy(directory.service, 'organization_id', (service) =>
    plain({ ...service, ...Object.fromEntries(below.map(([name, rows]) => [name, rows.get(service.id)])) }),
  );
  const organizations = directory.organization.map((organization) =>
    plain({
      ...organization,
      attributes: attributes.get(organization.id),
      services: services.get(organization.id),
    }),
  );
  return JSON.stringify({ version: hsdsVersion, organizations, locations: [...locations.values()] }, null, 2);
}

/** Without what is not known: the schemas have no null. */
const plain = (row: object): Plain =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== undefined));

function groupedBy<Row extends object>(
  rows: readonly Row[],
  column: keyof Row,
  shape: (row: Row) => Plain,
): ReadonlyMap<string, readonly Plain[]> {
  const groups = new Map<string, Plain[]>();
  for (const row of rows) {
    const key = String(row[column]);
    const known = groups.get(key) ?? [];
    known.push(shape(row));
    groups.set(key, known);
  }
  return groups;
}
