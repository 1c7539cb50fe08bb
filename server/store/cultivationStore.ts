import { compareTexts } from '../entities/compareTexts.ts';
import {
  type CaseEntry,
  type CaseEntryInput,
  type CriterionSnapshot,
  type CultivationBook,
  type EntryKind,
  type Rating,
} from '../entities/cultivation/caseEntry.ts';
import {
  checkCase,
  type CaseChangeInput,
  type CaseInput,
  type CultivationCase,
  type PlannedStage,
} from '../entities/cultivation/cultivationCase.ts';
import { checkCaseEntry, entryKinds, type StageOutcome } from '../entities/cultivation/entryKinds.ts';
import type { CaseSubject, StageModel } from '../entities/cultivation/stageModel.ts';
import { withoutNamesOf } from '../entities/namesInText.ts';
import type { Node } from '../entities/node.ts';
import { firstDay } from '../entities/partialDate.ts';
import { checkPastDay } from '../entities/pastDay.ts';
import { checkPlainText } from '../entities/plainText.ts';
import { ProblemError } from '../entities/problem.ts';
import { isShown } from '../entities/shownNode.ts';
import { dayOf, type Clock } from './clock.ts';
import { decodeCursor, toPage, type PageOf } from './cursor.ts';
import type { GraphStore, Run } from './graphStore.ts';
import { keepOnce } from './keepOnce.ts';
import { mustBeNodes } from './namedPersons.ts';
import { countOf, withNulls, withoutNulls } from './rows.ts';
import { statement } from './statements.ts';

/** A case as it comes in: on which model, and who wrote it down. */
export type NewCase = Omit<CaseInput, 'modelId'> &
  Pick<CultivationCase, 'recordedBy'> & { readonly model: StageModel };

/** An entry as it comes in, with who wrote it down. */
export type NewCaseEntry = CaseEntryInput & Pick<CaseEntry, 'recordedBy'>;

/** A decision at a gate. */
export interface NewStageDecision {
  readonly communityId: string;
  readonly caseId: string;
  /** A UUID made by the client: the same decision again does nothing. */
  readonly id: string | null | undefined;
  readonly outcome: StageOutcome;
  /** Of `entered`: code of the stage; else null. */
  readonly to: string | null;
  /** A whole day. */
  readonly on: string;
  /** Why it is passed although criteria are unmet. */
  readonly reason: string | null;
  readonly snapshot: readonly CriterionSnapshot[];
  readonly recordedBy: string;
  /** Id of the latest decision that was looked at, null = there was none: another one meanwhile is a conflict. Absent = not asked. */
  readonly after?: string | null;
}

export interface CaseEntryPage {
  readonly first: number;
  readonly after: string | null;
  /** Only those of a case. */
  readonly caseId: string | null;
  /** Only those about a node, or that name it. */
  readonly subjectId: string | null;
  readonly kind: EntryKind | null;
}

interface Row {
  readonly properties: Readonly<Record<string, unknown>>;
}

/** How much of what is over is read: what makes the state of a case is never left out. */
export interface CultivationLimits {
  readonly pastCases: number;
  /** What took place, and tasks of no stage model that are done. */
  readonly doneEntries: number;
}

const usualLimits: CultivationLimits = { pastCases: 500, doneEntries: 20_000 };
const mostVersions = 100;
const rememberedBooks = 8;

/** Kinds of nodes of which something can be written down. */
const subjectLabels: readonly string[] = [
  'Resident',
  'Organization',
  'SocialWorker',
  'Committee',
  'Community',
];

const labelsOf = (kind: EntryKind): readonly string[] =>
  kind === 'stage' ? subjectLabels : (entryKinds[kind].subjects ?? subjectLabels);

const labelOfSubject: Readonly<Record<CaseSubject, string>> = {
  person: 'Resident',
  organization: 'Organization',
  community: 'Community',
};

/**
 * Cases of cultivation and the book of what was written down in their course, kept beside the network. Entries are added,
 * never changed: a correction takes the place of the one before. A case goes with its subject, its entries with it; who is
 * removed is taken out of what names her.
 */
