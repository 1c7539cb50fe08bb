import type { Measure, MeasureOptions } from '../../../server/analysis/measure.ts';
import { defaultMeasureOptions } from '../../../server/analysis/measure.ts';
import type { Network } from '../../../server/graph/network.ts';

/** The value of each node (or its group) or each edge by key, for comparing with a table. */
export function valuesOf(
  measure: Measure<'node'> | Measure<'partition'> | Measure<'edge'>,
  network: Network,
  options: Partial<MeasureOptions> = {},
): Record<string, number | null> {
  const rows = measure.compute(network, { ...defaultMeasureOptions, ...options });
  return Object.fromEntries(rows.map(({ key, value }) => [key, value]));
}

/** The value of a whole-network measure. */
export function figureOf(
  measure: Measure<'network'>,
  network: Network,
  options: Partial<MeasureOptions> = {},
): number | null {
  return measure.compute(network, { ...defaultMeasureOptions, ...options });
}

/** The counts of a distribution by label, in its order. */
export function countsOf(
  measure: Measure<'distribution'>,
  network: Network,
  options: Partial<MeasureOptions> = {},
): Record<string, number | null> {
  const rows = measure.compute(network, { ...defaultMeasureOptions, ...options });
  return Object.fromEntries(rows.map(({ label, value }) => [label, value]));
}

/** The group of each node as its attribute `group` says. */
export function groupsOf(network: Network): Map<string, string> {
  const groups = new Map<string, string>();
  network.forEachNode((key, { attributes }) => {
    if (attributes.group !== undefined) groups.set(key, String(attributes.group));
  });
  return groups;
}
