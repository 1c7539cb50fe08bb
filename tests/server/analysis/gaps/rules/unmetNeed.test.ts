import { describe, expect, it } from 'vitest';
import { recordFrom } from '../../recordFrom.ts';
import { spoken } from '../../spoken.ts';
import { toy12Record } from '../../toy12Record.ts';
import { found } from '../found.ts';

describe('unmet need', () => {
  it('shows P12 of Toy-12 the provider P07 at six steps, with the chain of persons', () => {
    const gap = found('unmetNeed', toy12Record(), { asOf: '2026-02' }).find(
      ({ actor }) => actor?.id === 'P12',
    )!;
    expect(gap).toMatchObject({ size: 6, needId: 'needDoctor', since: '2026-02-01', certainty: 'confirmed' });
    expect(gap.helpers).toHaveLength(1);
    expect(gap.helpers[0]).toMatchObject({ actor: { id: 'P07' }, resourceId: 'resourceDoctor' });
    expect(gap.helpers[0]!.path.map(({ id }) => id)).toEqual([
      'P12',
      'P10',
      'P09',
      'P02',
      'P01',
      'P06',
      'P07',
    ]);
    expect(spoken(gap.evidence)).toContain('隔着6步');
    expect(spoken(gap.nextStep)).toContain('同一场活动');
  });

  it('closes that gap when P12 and P07 know each other', () => {
    expect(found('unmetNeed', toy12Record(), { asOf: '2026-05' }).map(({ actor }) => actor?.id)).toEqual([]);
  });

  it('names the introducer when one introduction is enough', () => {
    const gap = found('unmetNeed', toy12Record(), { asOf: '2026-02' }).find(
      ({ actor }) => actor?.id === 'P05',
    )!;
    expect(gap.size).toBe(2);
    expect(spoken(gap.nextStep)).toContain('请P01牵线，把P03介绍过来');
  });

  it('is the more severe the more pressing, the longer open, and without a chain', () => {
    const need = (id: string, properties: Record<string, string>) => ({
      id,
      label: 'Need',
      properties: { kind: 'goods', status: 'open', ...properties },
    });
    const record = recordFrom(
      [
        { id: 'a', label: 'Resident' },
        need('n1', {}),
        need('n2', { severity: 'medium' }),
        need('n3', { reportedOn: '2026-01-01' }),
        need('n4', { status: 'met' }),
      ],
      ['n1', 'n2', 'n3', 'n4'].map((to) => ({ kind: 'HAS_NEED' as const, from: 'a', to })),
    );
    const gaps = found('unmetNeed', record);
    expect(Object.fromEntries(gaps.map(({ needId, severity }) => [needId, severity]))).toEqual({
      n1: 'medium',
      n2: 'high',
      n3: 'high',
    });
    expect(spoken(gaps[0]!.evidence)).toContain('还没有人能提供');
    expect(gaps[0]!.helpers).toEqual([]);
  });
});
