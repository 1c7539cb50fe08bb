import { describe, expect, it } from 'vitest';
import { namedByPeers } from '../../../../../server/analysis/activists/dimensions/namedByPeers.ts';
import { recordFrom, type PlainTie } from '../../recordFrom.ts';
import { spoken } from '../../spoken.ts';
import { scoringBasisOf } from '../scoringBasisOf.ts';

const nodes = [
  ...['a', 'b', 'c', 'd'].map((id) => ({ id, label: 'Resident' })),
  { id: 'w', label: 'SocialWorker' },
  { id: 'h1', label: 'Place' },
  { id: 'h2', label: 'Place' },
];
const observe = (ties: PlainTie[], selection = {}) =>
  namedByPeers.observe(scoringBasisOf(recordFrom(nodes, ties), selection));

describe('named by peers', () => {
  const ties: PlainTie[] = [
    { kind: 'NOMINATES', from: 'b', to: 'a', subkind: 'trust' },
    { kind: 'NOMINATES', from: 'b', to: 'a', subkind: 'advice' },
    { kind: 'NOMINATES', from: 'c', to: 'a', waveId: 'x' },
    { kind: 'NOMINATES', from: 'w', to: 'a' },
  ];

  it('counts each resident once and social workers never; who was not named has 0', () => {
    const seen = observe(ties);
    expect(seen.value('a')).toBe(2);
    expect(seen.value('d')).toBe(0);
    expect(spoken(seen.evidence('a'))).toBe('被2位居民提到');
    expect(seen.records('a')).toEqual(['t000001', 't000002', 't000003']);
    expect(seen.records('d')).toEqual([]);
  });

  it('keeps to the wave and the actors of the selection', () => {
    expect(observe(ties, { waveId: 'x' }).value('a')).toBe(1);
    expect(observe(ties, { leaveOut: ['b'] }).value('a')).toBe(1);
  });

  it('says from how many buildings', () => {
    const homes: PlainTie[] = [
      { kind: 'LIVES_IN', from: 'b', to: 'h1' },
      { kind: 'LIVES_IN', from: 'c', to: 'h2' },
    ];
    expect(spoken(observe([...ties, ...homes]).evidence('a'), 'en')).toBe(
      'Named by 2 residents from 2 buildings',
    );
  });

  it('is not observed without nominations', () => {
    expect(observe([]).value('a')).toBeNull();
    expect(observe([ties[3]!]).value('a')).toBeNull();
  });
});
