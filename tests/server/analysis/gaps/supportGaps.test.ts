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
    expect(only.gaps.map(({ actor }) => actor?.id)).toEqual(['P05', 'P12']);
    expect(only.totalCount).toBe(2);
    const ofContacts = ['isolation', 'kinOnly', 'singleSource', 'unmetNeed', 'articulation', 'bridgeTie'];
    expect(
      only.rules
        .filter(({ id }) => ofContacts.includes(id))
        .map(({ id, confirmed, unknown }) => [id, confirmed, unknown]),
    ).toEqual([
      ['isolation', 1, 0],
      ['kinOnly', 0, 0],
      ['singleSource', 2, 0],
      ['unmetNeed', 2, 0],
      ['articulation', 2, 0],
      ['bridgeTie', 4, 0],
    ]);
  });

  it('narrows list and counts to a state, and counts every state', () => {
    const followed = { aside: ['singleSource:P05'], done: ['isolation:P11'], state: null, among: null };
    const told = (more: object) => {
      const { gaps, totalCount, rules: counts } = ask({ followed: { ...followed, ...more } });
      const [single] = counts.filter(({ id }) => id === 'singleSource');
      return { states: new Set(gaps.map(({ state }) => state)), totalCount, single };
    };
    const all = ask().totalCount;
    expect(told({ state: 'open' })).toMatchObject({
      states: new Set(['open']),
      totalCount: all - 2,
      single: { confirmed: 1, open: 1, aside: 1, done: 0 },
    });
    expect(told({ state: 'aside' })).toMatchObject({ totalCount: 1, single: { confirmed: 1, aside: 1 } });
    expect(told({ among: ['isolation:P11'] })).toMatchObject({
      states: new Set(['done']),
      totalCount: 1,
      single: { confirmed: 0, open: 1 },
    });
    expect(told({})).toMatchObject({ totalCount: all, single: { confirmed: 2 } });
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
