import { componentSizes } from './distribution/componentSizes.ts';
import { degreeDistribution } from './distribution/degreeDistribution.ts';
import { distanceDistribution } from './distribution/distanceDistribution.ts';
import { dyadCensus } from './distribution/dyadCensus.ts';
import { inDegreeDistribution } from './distribution/inDegreeDistribution.ts';
import { outDegreeDistribution } from './distribution/outDegreeDistribution.ts';
import { triadCensus } from './distribution/triadCensus.ts';
import { bridge } from './edge/bridge.ts';
import { edgeBetweenness } from './edge/edgeBetweenness.ts';
import { localBridge } from './edge/localBridge.ts';
import { overlap } from './edge/overlap.ts';
import { articulationCount } from './network/articulationCount.ts';
import { assortativity } from './network/assortativity.ts';
import { averageClustering } from './network/averageClustering.ts';
import { averageDegree } from './network/averageDegree.ts';
import { averageDistance } from './network/averageDistance.ts';
import { betweennessCentralization } from './network/betweennessCentralization.ts';
import { bicomponentCount } from './network/bicomponentCount.ts';
import { bridgeCount } from './network/bridgeCount.ts';
import { closenessCentralization } from './network/closenessCentralization.ts';
import { componentCount } from './network/componentCount.ts';
import { corePeripheryFit } from './network/corePeripheryFit.ts';
import { degreeAssortativity } from './network/degreeAssortativity.ts';
import { degreeCentralization } from './network/degreeCentralization.ts';
import { density } from './network/density.ts';
import { diameter } from './network/diameter.ts';
import { distanceFragmentation } from './network/distanceFragmentation.ts';
import { dyadicReciprocity } from './network/dyadicReciprocity.ts';
import { eiIndex } from './network/eiIndex.ts';
import { eigenvectorCentralization } from './network/eigenvectorCentralization.ts';
import { fragmentation } from './network/fragmentation.ts';
import { homophily } from './network/homophily.ts';
import { inDegreeCentralization } from './network/inDegreeCentralization.ts';
import { isolateCount } from './network/isolateCount.ts';
import { krackhardtConnectedness } from './network/krackhardtConnectedness.ts';
import { krackhardtEfficiency } from './network/krackhardtEfficiency.ts';
import { krackhardtHierarchy } from './network/krackhardtHierarchy.ts';
import { krackhardtLub } from './network/krackhardtLub.ts';
import { largestBicomponent } from './network/largestBicomponent.ts';
import { largestComponent } from './network/largestComponent.ts';
import { localBridgeCount } from './network/localBridgeCount.ts';
import { maximumCore } from './network/maximumCore.ts';
import { modularity } from './network/modularity.ts';
import { outDegreeCentralization } from './network/outDegreeCentralization.ts';
import { radius } from './network/radius.ts';
import { reciprocity } from './network/reciprocity.ts';
import { strongComponentCount } from './network/strongComponentCount.ts';
import { transitivity } from './network/transitivity.ts';
import { articulation } from './node/articulation.ts';
import { authorities } from './node/authorities.ts';
import { betweenness } from './node/betweenness.ts';
import { blockCount } from './node/blockCount.ts';
import { brokerage } from './node/brokerage.ts';
import { closeness } from './node/closeness.ts';
import { closenessOut } from './node/closenessOut.ts';
import { clustering } from './node/clustering.ts';
import { constraint } from './node/constraint.ts';
import { coordinator } from './node/coordinator.ts';
import { coreNumber } from './node/coreNumber.ts';
import { corePeriphery } from './node/corePeriphery.ts';
import { degree } from './node/degree.ts';
import { diffusion } from './node/diffusion.ts';
import { eccentricity } from './node/eccentricity.ts';
import { effectiveSize } from './node/effectiveSize.ts';
import { efficiency } from './node/efficiency.ts';
import { egoConstraint } from './node/egoConstraint.ts';
import { egoEffectiveSize } from './node/egoEffectiveSize.ts';
import { egoEfficiency } from './node/egoEfficiency.ts';
import { egoHierarchy } from './node/egoHierarchy.ts';
import { eigenvector } from './node/eigenvector.ts';
import { gatekeeper } from './node/gatekeeper.ts';
import { harmonic } from './node/harmonic.ts';
import { hierarchy } from './node/hierarchy.ts';
import { hubs } from './node/hubs.ts';
import { inDegree } from './node/inDegree.ts';
import { inStrength } from './node/inStrength.ts';
import { itinerant } from './node/itinerant.ts';
import { katz } from './node/katz.ts';
import { liaison } from './node/liaison.ts';
import { localBridges } from './node/localBridges.ts';
import { nodeEi } from './node/nodeEi.ts';
import { nodeReciprocity } from './node/nodeReciprocity.ts';
import { outDegree } from './node/outDegree.ts';
import { outStrength } from './node/outStrength.ts';
import { pagerank } from './node/pagerank.ts';
import { representative } from './node/representative.ts';
import { strength } from './node/strength.ts';
import { triangles } from './node/triangles.ts';
import { twoStepReach } from './node/twoStepReach.ts';
import { components } from './partition/components.ts';
import { labelPropagation } from './partition/labelPropagation.ts';
import { leiden } from './partition/leiden.ts';
import { louvain } from './partition/louvain.ts';
import { strongComponents } from './partition/strongComponents.ts';

/** Every measure of the product, one line each, in the order in which menus and reports list them. */
const registry = {
  // Of a person: contacts and position.
  degree,
  inDegree,
  outDegree,
  strength,
  inStrength,
  outStrength,
  nodeReciprocity,
  twoStepReach,
  betweenness,
  closeness,
  closenessOut,
  harmonic,
  eccentricity,
  eigenvector,
  katz,
  hubs,
  authorities,
  pagerank,
  diffusion,
  clustering,
  triangles,
  coreNumber,
  corePeriphery,
  blockCount,
  // Of a person: brokerage.
  brokerage,
  constraint,
  effectiveSize,
  efficiency,
  hierarchy,
  egoConstraint,
  egoEffectiveSize,
  egoEfficiency,
  egoHierarchy,
  localBridges,
  articulation,
  coordinator,
  itinerant,
  gatekeeper,
  representative,
  liaison,
  nodeEi,
  // Of a tie.
  edgeBetweenness,
  bridge,
  localBridge,
  overlap,
  // Of a group.
  components,
  strongComponents,
  louvain,
  leiden,
  labelPropagation,
  // Of the whole network.
  averageDegree,
  density,
  reciprocity,
  dyadicReciprocity,
  transitivity,
  averageClustering,
  degreeAssortativity,
  degreeCentralization,
  inDegreeCentralization,
  outDegreeCentralization,
  betweennessCentralization,
  closenessCentralization,
  eigenvectorCentralization,
  componentCount,
  strongComponentCount,
  isolateCount,
  largestComponent,
  diameter,
  radius,
  averageDistance,
  fragmentation,
  distanceFragmentation,
  articulationCount,
  bridgeCount,
  localBridgeCount,
  bicomponentCount,
  largestBicomponent,
  maximumCore,
  corePeripheryFit,
  modularity,
  eiIndex,
  homophily,
  assortativity,
  krackhardtConnectedness,
  krackhardtHierarchy,
  krackhardtEfficiency,
  krackhardtLub,
  // Distributions over the whole network.
  degreeDistribution,
  inDegreeDistribution,
  outDegreeDistribution,
  distanceDistribution,
  componentSizes,
  dyadCensus,
  triadCensus,
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
