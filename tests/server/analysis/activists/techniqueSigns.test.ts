import { describe, expect, it } from 'vitest';
import {
  independentSources,
  pointing,
  techniqueSigns,
} from '../../../../server/analysis/activists/techniqueSigns.ts';
import { basisOf } from '../../../../server/analysis/basis.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../recordFrom.ts';

const residents = Array.from({ length: 10 }, (_, i): PlainNode => ({ id: `r${i}`, label: 'Resident' }));
const nodes: PlainNode[] = [
  ...residents,
  { id: 'w', label: 'SocialWorker' },
  { id: 'wave', label: 'Wave' },
  { id: 'jwh', label: 'Committee' },
  { id: 'choir', label: 'Organization' },
];
const signs = (ties: readonly PlainTie[], given = nodes) =>
  techniqueSigns(basisOf(recordFrom(given, ties), { communityId: 'community' }, '2026-06-15'));
const found = (...ties: PlainTie[]) => pointing(signs(ties).get('r0'));
const named = (from: string, more: object = {}): PlainTie => ({ kind: 'NOMINATES', from, to: 'r0', ...more });
const rated = (from: string, weight: number | null, more: object = {}): PlainTie => ({
  kind: 'ASSESSES',
  from,
  to: 'r0',
  subkind: 'trust',
  weight,
  ...more,
});

describe('techniqueSigns', () => {
  it('knows nominations by who was asked: a sample, or 90 % of the residents', () => {
    const asked = (count: number): PlainTie[] =>
      residents.slice(0, count).map(({ id }): PlainTie => ({ kind: 'ASKED', from: 'wave', to: id }));
    expect(found(named('r1', { waveId: 'wave' }), ...asked(8))).toEqual(['sampleSociometric']);
    expect(found(named('r1', { waveId: 'wave' }), ...asked(9))).toEqual(['sociometric']);
    expect(found(named('w'))).toEqual(['staffSelected']);
    expect(found(named('r1', { method: 'snowball' }))).toEqual(['snowball']);
  });

  it('takes ratings of 4 or more on average, sign-ups without a rating, and posts', () => {
    expect(found(rated('r1', 5), rated('r2', 3))).toEqual(['judges']);
    expect(found(rated('r1', 4), rated('r2', 3))).toEqual([]);
    expect(found(rated('w', 4), rated('r1', 4, { method: 'expert' }))).toEqual(['staffSelected', 'expert']);
    expect(found(rated('r0', null, { method: 'selfSelection' }))).toEqual(['selfSelection']);
    expect(found(rated('r0', 5))).toEqual(['selfIdentification']);
    expect(found({ kind: 'SERVES_IN', from: 'r0', to: 'jwh', subkind: 'buildingHead' })).toEqual([
      'positional',
    ]);
    expect(found({ kind: 'MEMBER_OF', from: 'r0', to: 'choir', subkind: 'leader' })).toEqual(['positional']);
    expect(found({ kind: 'MEMBER_OF', from: 'r0', to: 'choir', subkind: 'member' })).toEqual([]);
  });

  it('keeps low ratings as records that do not point to her', () => {
    expect(signs([rated('r1', 2)]).get('r0')).toMatchObject([{ technique: 'judges', points: false }]);
  });

  it('goes by the latest rating of each rater, and keeps the earlier one as a record', () => {
    const anew = [rated('r1', 1, { validFrom: '2026-01' }), rated('r1', 5, { validFrom: '2026-06' })];
    const [sign] = signs(anew).get('r0')!;
    expect(sign).toMatchObject({ technique: 'judges', points: true });
    expect(sign!.ties).toHaveLength(2);
  });

  it('calls well known who is tagged so, without any tie', () => {
    const tagged = nodes.map((node) =>
      node.id === 'r0' ? { ...node, properties: { tags: ['名人'] } } : node,
    );
    expect(signs([], tagged).get('r0')).toEqual([{ technique: 'celebrity', ties: [], points: true }]);
  });
});

describe('independentSources', () => {
  it('counts who says so, not how often', () => {
    expect(independentSources(['sampleSociometric', 'sociometric', 'snowball'])).toBe(1);
    expect(independentSources(['selfSelection', 'selfIdentification'])).toBe(1);
    expect(independentSources(['sociometric', 'judges', 'staffSelected'])).toBe(3);
  });
});
