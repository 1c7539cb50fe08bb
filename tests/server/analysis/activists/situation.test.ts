import { describe, expect, it } from 'vitest';
import { viewed } from '../../../../server/access/recordView.ts';
import { approachReasons } from '../../../../server/analysis/activists/approachReasons.ts';
import { activistCertainty } from '../../../../server/analysis/activists/certainty/activistCertainty.ts';
import { activistEvidence } from '../../../../server/analysis/activists/evidence/activistEvidence.ts';
import { activistFairness } from '../../../../server/analysis/activists/fairness/activistFairness.ts';
import { latentActivists } from '../../../../server/analysis/activists/latentActivists.ts';
import { officesWithoutNetwork } from '../../../../server/analysis/activists/officesWithoutNetwork.ts';
import type { CommunityRecord } from '../../../../server/entities/communityRecord.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../recordFrom.ts';

const today = '2026-06-15';
const selection = { communityId: 'community' };

const people = Array.from({ length: 30 }, (_, i): PlainNode => ({
  id: `r${i}`,
  label: 'Resident',
  properties: { gender: i % 2 === 0 ? 'female' : 'male' },
}));
const nodes: PlainNode[] = [...people, { id: 'w', label: 'Wave' }, { id: 'jwh', label: 'Committee' }];
const ids = people.map(({ id }) => id);
const tie = (kind: PlainTie['kind'], from: string, to: string, weight: number | null = null): PlainTie => ({
  kind,
  from,
  to,
  weight,
});
const answers = ids.map((id) => tie('ANSWERED', id, 'w'));
const praise = ids
  .slice(5, 29)
  .flatMap((id, i) => [tie('NOMINATES', id, 'r0'), tie('NOMINATES', id, ids[1 + (i % 4)]!)]);
/** Of r29 nothing but dislike, of every kind; of r28 a quarrel with somebody who names her too. */
const dislike = ['r10', 'r11', 'r12', 'r13'].flatMap((id) => [
  tie('NOMINATES', id, 'r29', -2),
  tie('KNOWS', id, 'r29', -1),
  tie('SUPPORTS', 'r29', id, -3),
]);
const office: PlainTie = { ...tie('SERVES_IN', 'r28', 'jwh'), subkind: 'buildingHead' };
const both = [tie('NOMINATES', 'r9', 'r28'), tie('KNOWS', 'r9', 'r28', -1), office];
const record = recordFrom(nodes, [...answers, ...praise, ...both, ...dislike]);

const answersOf = (given: CommunityRecord) => ({
  list: latentActivists(given, selection, { first: 200, today }),
  certainty: activistCertainty(given, selection, { top: 5, draws: 20, seed: 1, today }),
  fairness: activistFairness(given, selection, { top: 5, seed: 1, today }),
  offices: officesWithoutNetwork(given, selection, { first: 50, today }),
  evidence: ids.map((personId) => activistEvidence(given, selection, { personId, today })),
  letters: ids.map((personId) => approachReasons(given, selection, { personId, today })),
});

describe('ties of dislike or stress', () => {
  it('are evidence for nobody', () => {
    const { list, evidence, letters } = answersOf(record);
    // All that is recorded of r29 is dislike, by those who named others as well.
    expect(list.activists.map(({ actor }) => actor.id)).not.toContain('r29');
    const own = evidence[29]!.activist;
    const values = Object.fromEntries(own.contributions.map(({ dimension, value }) => [dimension, value]));
    expect(values).toMatchObject({ namedByPeers: 0, helpGiven: null, spread: 0 });
    expect([own.triangulation, own.techniques, own.strengths]).toEqual([0, [], []]);
    expect(evidence[29]!.timeline).toEqual([]);
    const said = letters[29]!.sentences.map(({ text }) => text);
    for (const dimension of ['namedByPeers', 'helpGiven', 'spread'])
      expect(said).not.toContain(`approach.reason.${dimension}`);
    expect(list.dimensions.find(({ id }) => id === 'helpGiven')!.observed).toBe(0);
  });

  it('make no difference to anything, whether one may see them or not', () => {
    const all = answersOf(record);
    const withheld = viewed(record, { kind: 'whole', withStressfulTies: false }, today);
    expect(withheld.ties.ids.length).toBeLessThan(record.ties.ids.length);
    expect(answersOf(withheld)).toEqual(all);
    expect(answersOf(recordFrom(nodes, [...answers, ...praise, both[0]!, office]))).toMatchObject({
      list: { activists: all.list.activists },
      certainty: { persons: all.certainty.persons },
    });
  });
});
