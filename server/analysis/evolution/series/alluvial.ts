/** How many actors are in one state in one window. */
export interface StateCount {
  readonly window: number;
  readonly state: string;
  readonly actors: number;
}

/** How many went from one state into another between a window and the next; both may be the same. */
export interface StateFlow {
  /** The earlier window. */
  readonly window: number;
  readonly from: string;
  readonly to: string;
  readonly actors: number;
}

export interface AlluvialCounts {
  /** By window, then in the order of `states`. */
  readonly counts: readonly StateCount[];
  /** By window, then by both states in the order of `states`. */
  readonly flows: readonly StateFlow[];
  /** Every state that occurs: most actors (over all windows) first, equal ones by name; those put together come last. */
  readonly states: readonly string[];
}

/** The state of each actor in one window: actor → state. Who is not in the map is in no state, and is not counted. */
export type StatesOfWindow = ReadonlyMap<string, string>;

/** The state that stands for all that are too many to be told apart. */
export const otherStates = 'other';

/**
 * What an alluvial diagram is drawn of: how many actors are in each state of a categorical kind (community, role, post, organization, stage …)
 * in each window, and how many go from which state into which.
 *
 * Definition: counts over actors with a state in the window; flows over actors with a state in both windows. Who comes or goes
 *   is in a count and in no flow.
 * `most`: how many states are told apart; the smaller ones become `other`.
 * Complexity: O(actors × windows + states log states). Source: Rosvall & Bergstrom 2010, PLoS ONE 5:e8694.
 */
export function alluvial(windows: readonly StatesOfWindow[], most: number): AlluvialCounts {
  const { own, states } = toldStates(windows, most);
  const placeOf = new Map(own.map((state, place) => [state, place]));
  const place = (state: string): number => placeOf.get(state) ?? own.length;
  const size = states.length;

  const counts: StateCount[] = [];
  const flows: StateFlow[] = [];
  windows.forEach((current, window) => {
    const here = new Uint32Array(size);
    const going = new Uint32Array(size * size);
    const next = windows[window + 1];
    for (const [actor, state] of current) {
      const from = place(state);
      here[from]!++;
      const later = next?.get(actor);
      if (later !== undefined) going[from * size + place(later)]!++;
    }
    here.forEach((actors, i) => {
      if (actors > 0) counts.push({ window, state: states[i]!, actors });
    });
    going.forEach((actors, i) => {
      if (actors > 0)
        flows.push({ window, from: states[Math.floor(i / size)]!, to: states[i % size]!, actors });
    });
  });
  return { counts, flows, states };
}

/**
 * Which states are told apart (`own`), most actors over all windows first, equal ones by name; and with `other` behind them, where
 * there are more. O(actors × windows + states log states).
 */
export function toldStates(
  windows: readonly StatesOfWindow[],
  most: number,
): { readonly own: readonly string[]; readonly states: readonly string[] } {
  const totals = new Map<string, number>();
  for (const states of windows)
    for (const state of states.values()) totals.set(state, (totals.get(state) ?? 0) + 1);
  const ranked = [...totals].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([state]) => state);
  if (ranked.length <= most) return { own: ranked, states: ranked };
  const own = ranked.slice(0, most - 1);
  return { own, states: [...own, otherStates] };
}
