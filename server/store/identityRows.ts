import type { IdentityChange } from '../entities/identityChange.ts';
import { ProblemError } from '../entities/problem.ts';
import type { Run } from './graphStore.ts';
import type { ChangedValues, IdentityJournal } from './identityJournal.ts';
import { belongingsOf } from './personStore.ts';
import { kindLabel, withoutNulls, type NodeRow } from './rows.ts';
import { statement } from './statements.ts';

/** A change of identity as it is kept. */
export interface KeptIdentityChange extends IdentityChange {
  readonly journal: IdentityJournal;
}

/** A change as statements return it. */
export interface ChangeRow {
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Ids of needs and resources that are theirs alone. */
export async function belongingIds(run: Run, personIds: readonly string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const personId of personIds) ids.push(...(await belongingsOf(run, personId)).map(({ id }) => id));
  return ids;
}

/** Nodes as they are now. */
export const valuesOf = (run: Run, ids: readonly string[]): Promise<NodeRow[]> =>
  run<NodeRow>(statement('node/readMany'), { ids: [...new Set(ids)] });

/** What became different of nodes, property by property. */
export async function changesSince(run: Run, before: readonly NodeRow[]): Promise<ChangedValues[]> {
  const now = await valuesOf(
    run,
    before.map(({ properties }) => String(properties.id)),
  );
  const after = new Map(now.map((row) => [String(row.properties.id), row.properties]));
  return before.flatMap(({ labels, properties }) => {
    const id = String(properties.id);
    const later = after.get(id) ?? {};
    const names = [...new Set([...Object.keys(properties), ...Object.keys(later)])].filter(
      (name) => JSON.stringify(properties[name]) !== JSON.stringify(later[name]),
    );
    const pick = (values: Readonly<Record<string, unknown>>) =>
      Object.fromEntries(names.map((name) => [name, values[name] ?? null]));
    if (names.length === 0) return [];
    return [{ id, label: kindLabel(labels), before: pick(properties), after: pick(later) }];
  });
}

export async function writeChange(
  run: Run,
  journal: IdentityJournal,
  facts: Readonly<Record<string, unknown>> & { readonly id: string; readonly keptId: string },
): Promise<IdentityChange> {
  const properties = withoutNulls({ ...facts, personId: facts.keptId, journal: JSON.stringify(journal) });
  const [row] = await run<ChangeRow>(statement('identity/create'), { id: facts.id, properties });
  return toChange(row!);
}

export function toChange({ properties }: ChangeRow): KeptIdentityChange {
  const { journal, ...facts } = properties;
  return {
    ...facts,
    journal: JSON.parse(String(journal)) as IdentityJournal,
  } as unknown as KeptIdentityChange;
}

export async function readChange(run: Run, id: string): Promise<KeptIdentityChange | null> {
  const [row] = await run<ChangeRow>(statement('identity/read'), { id });
  return row ? toChange(row) : null;
}

/** The change that has the id already. @throws ProblemError `idTaken` when it is another one */
export async function readKept(
  run: Run,
  id: string,
  kind: IdentityChange['kind'],
  keptId: string,
): Promise<IdentityChange | null> {
  const known = await readChange(run, id);
  if (known && (known.kind !== kind || known.keptId !== keptId))
    throw new ProblemError({ code: 'idTaken', field: 'id' });
  return known;
}
