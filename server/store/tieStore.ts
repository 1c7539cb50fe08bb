import { validate as isUuid } from 'uuid';
import type { ContactFrequency } from '../entities/contactFrequency.ts';
import { firstDay, isPartialDate, lastDay, type PartialDate } from '../entities/partialDate.ts';
import { ProblemError } from '../entities/problem.ts';
import { checkTie } from '../entities/rules.ts';
import type { Tie } from '../entities/tie.ts';
import type { Technique } from '../entities/technique.ts';
import type { TieKindId } from '../entities/tieKinds.ts';
import { dayOf, type Clock } from './clock.ts';
import { decodeCursor, toPage, type PageOf } from './cursor.ts';
import { knownBefore } from './knownBefore.ts';
import type { GraphStore, Run } from './graphStore.ts';
import { countOf, kindLabel, toTie, withoutNulls, type NodeRow, type TieRow } from './rows.ts';
import { statement, type Statement } from './statements.ts';
import { withoutKeptDates } from '../entities/writtenDate.ts';

/** What can be said of a tie besides its kind and its ends; what is left out of a change stays. */
export interface TieFactValues {
  readonly subkind?: string | null;
  readonly weight?: number | null;
  readonly validFrom?: PartialDate | null;
  readonly validTo?: PartialDate | null;
  readonly sourceId?: string | null;
  readonly waveId?: string | null;
  readonly method?: Technique | null;
  readonly frequency?: ContactFrequency | null;
  readonly confirmedOn?: PartialDate | null;
  readonly note?: string | null;
}

export interface NewTie extends TieFactValues {
  readonly id?: string | null;
  readonly kind: TieKindId;
  readonly fromId: string;
  readonly toId: string;
}

export interface TiePage {
  readonly first: number;
  readonly after: string | null;
  readonly kinds: readonly TieKindId[] | null;
  /** Only ties learnt by one of these techniques; null = all. */
  readonly methods?: readonly Technique[] | null;
  readonly nodeId: string | null;
  readonly asOf: PartialDate | null;
  /** Versions of ties as they were known at the end of this day; absent = as they are known now. */
  readonly asKnownOn?: PartialDate | null;
  /** False: without ties whose weight is negative. */
  readonly withStressful?: boolean;
}

const facts = [
  'subkind',
  'weight',
  'validFrom',
  'validTo',
  'sourceId',
  'waveId',
  'method',
  'frequency',
  'confirmedOn',
  'note',
] as const satisfies readonly (keyof TieFactValues)[];

/** What a tie refers to besides its ends, and the kind of node that must be. */
const referredLabels = { sourceId: 'Source', waveId: 'Wave' } as const;
type TieReferences = Pick<TieFactValues, keyof typeof referredLabels>;

/** Reads and writes ties of every kind. A changed or ended tie keeps its former version, superseded. */
export class TieStore {
  constructor(
    private readonly store: GraphStore,
    private readonly clock: Clock,
  ) {}

  async read(id: string): Promise<Tie | null> {
    return readTie(this.store.read, id);
  }

