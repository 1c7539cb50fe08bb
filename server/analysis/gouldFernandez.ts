import type { Adjacency, NetworkForm } from '../graph/adjacency.ts';
import { onceFor } from '../graph/onceFor.ts';
import { dyadCodes } from './dyadCodes.ts';
import { eachTriangle } from './eachTriangle.ts';
import { groupIndices } from './groupIndices.ts';
import type { MeasureOptions } from './measure.ts';
import { oncePerView } from './oncePerView.ts';
import { reverseSlots } from './reverseSlots.ts';

/** A broker's place among the groups of the three persons on a path a → broker → b. */
export type BrokerageRole = 'coordinator' | 'itinerant' | 'gatekeeper' | 'representative' | 'liaison';

/**
 * Gould and Fernandez' brokerage role, for each node in the order of `Adjacency.keys`: the number of ordered pairs (a, b)
 * that she brokers in it, that is a → she → b without a → b. Only paths on which all three have a group count; NaN for a
 * node without a group. On an undirected network each pair counts in both orders, so that gatekeeper = representative.
 * Where persons are in several groups (`memberships`), each choice of one group for each of the three counts for the
 * product of the shares 1/(number of her groups): the five roles together still count each pair once.
 * All roles are counted at once, once for a network and its groups.
 * Complexity: O(m √m); where persons are in several groups O(Σ in-degree × out-degree), times the groups of a person.
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

type Roles = Record<BrokerageRole, Float64Array>;

/** The column of the broker's role on a path, by the groups of the three on it. */
function columnOf(roles: Roles, groupOfA: number, own: number, groupOfB: number): Float64Array {
  if (groupOfA === own) return groupOfB === own ? roles.coordinator : roles.representative;
  if (groupOfB === own) return roles.gatekeeper;
  return groupOfA === groupOfB ? roles.itinerant : roles.liaison;
}

/** 0 for all who are in a group. */
function noPaths(hasGroup: (node: number) => boolean, order: number): Roles {
  const none = Float64Array.from({ length: order }, (_, node) => (hasGroup(node) ? 0 : NaN));
  return {
    coordinator: none,
    itinerant: none.slice(),
    gatekeeper: none.slice(),
    representative: none.slice(),
    liaison: none.slice(),
  };
}

/** All paths over each person, by the numbers of her ties to each group, less those beside which there is a tie a → b. */
function countRoles(view: Adjacency, groupOf: Int32Array): Roles {
  const { targets } = view.union;
  const codes = dyadCodes(view);
  const roles = pathsOver(view, codes, groupOf);
  const reverse = reverseSlots(view.union);
  // With 1 in the code the first of a pair names the second, with 2 she is named.
  eachTriangle(view.union, (uv, uw, vw) => {
    const [first, second, third] = [targets[reverse[uv]!]!, targets[uv]!, targets[uw]!];
    const [u, v, w] = [groupOf[first]!, groupOf[second]!, groupOf[third]!];
    if (u === -1 || v === -1 || w === -1) return;
    if (codes[uv]! & 2 && codes[uw]! & 1 && codes[vw]! & 1) columnOf(roles, v, u, w)[first]!--;
    if (codes[uv]! & 1 && codes[uw]! & 2 && codes[vw]! & 2) columnOf(roles, w, u, v)[first]!--;
    if (codes[uv]! & 1 && codes[uw]! & 1 && codes[vw]! & 1) columnOf(roles, u, v, w)[second]!--;
    if (codes[uv]! & 2 && codes[uw]! & 2 && codes[vw]! & 2) columnOf(roles, w, v, u)[second]!--;
    if (codes[uv]! & 1 && codes[uw]! & 1 && codes[vw]! & 2) columnOf(roles, u, w, v)[third]!--;
    if (codes[uv]! & 2 && codes[uw]! & 2 && codes[vw]! & 1) columnOf(roles, v, w, u)[third]!--;
  });
  return roles;
}

/** The paths a → broker → b of three persons, a being tied to b or not. O(n + m) */
function pathsOver({ order, union }: Adjacency, codes: Uint8Array, groupOf: Int32Array): Roles {
  const { offsets, targets } = union;
  const roles = noPaths((node) => groupOf[node] !== -1, order);
  // How many of each group name the person in work.
  const naming = new Uint32Array(groupOf.reduce((most, group) => Math.max(most, group), -1) + 1);
  for (let broker = 0; broker < order; broker++) {
    const own = groupOf[broker]!;
    if (own === -1) continue;
    const start = offsets[broker]!;
    const end = offsets[broker + 1]!;
    let allNaming = 0;
    for (let slot = start; slot < end; slot++) {
      const group = groupOf[targets[slot]!]!;
      if (group === -1 || !(codes[slot]! & 2)) continue;
      naming[group]!++;
      allNaming++;
    }
    const ownNaming = naming[own]!;
    const othersNaming = allNaming - ownNaming;
    // A mutual tie is a path back to where it began, which no pair needs.
    for (let slot = start; slot < end; slot++) {
      const group = groupOf[targets[slot]!]!;
      if (group === -1 || !(codes[slot]! & 1)) continue;
      const back = codes[slot]! & 2 ? 1 : 0;
      if (group === own) {
        roles.coordinator[broker]! += ownNaming - back;
        roles.gatekeeper[broker]! += othersNaming;
      } else {
        roles.representative[broker]! += ownNaming;
        roles.itinerant[broker]! += naming[group]! - back;
        roles.liaison[broker]! += othersNaming - naming[group]!;
      }
    }
    for (let slot = start; slot < end; slot++) {
      const group = groupOf[targets[slot]!]!;
      if (group !== -1) naming[group] = 0;
    }
  }
  return roles;
}

/** The same where persons are in several groups; empty = in none. */
function countShares({ order, out }: Adjacency, groupsOf: readonly (readonly string[])[]): Roles {
  const { offsets, targets } = out;
  const roles = noPaths((node) => groupsOf[node]!.length > 0, order);
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
