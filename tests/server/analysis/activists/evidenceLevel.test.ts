import { describe, expect, it } from 'vitest';
import { dimensions } from '../../../../server/analysis/activists/dimensions.ts';
import { dimensionsAt, evidenceLevel, titleOf } from '../../../../server/analysis/activists/evidenceLevel.ts';
import { basisOf } from '../../../../server/analysis/basis.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../recordFrom.ts';
import { spoken } from '../spoken.ts';

const residents = ['a', 'b', 'c', 'd', 'e'].map((id): PlainNode => ({ id, label: 'Resident' }));
const others: PlainNode[] = [
  { id: 'w', label: 'SocialWorker' },
  { id: 'wave', label: 'Wave' },
  { id: 'committee', label: 'Committee' },
  ...['p', 'q'].map((id): PlainNode => ({ id, label: 'Place' })),
];
const level = (...ties: PlainTie[]) =>
  evidenceLevel(
    basisOf(recordFrom([...residents, ...others], ties), { communityId: 'community' }, '2026-06-15'),
  );
const answered = (...ids: string[]) => ids.map((from): PlainTie => ({ kind: 'ANSWERED', from, to: 'wave' }));
const named: PlainTie = { kind: 'NOMINATES', from: 'a', to: 'b' };

describe('evidenceLevel', () => {
  it('climbs from the roster by observations and a sample to a census', () => {
    expect(level()).toBe('L0');
    expect(level({ kind: 'NOMINATES', from: 'w', to: 'b' })).toBe('L1');
    expect(level({ kind: 'KNOWS', from: 'a', to: 'b' })).toBe('L1');
    expect(level(named, ...answered('a', 'b'))).toBe('L2');
    expect(level(named, ...answered('a', 'b', 'c'))).toBe('L3');
  });

  it('needs nominations, however many answered something', () => {
    expect(level(...answered('a', 'b', 'c', 'd', 'e'))).toBe('L0');
  });

  it('takes ratings by others for observations, and what people say of themselves for none', () => {
    const rating = (from: string): PlainTie => ({
      kind: 'ASSESSES',
      from,
      to: 'b',
      subkind: 'trust',
      weight: 4,
    });
    expect(level(rating('w'))).toBe('L1');
    expect(level(rating('a'))).toBe('L1');
    expect(level(rating('b'))).toBe('L0');
    expect(level({ kind: 'SERVES_IN', from: 'a', to: 'committee' })).toBe('L0');
  });

  it('takes residents who were picked to judge for observers, not for a sample', () => {
    expect(level({ ...named, method: 'judges' })).toBe('L1');
    expect(level({ ...named, method: 'sampleSociometric' })).toBe('L2');
  });

  it('reaches L3 by every building too, and not by one alone', () => {
    const home = (id: string, to: string): PlainTie => ({ kind: 'LIVES_IN', from: id, to });
    // Three of five answered would be enough; two are, where the buildings are all that is known.
    const inP = [home('a', 'p'), home('b', 'p')];
    expect(level(named, ...inP, ...answered('a', 'b'))).toBe('L3');
    expect(level(named, ...inP, home('c', 'q'), ...answered('a', 'b'))).toBe('L2');
  });

  it('counts attendance alone at L0, and everything above', () => {
    expect(dimensionsAt('L0', dimensions).map(({ id }) => id)).toEqual(['participation', 'initiative']);
    expect(dimensionsAt('L1', dimensions)).toEqual(dimensions);
  });

  it('calls a list with few answers leads', () => {
    expect(spoken(titleOf('L2', 0.35, 0.1))).toContain('线索（回答率35%）');
    expect(spoken(titleOf('L2', 0.4, 0.1))).not.toContain('线索');
    expect(titleOf('L0', 0.1, 0.1).text).toBe('activists.title.L0');
    // Nobody knows how many were asked: then it is the share of all.
    expect(spoken(titleOf('L2', null, 0.35))).toContain('线索（全体居民中35%作答）');
    expect(titleOf('L2', null, 0.4).text).toBe('activists.title.L2');
  });
});
