import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textOf } from '../../../../server/exchange/cells.ts';
import type { RawTable } from '../../../../server/exchange/fileFormat.ts';
import { readTables } from '../../../../server/exchange/formats.ts';

const samples = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'exchange');

/** Bytes of a file of `tests/fixtures/exchange/`. */
export const sampleBytes = (path: string): Uint8Array => new Uint8Array(readFileSync(join(samples, path)));

/** Each row of a sheet as what its filled cells say, by header. */
export function rowsOf(tables: readonly RawTable[], sheet: string): Record<string, string>[] {
  const [headers = [], ...rows] = tables.find((table) => table.sheet === sheet)?.rows ?? [];
  return rows.map((cells) =>
    Object.fromEntries(
      cells.flatMap((cell, i) => (textOf(cell) === '' ? [] : [[textOf(headers[i]), textOf(cell)]])),
    ),
  );
}

export interface Sample {
  readonly nodes: Record<string, string>[];
  readonly edges: Record<string, string>[];
  readonly encoding: string | undefined;
}

export async function readText(name: string, content: string | Uint8Array): Promise<Sample> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const tables = await readTables(name, bytes);
  return { nodes: rowsOf(tables, 'nodes'), edges: rowsOf(tables, 'edges'), encoding: tables[0]?.encoding };
}

export const readSample = (path: string): Promise<Sample> =>
  readText(path.replace(/^.*\//, ''), sampleBytes(path));

/** What is wrong with a file as a whole: the codes, with the line where one is told. */
export async function faultsOf(name: string, content: string | Uint8Array): Promise<string[]> {
  try {
    await readText(name, content);
    return [];
  } catch (error) {
    const { problems } = error as { problems?: readonly { code: string; row?: number }[] };
    if (!problems) throw error;
    return problems.map(({ code, row }) => (row === undefined ? code : `${code}:${row}`));
  }
}