export class CultivationStore {
  /** By the id of the community, the latest last. */
  private readonly books = new Map<
    string,
    { readonly key: string; readonly book: Promise<CultivationBook> }
  >();

  constructor(
    private readonly store: GraphStore,
    private readonly clock: Clock,
    private readonly limits: CultivationLimits = usualLimits,
  ) {}

  /**
   * The cases of a community: all that go on, and of those that came to their end the 500 that began last. The latest
   * beginning first, without persons who are in no list.
   */
  async cases(communityId: string): Promise<CultivationCase[]> {
    const ended = await this.store.read<{ id: string }>(statement('cultivation/endedCases'), { communityId });
    const asked = { communityId, today: this.day(), endedIds: ended.map(({ id }) => id) };
    const rows = await this.store.read<Row>(statement('cultivation/cases'), asked);
    const past = { ...asked, limit: this.limits.pastCases };
    if (ended.length > 0)
      rows.push(...(await this.store.read<Row>(statement('cultivation/pastCases'), past)));
    const models = new Map<string, StageModel>();
    return rows.map((row) => toCase(row, models)).sort(latestBeginningFirst);
  }

  /**
   * The entries that stand, in order of `on`, `recordedAt`, `id`: all that say where something is, and the latest 20,000 of
   * what was done. Those about persons who withdrew from the network or were merely mentioned, or of their cases, are left
   * out, and nobody of them is named. O(entries + such persons).
   */
  async entries(communityId: string): Promise<CaseEntry[]> {
    const hidden = await this.hidden(communityId);
    const entries: CaseEntry[] = [];
    const take = (rows: readonly (readonly unknown[])[]): void => {
      for (const [properties] of rows) {
        const entry = shownOf(toEntry({ properties: properties as Row['properties'] }), hidden);
        if (entry) entries.push(entry);
      }
    };
    await this.store.scan(statement('cultivation/entries'), { communityId }, take);
    const done = { communityId, limit: this.limits.doneEntries };
    await this.store.scan(statement('cultivation/doneEntries'), done, take);
    return entries.sort(inOrderOfDays);
  }

  /**
   * Cases and entries, as the rules of cultivation read them. Read once for each change of the community or of its book: the
   * same lists are answered until then.
   */
  async book(communityId: string): Promise<CultivationBook> {
    const [mark] = await this.store.read(statement('cultivation/mark'), { communityId });
    const key = JSON.stringify([mark ?? null, this.day()]);
    const known = this.books.get(communityId);
    if (known?.key === key) return known.book;
    const book = this.readBook(communityId);
    this.books.delete(communityId);
    this.books.set(communityId, { key, book });
    const [oldest] = this.books.keys();
    if (this.books.size > rememberedBooks) this.books.delete(oldest!);
    book.catch(() => this.books.delete(communityId));
    return book;
  }

  /** Lets go of the book that is remembered: somebody was erased. */
  dropCopies(communityId: string): Promise<void> {
    this.books.delete(communityId);
    return Promise.resolve();
  }

  private async readBook(communityId: string): Promise<CultivationBook> {
    const cases = await this.cases(communityId);
    return { cases, entries: await this.entries(communityId) };
  }

  private touch(run: Run, communityId: string): Promise<unknown> {
    return run(statement('cultivation/touch'), { communityId, revision: this.clock.newId() });
  }

  /** @throws ProblemError `notFound` unless it is a case of the community */
  async read(communityId: string, id: string): Promise<CultivationCase> {
    return mustBeCase(this.store.read, communityId, id, 'id');
  }

  /** A version of an entry, whether it stands or not. @throws ProblemError `notFound` */
  async readEntry(communityId: string, id: string, field = 'id'): Promise<CaseEntry> {
    const found = await readEntry(this.store.read, id);
    if (found?.communityId !== communityId) throw new ProblemError({ code: 'notFound', field });
    return found;
  }

