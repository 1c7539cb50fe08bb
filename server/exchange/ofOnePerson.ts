import type { NodeChange } from '../entities/draft.ts';
import { growingCounts } from './growingColumns.ts';
import { MadeList, type Sequence } from './madeList.ts';
import type { ImportOptions, PlannedNode, PlannedTie } from './plan.ts';

interface Planned {
  readonly nodes: readonly PlannedNode[];
  readonly ties: Sequence<PlannedTie>;
  readonly changes: readonly NodeChange[];
}

/** Ties of which the ends are those who stayed; without those that tie nobody any more. */
class TiesOfOnePerson extends MadeList<PlannedTie> {
  /** Positions of the ties that are left. */
  private readonly left = growingCounts();

  constructor(
    private readonly ties: Sequence<PlannedTie>,
    private readonly stayed: ReadonlyMap<string, string>,
  ) {
    super();
    let position = 0;
    for (const { fromId, toId } of ties) {
      if (fromId === toId || this.end(fromId) !== this.end(toId)) this.left.push(position);
      position += 1;
    }
  }

  get length(): number {
    return this.left.length;
  }

  protected made(index: number): PlannedTie {
    const tie = this.ties.at(this.left.at(index)!)!;
    if (!this.stayed.has(tie.fromId) && !this.stayed.has(tie.toId)) return tie;
    return { ...tie, fromId: this.end(tie.fromId), toId: this.end(tie.toId) };
  }

  private end(id: string): string {
    return this.stayed.get(id) ?? id;
  }
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
  return {
    nodes: nodes.filter(({ id }) => !stayed.has(id)),
    ties: new TiesOfOnePerson(ties, stayed),
    changes: changes.filter(({ id }) => !stayed.has(id)),
  };
}
