import { adjacencyOf, type Adjacency } from '../../graph/adjacency.ts';

/** Who belongs to what: persons and groups (activities, organizations), with ties only between the two. */
export interface TwoModeNetwork {
  /** Ids of the persons, ascending; and of the groups. Each has a tie at least. */
  readonly persons: readonly string[];
  readonly groups: readonly string[];
  /** Both as nodes of one network without directions: the groups first, then the persons. */
  readonly view: Adjacency;
}

/** The two-mode network of pairs (person, group); a pair that is there twice counts once. O(pairs log pairs). */
export function twoModeNetwork(pairs: Iterable<readonly [person: string, group: string]>): TwoModeNetwork {
  const groupsOf = new Map<string, Set<string>>();
  for (const [person, group] of pairs) {
    groupsOf.set(person, (groupsOf.get(person) ?? new Set<string>()).add(group));
  }
  const persons = [...groupsOf.keys()].sort();
  const groups = [...new Set([...groupsOf.values()].flatMap((each) => [...each]))].sort();
  const position = new Map(groups.map((group, i) => [group, i]));
  const edges = persons.flatMap((person, i) =>
    [...groupsOf.get(person)!].sort().map((group) => [position.get(group)!, groups.length + i] as const),
  );
  const view = adjacencyOf({
    // The two modes may share ids; 'group' sorts before 'person'.
    keys: [...groups.map((id) => `group ${id}`), ...persons.map((id) => `person ${id}`)],
    directed: false,
    edgeKeys: edges.map((_, e) => String(e)),
    edgeSources: Uint32Array.from(edges, ([group]) => group),
    edgeTargets: Uint32Array.from(edges, ([, person]) => person),
    edgeStrengths: new Float64Array(edges.length).fill(1),
  });
  return { persons, groups, view };
}

/** Share of all possible ties that there are: ties / (persons × groups), 0 to 1; null without persons or groups. */
export function twoModeDensity({ persons, groups, view }: TwoModeNetwork): number | null {
  const possible = persons.length * groups.length;
  return possible === 0 ? null : view.edgeKeys.length / possible;
}
