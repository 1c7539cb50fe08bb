import { describe, expect, it } from 'vitest';
import { rules } from '../../../../server/analysis/gaps/rules.ts';
import { supportGaps } from '../../../../server/analysis/gaps/supportGaps.ts';
import { recordFrom } from '../recordFrom.ts';
import { toy12Record } from '../toy12Record.ts';

const today = '2026-06-15';
const communityId = 'community';
const ask = (
  options: Partial<Parameters<typeof supportGaps>[2]> = {},
  record = toy12Record({ asked: true }),
  selection: object = { asOf: '2026-02' },
) =>
  supportGaps(
    record,
    { communityId, ...selection },
    { rules: null, first: 100, offset: 0, today, ...options },
  );

describe('supportGaps', () => {
  it('puts confirmed before unknown and severe first, under stable ids', () => {
    const { gaps, totalCount } = ask();
    const order = ['high', 'medium', 'low'];
    const severities = gaps
      .filter(({ certainty }) => certainty === 'confirmed')
      .map(({ severity }) => order.indexOf(severity));
    expect(severities).toEqual(severities.toSorted());
    expect(gaps.map(({ certainty }) => certainty)).toEqual(gaps.map(({ certainty }) => certainty).toSorted());
    expect(gaps[0]!.id).toBe('isolation:P11');
    expect(new Set(gaps.map(({ id }) => id)).size).toBe(totalCount);
    expect(ask()).toEqual(ask());
  });

  it('lists the rules asked for, and counts them all', () => {
    const only = ask({ rules: ['singleSource'] });
    expect(only.gaps.map(({ actor }) => actor.id)).toEqual(['P05', 'P12']);
    expect(only.totalCount).toBe(2);
    expect(only.rules.map(({ id, confirmed, unknown }) => [id, confirmed, unknown])).toEqual([
      ['isolation', 1, 0],
      ['singleSource', 2, 0],
      ['unmetNeed', 2, 0],
      ['articulation', 2, 0],
      ['bridgeTie', 4, 0],
    ]);
  });

  it('goes through the list in pages', () => {
    const all = ask().gaps.map(({ id }) => id);
    expect(ask({ first: 3, offset: 2 }).gaps.map(({ id }) => id)).toEqual(all.slice(2, 5));
  });

  it('refuses a rule that does not exist', () => {
    expect(() => ask({ rules: ['loneliness'] })).toThrow('notAChoice');
  });

  it('says unknown of structure where few answered a survey', () => {
    const record = toy12Record();
    const wave = { id: 'w', label: 'Wave' };
    const thin = recordFrom(
      [...record.nodes, wave],
      [
        { kind: 'ASKED', from: 'w', to: 'P01' },
        ...['01-02', '02-09', '09-10', '10-12', '01-03', '03-04'].map((pair) => ({
          kind: 'KNOWS' as const,
          from: `P${pair.slice(0, 2)}`,
          to: `P${pair.slice(3)}`,
        })),
      ],
    );
    const { gaps } = ask({ rules: ['articulation', 'bridgeTie'] }, thin, {});
    expect(gaps.length).toBeGreaterThan(0);
    expect(gaps.every(({ certainty, severity }) => certainty === 'unknown' && severity === 'low')).toBe(true);
  });

  it('answers for an empty community', () => {
    expect(ask({}, recordFrom([], []))).toMatchObject({ totalCount: 0, gaps: [] });
  });

  it('has rules with different names', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });
});