  /** A page of the entries that stand, the latest first. @throws ProblemError `badCursor` */
  async entriesOf(communityId: string, page: CaseEntryPage): Promise<PageOf<CaseEntry>> {
    const [afterOn, afterAt, afterId] = decodeCursor(page.after, 3);
    const { caseId, subjectId, kind } = page;
    const hidden = await this.hidden(communityId);
    if (subjectId && hidden.persons.has(subjectId))
      return toPage<CaseEntry>([], page.first, () => Promise.resolve(0), positionOf);
    const hiddenCases = [...hidden.cases];
    const filter = { communityId, caseId, subjectId, kind, today: this.day(), hiddenCases };
    const rows = await this.store.read<Row>(statement('cultivation/entriesOf'), {
      ...filter,
      ...{ afterOn, afterAt, afterId, limit: page.first + 1 },
    });
    const count = () => countOf(this.store.read, statement('cultivation/countEntriesOf'), filter);
    const entries = rows.map((row) => withoutHidden(toEntry(row), hidden));
    return toPage(entries, page.first, count, positionOf);
  }

  /** The versions of an entry, the latest first, at most 100; without those about persons who are in no list. */
  async versions(communityId: string, firstId: string): Promise<CaseEntry[]> {
    const parameters = { communityId, firstId, limit: mostVersions };
    const rows = await this.store.read<Row>(statement('cultivation/versions'), parameters);
    const hidden = await this.hidden(communityId);
    return rows.map((row) => shownOf(toEntry(row), hidden)).filter((entry) => entry !== null);
  }

  /** The cases of a node, the latest beginning last. */
  async casesForNode(communityId: string, nodeId: string): Promise<CultivationCase[]> {
    const rows = await this.store.read<Row>(statement('cultivation/casesForNode'), { communityId, nodeId });
    return rows.map((row) => toCase(row));
  }

  /** What was written down about a node, or names it, former versions too, the latest last. */
  async entriesForNode(communityId: string, nodeId: string): Promise<CaseEntry[]> {
    const rows = await this.store.read<Row>(statement('cultivation/entriesForNode'), { communityId, nodeId });
    return rows.map(toEntry);
  }

  /** What residents are called, those in no list too: to be taken out of texts that leave. O(residents). */
  async residentNames(communityId: string): Promise<string[]> {
    const names = new Set<string>();
    await this.store.scan(statement('cultivation/residentNames'), { communityId }, (rows) => {
      for (const [name] of rows) names.add(String(name).trim());
    });
    return [...names].sort();
  }

  /** What was written, and whom it is about: the subject comes first. */
  async texts(communityId: string): Promise<{ aboutIds: string[]; text: string }[]> {
    const texts: { aboutIds: string[]; text: string }[] = [];
    await this.store.scan(statement('cultivation/caseTitles'), { communityId }, (rows) => {
      for (const [subjectId, title] of rows)
        texts.push({ aboutIds: [String(subjectId)], text: String(title) });
    });
    await this.store.scan(statement('cultivation/entryTexts'), { communityId }, (rows) => {
      for (const [subjectId, aboutIds, ...written] of rows)
        for (const text of written)
          if (typeof text === 'string')
            texts.push({ aboutIds: [String(subjectId), ...((aboutIds as string[] | null) ?? [])], text });
    });
    return texts;
  }