  /**
   * A page of a community's ties, or of one node's, by id; without those of persons who withdrew from the network
   * or were merely mentioned. As known on a past day, each tie is the version that was written by then, under the id that it
   * has today. @throws ProblemError `badCursor`
   */
  async list(communityId: string, page: TiePage): Promise<PageOf<Tie>> {
    const [afterId] = decodeCursor(page.after, 1);
    const asOf = page.asOf === null || page.asOf === undefined ? null : lastDay(page.asOf);
    if (page.kinds?.length === 0)
      return toPage(
        [],
        page.first,
        () => Promise.resolve(0),
        () => [],
      );
    const names = { KINDS: page.kinds ?? undefined };
    const filter = {
      communityId,
      nodeId: page.nodeId ?? null,
      methods: page.methods ?? null,
      today: dayOf(this.clock.now()),
      asOf,
      withStressful: page.withStressful ?? true,
    };
    const before = page.asKnownOn
      ? await knownBefore(this.store.read, this.clock, communityId, page.asKnownOn)
      : null;
    const asked = before === null ? filter : { ...filter, before };
    const ofNode = page.nodeId ? 'OfNode' : '';
    const [list, counting] =
      before === null
        ? [statement(`tie/list${ofNode}`, names), statement(`tie/count${ofNode}`, names)]
        : [statement(`tie/listKnown${ofNode}`, names), statement(`tie/countKnown${ofNode}`, names)];
    const ties =
      before === null
        ? (await this.store.read<TieRow>(list, { ...asked, afterId, limit: page.first + 1 })).map(toTie)
        : await this.versions(list, { ...asked, afterId }, page.first);
    const count = () => countOf(this.store.read, counting, asked);
    return toPage(ties, page.first, count, (tie) => [tie.id]);
  }

  /** Versions as they were known, one of each tie: two ties that have become one since come after each other. */
  private async versions(
    list: Statement,
    { afterId, ...filter }: Readonly<Record<string, unknown>>,
    first: number,
  ): Promise<Tie[]> {
    const found = new Map<string, Tie>();
    let after = afterId;
    for (;;) {
      const limit = first + 1;
      const rows = await this.store.read<TieRow & { id: string }>(list, { ...filter, afterId: after, limit });
      for (const { id, ...row } of rows) if (!found.has(id)) found.set(id, Object.assign(toTie(row), { id }));
      if (rows.length < limit || found.size >= limit) return [...found.values()].slice(0, limit);
      after = rows.at(-1)!.id;
    }
  }

  /** @throws ProblemError when a rule is broken, an end is not there, or the id belongs to another tie */
  async create(input: NewTie): Promise<Tie> {
    const id = input.id ?? this.clock.newId();
    if (!isUuid(id)) throw new ProblemError({ code: 'notAnId', field: 'id' });
    const recordedAt = this.clock.now();
    const revision = this.clock.newId();
    return this.store.write(async (run) => {
      const communityId = await this.check(run, input, input, {});
      const existing = await readTie(run, id);
      if (existing) {
        if (existing.kind === input.kind && existing.fromId === input.fromId && existing.toId === input.toId)
          return existing;
        throw new ProblemError({ code: 'idTaken', field: 'id' });
      }
      const properties = withoutNulls({
        ...Object.fromEntries(facts.map((name) => [name, input[name]])),
        recordedAt,
      });
      const { fromId, toId } = input;
      await run(statement('tie/create', { KIND: input.kind }), { id, fromId, toId, properties });
      await run(statement('community/touch'), { communityId, revision });
      return mustExist(await readTie(run, id));
    });
  }

  /** Corrects what was recorded. @throws ProblemError `notFound`, or when a rule is broken */
  update(id: string, input: TieFactValues): Promise<Tie> {
    return this.supersede(id, () =>
      Object.fromEntries(
        facts.filter((name) => input[name] !== undefined).map((name) => [name, input[name]]),
      ),
    );
  }

  /** The tie held through `on` and no longer. @throws ProblemError `notFound`, `endBeforeStart` */
  end(id: string, on: PartialDate): Promise<Tie> {
    return this.supersede(id, () => ({ validTo: on }));
  }

  async remove(id: string): Promise<boolean> {
    const revision = this.clock.newId();
    return this.store.write(async (run) => {
      const known = await readTie(run, id);
      if (!known) return false;
      await run(statement('tie/remove', { KIND: known.kind }), { id });
      await run(statement('community/touch'), { communityId: known.communityId, revision });
      return true;
    });
  }

