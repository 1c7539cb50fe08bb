import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';

const folder = join(import.meta.dirname, 'schema');

export interface HsdsSchema {
  readonly path: string;
  readonly properties: Readonly<
    Record<
      string,
      {
        readonly type?: string;
        readonly format?: string;
        readonly enum?: readonly string[];
        readonly $ref?: string;
        readonly datapackage_metadata?: { readonly type?: string };
      }
    >
  >;
  readonly required: readonly string[];
  readonly tabular_required?: readonly string[];
}

/** The schemas of HSDS by the name of the object. */
export const hsdsSchemas: Readonly<Record<string, HsdsSchema>> = Object.fromEntries(
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => [
      file.replace(/\.json$/, ''),
      JSON.parse(readFileSync(join(folder, file), 'utf8')) as HsdsSchema,
    ]),
);

/** What is wrong with an object by its schema; a field that the schema does not know counts as wrong. */
export function faultsOf(name: string, value: unknown): readonly string[] {
  const validate = compiled.getSchema(`${name}.json`)!;
  return validate(value) ? [] : (validate.errors ?? []).map((each) => `${each.dataPath} ${each.message}`);
}

/** What the specification's view by organization (`compiled/organization.json`) has beyond `organization.json`. */
const services = { type: 'array', items: { $ref: 'service.json' } };

const compiled = new Ajv({ allErrors: true });
for (const [name, schema] of Object.entries(hsdsSchemas)) {
  const properties = name === 'organization' ? { ...schema.properties, services } : schema.properties;
  compiled.addSchema({ ...schema, properties, additionalProperties: false }, `${name}.json`);
}
