import type { Measure, MeasureOptions } from '../../../server/analysis/measure.ts';
import type { Network } from '../../../server/graph/network.ts';
import { randomNetwork } from './networks.ts';
import { valuesOf } from './values.ts';

/** A person, her contacts, and all ties among them; nothing else of the network. */
export function egoNetwork(network: Network, ego: string): Network {
  const around = network.copy() as Network;
  const kept = new Set([ego, ...network.neighbors(ego)]);
  for (const key of network.nodes()) if (!kept.has(key)) around.dropNode(key);
  return around;
}

/** What a measure of the whole network gives each person in her own ego network, by brute force. */
export function insideEgoNetworks(
  measure: Measure<'node'>,
  network: Network,
  options: Partial<MeasureOptions>,
): Record<string, number | null> {
  return Object.fromEntries(
    network.nodes().map((key) => [key, valuesOf(measure, egoNetwork(network, key), options)[key]!]),
  );
}

/** Networks in which ego and whole-network conventions differ: contacts have ties elsewhere, of unequal strength. */
export const networksWithEgos: readonly Network[] = [
  randomNetwork(20, 45, 3),
  randomNetwork(20, 80, 4, true),
  randomNetwork(30, 35, 5, true),
];
