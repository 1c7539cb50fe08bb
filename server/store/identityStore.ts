import { validate as isUuid, v5 } from 'uuid';
import type { IdentityChange, UndoneIdentityChange } from '../entities/identityChange.ts';
import { ProblemError } from '../entities/problem.ts';
import { mergeableProperties } from '../entities/results/identity.ts';
import { checkNode } from '../entities/rules.ts';
import { nodeKind } from '../entities/nodeKinds.ts';
import type { Clock } from './clock.ts';
import { markAllWithheld } from './consentEffects.ts';
import { giveCultivation } from './cultivationSubjects.ts';
import { decodeCursor, toPage, type PageOf } from './cursor.ts';
import type { GraphStore, Run } from './graphStore.ts';
import { emptyJournal, giveTies, isPresent, storedTies } from './identityJournal.ts';
import { giveFollowUps, giveRecords, mergeProtected, type Reseal } from './identityRecords.ts';
import {
  belongingIds,
  changesSince,
  readChange,
  readKept,
  toChange,
  valuesOf,
  writeChange,
  type ChangeRow,
  type KeptIdentityChange,
} from './identityRows.ts';
import { mergeTies } from './identityTies.ts';
import { undoMerge, undoSplit } from './identityUndo.ts';
import { giveInterventions } from './interventionTargets.ts';
import { mergedProperties } from './mergedProperties.ts';
import { readPerson } from './personStore.ts';
import { removeExpiredOf } from './protectedStore.ts';
import { countOf, kindLabel, type NodeRow } from './rows.ts';
import { statement } from './statements.ts';

/** Two nodes that are one person. */
export interface NewMerge {
  readonly id: string;
  readonly keptId: string;
  readonly otherId: string;
  /** Properties of which the other's value is kept. */
  readonly take: readonly string[];
  readonly recordedBy: string;
}

/** One node that is two persons. */
export interface NewSplit {
  readonly id: string;
  readonly personId: string;
  /** Present ties that are the other person's. */
  readonly tieIds: readonly string[];
  /** What the other person is called. */
  readonly name: string;
  readonly recordedBy: string;
}

/** More ties than this are not picked one by one. */
export const mostSplitTies = 500;

