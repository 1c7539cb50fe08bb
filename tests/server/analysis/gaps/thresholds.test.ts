import { describe, expect, it } from 'vitest';
import { checkThresholds, thresholdsOf } from '../../../../server/analysis/gaps/thresholds.ts';
import { articulation } from '../../../../server/analysis/gaps/rules/articulation.ts';
import { rules } from '../../../../server/analysis/gaps/rules.ts';
import { supportGaps } from '../../../../server/analysis/gaps/supportGaps.ts';
import { spoken } from '../spoken.ts';
import { toy12Record } from '../toy12Record.ts';

const problemOf = (work: () => void): unknown => {
  try {
    work();
    return null;
  } catch (error) {
    return (error as { problems: unknown }).problems;
  }
};

describe('the thresholds of the rules', () => {
  it('are as usual within their limits', () => {
    for (const { id, thresholds } of rules)
      for (const { usual, minimum, maximum, whole, id: threshold } of thresholds) {
        expect(usual >= minimum && usual <= maximum, `${id}.${threshold}`).toBe(true);
        if (whole) expect(Number.isInteger(usual), `${id}.${threshold}`).toBe(true);
      }
  });

  it('are those chosen, and the usual ones for all others', () => {
    expect(thresholdsOf(articulation)).toEqual({ leastImpact: 3, largeImpact: 10 });
    const chosen = { articulation: { leastImpact: 5, gone: 1 }, goneRule: { x: 1 } };
    expect(thresholdsOf(articulation, chosen)).toEqual({ leastImpact: 5, largeImpact: 10 });
  });

  it('are told with their names and values, and change what is found', () => {
    const ask = (thresholds: Record<string, Record<string, number>>) =>
      supportGaps(
        toy12Record({ asked: true }),
        { communityId: 'community', asOf: '2026-02' },
        { rules: ['articulation'], first: 10, offset: 0, today: '2026-06-15', thresholds },
      );
    const { gaps, rules: told } = ask({ articulation: { leastImpact: 4 } });
    // By hand: six persons are apart without P01, three without P02.
    expect(gaps.map(({ actor }) => actor?.id)).toEqual(['P01']);
    const summary = told.find(({ id }) => id === 'articulation')!;
    expect(summary.thresholds.map(({ id, usual, value }) => [id, usual, value])).toEqual([
      ['leastImpact', 3, 4],
      ['largeImpact', 10, 10],
    ]);
    expect(spoken(summary.definition)).toContain('有4个以上的人');
    expect(ask({ articulation: { leastImpact: 1 } }).totalCount).toBe(5);
  });

  it('are checked before they are kept', () => {
    expect(problemOf(() => checkThresholds({ isolation: { vulnerableAge: 75 } }))).toBeNull();
    expect(problemOf(() => checkThresholds({ loneliness: {} }))).toMatchObject([
      { code: 'notAChoice', field: 'thresholds', value: 'loneliness' },
    ]);
    expect(problemOf(() => checkThresholds({ isolation: { vulnerableAge: 75.5, height: 2 } }))).toMatchObject(
      [
        { code: 'notAnInteger', field: 'parameters.vulnerableAge' },
        { code: 'unknownParameter', value: 'height' },
      ],
    );
    expect(problemOf(() => checkThresholds({ articulation: { leastImpact: 0 } }))).toMatchObject([
      { code: 'tooSmall' },
    ]);
  });

  it('are in order: what is pressing is not below what counts at all, be it chosen or usual', () => {
    const pairs = rules.flatMap(({ id, thresholds }) =>
      thresholds.flatMap(({ id: upper, notBelow }) => (notBelow ? [[id, notBelow, upper] as const] : [])),
    );
    expect(pairs.map((pair) => pair.join(' ')).toSorted()).toEqual([
      'articulation leastImpact largeImpact',
      'bridgeTie leastSide largeSide',
      'coverage deviation farDeviation',
      'organizationHole fewMissing manyMissing',
      'overload load heavyLoad',
    ]);
    for (const [id, lower, upper] of pairs) {
      const codes = (values: Record<string, number>) => problemOf(() => checkThresholds({ [id]: values }));
      const refused = (given: number, least: number) => [
        { code: 'thresholdsOutOfOrder', field: `parameters.${upper}`, parameters: { given, least } },
      ];
      expect(codes({}), id).toBeNull();
      expect(codes({ [lower]: 4, [upper]: 4 }), id).toBeNull();
      expect(codes({ [lower]: 5, [upper]: 4 }), id).toEqual(refused(4, 5));
    }
    // As usual: few are 3, many 10.
    expect(problemOf(() => checkThresholds({ organizationHole: { manyMissing: 2 } }))).toMatchObject([
      { parameters: { given: 2, least: 3 } },
    ]);
    expect(problemOf(() => checkThresholds({ organizationHole: { fewMissing: 11 } }))).toMatchObject([
      { parameters: { given: 10, least: 11 } },
    ]);
  });
});
