import type { NodeChange } from '../entities/draft.ts';
import type { ImportOptions, PlannedNode, PlannedTie } from './plan.ts';

interface Planned {
  readonly nodes: readonly PlannedNode[];
  readonly ties: readonly PlannedTie[];
  readonly changes: readonly NodeChange[];
}

/**
 * What files say of a person who became one with another is said of the one who stayed. Ties keep the ids that they have by
 * the file's own ids, so that reading a file again adds nothing; her row changes nothing any more, and what ties the two
 * ties nobody. The plan itself when nobody became one. O(nodes + ties).
 */
export function ofOnePerson(
  { nodes, ties, changes }: Planned,
  knownActors: ImportOptions['knownActors'],
): Planned {
  const stayed = new Map<string, string>();
  for (const node of knownActors?.values() ?? [])
    if ('mergedInto' in node && node.mergedInto) stayed.set(node.id, node.mergedInto);
  if (stayed.size === 0) return { nodes, ties, changes };
  const end = (id: string): string => stayed.get(id) ?? id;
  const moved = ties.map((tie) => {
    if (!stayed.has(tie.fromId) && !stayed.has(tie.toId)) return tie;
    return { ...tie, fromId: end(tie.fromId), toId: end(tie.toId) };
  });
  return {
    nodes: nodes.filter(({ id }) => !stayed.has(id)),
    ties: moved.filter((tie, i) => tie.fromId !== tie.toId || ties[i]!.fromId === ties[i]!.toId),
    changes: changes.filter(({ id }) => !stayed.has(id)),
  };
}
