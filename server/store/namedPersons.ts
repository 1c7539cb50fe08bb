import type { NodeDraft, TieDraft } from '../entities/draft.ts';
import type { Node } from '../entities/node.ts';
import { nodeKind } from '../entities/nodeKinds.ts';
import { ProblemError, type Problem } from '../entities/problem.ts';
import { checkNode } from '../entities/rules.ts';
import type { Run } from './graphStore.ts';
import { toNode, type NodeRow } from './rows.ts';
import { statement } from './statements.ts';

/** Nodes by id, without those that are not there. One statement. */
export async function nodesOf(
  run: Run,
  ids: readonly (string | null | undefined)[],
): Promise<ReadonlyMap<string, Node>> {
  const wanted = [...new Set(ids)].filter((id) => Boolean(id));
  const rows = await run<NodeRow>(statement('node/readMany'), { ids: wanted });
  return new Map(rows.map((row) => [String(row.properties.id), toNode(row)]));
}

/** @throws ProblemError `notFound` unless all are nodes of the community, and such as are meant. One statement. */
export async function mustBeNodes(
  run: Run,
  communityId: string,
  ids: readonly string[],
  field: string,
  isMeant: (node: Node) => boolean = () => true,
): Promise<void> {
  if (ids.length === 0) return;
  const nodes = await nodesOf(run, ids);
  const areThere = ids.every((id) => {
    const node = nodes.get(id);
    return node?.communityId === communityId && isMeant(node);
  });
  if (!areThere) throw new ProblemError({ code: 'notFound', field });
}

/** A node of the community that may be seen: of the right kind, and nobody who withdrew from the network. */
export function isPresent(
  node: Node | undefined,
  label: string,
  communityId: string,
  today: string,
): node is Node {
  return (
    node?.label === label &&
    node.communityId === communityId &&
    !(node.withheldFrom !== null && node.withheldFrom <= today)
  );
}

/** What is wrong with the name of somebody who is not on the roster; an empty one is a missing person. */
export function faultsOfNewName(name: string, missing: string): Problem[] {
  if (name === '') return [{ code: 'required', field: missing }];
  return checkNode(nodeKind('Resident'), { name, standing: 'mentioned' }).map((problem) => ({
    ...problem,
    value: undefined,
    field: 'newName',
  }));
}

export const draftOf = (id: string, label: string, properties: NodeDraft['properties']): NodeDraft => ({
  id,
  label,
  externalId: null,
  properties,
  attributes: {},
});

/** A tie of which nothing is said beyond its ends. */
export const plainTie = {
  ...{ subkind: null, weight: null, validFrom: null, validTo: null, waveId: null },
  ...{ method: null, frequency: null, confirmedOn: null, note: null },
} as const satisfies Partial<TieDraft>;
