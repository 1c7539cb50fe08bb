import writeWorkbook from 'write-excel-file/node';
import type { SheetData } from 'write-excel-file/node';
import { planImport, type ImportFile } from '../../../server/exchange/importPlan.ts';
import type { ImportOptions, ImportPlan, PlannedTie } from '../../../server/exchange/plan.ts';

export const communityId = '3f0c5f0e-52c5-4a55-9f2b-0d1d0a3f5a11';

export const file = (name: string, content: string | Uint8Array): ImportFile => ({
  name,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
});

export const lines = (...rows: readonly string[]): string => rows.join('\n');

export async function workbook(
  name: string,
  sheets: Readonly<Record<string, SheetData>>,
): Promise<ImportFile> {
  const list = Object.entries(sheets).map(([sheet, data]) => ({ sheet, data, dateFormat: 'yyyy-mm-dd' }));
  return { name, bytes: await writeWorkbook(list).toBuffer() };
}

/** A plan with its ties as an array, so that tests compare them like any other. */
export interface WholePlan extends ImportPlan {
  readonly ties: readonly PlannedTie[];
}

export async function plan(
  files: readonly ImportFile[],
  options: Partial<ImportOptions> = {},
): Promise<WholePlan> {
  const planned = await planImport(files, { communityId, ...options });
  return { ...planned, ties: [...planned.ties] };
}

/** Plans `actors.csv` and `ties.csv`. */
export const planTables = (
  actors: string,
  ties: string | null,
  options: Partial<ImportOptions> = {},
): Promise<WholePlan> =>
  plan([file('actors.csv', actors), ...(ties === null ? [] : [file('ties.csv', ties)])], options);

/** Each problem as "code file:row:column = value". */
export const told = ({ problems }: ImportPlan): string[] =>
  problems.map(({ code, file: name, sheet, row, column, value }) =>
    [
      code,
      [name, sheet, row, column].filter((part) => part !== undefined).join(':'),
      ...(value === undefined ? [] : ['=', value]),
    ].join(' '),
  );

/** External id of a planned node, by its id. */
export function externalIds({ nodes }: ImportPlan): (id: string) => string | undefined {
  const byId = new Map(nodes.map((node) => [node.id, node.externalId ?? node.id]));
  return (id) => byId.get(id);
}

/** Each planned tie as "from KIND to", with the sub-kind after a slash. */
export function drawn(planned: ImportPlan): string[] {
  const idOf = externalIds(planned);
  return planned.ties.map(
    (tie) =>
      `${idOf(tie.fromId)} ${tie.kind}${tie.subkind === null ? '' : `/${tie.subkind}`} ${idOf(tie.toId)}`,
  );
}
