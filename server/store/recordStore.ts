import type { CommunityRecord, RecordNode } from '../entities/communityRecord.ts';
import { nodeKind } from '../entities/nodeKinds.ts';
import type { PartialDate } from '../entities/partialDate.ts';
import { ProblemError } from '../entities/problem.ts';
import type { PropertyValue } from '../entities/property.ts';
import { purposeIds, withheldProperty } from '../entities/purpose.ts';
import type { Clock } from './clock.ts';
import { eachNode } from './eachNode.ts';
import type { GraphStore } from './graphStore.ts';
import { knownBefore } from './knownBefore.ts';
import { asKnown, tiesAsKnown, type FormerRow } from './recordAsKnown.ts';
import { RecordColumns, type RecordTieRow } from './recordColumns.ts';
import { kindLabel, readAttributes, type NodeRow } from './rows.ts';
import { placesOf, sortedById } from './sortedById.ts';
import { statement } from './statements.ts';

/** Ties are read from so many nodes at a time: a page becomes plain values within the turn of one request. */
const nodesPerPage = 2_000;

/** Reads whole communities, as columns. */
export class RecordStore {
  constructor(
    private readonly store: GraphStore,
    private readonly clock: Pick<Clock, 'now'>,
  ) {}

  /** The mark of a community's latest change. @throws ProblemError `notFound` when there is no such community */
  async revision(communityId: string): Promise<string> {
    const [row] = await this.store.read<{ revision: string | null }>(statement('community/revision'), {
      communityId,
    });
    if (!row) throw new ProblemError({ code: 'notFound', field: 'communityId' });
    return row.revision ?? '';
  }

  /** See `knownBefore`. */
  knownBefore(communityId: string, day: PartialDate): Promise<string | null> {
    return knownBefore(this.store.read, this.clock, communityId, day);
  }

  /**
   * Everything recorded of a community; with `before`, as it was known then, see `recordAsKnown.ts`.
   * O(nodes + ties) memory, with `before` also O(former versions); the process can do other work meanwhile.
   */
  async read(communityId: string, before: string | null = null): Promise<CommunityRecord> {
    const revision = await this.revision(communityId);
    if (before !== null) return this.readAsKnown(communityId, revision, before);
    const unsorted: RecordNode[] = [];
    await eachNode(this.store, communityId, (row) => unsorted.push(recordNode(row)));
    const nodes = await sortedById(unsorted);
    const columns = new RecordColumns(await placesOf(nodes));
    await this.eachTie('record/ties', communityId, nodes, (row) => columns.add(row));
    return { communityId, revision, nodes, ties: columns.columns() };
  }

  private async readAsKnown(communityId: string, revision: string, before: string): Promise<CommunityRecord> {
    const former: FormerRow[] = [];
    await this.store.scan(statement('record/formerValues'), { communityId, since: before }, (rows) => {
      for (const [id, nodeId, at, values] of rows)
        former.push({ id, nodeId, at, before: values } as unknown as FormerRow);
    });
    const all: NodeRow[] = [];
    await eachNode(this.store, communityId, (row) => all.push(row));
    const versions: RecordTieRow[] = [];
    const ids = await sortedById(all.map(({ properties }) => ({ id: String(properties.id) })));
    await this.eachTie('record/tieVersions', communityId, ids, (row) => versions.push(row));
    const ties = tiesAsKnown(versions, before);
    const nodes = await sortedById(asKnown(all, { former, ties, before }).map(recordNode));
    const columns = new RecordColumns(await placesOf(nodes));
    for (const row of ties) columns.add(row);
    return { communityId, revision: `${revision}~${before}`, nodes, ties: columns.columns() };
  }

  private async eachTie(
    path: 'record/ties' | 'record/tieVersions',
    communityId: string,
    nodes: readonly { readonly id: string }[],
    take: (row: RecordTieRow) => void,
  ): Promise<void> {
    for (let first = 0; first < nodes.length; first += nodesPerPage) {
      const last = Math.min(nodes.length, first + nodesPerPage) - 1;
      const span = { communityId, firstId: nodes[first]!.id, lastId: nodes[last]!.id };
      await this.store.scan(statement(path), span, (rows) => rows.forEach(take));
    }
  }
}

function recordNode({ labels, properties }: NodeRow): RecordNode {
  const kind = nodeKind(kindLabel(labels));
  const own = kind.properties.filter(
    ({ name }) => properties[name] !== undefined && properties[name] !== null,
  );
  const withheld = purposeIds.flatMap((purpose) => {
    const from = properties[withheldProperty(purpose)];
    return typeof from === 'string' ? [[purpose, from] as const] : [];
  });
  return {
    id: String(properties.id),
    label: kind.label,
    displayName: String(properties[kind.nameProperty] ?? properties.id),
    externalId: (properties.externalId as string | undefined) ?? null,
    attributes: readAttributes(properties.attributes),
    properties: Object.fromEntries(own.map(({ name }) => [name, properties[name] as PropertyValue])),
    ...(withheld.length > 0 && { withheld: Object.fromEntries(withheld) }),
    ...(properties.standing === 'mentioned' && { isMentioned: true }),
  };
}
