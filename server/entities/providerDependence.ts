import { resourceKinds, type ResourceKind } from './resource.ts';
import type { FlowEnd, ProviderDependence, ResourceFlow, ResourceSupply } from './results/resourceLinks.ts';

/**
 * How far each kind of resource hangs on one provider: the largest provider's share of its links, and the sum of the
 * squared shares (Herfindahl–Hirschman index; Hirschman 1964, American Economic Review 54:761). From what is told alone,
 * so that it tells nothing more. Undefined without links. Order: that of the kinds. O(flows + supplies).
 */
export function providerDependence(
  flows: readonly ResourceFlow[],
  supplies: readonly ResourceSupply[],
): ProviderDependence[] {
  return (Object.keys(resourceKinds) as ResourceKind[]).flatMap((kind): ProviderDependence[] => {
    const ends = new Map<string, { end: FlowEnd; links: number }>();
    for (const { provider, links } of flows.filter((flow) => flow.kind === kind)) {
      const known = ends.get(provider.id);
      ends.set(provider.id, { end: provider, links: (known?.links ?? 0) + (links ?? 0) });
    }
    const soleResources = supplies.filter(
      (supply) => supply.kind === kind && supply.providers.length === 1,
    ).length;
    if (ends.size === 0 && soleResources === 0) return [];
    const order = [...ends].sort(([a, x], [b, y]) => y.links - x.links || (a < b ? -1 : 1));
    const links = order.reduce((sum, [, each]) => sum + each.links, 0);
    const largest = order[0]?.[1] ?? null;
    return [
      {
        kind,
        providers: ends.size,
        links,
        largest: largest?.end ?? null,
        share: largest && links > 0 ? largest.links / links : null,
        concentration: links > 0 ? order.reduce((sum, [, each]) => sum + (each.links / links) ** 2, 0) : null,
        soleResources,
      },
    ];
  });
}
