import { withoutNamesOf } from '../entities/namesInText.ts';
import type { Run } from './graphStore.ts';
import { statement } from './statements.ts';

interface SubjectsOfCase {
  readonly id: string;
  readonly subjectId: string;
  readonly workerId: string | null;
}

/** Whom an entry names besides its subject, and what is written in it. */
interface NamedInEntry {
  readonly aboutIds: readonly string[] | null;
  readonly title: string | null;
  readonly text: string | null;
  readonly rater: string | null;
  readonly reference: string | null;
}

interface SubjectsOfEntry extends NamedInEntry {
  readonly id: string;
  readonly subjectId: string;
  readonly caseId: string | null;
}

/** Cases of some of these nodes, or that they accompany. */
const casesOf = (run: Run, communityId: string, ids: readonly string[]): Promise<SubjectsOfCase[]> =>
  run<SubjectsOfCase>(statement('cultivation/casesOfNodes'), { communityId, ids });

/** Entries about some of these nodes, that name them, or of these cases, former versions too. */
const entriesOf = (
  run: Run,
  communityId: string,
  ids: readonly string[],
  caseIds: readonly string[] = [],
): Promise<SubjectsOfEntry[]> =>
  run<SubjectsOfEntry>(statement('cultivation/entriesOfNodes'), { communityId, ids, caseIds });

const set = (run: Run, of: 'Case' | 'Entry', id: string, properties: object): Promise<unknown> =>
  run(statement(`cultivation/set${of}`), { id, properties });

/**
 * Takes nodes that go out of cultivation: their cases go with all entries, and so do entries about them; of other entries they
 * are taken out, with what they are called there, and whom they accompanied is accompanied by nobody. `names` are theirs.
 */
export async function forgetCultivation(
  run: Run,
  communityId: string,
  ids: readonly string[],
  names: Iterable<string> = [],
): Promise<void> {
  const gone = new Set(ids);
  const withoutNames = withoutNamesOf(names);
  const cases = await casesOf(run, communityId, ids);
  const goneCases = cases.filter(({ subjectId }) => gone.has(subjectId)).map(({ id }) => id);
  for (const { id, subjectId } of cases)
    if (!gone.has(subjectId)) await set(run, 'Case', id, { workerId: null });
  const goneEntries: string[] = [];
  for (const { id, subjectId, caseId, ...named } of await entriesOf(run, communityId, ids, goneCases)) {
    if (gone.has(subjectId) || (caseId !== null && goneCases.includes(caseId))) goneEntries.push(id);
    else await set(run, 'Entry', id, withoutNamed(named, gone, withoutNames));
  }
  if (goneEntries.length > 0) await run(statement('cultivation/removeEntries'), { ids: goneEntries });
  if (goneCases.length > 0) {
    await run(statement('intervention/leaveCases'), { communityId, ids: goneCases });
    await run(statement('cultivation/removeCases'), { ids: goneCases });
  }
}

const withoutNamed = (
  { aboutIds, title, text, rater, reference }: NamedInEntry,
  gone: ReadonlySet<string>,
  withoutNames: (text: string) => string,
): NamedInEntry => ({
  aboutIds: (aboutIds ?? []).filter((id) => !gone.has(id)),
  title: title && withoutNames(title),
  text: text && withoutNames(text),
  rater: rater && withoutNames(rater),
  reference: reference && withoutNames(reference),
});

export async function removeCultivationOfCommunity(run: Run, communityId: string): Promise<void> {
  await run(statement('cultivation/removeEntriesOfCommunity'), { communityId });
  await run(statement('cultivation/removeCasesOfCommunity'), { communityId });
}

/** What was given from one person to another. */
export interface MovedCultivation {
  readonly cases: readonly string[];
  readonly entries: readonly MovedEntry[];
}

interface MovedEntry {
  readonly id: string;
  /** It was about her; else it named her. */
  readonly wasSubject: boolean;
  /** The other was in it too. */
  readonly wasOfBoth: boolean;
}

type Ends = { readonly fromId: string; readonly toId: string };

/** Lets the cases of one person, and what was written about her, be another's. Answers what was changed. */
export async function giveCultivation(
  run: Run,
  communityId: string,
  { fromId, toId }: Ends,
): Promise<MovedCultivation> {
  const cases = await casesOf(run, communityId, [fromId]);
  for (const { id } of cases) await set(run, 'Case', id, { subjectId: toId });
  const entries: MovedEntry[] = [];
  for (const { id, subjectId, aboutIds } of await entriesOf(run, communityId, [fromId])) {
    const named = aboutIds ?? [];
    const wasSubject = subjectId === fromId;
    entries.push({ id, wasSubject, wasOfBoth: named.includes(toId) || subjectId === toId });
    const subject = wasSubject ? toId : subjectId;
    const left = [...new Set(named.map((each) => (each === fromId ? toId : each)))].sort();
    // Whom an entry is about is not named in it besides.
    await set(run, 'Entry', id, { subjectId: subject, aboutIds: left.filter((each) => each !== subject) });
  }
  return { cases: cases.map(({ id }) => id), entries };
}

/** Takes `giveCultivation` back, as far as it is still there. `fromId` is who has it now. */
export async function giveBackCultivation(
  run: Run,
  communityId: string,
  { fromId, toId }: Ends,
  moved: MovedCultivation,
): Promise<void> {
  for (const { id } of await casesOf(run, communityId, [fromId]))
    if (moved.cases.includes(id)) await set(run, 'Case', id, { subjectId: toId });
  const known = new Map(moved.entries.map((each) => [each.id, each]));
  for (const { id, subjectId, aboutIds } of await entriesOf(run, communityId, [fromId])) {
    const entry = known.get(id);
    if (!entry) continue;
    const named = aboutIds ?? [];
    const stay = entry.wasSubject || entry.wasOfBoth ? named : named.filter((each) => each !== fromId);
    const back = entry.wasSubject ? (entry.wasOfBoth ? [fromId] : []) : [toId];
    await set(run, 'Entry', id, {
      subjectId: entry.wasSubject ? toId : subjectId,
      aboutIds: [...new Set([...stay, ...back])].sort(),
    });
  }
}
