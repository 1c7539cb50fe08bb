import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { directory, type DirectoryFormat } from '../../../../server/exchange/hsds/directory.ts';
import { hsdsTableIds, hsdsTables, type HsdsField } from '../../../../server/exchange/hsds/hsdsTables.ts';
import { generateDemonstration } from '../../../../server/demonstration/generateDemonstration.ts';
import { isPersonLabel } from '../../../../server/entities/actor.ts';
import { demonstrationRecord } from '../../analysis/demonstrationRecord.ts';
import { referenceFolder } from '../../analysis/reference.ts';
import { faultsOf, hsdsSchemas } from './schemas.ts';
import { ids, village } from './village.ts';

const today = '2026-09-01';
const file = (format: DirectoryFormat, record = village(), language: 'zh' | 'en' = 'zh') =>
  directory(record, { communityId: record.communityId }, { format, language, today });

interface Tree {
  readonly id: string;
  readonly name: string;
  readonly services?: readonly Tree[];
  readonly [field: string]: unknown;
}
const tree = (bytes: Uint8Array) =>
  JSON.parse(strFromU8(bytes)) as {
    version: string;
    organizations: readonly Tree[];
    locations: readonly Tree[];
  };
type Table = readonly Readonly<Record<string, string>>[];
function tables(bytes: Uint8Array): Readonly<Record<string, Table>> {
  const parts = unzipSync(bytes);
  return Object.fromEntries(
    Object.entries(parts)
      .filter(([name]) => name.endsWith('.csv'))
      .map(([name, part]) => [name, parse(strFromU8(part), { columns: true }) as Table]),
  );
}
const services = (bytes: Uint8Array): readonly Tree[] =>
  tree(bytes).organizations.flatMap((each) => each.services ?? []);
const serviceCalled = (name: string): Tree => services(file('hsds-json')).find((each) => each.name === name)!;

describe('the tables of HSDS', () => {
  it.each(hsdsTableIds)('%s has the columns that its schema says', (id) => {
    const schema = hsdsSchemas[id]!;
    const { path, fields } = hsdsTables[id];
    expect(path).toBe(schema.path);
    const columns = Object.entries(schema.properties).filter(
      ([, { type, $ref }]) => type !== 'array' && !$ref && type !== 'object',
    );
    expect(Object.keys(fields).toSorted()).toEqual(columns.map(([name]) => name).toSorted());
    for (const [name, property] of columns) {
      const field = (fields as Readonly<Record<string, HsdsField>>)[name]!;
      expect([name, field.type === 'number']).toEqual([name, property.type === 'number']);
      if (field.format) expect([name, property.format]).toEqual([name, field.format]);
      // An address_type or a status is one of a list; the schema of a unit asks for no less than a name.
      expect([name, field.choices]).toEqual([name, property.enum]);
      const needed = [...schema.required, ...(schema.tabular_required ?? [])].includes(name);
      expect([name, field.required === true]).toEqual([name, needed]);
    }
  });
});

describe('the check of HSDS objects', () => {
  it.skipIf(referenceFolder === undefined).each([
    ['organization', 'organization_full.json'],
    ['service', 'service_full.json'],
    ['location', 'location.json'],
    ['taxonomy_term', 'taxonomy_term.json'],
  ])('lets pass the %s of the specification’s own examples (needs LINLI_NETWORKS)', (name, example) => {
    const path = join(referenceFolder ?? '', 'hsds_openreferral_examples', example);
    expect(faultsOf(name, JSON.parse(readFileSync(path, 'utf8')))).toEqual([]);
  });

  it('finds what is missing, what is of another type, and what no schema knows', () => {
    expect(faultsOf('organization', { id: 'x', name: 1, own: true })).toEqual([
      ' should NOT have additional properties',
      '.id should match format "uuid"',
      '.name should be string',
      " should have required property 'description'",
    ]);
  });
});

