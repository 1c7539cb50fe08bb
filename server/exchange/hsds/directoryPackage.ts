import { strToU8, zipSync } from 'fflate';
import { writeCsv, type CsvValue } from '../formats/csv.ts';
import { hsdsTableIds, hsdsTables, type HsdsDirectory, type HsdsField } from './hsdsTables.ts';

/**
 * A directory as a tabular data package (zip): `datapackage.json` and one CSV for each table, with all columns that the
 * specification names. `today` stands as the date of the files, so that equal directories are equal bytes. O(rows).
 */
export function directoryPackage(directory: HsdsDirectory, today: string): Uint8Array {
  const files = hsdsTableIds.map((id) => {
    const { path, fields } = hsdsTables[id];
    const columns = Object.keys(fields);
    const rows = directory[id].map((row) =>
      columns.map((column) => (row as Readonly<Record<string, CsvValue>>)[column] ?? null),
    );
    return [path, writeCsv(columns, rows, { bom: false })] as const;
  });
  const all = [['datapackage.json', JSON.stringify(descriptor, null, 2)] as const, ...files];
  // Zip files know local times only.
  const mtime = new Date(`${today}T00:00:00`);
  return zipSync(Object.fromEntries(all.map(([name, text]) => [name, strToU8(text)])), { mtime });
}

const descriptor = {
  profile: 'tabular-data-package',
  name: 'human_services_data',
  title: 'Human Services Data Specification 3.1',
  homepage: 'http://docs.openreferral.org',
  resources: hsdsTableIds.map((name) => {
    const { path, fields } = hsdsTables[name];
    const described = Object.entries(fields as Readonly<Record<string, HsdsField>>);
    return {
      name,
      path,
      profile: 'tabular-data-resource',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: {
        primaryKey: 'id',
        fields: described.map(([field, { type, format, required, choices }]) => ({
          name: field,
          type,
          ...(format ? { format } : {}),
          constraints: {
            required: required === true,
            unique: field === 'id',
            ...(choices ? { enum: choices } : {}),
          },
        })),
        foreignKeys: described.flatMap(([field, { link }]) =>
          link ? [{ fields: field, reference: { resource: link, fields: 'id' } }] : [],
        ),
      },
    };
  }),
};
