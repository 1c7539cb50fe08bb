import type { Adjacency, NetworkForm } from '../graph/adjacency.ts';
import { onceFor } from '../graph/onceFor.ts';
import { groupIndices } from './groupIndices.ts';
import type { MeasureOptions } from './measure.ts';
import { oncePerView } from './oncePerView.ts';

/** A broker's place among the groups of the three persons on a path a → broker → b. */
export type BrokerageRole = 'coordinator' | 'itinerant' | 'gatekeeper' | 'representative' | 'liaison';

/**
 * Gould and Fernandez' brokerage role, for each node in the order of `Adjacency.keys`: the number of ordered pairs (a, b)
 * that she brokers in it, that is a → she → b without a → b. Only paths on which all three have a group count; NaN for a
 * node without a group. On an undirected network each pair counts in both orders, so that gatekeeper = representative.
 * Where persons are in several groups (`memberships`), each choice of one group for each of the three counts for the
 * product of the shares 1/(number of her groups): the five roles together still count each pair once.
 * All roles are counted at once, once for a network and its groups.
 * Complexity: O(Σ in-degree × out-degree), times the groups of a person where they are several.
 * Source: Gould & Fernandez 1989, Sociological Methodology 19:89-126; the same as `brokerage` of R sna 2.7.
 */
export function brokerageRole(
  network: NetworkForm,
  role: BrokerageRole,
  { groups, memberships }: MeasureOptions,
): Float64Array {
  if (memberships) return sharesOf(network)(memberships)[role];
  if (!groups)
    throw new Error(`The brokerage role "${role}" needs groups: say which group each person is in.`);
  return rolesOf(network)(groups)[role];
}

const rolesOf = oncePerView((view) =>
  onceFor((groups: ReadonlyMap<string, string>) => countRoles(view, groupIndices(view)(groups))),
);

const sharesOf = oncePerView((view) =>
  onceFor((memberships: ReadonlyMap<string, readonly string[]>) =>
    countShares(
      view,
      view.keys.map((key) => memberships.get(key) ?? []),
    ),
  ),
);

function countRoles({ order, out }: Adjacency, groupOf: Int32Array): Record<BrokerageRole, Float64Array> {
  const { offsets, targets } = out;
  const none = Float64Array.from(groupOf, (group) => (group === -1 ? NaN : 0));
  const coordinator = none.slice();
  const itinerant = none.slice();
  const gatekeeper = none.slice();
  const representative = none.slice();
  const liaison = none.slice();
  // The node last seen as the source of an arc to this one.
  const namedBy = new Int32Array(order).fill(-1);
  for (let a = 0; a < order; a++) {
    const groupOfA = groupOf[a]!;
    if (groupOfA === -1) continue;
    const [start, end] = [offsets[a]!, offsets[a + 1]!];
    namedBy[a] = a;
    for (let slot = start; slot < end; slot++) namedBy[targets[slot]!] = a;
    for (let slot = start; slot < end; slot++) {
      const broker = targets[slot]!;
      const own = groupOf[broker]!;
      if (own === -1) continue;
      // How many she leads on to, by where they are.
      let [inGroupOfA, inOwn, elsewhere] = [0, 0, 0];
      for (let next = offsets[broker]!, last = offsets[broker + 1]!; next < last; next++) {
        const b = targets[next]!;
        if (namedBy[b] === a) continue;
        const groupOfB = groupOf[b]!;
        if (groupOfB === groupOfA) inGroupOfA++;
        else if (groupOfB === own) inOwn++;
        else if (groupOfB !== -1) elsewhere++;
      }
      if (own === groupOfA) {
        coordinator[broker]! += inGroupOfA;
        representative[broker]! += elsewhere;
      } else {
        itinerant[broker]! += inGroupOfA;
        gatekeeper[broker]! += inOwn;
        liaison[broker]! += elsewhere;
      }
    }
  }
  return { coordinator, itinerant, gatekeeper, representative, liaison };
}

/** The same where persons are in several groups; empty = in none. */
function countShares(
  { order, out }: Adjacency,
  groupsOf: readonly (readonly string[])[],
): Record<BrokerageRole, Float64Array> {
  const { offsets, targets } = out;
  const none = Float64Array.from(groupsOf, ({ length }) => (length === 0 ? NaN : 0));
  const roles = {
    coordinator: none.slice(),
    itinerant: none.slice(),
    gatekeeper: none.slice(),
    representative: none.slice(),
    liaison: none.slice(),
  };
  const namedBy = new Int32Array(order).fill(-1);
  for (let a = 0; a < order; a++) {
    const ofA = groupsOf[a]!;
    if (ofA.length === 0) continue;
    namedBy[a] = a;
    for (let slot = offsets[a]!; slot < offsets[a + 1]!; slot++) namedBy[targets[slot]!] = a;
    for (let slot = offsets[a]!; slot < offsets[a + 1]!; slot++) {
      const broker = targets[slot]!;
      const own = groupsOf[broker]!;
      if (own.length === 0) continue;
      const inBoth = common(own, ofA);
      for (let next = offsets[broker]!; next < offsets[broker + 1]!; next++) {
        const b = targets[next]!;
        const ofB = groupsOf[b]!;
        if (namedBy[b] === a || ofB.length === 0) continue;
        // Choices in which all three, or two of them whatever the third, are in one group.
        const choices = ofA.length * own.length * ofB.length;
        const three = common(inBoth, ofB).length;
        const ends = common(ofA, ofB).length * own.length;
        const start = inBoth.length * ofB.length;
        const end = common(own, ofB).length * ofA.length;
        roles.coordinator[broker]! += three / choices;
        roles.itinerant[broker]! += (ends - three) / choices;
        roles.representative[broker]! += (start - three) / choices;
        roles.gatekeeper[broker]! += (end - three) / choices;
        roles.liaison[broker]! += (choices - ends - start - end + 2 * three) / choices;
      }
    }
  }
  return roles;
}

/** A person is in few groups, so that no set pays. */
const common = (one: readonly string[], other: readonly string[]): readonly string[] =>
  one.filter((group) => other.includes(group));
