import { resourceKinds, type ResourceKind } from './resource.ts';
import type { FlowEnd, ProviderDependence, ResourceFlow, ResourceSupply } from './results/resourceLinks.ts';

/** What one provider gives of a kind: so many links, or resources. */
interface Given {
  readonly kind: ResourceKind;
  readonly end: FlowEnd;
  readonly amount: number;
}

/**
 * How far each kind of resource hangs on one provider: the largest provider's share of its links, and the sum of the
 * squared shares (Herfindahl–Hirschman index; Hirschman 1964, American Economic Review 54:761). Undefined without links.
 * Order: that of the kinds. O(flows + supplies).
 */
export function providerDependence(
  flows: readonly ResourceFlow[],
  supplies: readonly ResourceSupply[],
): ProviderDependence[] {
  const given = flows.map(({ kind, provider, links }): Given => ({
    kind,
    end: provider,
    amount: links ?? 0,
  }));
  return dependenceOf(given, supplies);
}

/**
 * The same for who may not see how much each resource is used: by the resources that each provider gives, of which a
 * resource of several counts for each. From what is told alone, so that it tells nothing more; of links that are partly
 * hidden the shares would be wrong.
 */
export function dependenceOnOffers(supplies: readonly ResourceSupply[]): ProviderDependence[] {
  const given = supplies.flatMap(({ kind, providers }) =>
    providers.map(({ id, name }): Given => {
      const end: FlowEnd = { id, name, areResidents: false, count: 1 };
      return { kind, end, amount: 1 };
    }),
  );
  return dependenceOf(given, supplies);
}

function dependenceOf(given: readonly Given[], supplies: readonly ResourceSupply[]): ProviderDependence[] {
  return (Object.keys(resourceKinds) as ResourceKind[]).flatMap((kind): ProviderDependence[] => {
    const ends = new Map<string, { end: FlowEnd; amount: number }>();
    for (const { end, amount } of given.filter((each) => each.kind === kind)) {
      const known = ends.get(end.id);
      ends.set(end.id, { end, amount: (known?.amount ?? 0) + amount });
    }
    const soleResources = supplies.filter(
      (supply) => supply.kind === kind && supply.providers.length === 1,
    ).length;
    if (ends.size === 0 && soleResources === 0) return [];
    const order = [...ends].sort(([a, x], [b, y]) => y.amount - x.amount || (a < b ? -1 : 1));
    const links = order.reduce((sum, [, each]) => sum + each.amount, 0);
    const largest = order[0]?.[1] ?? null;
    return [
      {
        kind,
        providers: ends.size,
        links,
        largest: largest?.end ?? null,
        share: largest && links > 0 ? largest.amount / links : null,
        concentration:
          links > 0 ? order.reduce((sum, [, each]) => sum + (each.amount / links) ** 2, 0) : null,
        soleResources,
      },
    ];
  });
}