/** Makes one person of two, and two of one, each in one transaction that can be undone. */
export class IdentityStore {
  constructor(
    private readonly store: GraphStore,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes one resident of two: the kept one gets the other's ties, decisions, answers, follow-ups and protected data, and
   * what she lacks; the other's node goes. Her latest consent counts, whichever of the two she gave it as; protected data
   * that it does not cover go for good. The same id again does nothing. O(ties of both).
   * @throws ProblemError `notFound`, `notAnId`, `idTaken`, `otherCommunity`, `notAChoice`
   */
  async merge(input: NewMerge, reseal: Reseal, today: string): Promise<IdentityChange> {
    const { id, keptId, otherId } = input;
    mustBeId(id);
    const [now, revision] = [this.clock.now(), this.clock.newId()];
    if (input.take.some((name) => !mergeable.includes(name)))
      throw new ProblemError({
        code: 'notAChoice',
        field: 'take',
        parameters: { choices: mergeable.join(', ') },
      });
    return this.store.write(async (run) => {
      const known = await readKept(run, id, 'merge', keptId);
      if (known) return known;
      const [kept, other] = await readPair(run, keptId, otherId);
      const communityId = String(kept.properties.communityId);
      const before = await valuesOf(run, [keptId, ...(await belongingIds(run, [keptId, otherId]))]);
      const ends = { fromId: otherId, toId: keptId };
      const { count, ...ties } = await mergeTies(run, { keptId, otherId, now });
      const records = (await giveRecords(run, ends)).map((record) => record.id);
      const followUps = await giveFollowUps(run, communityId, ends);
      const interventions = await giveInterventions(run, communityId, ends);
      const cultivation = await giveCultivation(run, communityId, ends);
      const takenOver = await mergeProtected(run, { keptId, otherId, changeId: id }, reseal);
      await run(statement('node/remove'), { id: otherId });
      const properties = mergedProperties(kept.properties, other.properties, input.take);
      await run(statement('node/update', { Label: 'Resident' }), {
        id: keptId,
        properties: { ...properties, updatedAt: now },
      });
      await markAllWithheld(run, await readPerson(run, keptId), today);
      await removeExpiredOf(run, keptId, today);
      const changed = await changesSince(run, before);
      const journal = {
        ...{ removed: other, ...ties, changed, records, ...followUps },
        ...{ interventions, cultivation, takenOver },
      };
      await run(statement('community/touch'), { communityId, revision });
      return writeChange(run, journal, {
        ...{ id, communityId, kind: 'merge', keptId, otherId, recordedAt: now, recordedBy: input.recordedBy },
        otherName: String(other.properties.name),
        tieCount: count,
        externalId: other.properties.externalId,
      });
    });
  }

  /**
   * Makes two residents of one: a new one gets the ties that are chosen, with their former versions. Consents, decisions,
   * answers and protected data stay where they are. The same id again does nothing.
   * @throws ProblemError `notFound`, `notAnId`, `idTaken`, `required`, `tooMany`, and what is wrong with the name
   */
  async split(input: NewSplit): Promise<IdentityChange> {
    const { id, personId, recordedBy } = input;
    mustBeId(id);
    const name = input.name.trim();
    const tieIds = new Set(input.tieIds);
    if (tieIds.size === 0) throw new ProblemError({ code: 'required', field: 'tieIds' });
    if (tieIds.size > mostSplitTies)
      throw new ProblemError({ code: 'tooMany', field: 'tieIds', parameters: { max: mostSplitTies } });
    const problems = checkNode(nodeKind('Resident'), { name });
    if (problems.length > 0) throw new ProblemError(problems.map((each) => ({ ...each, value: undefined })));
    const [now, revision] = [this.clock.now(), this.clock.newId()];
    const otherId = v5('other person', id);
    return this.store.write(async (run) => {
      const known = await readKept(run, id, 'split', personId);
      if (known) return known;
      const { communityId } = await readPerson(run, personId);
      const all = await storedTies(run, personId);
      const isChosen = (tieId: unknown): boolean => tieIds.has(String(tieId));
      const present = all.filter((tie) => isPresent(tie) && isChosen(tie.id));
      if (present.length < tieIds.size) throw new ProblemError({ code: 'notFound', field: 'tieIds' });
      const chosen = all.filter((tie) => isChosen(tie.id) || isChosen(tie.properties.supersededBy));
      const created = { id: otherId, communityId, name, attributes: '{}', createdAt: now, updatedAt: now };
      await run(statement('node/create', { Label: 'Resident' }), { id: otherId, properties: created });
      await giveTies(run, chosen, { fromId: personId, toId: otherId });
      const journal = { ...emptyJournal, moved: chosen.map((tie) => tie.id) };
      await run(statement('community/touch'), { communityId, revision });
      return writeChange(run, journal, {
        ...{ id, communityId, kind: 'split', keptId: personId, otherId, recordedAt: now, recordedBy },
        otherName: name,
        tieCount: present.length,
      });
    });
  }

  /**
   * Makes it as it was. What was changed since stays, and is told. Sent again, it does nothing.
   * @throws ProblemError `laterIdentityChange` when another change of the same persons came after it; `idTaken` when the
   * other's node is there again
   */
  undo(
    { id, communityId }: { readonly id: string; readonly communityId: string },
    reseal: Reseal,
    today: string,
  ): Promise<UndoneIdentityChange> {
    const revision = this.clock.newId();
    return this.store.write(async (run) => {
      const change = await readChange(run, id);
      if (change?.communityId !== communityId)
        return { id, communityId, isUndone: false, personIds: [], told: [] };
      await mustBeLatest(run, change);
      const undo = change.kind === 'merge' ? undoMerge : undoSplit;
      const told = await undo(run, change, today, reseal);
      await run(statement('community/touch'), { communityId, revision });
      return { id, communityId, isUndone: true, personIds: [change.keptId, change.otherId], told };
    });
  }

  /** A page of a community's changes, the latest first. @throws ProblemError `badCursor` */
  async list(
    communityId: string,
    page: { readonly first: number; readonly after: string | null },
  ): Promise<PageOf<IdentityChange>> {
    const [afterAt, afterId] = decodeCursor(page.after, 2);
    const rows = await this.store.read<ChangeRow>(statement('identity/list'), {
      ...{ communityId, afterAt, afterId, limit: page.first + 1 },
    });
    const count = () => countOf(this.store.read, statement('identity/count'), { communityId });
    return toPage(rows.map(toChange), page.first, count, (change) => [change.recordedAt, change.id]);
  }

  /** What was recorded of a person under another id before the two became one: the properties of that node, the earliest first. */
  async formerSelves(personId: string): Promise<Readonly<Record<string, unknown>>[]> {
    const rows = await this.store.read<ChangeRow>(statement('identity/ofPerson'), { personId });
    return rows.flatMap((row) => {
      const { removed } = toChange(row).journal;
      return removed ? [removed.properties] : [];
    });
  }

  /** Whole names of residents whom others merely mentioned, by id: the first 20,000. */
  async mentionedNames(communityId: string): Promise<(readonly [id: string, name: string])[]> {
    const names: [string, string][] = [];
    const parameters = { communityId, limit: mostMentioned };
    await this.store.scan(statement('identity/mentionedNames'), parameters, (rows) => {
      for (const [id, name] of rows) names.push([String(id), String(name)]);
    });
    return names;
  }
}

const mergeable: readonly string[] = mergeableProperties;
const mostMentioned = 20_000;

function mustBeId(id: string): void {
  if (!isUuid(id)) throw new ProblemError({ code: 'notAnId', field: 'id' });
}

/** Both nodes, as they lie in the store. @throws ProblemError `notFound`, `otherCommunity` */
async function readPair(run: Run, keptId: string, otherId: string): Promise<[NodeRow, NodeRow]> {
  const rows = await run<NodeRow>(statement('node/readMany'), { ids: [keptId, otherId] });
  const find = (id: string, field: string): NodeRow => {
    const row = rows.find(({ properties }) => properties.id === id);
    if (!row || kindLabel(row.labels) !== 'Resident' || keptId === otherId)
      throw new ProblemError({ code: 'notFound', field });
    return row;
  };
  const pair: [NodeRow, NodeRow] = [find(keptId, 'keptId'), find(otherId, 'otherId')];
  if (pair[0].properties.communityId !== pair[1].properties.communityId)
    throw new ProblemError({ code: 'otherCommunity', field: 'otherId' });
  return pair;
}

/** @throws ProblemError `laterIdentityChange` */
async function mustBeLatest(
  run: Run,
  { id, communityId, recordedAt, keptId, otherId }: KeptIdentityChange,
): Promise<void> {
  const personIds = [keptId, otherId];
  const later = await run(statement('identity/later'), { id, communityId, recordedAt, personIds });
  if (later.length > 0) throw new ProblemError({ code: 'laterIdentityChange' });
}
