/**
 * The tables of the Human Services Data Specification 3.1 that a directory fills, with all their columns: names, types and
 * links as the specification gives them (docs.openreferral.org, schema reference). What is left out of the specification
 * here are tables about which nothing is recorded (programs, costs, languages spoken, accessibility …) and those that
 * would name persons (contacts, phones).
 */
export interface HsdsField {
  readonly type: 'string' | 'number' | 'date' | 'time' | 'datetime';
  readonly format?: 'uuid' | 'uri' | 'email';
  readonly required?: true;
  readonly choices?: readonly string[];
  /** The table whose id it holds. */
  readonly link?: string;
}

export interface HsdsTable {
  /** The file in a tabular data package. */
  readonly path: string;
  readonly fields: Readonly<Record<string, HsdsField>>;
}

const text = { type: 'string' } as const;
const number = { type: 'number' } as const;
const date = { type: 'date' } as const;
const uri = { type: 'string', format: 'uri' } as const;
const email = { type: 'string', format: 'email' } as const;
const uuid = { type: 'string', format: 'uuid' } as const;
const needed = <Field extends HsdsField>(field: Field) => ({ ...field, required: true }) as const;
const linkTo = (link: string) => ({ ...uuid, link }) as const;
const oneOf = (...choices: string[]) => ({ ...text, choices }) as const;
const id = needed(uuid);

export const hsdsTables = {
  organization: {
    path: 'organizations.csv',
    fields: {
      id,
      name: needed(text),
      alternate_name: text,
      description: needed(text),
      email,
      website: uri,
      tax_status: text,
      tax_id: text,
      year_incorporated: number,
      legal_status: text,
      logo: text,
      uri,
      parent_organization_id: uuid,
    },
  },
  service: {
    path: 'services.csv',
    fields: {
      id,
      organization_id: needed(linkTo('organization')),
      program_id: uuid,
      name: needed(text),
      alternate_name: text,
      description: text,
      url: uri,
      email,
      status: needed(oneOf('active', 'inactive', 'defunct', 'temporarily closed')),
      interpretation_services: text,
      application_process: text,
      fees_description: text,
      wait_time: text,
      fees: text,
      accreditations: text,
      eligibility_description: text,
      minimum_age: number,
      maximum_age: number,
      assured_date: date,
      assurer_email: email,
      licenses: text,
      alert: text,
      last_modified: { type: 'datetime' },
    },
  },
  attribute: {
    path: 'attributes.csv',
    fields: {
      id,
      link_id: needed(uuid),
      taxonomy_term_id: needed(linkTo('taxonomy_term')),
      link_type: text,
      link_entity: needed(text),
      value: text,
      label: text,
    },
  },
  service_at_location: {
    path: 'service_at_location.csv',
    fields: {
      id,
      service_id: needed(linkTo('service')),
      location_id: needed(linkTo('location')),
      description: text,
    },
  },
  location: {
    path: 'locations.csv',
    fields: {
      id,
      location_type: needed(oneOf('physical', 'postal', 'virtual')),
      url: uri,
      organization_id: linkTo('organization'),
      name: text,
      alternate_name: text,
      description: text,
      transportation: text,
      latitude: number,
      longitude: number,
      external_identifier: text,
      external_identifier_type: text,
    },
  },
  schedule: {
    path: 'schedules.csv',
    fields: {
      id,
      service_id: linkTo('service'),
      location_id: linkTo('location'),
      service_at_location_id: linkTo('service_at_location'),
      valid_from: date,
      valid_to: date,
      dtstart: date,
      timezone: number,
      until: date,
      count: number,
      wkst: oneOf('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'),
      freq: oneOf('WEEKLY', 'MONTHLY'),
      interval: number,
      byday: text,
      byweekno: text,
      bymonthday: text,
      byyearday: text,
      description: text,
      opens_at: { type: 'time' },
      closes_at: { type: 'time' },
      schedule_link: uri,
      attending_type: text,
      notes: text,
    },
  },
  funding: {
    path: 'funding.csv',
    fields: {
      id,
      organization_id: linkTo('organization'),
      service_id: linkTo('service'),
      source: text,
    },
  },
  service_area: {
    path: 'service_areas.csv',
    fields: {
      id,
      service_id: linkTo('service'),
      service_at_location_id: linkTo('service_at_location'),
      name: text,
      description: text,
      extent: text,
      extent_type: text,
      uri: text,
    },
  },
  service_capacity: {
    path: 'service_capacity.csv',
    fields: {
      id,
      service_id: needed(linkTo('service')),
      unit_id: needed(linkTo('unit')),
      available: needed(number),
      maximum: number,
      description: text,
      updated: needed({ type: 'datetime' }),
    },
  },
  unit: {
    path: 'units.csv',
    fields: { id, name: needed(text), scheme: text, identifier: text, uri },
  },
  taxonomy: {
    path: 'taxonomies.csv',
    fields: { id, name: needed(text), description: needed(text), uri, version: text },
  },
  taxonomy_term: {
    path: 'taxonomy_terms.csv',
    fields: {
      id,
      code: text,
      name: needed(text),
      description: needed(text),
      parent_id: uuid,
      taxonomy: text,
      language: text,
      taxonomy_id: linkTo('taxonomy'),
      term_uri: uri,
    },
  },
  meta_table_description: {
    path: 'meta_table_descriptions.csv',
    fields: { id, name: text, language: text, character_set: text },
  },
} as const satisfies Record<string, HsdsTable>;

export type HsdsTableId = keyof typeof hsdsTables;
export const hsdsTableIds = Object.keys(hsdsTables) as readonly HsdsTableId[];

type ValueOf<Field extends HsdsField> = Field['type'] extends 'number' ? number : string;
type Fields<Id extends HsdsTableId> = (typeof hsdsTables)[Id]['fields'];
type NeededOf<Id extends HsdsTableId> = {
  [Name in keyof Fields<Id>]: Fields<Id>[Name] extends { readonly required: true } ? Name : never;
}[keyof Fields<Id>];

/** A row of a table: the columns that the specification requires, and what else is known. */
export type HsdsRow<Id extends HsdsTableId = HsdsTableId> = Id extends HsdsTableId
  ? {
      readonly [Name in NeededOf<Id>]: Fields<Id>[Name] extends HsdsField ? ValueOf<Fields<Id>[Name]> : never;
    } & {
      readonly [Name in Exclude<keyof Fields<Id>, NeededOf<Id>>]?:
        (Fields<Id>[Name] extends HsdsField ? ValueOf<Fields<Id>[Name]> : never) | null;
    }
  : never;

/** A directory of organizations, services and places as the tables of the specification. */
export type HsdsDirectory = { readonly [Id in HsdsTableId]: readonly HsdsRow<Id>[] };
