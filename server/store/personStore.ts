import { lastDay } from '../entities/partialDate.ts';
import { ProblemError } from '../entities/problem.ts';
import type { Resident } from '../entities/resident.ts';
import type { Tie } from '../entities/tie.ts';
import type { TieKindId } from '../entities/tieKinds.ts';
import { formerValuesOfPerson, type FormerValues } from './batchChanges.ts';
import type { Clock } from './clock.ts';
import { forgetCultivation } from './cultivationSubjects.ts';
import { eachNode } from './eachNode.ts';
import { formerNodesOf, type FormerNode } from './formerNodes.ts';
import type { GraphStore, Run } from './graphStore.ts';
import { forgetTargets } from './interventionTargets.ts';
import { kindLabel, toNode, toTie, type NodeRow } from './rows.ts';
import { statement } from './statements.ts';

/** A tie of a person, with what is at its other end. */
export interface PersonTie {
  readonly tie: Tie;
  readonly other: NamedNode;
  /** Of a former version: the tie that took its place; null for a present one. */
  readonly supersededBy: string | null;
}

export interface NamedNode {
  readonly id: string;
  readonly label: string;
  readonly name: string;
}

/** What a person has said or is offered that nobody else is tied to: it goes with her. */
const ownedBy: readonly TieKindId[] = ['HAS_NEED', 'PROVIDES'];

/** @throws ProblemError `notFound` when there is no such resident */
export async function readPerson(run: Run, id: string): Promise<Resident> {
  const [row] = await run<NodeRow>(statement('node/readMany'), { ids: [id] });
  if (!row || kindLabel(row.labels) !== 'Resident')
    throw new ProblemError({ code: 'notFound', field: 'personId' });
  return toNode(row) as Resident;
}

/** Everything about one person, wherever it lies in the graph. */
export class PersonStore {
  private finishing: Promise<void> = Promise.resolve();

