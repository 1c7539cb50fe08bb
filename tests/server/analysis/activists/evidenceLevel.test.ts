import { describe, expect, it } from 'vitest';
import { evidenceLevel, titleOf } from '../../../../server/analysis/activists/evidenceLevel.ts';
import { basisOf } from '../../../../server/analysis/basis.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../recordFrom.ts';
import { spoken } from '../spoken.ts';

const residents = ['a', 'b', 'c', 'd', 'e'].map((id): PlainNode => ({ id, label: 'Resident' }));
const others: PlainNode[] = [
  { id: 'w', label: 'SocialWorker' },
  { id: 'wave', label: 'Wave' },
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

  it('calls a list with few answers leads', () => {
    expect(spoken(titleOf('L2', 0.35))).toContain('线索（回答率35%）');
    expect(spoken(titleOf('L2', 0.4))).not.toContain('线索');
    expect(titleOf('L0', 0.1).text).toBe('activists.title.L0');
  });
});
