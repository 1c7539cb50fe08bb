import { bridge } from './edge/bridge.ts';
import { edgeBetweenness } from './edge/edgeBetweenness.ts';
import { articulationCount } from './network/articulationCount.ts';
import { averageClustering } from './network/averageClustering.ts';
import { averageDegree } from './network/averageDegree.ts';
import { averageDistance } from './network/averageDistance.ts';
import { betweennessCentralization } from './network/betweennessCentralization.ts';
import { bridgeCount } from './network/bridgeCount.ts';
import { componentCount } from './network/componentCount.ts';
import { degreeAssortativity } from './network/degreeAssortativity.ts';
import { degreeCentralization } from './network/degreeCentralization.ts';
import { density } from './network/density.ts';
import { diameter } from './network/diameter.ts';
import { distanceFragmentation } from './network/distanceFragmentation.ts';
import { dyadicReciprocity } from './network/dyadicReciprocity.ts';
import { fragmentation } from './network/fragmentation.ts';
import { isolateCount } from './network/isolateCount.ts';
import { largestComponent } from './network/largestComponent.ts';
import { maximumCore } from './network/maximumCore.ts';
import { modularity } from './network/modularity.ts';
import { reciprocity } from './network/reciprocity.ts';
import { transitivity } from './network/transitivity.ts';
import { articulation } from './node/articulation.ts';
import { betweenness } from './node/betweenness.ts';
import { brokerage } from './node/brokerage.ts';
import { closeness } from './node/closeness.ts';
import { clustering } from './node/clustering.ts';
import { constraint } from './node/constraint.ts';
import { coordinator } from './node/coordinator.ts';
import { coreNumber } from './node/coreNumber.ts';
import { degree } from './node/degree.ts';
import { diffusion } from './node/diffusion.ts';
import { effectiveSize } from './node/effectiveSize.ts';
import { efficiency } from './node/efficiency.ts';
import { eigenvector } from './node/eigenvector.ts';
import { gatekeeper } from './node/gatekeeper.ts';
import { harmonic } from './node/harmonic.ts';
import { hierarchy } from './node/hierarchy.ts';
import { inDegree } from './node/inDegree.ts';
import { itinerant } from './node/itinerant.ts';
import { liaison } from './node/liaison.ts';
import { outDegree } from './node/outDegree.ts';
import { pagerank } from './node/pagerank.ts';
import { representative } from './node/representative.ts';
import { strength } from './node/strength.ts';
import { components } from './partition/components.ts';
import { louvain } from './partition/louvain.ts';

/** Every measure of the product, one line each, in the order in which menus and reports list them. */
const registry = {
  // Of a person: contacts and position.
  degree,
  inDegree,
  outDegree,
  strength,
  betweenness,
  closeness,
  harmonic,
  eigenvector,
  pagerank,
  diffusion,
  clustering,
  coreNumber,
  // Of a person: brokerage.
  brokerage,
  constraint,
  effectiveSize,
  efficiency,
  hierarchy,
  articulation,
  coordinator,
  itinerant,
  gatekeeper,
  representative,
  liaison,
  // Of a tie.
  edgeBetweenness,
  bridge,
  // Of a group.
  components,
  louvain,
  // Of the whole network.
  averageDegree,
  density,
  reciprocity,
  dyadicReciprocity,
  transitivity,
  averageClustering,
  degreeAssortativity,
  degreeCentralization,
  betweennessCentralization,
  componentCount,
  isolateCount,
  largestComponent,
  diameter,
  averageDistance,
  fragmentation,
  distanceFragmentation,
  articulationCount,
  bridgeCount,
  maximumCore,
  modularity,
} as const;

export type MeasureId = keyof typeof registry;

export const measureIds = Object.keys(registry) as readonly MeasureId[];

export type AnyMeasure = (typeof registry)[MeasureId];

export const measures: readonly AnyMeasure[] = Object.values(registry);

/** The measure of an id from outside; throws when there is none. */
export function measureById(id: string): AnyMeasure {
  const measure = measures.find((candidate) => candidate.id === id);
  if (!measure) throw new Error(`There is no measure "${id}".`);
  return measure;
}
