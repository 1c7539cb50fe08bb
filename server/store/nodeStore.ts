import { validate as isUuid } from 'uuid';
import { personLabels } from '../entities/actor.ts';
import type { EntityDescriptor } from '../entities/entity.ts';
import type { Node } from '../entities/node.ts';
import { nodeKind, nodeLabels } from '../entities/nodeKinds.ts';
import { ProblemError } from '../entities/problem.ts';
import { checkNode } from '../entities/rules.ts';
import type { Resident } from '../entities/resident.ts';
import type { Sentence } from '../entities/sentence.ts';
import { dayOf, type Clock } from './clock.ts';
import { markAllWithheld } from './consentEffects.ts';
import { forgetCultivation, removeCultivationOfCommunity } from './cultivationSubjects.ts';
import { decodeCursor, toPage, type PageOf } from './cursor.ts';
import { keepFormerNode } from './formerNodes.ts';
import type { GraphStore, Run } from './graphStore.ts';
import { forgetTargets } from './interventionTargets.ts';
import { countOf, kindLabel, toNode, withoutNulls, type NodeRow } from './rows.ts';
import { statement } from './statements.ts';
import { withoutKeptDates } from '../entities/writtenDate.ts';

export interface NodePage {
  readonly first: number;
  readonly after: string | null;
  readonly search: string | null;
  /** Of a list of communities: only these. */
  readonly ids?: readonly string[] | null;
}

export interface DependentCount {
  readonly kind: string;
  readonly name: Sentence;
  readonly count: number;
  readonly examples: string[];
}

/** Kinds whose nodes tell of persons: what they leave in the store's files is rewritten soon after they are removed. */
const tellOfPersons: readonly string[] = [...personLabels, 'Need', 'Resource', 'Community'];

/** Names shown of those at the other end of a node's ties. */
const mostExamples = 5;

type Values = Readonly<Record<string, unknown>>;

/** Reads and writes nodes of every kind, by their description in the registry. */
export class NodeStore {
  constructor(
    private readonly store: GraphStore,
    private readonly clock: Clock,
  ) {}

  /** Nodes in the order of the ids; null where there is none. One statement, however many ids. */
  async readMany(ids: readonly string[]): Promise<(Node | null)[]> {
    const rows = await this.store.read<NodeRow>(statement('node/readMany'), { ids: [...new Set(ids)] });
    const found = new Map(rows.map((row) => [String(row.properties.id), toNode(row)]));
    return ids.map((id) => found.get(id) ?? null);
  }

  async read(id: string): Promise<Node | null> {
    const [node] = await this.readMany([id]);
    return node ?? null;
  }

  /**
   * A page of one kind, by name; all communities when `communityId` is null. Persons who withdrew from the network,
   * or were merely mentioned by others, are in no list. @throws ProblemError `badCursor`
   */
  async list(kind: EntityDescriptor, communityId: string | null, page: NodePage): Promise<PageOf<Node>> {
    const [afterName, afterId] = decodeCursor(page.after, 2);
    const names = { Label: kind.label, name: kind.nameProperty };
    const search = page.search?.trim().toLowerCase() ?? '';
    const folder = communityId === null ? 'community' : 'node';
    const today = dayOf(this.clock.now());
    const filter = { communityId, today, search, ids: page.ids ?? null };
    const rows = await this.store.read<NodeRow>(statement(`${folder}/list`, names), {
      ...filter,
      afterName,
      afterId,
      limit: page.first + 1,
    });
    const count = () => countOf(this.store.read, statement(`${folder}/count`, names), filter);
    return toPage(rows.map(toNode), page.first, count, (node) => [node.displayName, node.id]);
  }