  /**
   * Keeps a case with the stage model as it is now. The same id again does nothing.
   * @throws ProblemError `notFound` for a subject that is not what the model is made for, or is in no list, and for a
   * worker who is no social worker of the community; `notAnId`, `idTaken`, and what `checkCase` finds
   */
  start(input: NewCase, today: string): Promise<CultivationCase> {
    const { communityId, subjectId, model } = input;
    return keepOnce(this.store, this.clock, {
      id: input.id,
      begin: (run) => this.touch(run, communityId),
      read: readCase,
      isSame: (known) =>
        known.communityId === communityId && known.subjectId === subjectId && known.modelId === model.id,
      make: async (run, { id, recordedAt }) => {
        const problems = checkCase(input, model, today);
        if (problems.length > 0) throw new ProblemError(problems);
        await mustBeShown(run, communityId, [subjectId], [labelOfSubject[model.subject]], 'subjectId', today);
        if (input.workerId) await mustBeWorker(run, communityId, input.workerId, today);
        const properties = withoutNulls({
          id,
          communityId,
          subjectId,
          subject: model.subject,
          modelId: model.id,
          modelVersion: model.version,
          model: JSON.stringify(model),
          title: input.title?.trim() || null,
          startedOn: input.startedOn ?? today,
          owner: input.owner,
          workerId: input.workerId,
          plan: '[]',
          recordedAt,
          recordedBy: input.recordedBy,
        });
        const [made] = await run<Row>(statement('cultivation/createCase'), { id, properties });
        return toCase(made!);
      },
    });
  }

  /** Changes what `input` names; null empties. @throws ProblemError `notFound`, and what `checkCase` finds */
  change(input: CaseChangeInput, today: string): Promise<CultivationCase> {
    const { communityId, id, title, owner, workerId, plan } = input;
    return this.store.write(async (run) => {
      await this.touch(run, communityId);
      const known = await mustBeCase(run, communityId, id, 'id');
      await mustBeShown(run, communityId, [known.subjectId], null, 'id', today);
      const problems = checkCase(input, known.model, today);
      if (problems.length > 0) throw new ProblemError(problems);
      if (workerId) await mustBeWorker(run, communityId, workerId, today);
      const properties = {
        ...(title === undefined ? {} : { title: title?.trim() || null }),
        ...(owner === undefined ? {} : { owner }),
        ...(workerId === undefined ? {} : { workerId }),
        ...(plan === undefined ? {} : { plan: JSON.stringify(plan ?? []) }),
      };
      const [row] = await run<Row>(statement('cultivation/setCase'), { id, properties });
      return toCase(row!);
    });
  }

  /**
   * Keeps an entry, or a version that takes the place of another. The same id again does nothing.
   * @throws ProblemError `notFound` for a case, a subject or nodes that are not there or in no list, and for a version to
   * correct that does not stand, is of another kind or, of a statement, about another item; `notAnId`, `idTaken`, and what
   * `checkCaseEntry` finds
   */
  record(input: NewCaseEntry, today: string): Promise<CaseEntry> {
    const { communityId, replacesId, kind } = input;
    return keepOnce(this.store, this.clock, {
      id: input.id,
      begin: (run) => this.touch(run, communityId),
      read: readEntry,
      isSame: (known) =>
        known.communityId === communityId &&
        known.kind === kind &&
        known.caseId === (input.caseId ?? null) &&
        known.item === itemOf(input),
      make: async (run, { id, recordedAt }) => {
        const problems = checkCaseEntry(input, today);
        if (problems.length > 0) throw new ProblemError(problems);
        const found = input.caseId ? await mustBeCase(run, communityId, input.caseId, 'caseId') : null;
        const subjectId = input.subjectId ?? found!.subjectId;
        if (input.stage && found && found.model.stages.every(({ code }) => code !== input.stage))
          throw new ProblemError({ code: 'notFound', field: 'stage' });
        await mustBeShown(run, communityId, [subjectId], labelsOf(kind), 'subjectId', today);
        if (found) await mustBeShown(run, communityId, [found.subjectId], null, 'caseId', today);
        const aboutIds = [...new Set(input.aboutIds ?? [])].filter((each) => each !== subjectId).sort();
        await mustBeShown(run, communityId, aboutIds, null, 'aboutIds', today);
        const former = replacesId ? await this.mustStand(run, communityId, replacesId, 'replacesId') : null;
        if (former && !isCorrectionOf(former, input))
          throw new ProblemError({ code: 'notFound', field: 'replacesId' });
        if (former)
          await run(statement('cultivation/setEntry'), {
            id: former.id,
            properties: { supersededAt: recordedAt },
          });
        return createEntry(run, {
          id,
          firstId: former?.firstId ?? id,
          version: (former?.version ?? 0) + 1,
          communityId,
          caseId: input.caseId,
          subjectId,
          kind,
          aboutIds,
          on: input.on ?? today,
          stage: input.stage,
          item: itemOf(input),
          form: input.form,
          holds: input.holds,
          value: input.value,
          minutes: input.minutes,
          title: input.title?.trim(),
          text: input.text?.trim(),
          rater: input.rater?.trim(),
          reference: input.reference?.trim(),
          owner: input.owner,
          dueOn: input.dueOn,
          doneOn: input.doneOn,
          until: input.until,
          ratings: JSON.stringify(input.ratings ?? []),
          snapshot: '[]',
          recordedAt,
          recordedBy: input.recordedBy,
        });
      },
    });
  }

