import { createHash } from 'node:crypto';
import { adjacency } from '../../graph/adjacency.ts';
import { networkHash } from '../../graph/networkHash.ts';
import type { Network } from '../../graph/network.ts';
import { nodeKindHash, tieKindHash } from '../../graph/recordHash.ts';
import { onceFor } from '../../graph/onceFor.ts';
import { rememberedBy } from '../rememberedResult.ts';
import type { GapFinding, GapRule, GapSituation, ThresholdValues } from './gapRule.ts';

/**
 * What a rule finds, remembered by the content of what it reads (`GapRule.reads`), the selection, the day and the
 * thresholds: after a change only the rules run that read what was changed. Findings are shared and must not be
 * changed. O(nodes + ties) for each kind that is read, once for a record, and what `find` takes where it is not known.
 */
export function keptFindings(
  rule: GapRule,
  situation: GapSituation,
  thresholds: ThresholdValues,
): readonly GapFinding[] {
  return rememberedBy(
    () => keyOf(rule, situation, thresholds),
    () => rule.find(situation, thresholds),
  );
}

function keyOf({ id, reads }: GapRule, situation: GapSituation, thresholds: ThresholdValues): string {
  const { record, selection, dates, network } = situation;
  return JSON.stringify([
    'gaps',
    id,
    thresholds,
    selection,
    dates.lastDay,
    reads.contacts === 'all' && networkHash(adjacency(network)).structure,
    reads.contacts === 'members' && membersHash(network),
    reads.asked !== null && situation.isThinlySurveyed,
    reads.asked === 'persons' && observedHash(situation),
    reads.ties.map((kind) => tieKindHash(record, kind)),
    reads.nodes.map((label) => nodeKindHash(record, label)),
  ]);
}

/** Tells who is in a network and who of them has any contact. */
const membersHash = onceFor((network: Network): string => {
  const { keys, union } = adjacency(network);
  const { offsets } = union;
  return hashOf(keys.map((key, i) => (offsets[i + 1]! > offsets[i]! ? `${key}+` : key)));
});

/** Tells of which resident it is known how what ties she has. */
const observedHash = onceFor(({ residents, observed }: GapSituation): string =>
  hashOf(residents.map(({ id }) => `${id} ${observed(id)}`)),
);

/** Ids hold no line ends. */
const hashOf = (words: readonly string[]): string =>
  createHash('sha256').update(words.join('\n')).digest('base64');
