import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { random } from '../../../server/analysis/random.ts';
import { generateNetwork, type NetworkShape } from '../../../server/demonstration/scaleNetwork.ts';

/** A network without direction: tie i joins nodes `from[i]` and `to[i]`, as strong as `strengths[i]` says. */
export interface BenchmarkNetwork {
  readonly name: string;
  readonly about: string;
  readonly ids: readonly string[];
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly strengths: Float64Array;
  /** Of the measures that search from every node, those to be timed here; null = all. */
  readonly searches: readonly string[] | null;
}

const seed = 20_260_901;

/** Strengths are real numbers: no two paths are equally long by chance, so rounding cannot set the libraries apart. */
function withStrengths(
  network: Omit<BenchmarkNetwork, 'strengths' | 'searches'>,
  searches: readonly string[] | null = null,
): BenchmarkNetwork {
  const draw = random(seed);
  return { ...network, searches, strengths: Float64Array.from(network.from, () => 0.5 + 4.5 * draw()) };
}

const about: Readonly<Record<NetworkShape, string>> = {
  clusteredPowerLaw: 'Clustered power-law network, made from a seed: few hubs, many triangles.',
  socialLike:
    'Made from a seed, like a network that a survey gives: closed groups, and a third who hang on one tie.',
};

export function madeNetwork(
  nodes: number,
  ties: number,
  kind: NetworkShape,
  searches: readonly string[] | null = null,
): BenchmarkNetwork {
  const made = generateNetwork({ order: nodes, size: ties, seed, kind });
  return withStrengths({ ...made, name: `${nodes} nodes, ${ties} ties`, about: about[kind] }, searches);
}

const realNetworks = ['snap_ego_facebook', 'uc_irvine_messages', 'arenas_email'] as const;

/** Real networks of the folder; directions, repeated ties and ties to oneself are dropped, for all libraries alike. */
export function realNetworksIn(folder: string | undefined): BenchmarkNetwork[] {
  return realNetworks.flatMap((name) => {
    const file = folder ? join(folder, name, 'edges.csv') : '';
    return existsSync(file) ? [readNetwork(name, file)] : [];
  });
}

function readNetwork(name: string, file: string): BenchmarkNetwork {
  const rows = parse(readFileSync(file), { columns: true, bom: true }) as {
    source: string;
    target: string;
  }[];
  const pairs = new Map<string, readonly [string, string]>();
  for (const { source, target } of rows) {
    if (source === target) continue;
    const pair = source < target ? ([source, target] as const) : ([target, source] as const);
    pairs.set(pair.join('|'), pair);
  }
  const ids = [...new Set([...pairs.values()].flat())].sort();
  const index = new Map(ids.map((id, i) => [id, i]));
  return withStrengths({
    name: `${name.replaceAll('_', ' ')}, ${ids.length} nodes, ${pairs.size} ties`,
    about: 'A real network, without directions.',
    ids,
    from: Uint32Array.from(pairs.values(), ([source]) => index.get(source)!),
    to: Uint32Array.from(pairs.values(), ([, target]) => index.get(target)!),
  });
}