  /** The first node of a kind that is called exactly so; null when there is none. */
  async named(kind: EntityDescriptor, communityId: string | null, name: string): Promise<Node | null> {
    let after: string | null = null;
    do {
      const page: PageOf<Node> = await this.list(kind, communityId, { first: 100, after, search: name });
      const found = page.edges.find((edge) => edge.node.displayName === name);
      if (found) return found.node;
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    return null;
  }

  /** @throws ProblemError when a rule is broken, the community is not there, or the id belongs to something else */
  async create(kind: EntityDescriptor, input: Values): Promise<Node> {
    const values = Object.fromEntries(kind.properties.map(({ name }) => [name, input[name] ?? null]));
    const id = typeof input.id === 'string' ? input.id : this.clock.newId();
    const communityId = kind.label === 'Community' ? id : String(input.communityId);
    if (!isUuid(id)) throw new ProblemError({ code: 'notAnId', field: 'id' });
    const problems = checkNode(kind, { ...values, attributes: input.attributes });
    if (problems.length > 0) throw new ProblemError(problems);
    const now = this.clock.now();
    const attributes = JSON.stringify(input.attributes ?? {});
    const properties = withoutNulls({ ...values, communityId, attributes, createdAt: now, updatedAt: now });
    return this.store.write(async (run) => {
      const [existing] = await run<NodeRow>(statement('node/readMany'), { ids: [id] });
      const isOther = existing?.properties.communityId !== communityId;
      if (existing && (isOther || kindLabel(existing.labels) !== kind.label))
        throw new ProblemError({ code: 'idTaken', field: 'id' });
      if (communityId !== id) await mustBeCommunity(run, communityId);
      const [row] = await run<NodeRow>(statement('node/create', { Label: kind.label }), { id, properties });
      await this.touch(run, communityId);
      return toNode(row!);
    });
  }

  /** Changes the properties that `input` names; what they were is kept. @throws ProblemError `notFound`, or when a rule is broken */
  async update(kind: EntityDescriptor, id: string, input: Values): Promise<Node> {
    const known = await this.read(id);
    if (known?.label !== kind.label) throw new ProblemError({ code: 'notFound', field: 'id' });
    const changed = Object.fromEntries(
      kind.properties.filter(({ name }) => input[name] !== undefined).map(({ name }) => [name, input[name]]),
    );
    const current = Object.fromEntries(
      Object.entries(known).filter(([name]) => kind.properties.some((property) => property.name === name)),
    );
    const after = { ...current, ...changed, attributes: input.attributes ?? known.attributes };
    const problems = withoutKeptDates(checkNode(kind, after), after, current);
    if (problems.length > 0) throw new ProblemError(problems);
    const attributes =
      input.attributes === undefined ? {} : { attributes: JSON.stringify(input.attributes ?? {}) };
    const at = this.clock.now();
    const properties = { ...changed, ...attributes, updatedAt: at };
    const { communityId } = known;
    return this.store.write(async (run) => {
      // First: on a server, whoever writes to the community at the same moment waits here, and keeps what was between.
      await this.touch(run, communityId);
      const [stored] = await run<NodeRow>(statement('node/readMany'), { ids: [id] });
      if (stored) {
        const changing = { id, communityId, stored: stored.properties, changed: properties };
        await keepFormerNode(run, changing, at, this.clock);
      }
      const [row] = await run<NodeRow>(statement('node/update', { Label: kind.label }), { id, properties });
      if (!row) throw new ProblemError({ code: 'notFound', field: 'id' });
      const isOfConsent = kind.label === 'Resident' && 'birthYear' in changed;
      if (isOfConsent) await markAllWithheld(run, toNode(row) as Resident, dayOf(this.clock.now()));
      const [marked] = isOfConsent ? await run<NodeRow>(statement('node/readMany'), { ids: [id] }) : [row];
      return toNode(marked ?? row);
    });
  }

  /**
   * What would go with a node: its ties by kind, or for a community everything in it. Who withdrew, or was merely
   * mentioned, is counted and not named.
   */
  async dependents(id: string, { withStressful = true } = {}): Promise<DependentCount[]> {
    const known = await this.read(id);
    return known ? this.dependentsIn(this.store.read, known, withStressful) : [];
  }

  /** @throws ProblemError `hasDependents` unless they may go too */
  async remove(kind: EntityDescriptor, id: string, withDependents: boolean): Promise<boolean> {
    const known = await this.read(id);
    if (known?.label !== kind.label) return false;
    const options = { isLong: kind.label === 'Community' };
    return this.store.write(async (run) => {
      const dependents = withDependents ? [] : await this.dependentsIn(run, known);
      if (dependents.length > 0) {
        const count = dependents.reduce((sum, each) => sum + each.count, 0);
        throw new ProblemError({
          code: 'hasDependents',
          parameters: { count, kinds: dependents.map((each) => each.kind).join(', ') },
        });
      }
      if (kind.label === 'Community') {
        await run(statement('protected/removeOfCommunity'), { communityId: id });
        await run(statement('setting/removeOfCommunity'), { communityId: id });
        await run(statement('followUp/removeOfCommunity'), { communityId: id });
        await run(statement('intervention/removeOfCommunity'), { communityId: id });
        await removeCultivationOfCommunity(run, id);
        await run(statement('community/remove'), { communityId: id });
      } else {
        await run(statement('protected/removeOfPersons'), { ids: [id] });
        await run(statement('followUp/removeOfNodes'), { communityId: known.communityId, ids: [id] });
        await forgetTargets(run, known.communityId, [id]);
        await forgetCultivation(run, known.communityId, [id]);
        await run(statement('node/remove'), { id });
      }
      if (tellOfPersons.includes(kind.label))
        await run(statement('person/markErasure'), { id: this.clock.newId() });
      await this.touch(run, known.communityId);
      return true;
    }, options);
  }

  /** How many nodes of each kind a community has; kinds without any are left out. */
  async contents(communityId: string): Promise<{ label: string; count: number }[]> {
    const rows = await this.store.read<{ labels: string[]; count: number }>(statement('community/contents'), {
      communityId,
    });
    const counts = new Map(rows.map(({ labels, count }) => [kindLabel(labels), count]));
    return nodeLabels
      .filter((label) => counts.has(label))
      .map((label) => ({ label, count: counts.get(label)! }));
  }

  private async dependentsIn(run: Run, node: Node, withStressful = true): Promise<DependentCount[]> {
    if (node.label === 'Community') {
      const rows = await run<{ labels: string[]; count: number }>(statement('community/contents'), {
        communityId: node.id,
      });
      return rows
        .map(({ labels, count }) => ({ kind: kindLabel(labels), count }))
        .filter(({ kind }) => kind !== 'Community')
        .map(({ kind, count }) => ({ kind, name: { text: `node.${kind}` }, count, examples: [] }));
    }
    const rows = await run<{ kind: string; count: number; names: string[] }>(statement('node/dependents'), {
      id: node.id,
      today: dayOf(this.clock.now()),
      withStressful,
    });
    return rows.map(({ kind, count, names }) => ({
      kind,
      name: { text: `tie.${kind}` },
      count,
      examples: names.slice(0, mostExamples),
    }));
  }

  private touch(run: Run, communityId: string): Promise<unknown> {
    return run(statement('community/touch'), { communityId, revision: this.clock.newId() });
  }
}

/** @throws ProblemError `notFound` when there is no such community */
export async function mustBeCommunity(run: Run, communityId: string): Promise<void> {
  const [row] = await run<NodeRow>(statement('node/readMany'), { ids: [communityId] });
  if (!row || kindLabel(row.labels) !== nodeKind('Community').label)
    throw new ProblemError({ code: 'notFound', field: 'communityId' });
}