  /**
   * Keeps a decision at a gate, with how the criteria stood. Whether the gate is open is decided before. The same id again
   * does nothing. @throws ProblemError `notFound` for the case; `notAChoice` for a stage that its model has not;
   * `notNextStep` when it moved since `after`, or ended; `notADate`, `inTheFuture`, `endBeforeStart` for a day before the latest
   * decision or the beginning of the case; `tooLong`, `unreadableSigns`, `notAnId`, `idTaken`
   */
  decide(input: NewStageDecision, today: string = this.day()): Promise<CaseEntry> {
    const { communityId, caseId, outcome, to } = input;
    return keepOnce(this.store, this.clock, {
      id: input.id,
      begin: (run) => this.touch(run, communityId),
      read: readEntry,
      isSame: (known) =>
        known.communityId === communityId &&
        known.caseId === caseId &&
        known.kind === 'stage' &&
        known.item === outcome &&
        (outcome !== 'entered' || known.stage === to),
      make: async (run, { id, recordedAt }) => {
        const found = await mustBeCase(run, communityId, caseId, 'caseId');
        await mustBeShown(run, communityId, [found.subjectId], null, 'caseId', today);
        const latest = await latestDecision(run, caseId);
        mustBeDecidable(input, found, latest, today);
        return createEntry(run, {
          id,
          firstId: id,
          version: 1,
          communityId,
          caseId,
          subjectId: found.subjectId,
          kind: 'stage',
          aboutIds: [],
          on: input.on,
          stage: outcome === 'entered' ? to : latest?.stage,
          item: outcome,
          text: input.reason?.trim(),
          ratings: '[]',
          snapshot: JSON.stringify(input.snapshot),
          recordedAt,
          recordedBy: input.recordedBy,
        });
      },
    });
  }

  /**
   * Takes an entry out of the lists; its versions stay. Of decisions at gates only the latest, so that the case is again
   * where it was. What was put away already stays so; of persons who are in no list nothing is. @throws ProblemError `notFound`, `notNextStep`
   */
  putAway(communityId: string, id: string): Promise<CaseEntry> {
    const putAwayAt = this.clock.now();
    return this.store.write(async (run) => {
      await this.touch(run, communityId);
      const known = await readEntry(run, id);
      if (known?.communityId === communityId && known.putAwayAt !== null) {
        await this.mustBeAboutShown(run, known, 'id');
        return known;
      }
      const { kind, caseId } = await this.mustStand(run, communityId, id, 'id');
      if (kind === 'stage' && caseId && (await latestDecision(run, caseId))?.id !== id)
        throw new ProblemError({ code: 'notNextStep', field: 'id' });
      const [row] = await run<Row>(statement('cultivation/setEntry'), { id, properties: { putAwayAt } });
      return toEntry(row!);
    });
  }

  /** @throws ProblemError `notFound` unless it is a version of the community that stands and may be shown */
  private async mustStand(run: Run, communityId: string, id: string, field: string): Promise<CaseEntry> {
    const found = await readEntry(run, id);
    const stands = found?.communityId === communityId && !found.supersededAt && !found.putAwayAt;
    if (!stands) throw new ProblemError({ code: 'notFound', field });
    await this.mustBeAboutShown(run, found, field);
    return found;
  }

