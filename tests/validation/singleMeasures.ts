import { defaultMeasureOptions, type Measure, type MeasureOptions } from '../../server/analysis/measure.ts';
import { authorities } from '../../server/analysis/node/authorities.ts';
import { betweenness } from '../../server/analysis/node/betweenness.ts';
import { brokerage } from '../../server/analysis/node/brokerage.ts';
import { closeness } from '../../server/analysis/node/closeness.ts';
import { clustering } from '../../server/analysis/node/clustering.ts';
import { constraint } from '../../server/analysis/node/constraint.ts';
import { coreNumber } from '../../server/analysis/node/coreNumber.ts';
import { degree } from '../../server/analysis/node/degree.ts';
import { diffusion } from '../../server/analysis/node/diffusion.ts';
import { effectiveSize } from '../../server/analysis/node/effectiveSize.ts';
import { eigenvector } from '../../server/analysis/node/eigenvector.ts';
import { harmonic } from '../../server/analysis/node/harmonic.ts';
import { inDegree } from '../../server/analysis/node/inDegree.ts';
import { katz } from '../../server/analysis/node/katz.ts';
import { outDegree } from '../../server/analysis/node/outDegree.ts';
import { pagerank } from '../../server/analysis/node/pagerank.ts';
import { twoStepReach } from '../../server/analysis/node/twoStepReach.ts';
import type { CommunityRecord } from '../../server/entities/communityRecord.ts';
import { selectNetwork } from '../../server/graph/selection.ts';

/** A measure of one network that a leader could be found by, without anything else. */
export interface SingleMeasure {
  readonly name: string;
  /** Its name in `leader_bar.json`; null = it is not there. */
  readonly knownAs: string | null;
  readonly measure: Measure<'node'>;
  /** Along the directions of the ties, which only namings have; otherwise without. */
  readonly directed: boolean;
  readonly options?: Partial<MeasureOptions>;
  /** −1 where a low value speaks for her. */
  readonly sign?: -1 | 1;
}

const without = (
  name: string,
  knownAs: string | null,
  measure: Measure<'node'>,
  more: Partial<SingleMeasure> = {},
): SingleMeasure => ({ name, knownAs, measure, directed: false, ...more });
const along = (name: string, knownAs: string | null, measure: Measure<'node'>): SingleMeasure =>
  without(name, knownAs, measure, { directed: true });

export const singleMeasures: readonly SingleMeasure[] = [
  without('degree', 'degree', degree),
  without('betweenness', 'betweenness', betweenness),
  without('closeness', null, closeness),
  without('harmonic closeness', 'harmonic_closeness', harmonic, { options: { normalized: true } }),
  without('eigenvector', 'eigenvector', eigenvector),
  without('Katz', null, katz),
  without('PageRank', 'pagerank', pagerank),
  without('diffusion, T = 2', 'diffusion_T2', diffusion, { options: { parameters: { rounds: 2 } } }),
  without('diffusion, T = 3', 'diffusion_T3', diffusion),
  without('constraint (low)', 'neg_constraint', constraint, { sign: -1 }),
  without('effective size', 'effective_size', effectiveSize),
  without('Everett–Valente brokerage', null, brokerage),
  without('core number', 'coreness', coreNumber),
  without('clustering (low)', 'neg_clustering', clustering, { sign: -1 }),
  without('two-step reach', 'two_step_reach', twoStepReach),
  along('in-degree', 'indegree', inDegree),
  along('out-degree', 'outdegree', outDegree),
  along('PageRank, directed', 'pagerank_dir', pagerank),
  along('betweenness, directed', 'betweenness_dir', betweenness),
  along('authorities (HITS)', 'hits_authority', authorities),
];

/** What a single measure gives each person; where it is undefined, less than anybody has. */
export function singleValues(
  record: CommunityRecord,
  { measure, directed, options, sign = 1 }: SingleMeasure,
): Map<string, number> {
  const network = selectNetwork(record, { communityId: record.communityId, directed });
  const rows = measure.compute(network, { ...defaultMeasureOptions, ...options });
  return new Map(rows.map(({ key, value }) => [key, value === null ? -Infinity : sign * value]));
}