  constructor(
    private readonly store: GraphStore,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemError `notFound` */
  read(id: string): Promise<Resident> {
    return readPerson(this.store.read, id);
  }

  /** All her ties, by id, former versions too. */
  ties(id: string): Promise<PersonTie[]> {
    return this.tiesBy('person/ties', id);
  }

  /** What was to meet her needs, by id, former versions too: told as if it led to her. */
  matches(id: string): Promise<PersonTie[]> {
    return this.tiesBy('person/matches', id);
  }

  private async tiesBy(path: 'person/ties' | 'person/matches', id: string): Promise<PersonTie[]> {
    type Row = {
      readonly kind: TieKindId;
      readonly communityId: string;
      readonly fromId: string;
      readonly otherId: string;
      readonly labels: readonly string[];
      readonly name: string;
      readonly properties: Readonly<Record<string, unknown>>;
    };
    const rows = await this.store.read<Row>(statement(path), { id });
    return rows.map(({ kind, communityId, fromId, otherId, labels, name, properties }) => ({
      tie: toTie({ kind, communityId, fromId, toId: fromId === id ? otherId : id, properties }),
      other: { id: otherId, label: kindLabel(labels), name: String(name) },
      supersededBy: typeof properties.supersededBy === 'string' ? properties.supersededBy : null,
    }));
  }

  /** What imports have changed of her facts, the earliest first. */
  formerValues(id: string): Promise<FormerValues[]> {
    return formerValuesOfPerson(this.store.read, id);
  }

  /** What was changed of her facts otherwise, the earliest first. */
  formerNodes(id: string): Promise<FormerNode[]> {
    return formerNodesOf(this.store.read, id);
  }

  /** Needs and resources that are hers alone, by id. */
  belongings(id: string): Promise<NamedNode[]> {
    return belongingsOf(this.store.read, id);
  }

  /**
   * Takes a person out of the graph, with her ties and their former versions, what is hers alone, what all of that was before,
   * her decisions, follow-ups about her, her cases of cultivation and protected data. Answers her community, or null when there is no such person.
   */
  async remove(id: string): Promise<string | null> {
    const revision = this.clock.newId();
    return this.store.write(async (run) => {
      const [row] = await run<NodeRow>(statement('node/readMany'), { ids: [id] });
      if (!row || kindLabel(row.labels) !== 'Resident') return null;
      const communityId = String(row.properties.communityId);
      const owned = await belongingsOf(run, id);
      const gone = [id, ...owned.map((node) => node.id)];
      const names = await namesOf(run, id, row.properties.name);
      await run(statement('protected/removeOfPersons'), { ids: gone });
      for (const name of names)
        await run(statement('person/dropFormerNaming'), {
          communityId,
          name: JSON.stringify(name).slice(1, -1),
        });
      await run(statement('followUp/removeOfNodes'), { communityId, ids: gone });
      await forgetTargets(run, communityId, gone);
      await forgetCultivation(run, communityId, gone, names);
      await run(statement('batch/removeNodes'), { ids: gone });
      await run(statement('person/markErasure'), { id: revision });
      await run(statement('community/touch'), { communityId, revision });
      return communityId;
    });
  }

  /**
   * Rewrites the store's files if somebody was erased or removed since they were; also when the process died in
   * between. Whoever asks meanwhile waits for that, and it is done again only for what came after it began.
   */
  finishErasures(): Promise<void> {
    const finished = this.finishing.then(() => this.rewriteIfMarked());
    this.finishing = finished.catch(() => undefined);
    return finished;
  }

  private async rewriteIfMarked(): Promise<void> {
    const marks = await this.store.read<{ id: string }>(statement('person/erasures'));
    if (marks.length === 0) return;
    await this.store.compact();
    const ids = marks.map(({ id }) => id);
    await this.store.write((run) => run(statement('person/erasuresDone'), { ids }));
  }

  /**
   * When each resident of a community was last written of: the latest day of what was recorded about her, by id.
   * O(residents + their ties).
   */
  async lastRecords(communityId: string): Promise<{ id: string; name: string; on: string }[]> {
    const last = new Map<string, { id: string; name: string; on: string }>();
    const note = (id: unknown, time: unknown): void => {
      const known = last.get(String(id));
      const day = typeof time === 'string' ? lastDay(time.slice(0, 10)) : '';
      if (known && day > known.on) known.on = day;
    };
    await this.store.scan(statement('person/residents'), { communityId }, (rows) => {
      for (const [id, name, updatedAt] of rows) {
        last.set(String(id), { id: String(id), name: String(name), on: '' });
        note(id, updatedAt);
      }
    });
    await this.store.scan(statement('person/tieDates'), { communityId }, (rows) => {
      for (const [id, ...times] of rows) for (const time of times) note(id, time);
    });
    await this.store.scan(statement('person/decisionDates'), { communityId }, (rows) => {
      for (const [id, day] of rows) note(id, day);
    });
    await this.store.scan(statement('followUp/days'), { communityId }, (rows) => {
      for (const [ids, day] of rows) for (const id of ids as string[]) note(id, day);
    });
    await this.store.scan(statement('intervention/days'), { communityId }, (rows) => {
      for (const [ids, day] of rows) for (const id of ids as string[]) note(id, day);
    });
    await this.store.scan(statement('cultivation/caseDays'), { communityId }, (rows) => {
      for (const [id, , day] of rows) note(id, day);
    });
    await this.store.scan(statement('cultivation/entryDays'), { communityId }, (rows) => {
      for (const [id, ids, day] of rows)
        for (const each of [id, ...((ids as string[] | null) ?? [])]) note(each, day);
    });
    return [...last.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** The notes of a community's ties. */
  async tieNotes(communityId: string): Promise<{ id: string; kind: TieKindId; note: string }[]> {
    const notes: { id: string; kind: TieKindId; note: string }[] = [];
    await this.store.scan(statement('person/tieNotes'), { communityId }, (rows) => {
      for (const [id, kind, note] of rows)
        notes.push({ id: String(id), kind: kind as TieKindId, note: String(note) });
    });
    return notes;
  }

  /** All nodes of a community, in no particular order. */
  eachNode(communityId: string, take: (row: NodeRow) => void): Promise<void> {
    return eachNode(this.store, communityId, take);
  }
}

/** What a person is called, and was before that. */
async function namesOf(run: Run, id: string, present: unknown): Promise<ReadonlySet<string>> {
  const former = [...(await formerNodesOf(run, id)), ...(await formerValuesOfPerson(run, id))];
  const names = [present, ...former.map(({ before }) => before.properties.name)];
  return new Set(names.map((name) => (typeof name === 'string' ? name.trim() : '')).filter(Boolean));
}

/** What is a person's alone: needs, resources. */
export async function belongingsOf(run: Run, id: string): Promise<NamedNode[]> {
  const rows = await run<{ id: string; labels: string[]; name: string; others: number }>(
    statement('person/belongings'),
    { id, kinds: ownedBy },
  );
  const unique = new Map(rows.filter((row) => row.others === 0).map((row) => [row.id, row]));
  return [...unique.values()].map(({ id: nodeId, labels, name }) => ({
    id: nodeId,
    label: kindLabel(labels),
    name,
  }));
}