  /** @throws ProblemError `notFound` for an entry about somebody who is in no list, or of her case */
  private async mustBeAboutShown(
    run: Run,
    { communityId, subjectId, caseId }: CaseEntry,
    field: string,
  ): Promise<void> {
    const found = caseId ? await readCase(run, caseId) : null;
    const ids = [...new Set([subjectId, ...(found ? [found.subjectId] : [])])];
    await mustBeShown(run, communityId, ids, null, field, this.day());
  }

  private async hidden(communityId: string): Promise<Hidden> {
    const persons = new Map<string, string>();
    const parameters = { communityId, today: this.day() };
    await this.store.scan(statement('cultivation/hiddenPersons'), parameters, (rows) => {
      for (const [id, name] of rows) persons.set(String(id), String(name));
    });
    const cases = new Set<string>();
    await this.store.scan(statement('cultivation/caseSubjects'), { communityId }, (rows) => {
      for (const [id, subjectId] of rows) if (persons.has(String(subjectId))) cases.add(String(id));
    });
    return { persons, cases };
  }

  private readonly day = (): string => dayOf(this.clock.now());
}

/** Who withdrew from the network or was merely mentioned. */
interface Hidden {
  /** Names by id. */
  readonly persons: ReadonlyMap<string, string>;
  /** Ids of their cases. */
  readonly cases: ReadonlySet<string>;
}

const latestBeginningFirst = (a: CultivationCase, b: CultivationCase): number =>
  compareTexts(b.startedOn, a.startedOn) ||
  compareTexts(b.recordedAt, a.recordedAt) ||
  compareTexts(b.id, a.id);

const inOrderOfDays = (a: CaseEntry, b: CaseEntry): number =>
  compareTexts(a.on, b.on) || compareTexts(a.recordedAt, b.recordedAt) || compareTexts(a.id, b.id);

const itemOf = ({ item }: CaseEntryInput): string | null => item?.trim() || null;

/** A statement about one thing says nothing about another: it would take away what somebody else has stated there. */
const isCorrectionOf = (former: CaseEntry, input: CaseEntryInput): boolean =>
  former.kind === input.kind &&
  former.caseId === (input.caseId ?? null) &&
  (former.kind !== 'statement' || former.item === itemOf(input));

const positionOf = ({ on, recordedAt, id }: CaseEntry): readonly string[] => [on, recordedAt, id];

const longestReason = 1_000;

/** @throws ProblemError */
function mustBeDecidable(
  { outcome, to, on, reason, after }: NewStageDecision,
  { model, startedOn }: CultivationCase,
  latest: CaseEntry | null,
  today: string,
): void {
  const codes = model.stages.map(({ code }) => code);
  if (outcome === 'entered' && (to === null || !codes.includes(to)))
    throw new ProblemError({ code: 'notAChoice', field: 'to', parameters: { choices: codes.join(', ') } });
  if (latest !== null && latest.item !== 'entered')
    throw new ProblemError({ code: 'notNextStep', field: 'caseId' });
  if (after !== undefined && after !== (latest?.id ?? null))
    throw new ProblemError({ code: 'notNextStep', field: 'from' });
  const [faultOfDay] = checkPastDay('on', on, today);
  if (faultOfDay) throw new ProblemError(faultOfDay);
  const start = latest?.on ?? startedOn;
  if (on < firstDay(start))
    throw new ProblemError({ code: 'endBeforeStart', field: 'on', value: on, parameters: { start } });
  const [faultOfReason] = checkPlainText('reason', reason ?? '', { max: longestReason, hasLines: true });
  if (faultOfReason) throw new ProblemError(faultOfReason);
}

async function createEntry(
  run: Run,
  values: Readonly<Record<string, unknown>> & { readonly id: string },
): Promise<CaseEntry> {
  const properties = Object.fromEntries(
    Object.entries(withoutNulls(values)).filter(([, value]) => value !== ''),
  );
  const [made] = await run<Row>(statement('cultivation/createEntry'), { id: values.id, properties });
  return toEntry(made!);
}

