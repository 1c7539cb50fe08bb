import type { RecordNode } from '../../entities/communityRecord.ts';
import { daysBetween, holdsIn } from '../../entities/partialDate.ts';
import type { SupplyState } from '../../entities/results/resourceLinks.ts';
import { resourceKinds, type ResourceKind } from '../../entities/resource.ts';
import { normalizeWord } from '../../entities/wording.ts';
import { nodesOf, numberOf, textOf, tiesOf } from '../../graph/recordTies.ts';
import type { Basis } from '../basis.ts';
import { distinctBy } from '../distinctBy.ts';
import { chainFrom, introductions } from './introductions.ts';

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

/** A resource that could still be given on the last day, with those who give it. */
interface Offer {
  readonly resource: RecordNode;
  readonly providers: readonly string[];
}

/**
 * For each open need, the nearest fitting resource: of the same kind, and of the same category when the need has
 * one; available on the last day of the answer, with capacity left. Nearness is the number of introductions, from
 * all providers at once: 0 she provides it herself, 1 she knows a provider, 2 one introduction away.
 * Undefined: steps are null without a chain of persons.
 * Order: by id of the need, then of the actor. Complexity: O(nodes + ties) for each kind and category in need.
 */
export function needSupply(basis: Basis): NeedSupply[] {
  const { record, dates } = basis;
  const chains = introductions(basis);
  const offers = offersOf(basis);
  const nearestByDemand = new Map<string, { fitting: Offer[]; nearest: ReadonlyMap<string, string> }>();
  const supplyFor = (kind: ResourceKind, category: string) => {
    const demand = `${kind}|${category}`;
    const known = nearestByDemand.get(demand);
    if (known) return known;
    const fitting = offers.filter(({ resource }) => fits(resource, kind, category));
    const made = { fitting, nearest: chains.nearest(fitting.flatMap(({ providers }) => providers)) };
    nearestByDemand.set(demand, made);
    return made;
  };
  const needs = tiesOf(record, ['HAS_NEED'], dates.state).filter(
    ({ from, to }) => isOpen(to) && isPresent(basis, from),
  );
  const found = [...new Map(needs.map((tie) => [`${tie.to.id}|${tie.from.id}`, tie])).entries()].sort(
    (a, b) => (a[0] < b[0] ? -1 : 1),
  );
  return found.map(([, { from: actor, to: need }]) => {
    const kind = resourceKindOf(need);
    const { fitting, nearest } = supplyFor(kind, categoryOf(need));
    const path = chainFrom(nearest, actor.id) ?? [];
    const providerId = path.at(-1) ?? fitting[0]?.providers[0] ?? null;
    const offer =
      fitting.find(({ providers }) => providerId !== null && providers.includes(providerId)) ?? fitting[0];
    const reportedOn = textOf(need, 'reportedOn');
    return {
      need,
      actor,
      kind,
      state: stateOf(fitting.length, path.length),
      steps: path.length === 0 ? null : path.length - 1,
      path,
      resource: offer?.resource ?? null,
      providerId,
      openDays: reportedOn === null ? null : Math.max(0, daysBetween(reportedOn, dates.lastDay)),
    };
  });
}

function stateOf(fitting: number, chain: number): SupplyState {
  if (fitting === 0) return 'noSupply';
  if (chain === 0) return 'unreachable';
  if (chain <= 2) return 'known';
  return chain === 3 ? 'near' : 'far';
}

function offersOf(basis: Basis): Offer[] {
  const { record, dates } = basis;
  const provided = tiesOf(record, ['PROVIDES'], dates.state).filter(({ from }) => isPresent(basis, from));
  const providers = distinctBy(
    provided,
    (tie) => tie.to.id,
    (tie) => tie.from.id,
  );
  const users = distinctBy(
    tiesOf(record, ['USES'], dates.state),
    (tie) => tie.to.id,
    (tie) => tie.from.id,
  );
  return nodesOf(record, 'Resource')
    .filter((resource) => {
      const capacity = numberOf(resource, 'capacity');
      const isAvailable = holdsIn(
        textOf(resource, 'availableFrom'),
        textOf(resource, 'availableTo'),
        dates.lastDay,
        dates.lastDay,
      );
      return isAvailable && (capacity === null || (users.get(resource.id)?.size ?? 0) < capacity);
    })
    .map((resource) => ({ resource, providers: [...(providers.get(resource.id) ?? [])].sort() }));
}

/** The kind of a resource or need. @throws Error when it has none, which the rules of the record rule out */
export function resourceKindOf(node: RecordNode): ResourceKind {
  const kind = textOf(node, 'kind');
  const isKind = (value: string): value is ResourceKind => Object.hasOwn(resourceKinds, value);
  if (kind === null || !isKind(kind)) throw new Error(`${node.label} ${node.id} has no kind of resource`);
  return kind;
}

const fits = (resource: RecordNode, kind: ResourceKind, category: string): boolean =>
  resourceKindOf(resource) === kind && (category === '' || categoryOf(resource) === category);

const categoryOf = (node: RecordNode): string => normalizeWord(textOf(node, 'category') ?? '');

const isOpen = (need: RecordNode): boolean => textOf(need, 'status') === 'open';

/** Whether an actor belongs to the selection; organizations and committees do unless they are left out. */
export const isPresent = ({ network, selection }: Basis, actor: RecordNode): boolean =>
  network.hasNode(actor.id) ||
  !(['Resident', 'SocialWorker'].includes(actor.label) || selection.leaveOut?.includes(actor.id));
