import { tableFromIPC, Type } from '@uwdata/flechette';
import type * as Grafeo from '@grafeo-db/js';

const flatTypes: readonly unknown[] = [Type.Null, Type.Bool, Type.Int, Type.Float, Type.Utf8];

/**
 * The columns of a result, each of which answers the value in a row: many times faster than asking Grafeo for one row
 * after the other. Only for columns of texts, numbers and booleans, each of one kind; null when a column holds lists
 * or maps. Blocks for about a millisecond in 1,500 rows.
 */
export function flatColumns(result: Grafeo.QueryResult): ((row: number) => unknown)[] | null {
  if (result.length === 0) return [];
  if (Object.values(result.get(0)).some((value) => typeof value === 'object' && value !== null)) return null;
  const table = tableFromIPC(result.toArrowIPC(), { useBigInt: false });
  if (table.schema.fields.some(({ type }) => !flatTypes.includes(type.typeId))) return null;
  return result.columns.map((name) => {
    const column = table.getChild(name);
    return (row) => column.at(row) as unknown;
  });
}