async function readCase(run: Run, id: string): Promise<CultivationCase | null> {
  const [row] = await run<Row>(statement('cultivation/readCase'), { id });
  return row ? toCase(row) : null;
}

async function readEntry(run: Run, id: string): Promise<CaseEntry | null> {
  const [row] = await run<Row>(statement('cultivation/readEntry'), { id });
  return row ? toEntry(row) : null;
}

async function latestDecision(run: Run, caseId: string): Promise<CaseEntry | null> {
  const [row] = await run<Row>(statement('cultivation/decisions'), { caseId, limit: 1 });
  return row ? toEntry(row) : null;
}

/** @throws ProblemError `notFound` unless it is a case of the community */
export async function mustBeCase(
  run: Run,
  communityId: string,
  id: string,
  field: string,
): Promise<CultivationCase> {
  const found = await readCase(run, id);
  if (found?.communityId !== communityId) throw new ProblemError({ code: 'notFound', field });
  return found;
}

const mustBeWorker = (run: Run, communityId: string, id: string, today: string): Promise<void> =>
  mustBeShown(run, communityId, [id], ['SocialWorker'], 'workerId', today);

/** @throws ProblemError `notFound` unless all are nodes of the community, of these kinds, that may be shown */
async function mustBeShown(
  run: Run,
  communityId: string,
  ids: readonly string[],
  labels: readonly string[] | null,
  field: string,
  today: string,
): Promise<void> {
  const isMeant = (node: Node): boolean => (labels?.includes(node.label) ?? true) && isShown(node, today);
  await mustBeNodes(run, communityId, ids, field, isMeant);
}

/** Null for what is about somebody who is in no list, or belongs to her case. */
function shownOf(entry: CaseEntry, hidden: Hidden): CaseEntry | null {
  const isHidden =
    hidden.persons.has(entry.subjectId) || (entry.caseId !== null && hidden.cases.has(entry.caseId));
  return isHidden ? null : withoutHidden(entry, hidden);
}

/** Who is in no list is not named; what was written where she is named may tell of her in other words and is left out. */
function withoutHidden(entry: CaseEntry, { persons }: Hidden): CaseEntry {
  const named = entry.aboutIds.filter((id) => persons.has(id));
  if (named.length === 0) return entry;
  const withoutNames = withoutNamesOf(named.map((id) => persons.get(id)!));
  const { title, rater, reference } = entry;
  return {
    ...entry,
    aboutIds: entry.aboutIds.filter((id) => !persons.has(id)),
    text: null,
    title: title && withoutNames(title),
    rater: rater && withoutNames(rater),
    reference: reference && withoutNames(reference),
  };
}

const caseMayLack = ['title', 'owner', 'workerId'] as const;

/** `models`: those that were read already; cases on the same model share it. */
function toCase({ properties }: Row, models = new Map<string, StageModel>()): CultivationCase {
  const { model, plan, ...own } = properties;
  const text = String(model);
  const read = models.get(text) ?? (JSON.parse(text) as StageModel);
  models.set(text, read);
  return {
    ...withNulls(own, caseMayLack),
    model: read,
    plan: JSON.parse(String(plan)) as PlannedStage[],
  } as unknown as CultivationCase;
}

const entryMayLack = [
  ...(['caseId', 'stage', 'item', 'form', 'holds', 'value', 'minutes', 'title', 'text', 'rater'] as const),
  ...(['reference', 'owner', 'dueOn', 'doneOn', 'until', 'supersededAt', 'putAwayAt'] as const),
];

function toEntry({ properties }: Row): CaseEntry {
  return {
    ...withNulls(properties, entryMayLack),
    aboutIds: properties.aboutIds ?? [],
    ratings: JSON.parse(String(properties.ratings)) as Rating[],
    snapshot: JSON.parse(String(properties.snapshot)) as CriterionSnapshot[],
  } as unknown as CaseEntry;
}
