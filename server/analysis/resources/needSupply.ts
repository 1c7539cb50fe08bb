import type { RecordNode } from '../../entities/communityRecord.ts';
import { daysBetween } from '../../entities/partialDate.ts';
import type { SupplyState } from '../../entities/results/resourceLinks.ts';
import { resourceKinds, type ResourceKind } from '../../entities/resource.ts';
import { normalizeWord } from '../../entities/wording.ts';
import { textOf, tiesOf } from '../../graph/recordTies.ts';
import type { Basis } from '../basis.ts';
import { introductions, type ChainFrom } from './introductions.ts';
import { isPresent } from './isPresent.ts';
import { offersOf, type Offer } from './offersOf.ts';

/** An open need, and how far the nearest resource is that would meet it. */
export interface NeedSupply {
  readonly need: RecordNode;
  readonly actor: RecordNode;
  readonly kind: ResourceKind;
  readonly state: SupplyState;
  /** Steps to the nearest provider, 0 when she is one herself; null = no chain. */
  readonly steps: number | null;
  /** From the one in need to the provider, ids; empty without a chain. */
  readonly path: readonly string[];
  /** The nearest fitting resource; without a chain, the first by id. */
  readonly resource: RecordNode | null;
  /** Who gives it; null when nobody is recorded. */
  readonly providerId: string | null;
  readonly openDays: number | null;
}

/**
 * For each open need, the nearest fitting resource: see `supplyFinder`.
 * Order: by id of the need, then of the actor. Complexity: O(nodes + ties) for each kind and category in need.
 */
export function needSupply(basis: Basis): NeedSupply[] {
  const { record, dates } = basis;
  const find = supplyFinder(basis);
  const needs = tiesOf(record, ['HAS_NEED'], dates.state).filter(
    ({ from, to }) => isOpen(to) && isPresent(basis, from),
  );
  const found = [...new Map(needs.map((tie) => [`${tie.to.id}|${tie.from.id}`, tie])).entries()].sort(
    (a, b) => (a[0] < b[0] ? -1 : 1),
  );
  return found.map(([, { from: actor, to: need }]) => find(need, actor));
}

/**
 * Finds the nearest fitting resource of a need: of the same kind, and of the same category when the need has one;
 * available on the last day of the answer, with capacity left. Nearness is the number of introductions, from all
 * providers at once: 0 she provides it herself, 1 she knows a provider, 2 one introduction away.
 * Undefined: steps are null without a chain of persons. O(nodes + ties) for each kind and category.
 */
export function supplyFinder(basis: Basis): (need: RecordNode, actor: RecordNode) => NeedSupply {
  const chains = introductions(basis);
  const offers = offersOf(basis);
  const nearestByDemand = new Map<string, { fitting: Offer[]; chainFrom: ChainFrom }>();
  const supplyFor = (kind: ResourceKind, category: string) => {
    const demand = `${kind}|${category}`;
    const known = nearestByDemand.get(demand);
    if (known) return known;
    const fitting = offers.filter(({ resource }) => fits(resource, kind, category));
    const made = { fitting, chainFrom: chains.to(fitting.flatMap(({ providers }) => providers)) };
    nearestByDemand.set(demand, made);
    return made;
  };
  return (need, actor) => {
    const kind = resourceKindOf(need);
    const { fitting, chainFrom } = supplyFor(kind, categoryOf(need));
    const path = chainFrom(actor.id) ?? [];
    const providerId = path.at(-1) ?? fitting[0]?.providers[0] ?? null;
    const offer =
      fitting.find(({ providers }) => providerId !== null && providers.includes(providerId)) ?? fitting[0];
    return {
      need,
      actor,
      kind,
      state: stateOf(fitting.length, path.length),
      steps: path.length === 0 ? null : path.length - 1,
      path,
      resource: offer?.resource ?? null,
      providerId,
      openDays: openDaysOf(need, basis.dates.lastDay),
    };
  };
}

/** Days from the report of a need to a day, never below 0; null when nobody wrote down when it was reported. */
export function openDaysOf(need: RecordNode, lastDay: string): number | null {
  const reportedOn = textOf(need, 'reportedOn');
  return reportedOn === null ? null : Math.max(0, daysBetween(reportedOn, lastDay));
}

/** How far a need is from the nearest of some fitting offers; `chain` = persons on the way, both ends included. */
export function stateOf(fitting: number, chain: number): SupplyState {
  if (fitting === 0) return 'noSupply';
  if (chain === 0) return 'unreachable';
  if (chain <= 2) return chain === 1 ? 'self' : 'known';
  return chain === 3 ? 'near' : 'far';
}

/** The kind of a resource or need. @throws Error when it has none, which the rules of the record rule out */
export function resourceKindOf(node: RecordNode): ResourceKind {
  const kind = textOf(node, 'kind');
  const isKind = (value: string): value is ResourceKind => Object.hasOwn(resourceKinds, value);
  if (kind === null || !isKind(kind)) throw new Error(`${node.label} ${node.id} has no kind of resource`);
  return kind;
}

/** Whether a resource is of the kind that is needed, and of the category, as `categoryOf` writes it; '' = any. */
export const fits = (resource: RecordNode, kind: ResourceKind, category: string): boolean =>
  resourceKindOf(resource) === kind && (category === '' || categoryOf(resource) === category);

/** The category of a resource or need, so that two can be compared; '' when it has none. */
export const categoryOf = (node: RecordNode): string => normalizeWord(textOf(node, 'category') ?? '');

const isOpen = (need: RecordNode): boolean => textOf(need, 'status') === 'open';