describe('a directory', () => {
  it('is valid by the schemas of HSDS, organization by organization and place by place', () => {
    const { version, organizations, locations } = tree(file('hsds-json'));
    expect(version).toBe('3.1');
    expect(organizations).toHaveLength(3);
    for (const each of organizations)
      expect([each.name, faultsOf('organization', each)]).toEqual([each.name, []]);
    for (const each of locations) expect([each.name, faultsOf('location', each)]).toEqual([each.name, []]);
    for (const each of services(file('hsds-json')))
      expect([each.name, faultsOf('service', each)]).toEqual([each.name, []]);
  });

  it('names what organizations and committees offer, and leaves out what residents offer', () => {
    expect(services(file('hsds-json')).map(({ name, status }) => `${name} ${status as string}`)).toEqual([
      '活动室 active',
      '微基金 inactive',
      '合唱排练 active',
      '老年食堂 active',
      '家长课堂 inactive',
    ]);
    expect(serviceCalled('老年食堂')).toMatchObject({
      id: ids.meals,
      organization_id: ids.school,
      description: '服务 · 助餐；出资：桂花里居委会',
      funding: [{ organization_id: ids.committee, source: '桂花里居委会' }],
      schedules: [
        { valid_from: '2026-01-01', valid_to: '2026-12-31', description: '2026-01 至 2026-12 可用' },
      ],
      service_areas: [{ name: '桂花里', description: '东区' }],
      attributes: [
        {
          value: '助餐',
          taxonomy_term: { code: 'resourceKind.service', name: '服务', language: 'zh', taxonomy: '资源类型' },
        },
      ],
    });
  });

  it('tells how many a service is for, never how many use it', () => {
    const { capacities } = serviceCalled('老年食堂') as unknown as { capacities: object[] };
    expect(capacities).toEqual([
      expect.objectContaining({
        available: 60,
        maximum: 60,
        unit: expect.objectContaining({ name: '人' }),
        updated: '2026-09-01T00:00:00.000Z',
      }),
    ]);
    // Money is not counted in people.
    expect(serviceCalled('微基金').capacities).toBeUndefined();
    expect(serviceCalled('活动室').capacities).toMatchObject([{ updated: '2026-06-01T00:00:00.000Z' }]);
  });

  it('says when what comes again is held (by hand: Fridays, one fell out; the 15th, one fell out)', () => {
    expect(serviceCalled('合唱排练').schedules).toMatchObject([
      { dtstart: '2026-08-07', freq: 'WEEKLY', interval: 1, byday: 'FR' },
    ]);
    expect(serviceCalled('家长课堂').schedules).toMatchObject([
      { dtstart: '2025-01-15', freq: 'MONTHLY', interval: 1, bymonthday: '15' },
    ]);
    // Of the name of what is provided: its times, not a second service.
    expect(serviceCalled('活动室').schedules).toMatchObject([{ freq: 'WEEKLY', byday: 'MO' }]);
  });

  it('has places with their position where both numbers are known; a venue is at the place of its name', () => {
    expect(tree(file('hsds-json')).locations).toEqual([
      { id: ids.hall, location_type: 'physical', name: '活动室', latitude: 31.2, longitude: 121.4 },
      { id: ids.building, location_type: 'physical', name: '3号楼', description: '位于第一网格' },
    ]);
    expect(serviceCalled('活动室').service_at_locations).toMatchObject([
      { location_id: ids.hall, location: { name: '活动室' } },
    ]);
  });

  it.each(['zh', 'en'] as const)('holds no person, note or further fact, in %s', (language) => {
    const parts = Object.values(unzipSync(file('hsds-package', village(), language))).map((part) =>
      strFromU8(part),
    );
    for (const text of [strFromU8(file('hsds-json', village(), language)), ...parts])
      for (const word of ['金丝雀', '百灵鸟', '电话', '备注', 'file-id', ids.resident, ids.worker])
        expect([word, text.includes(word)]).toEqual([word, false]);
  });

  it('reads back from its tables as from its tree', () => {
    const { organizations, locations } = tree(file('hsds-json'));
    const read = tables(file('hsds-package'));
    const named = (rows: readonly { readonly id: string; readonly name: string }[]) =>
      rows.map(({ id, name }) => `${id} ${name}`).toSorted();
    expect(named(read['organizations.csv'] as never)).toEqual(named(organizations));
    expect(named(read['locations.csv'] as never)).toEqual(named(locations));
    expect(named(read['services.csv'] as never)).toEqual(named(services(file('hsds-json'))));
    const meals = read['service_capacity.csv']!.find((row) => row.service_id === ids.meals)!;
    expect([meals.available, read['units.csv']!.find(({ id }) => id === meals.unit_id)!.name]).toEqual([
      '60',
      '人',
    ]);
    expect(new Set(read['meta_table_descriptions.csv']!.map((row) => row.language))).toEqual(new Set(['zh']));
  });

  it('is a data package whose tables keep what it says of them', () => {
    const parts = unzipSync(file('hsds-package'));
    const { profile, resources } = JSON.parse(strFromU8(parts['datapackage.json']!)) as {
      profile: string;
      resources: {
        name: string;
        path: string;
        schema: {
          fields: {
            name: string;
            type: string;
            format?: string;
            constraints: { required: boolean; unique: boolean; enum?: string[] };
          }[];
          foreignKeys: { fields: string; reference: { resource: string } }[];
        };
      }[];
    };
    expect(profile).toBe('tabular-data-package');
    expect(Object.keys(parts).toSorted()).toEqual(
      ['datapackage.json', ...resources.map(({ path }) => path)].toSorted(),
    );
    const read = tables(file('hsds-package'));
    const form: Readonly<Record<string, RegExp>> = {
      number: /^-?\d+(\.\d+)?$/,
      date: /^\d{4}-\d\d-\d\d$/,
      datetime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,
      uuid: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/,
    };
    const idsOf = (resource: string) => {
      const { path } = resources.find(({ name }) => name === resource)!;
      return read[path]!.map(({ id }) => id!);
    };
    for (const { name, path, schema } of resources) {
      expect(new Set(idsOf(name)).size).toBe(read[path]!.length);
      for (const row of read[path]!) {
        expect(Object.keys(row)).toEqual(schema.fields.map((field) => field.name));
        for (const { name: column, type, format, constraints } of schema.fields) {
          const cell = row[column]!;
          if (constraints.required) expect([path, column, cell]).not.toEqual([path, column, '']);
          if (cell === '') continue;
          expect(cell).toMatch(form[format ?? type] ?? /./);
          if (constraints.enum) expect(constraints.enum).toContain(cell);
        }
        for (const { fields, reference } of schema.foreignKeys)
          if (row[fields] !== '') expect(idsOf(reference.resource)).toContain(row[fields]);
      }
    }
    expect(read['services.csv']).toHaveLength(5);
  });

  it('is the same bytes for the same data', () => {
    expect(file('hsds-package')).toEqual(file('hsds-package'));
  });

  it('of an empty community is valid and empty', () => {
    const empty = { ...village(), nodes: [], ties: { ...village().ties, ids: [] } };
    expect(tree(file('hsds-json', empty))).toEqual({ version: '3.1', organizations: [], locations: [] });
    expect(tables(file('hsds-package', empty))['services.csv']).toEqual([]);
  });

  it('of the demonstration is valid, has its organizations and places, and nobody’s name', () => {
    const communityId = '0191d7a0-0000-7000-8000-000000000001';
    const demonstration = generateDemonstration({ seed: 1, today, communityId, language: 'zh' });
    const record = { ...demonstrationRecord(demonstration), communityId };
    const bytes = file('hsds-json', record);
    const { organizations } = tree(bytes);
    for (const each of organizations)
      expect([each.name, faultsOf('organization', each)]).toEqual([each.name, []]);
    const called = (...labels: string[]) =>
      record.nodes.filter(({ label }) => labels.includes(label)).map(({ displayName }) => displayName);
    expect(organizations.map(({ name }) => name).toSorted()).toEqual(
      called('Organization', 'Committee').toSorted(),
    );
    expect(services(bytes).length).toBeGreaterThan(25);
    // As the demonstration is made: the dancers meet each Wednesday, the choir every other Friday.
    expect(
      services(bytes)
        .filter(({ name }) => name === '舞蹈队周三排练' || name === '合唱团排练')
        .flatMap(({ schedules }) => schedules),
    ).toMatchObject([
      { freq: 'WEEKLY', interval: 2, byday: 'FR' },
      { freq: 'WEEKLY', interval: 1, byday: 'WE' },
    ]);
    const text = strFromU8(bytes);
    const people = record.nodes.filter(({ label }) => isPersonLabel(label));
    expect(people.length).toBeGreaterThan(500);
    expect(people.filter(({ id, displayName }) => text.includes(id) || text.includes(displayName))).toEqual(
      [],
    );
  });
});
