import type { IntroductionFigures } from '../../entities/results/introductionPlan.ts';
import { adjacencyOf, type Adjacency } from '../../graph/adjacency.ts';
import { connectedComponents } from '../connectedComponents.ts';
import { defaultMeasureOptions } from '../measure.ts';
import { distanceFragmentation } from '../network/distanceFragmentation.ts';
import { measureValues } from '../rememberedResult.ts';
import type { IntroductionSituation } from './introductionSituation.ts';
import type { Pair } from './planState.ts';

/**
 * How a community hangs together if some pairs were in contact besides, counted anew from all ties. Who has nobody, or one
 * person, is counted among the residents on the roster. O(n m), see `distanceFragmentation`.
 */
export function figuresWith(
  { view, counted }: IntroductionSituation,
  pairs: readonly Pair[],
): IntroductionFigures {
  const after = withPairs(view, pairs);
  const { sizes } = connectedComponents(after);
  const { offsets } = after.union;
  const withContacts = (count: number): number =>
    counted.filter((isCounted, i) => isCounted && offsets[i + 1]! - offsets[i]! === count).length;
  return {
    isolates: withContacts(0),
    singleContacts: withContacts(1),
    components: sizes.length,
    largestComponent: sizes[0] ?? 0,
    distanceFragmentation: measureValues(after, distanceFragmentation, defaultMeasureOptions),
  };
}

function withPairs(view: Adjacency, pairs: readonly Pair[]): Adjacency {
  if (pairs.length === 0) return view;
  const { keys, directed, edgeKeys, edgeSources, edgeTargets, edgeStrengths } = view;
  const size = edgeSources.length;
  const longer = <Column extends Uint32Array | Float64Array>(column: Column, made: Column): Column => {
    made.set(column);
    return made;
  };
  const sources = longer(edgeSources, new Uint32Array(size + pairs.length));
  const targets = longer(edgeTargets, new Uint32Array(size + pairs.length));
  const strengths = longer(edgeStrengths, new Float64Array(size + pairs.length).fill(1));
  pairs.forEach(({ one, other }, i) => {
    sources[size + i] = one;
    targets[size + i] = other;
  });
  return adjacencyOf({
    keys,
    directed,
    edgeKeys: edgeKeys.concat(pairs.map((_, i) => `introduced${i + 1}`)),
    edgeSources: sources,
    edgeTargets: targets,
    edgeStrengths: strengths,
  });
}