  private supersede(id: string, change: (known: Tie) => TieFactValues): Promise<Tie> {
    const now = this.clock.now();
    const formerId = this.clock.newId();
    const revision = this.clock.newId();
    return this.store.write(async (run) => {
      const known = mustExist(await readTie(run, id, 'tie/readForChange'));
      const changed = change(known);
      await this.check(run, { ...known, ...changed }, newReferences(known, changed), known);
      if (!(await writeVersion(run, known, changed, { now, formerId }))) return known;
      await run(statement('community/touch'), { communityId: known.communityId, revision });
      return mustExist(await readTie(run, id));
    });
  }

  /**
   * The rules, with the labels of both ends looked up; a source and a wave that are named anew must be there, in the
   * community of the tie. `known` is what stands so far. Answers that community.
   */
  private async check(run: Run, tie: NewTie, named: TieReferences, known: TieFactValues): Promise<string> {
    const references = Object.entries(referredLabels).flatMap(([field, label]) => {
      const id = named[field as keyof TieReferences];
      return typeof id === 'string' ? [{ field, label, id }] : [];
    });
    const ids = [...new Set([tie.fromId, tie.toId, ...references.map(({ id }) => id)])];
    const rows = await run<NodeRow>(statement('node/readMany'), { ids });
    const nodes = new Map(rows.map((row) => [String(row.properties.id), row]));
    const [from, to] = [nodes.get(tie.fromId), nodes.get(tie.toId)];
    if (!from) throw new ProblemError({ code: 'notFound', field: 'fromId' });
    if (!to) throw new ProblemError({ code: 'notFound', field: 'toId' });
    const rules = checkTie({ ...tie, fromLabel: kindLabel(from.labels), toLabel: kindLabel(to.labels) });
    const problems = [...withoutKeptDates(rules, { ...tie }, { ...known })];
    const { confirmedOn } = tie;
    if (confirmedOn && isPartialDate(confirmedOn) && firstDay(confirmedOn) > dayOf(this.clock.now()))
      problems.push({ code: 'inTheFuture', field: 'confirmedOn', value: confirmedOn });
    if (from.properties.communityId !== to.properties.communityId)
      problems.push({ code: 'otherCommunity', field: 'toId' });
    const communityId = String(from.properties.communityId);
    for (const { field, label, id } of references) {
      const node = nodes.get(id);
      const isThere = node?.properties.communityId === communityId && kindLabel(node.labels) === label;
      if (!isThere) problems.push({ code: 'notFound', field });
    }
    if (problems.length > 0) throw new ProblemError(problems);
    return communityId;
  }
}

/**
 * Writes a new version of a tie, as part of a transaction; the former one stays beside it. Answers false, and does
 * nothing, when nothing changes.
 */
export async function writeVersion(
  run: Run,
  known: Tie,
  changed: TieFactValues,
  { now, formerId }: { readonly now: string; readonly formerId: string },
): Promise<boolean> {
  if (facts.every((name) => changed[name] === undefined || changed[name] === known[name])) return false;
  const former = withoutNulls({
    ...Object.fromEntries(facts.map((name) => [name, known[name]])),
    recordedAt: known.recordedAt,
    supersededAt: now,
    supersededBy: known.id,
  });
  const properties = { ...changed, recordedAt: now };
  await run(statement('tie/supersede', { KIND: known.kind }), { id: known.id, formerId, former, properties });
  return true;
}

/** Those that a change names and that the tie did not have: what it refers to may have been removed since. */
const newReferences = (known: Tie, changed: TieFactValues): TieReferences => ({
  sourceId: changed.sourceId === known.sourceId ? null : changed.sourceId,
  waveId: changed.waveId === known.waveId ? null : changed.waveId,
});

async function readTie(
  run: Run,
  id: string,
  path: 'tie/read' | 'tie/readForChange' = 'tie/read',
): Promise<Tie | null> {
  const [row] = await run<TieRow>(statement(path), { id });
  return row ? toTie(row) : null;
}

function mustExist(tie: Tie | null): Tie {
  if (!tie) throw new ProblemError({ code: 'notFound', field: 'id' });
  return tie;
}
