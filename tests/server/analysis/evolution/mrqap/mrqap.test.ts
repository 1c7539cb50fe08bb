import { describe, expect, it } from 'vitest';
import { mrqap, type TieRegressionQuestion } from '../../../../../server/analysis/evolution/mrqap/mrqap.ts';
import { ProblemError } from '../../../../../server/entities/problem.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../../recordFrom.ts';

const selection = { communityId: 'community', tieKinds: ['KNOWS' as const] };
const ids = Array.from({ length: 10 }, (_, i) => `P${i}`);
const nodes: PlainNode[] = [
  { id: 'east', label: 'Place' },
  { id: 'west', label: 'Place' },
  { id: 'choir', label: 'Organization' },
  { id: 'dance', label: 'Activity' },
  ...ids.map((id, i) => ({
    ...{ id, label: 'Resident' as const },
    properties: { birthYear: 1950 + i, gender: i % 2 === 0 ? 'female' : 'male' },
  })),
];
const tie = (kind: PlainTie['kind'], from: string, to: string, more: Partial<PlainTie> = {}): PlainTie => ({
  ...{ kind, from, to, validFrom: '2025-01-01' },
  ...more,
});
const ties: PlainTie[] = [
  ...ids.map((id, i) => tie('LIVES_IN', id, i < 5 ? 'east' : 'west')),
  ...['P0', 'P1', 'P6'].map((id) => tie('MEMBER_OF', id, 'choir')),
  ...['P2', 'P3'].map((id) =>
    tie('ATTENDED', id, 'dance', { validFrom: '2026-03-01', validTo: '2026-03-01' }),
  ),
  tie('KNOWS', 'P0', 'P1'),
  tie('KNOWS', 'P2', 'P3', { validTo: '2026-02-01' }),
  tie('KNOWS', 'P0', 'P5', { validFrom: '2026-03-01' }),
  tie('KNOWS', 'P7', 'P8', { validFrom: '2026-03-01' }),
  // P4 moves away in one of the tests.
  tie('KNOWS', 'P4', 'P3', { validFrom: '2026-03-01' }),
];
const record = recordFrom(nodes, ties);
const question: TieRegressionQuestion = {
  before: { date: '2026-01-01' },
  after: { date: '2026-06-01' },
  predictors: ['priorTie'],
  variant: 'linear',
  draws: 1_000,
  seed: 1,
  today: '2026-09-01',
  introduced: [],
  treatedTogether: [],
};
const asked = (changed: Partial<TieRegressionQuestion>) =>
  mrqap(record, selection, { ...question, ...changed });
const estimateOf = (changed: Partial<TieRegressionQuestion>): number =>
  asked(changed).coefficients[0]!.estimate;

describe('a regression of ties', () => {
  // 45 pairs, 4 tied later. By hand, of one 0/1 fact: share of ties with it − share without it.
  it.each([
    ['priorTie', {}, 1 / 2 - 3 / 43],
    ['sameBuilding', {}, 3 / 20 - 1 / 25],
    ['sameOrganization', {}, 1 / 3 - 3 / 42],
    ['coAttendance', {}, 0 / 1 - 4 / 44],
    ['introduced', { introduced: [{ targetIds: ['P7', 'P8'], from: '2026-02', to: null }] }, 1 / 1 - 3 / 44],
    [
      'treatedTogether',
      { treatedTogether: [{ targetIds: ['P0', 'P1', 'P5'], from: '2025-11-01', to: null }] },
      2 / 3 - 2 / 42,
    ],
    // The choir as a whole: P0, P1 and P6.
    [
      'treatedTogether',
      { treatedTogether: [{ targetIds: ['choir'], from: '2025-11', to: '2025-12' }] },
      1 / 3 - 3 / 42,
    ],
    [
      'introduced',
      { introduced: [{ targetIds: ['P7', 'choir'], from: '2026-02', to: null }] },
      1 / 6 - 3 / 39,
    ],
    ['sameGender', {}, 0 / 20 - 4 / 25],
  ] as const)('has by hand the coefficient of %s', (predictor, more, expected) => {
    expect(estimateOf({ predictors: [predictor], ...more })).toBeCloseTo(expected, 9);
  });

  it('counts pairs of persons who were there at both moments', () => {
    const moved = recordFrom(
      nodes,
      ties.map((each) =>
        each.kind === 'LIVES_IN' && each.from === 'P4' ? { ...each, validTo: '2026-02-01' } : each,
      ),
    );
    expect(mrqap(moved, selection, question)).toMatchObject({
      persons: 9,
      leftOut: 1,
      pairs: 36,
      pairsLeftOut: 0,
    });
    expect(asked({})).toMatchObject({ persons: 10, leftOut: 0, pairs: 45, directed: false });
  });

  it('leaves out what began only after the later moment', () => {
    const { coefficients, unused } = asked({
      predictors: ['introduced'],
      introduced: [{ targetIds: ['P7', 'P8'], from: '2026-07', to: null }],
    });
    expect(coefficients).toEqual([]);
    expect(unused).toHaveLength(1);
  });

  it('counts members of the time of what was done, up to the later moment', () => {
    // P7 joined when it was over, P8 after the later moment.
    const joined = recordFrom(nodes, [
      ...ties,
      tie('MEMBER_OF', 'P7', 'choir', { validFrom: '2026-02-01' }),
      tie('MEMBER_OF', 'P8', 'choir', { validFrom: '2026-07-01' }),
    ]);
    const estimate = (to: string | null) =>
      mrqap(joined, selection, {
        ...question,
        predictors: ['treatedTogether'],
        treatedTogether: [{ targetIds: ['choir'], from: '2025-11', to }],
      }).coefficients[0]!.estimate;
    expect(estimate('2025-12')).toBeCloseTo(1 / 3 - 3 / 42, 9);
    expect(estimate(null)).toBeCloseTo(1 / 6 - 3 / 39, 9);
    expect(estimate('2026-08')).toBeCloseTo(1 / 6 - 3 / 39, 9);
  });

  it('leaves out pairs of which a fact is not known, and facts that say nothing', () => {
    const unborn = recordFrom(
      nodes.map((node) => (node.id === 'P9' ? { ...node, properties: { gender: 'male' } } : node)),
      ties,
    );
    const answer = mrqap(unborn, selection, {
      ...question,
      predictors: ['ageDifference', 'treatedTogether'],
    });
    expect(answer).toMatchObject({ pairs: 36, pairsLeftOut: 9 });
    expect(answer.coefficients.map(({ predictor }) => predictor)).toEqual(['ageDifference']);
    expect(answer.unused).toEqual([
      { text: 'mrqap.unused', parameters: { name: { text: 'mrqap.predictor.treatedTogether' } } },
    ]);
  });

  it('gives the same p twice with the seed', () => {
    const predictors = ['priorTie', 'sameBuilding'] as const;
    for (const variant of ['linear', 'logistic'] as const)
      expect(asked({ predictors, variant })).toEqual(asked({ predictors, variant }));
  });

  it('refuses too few persons and too few permutations', () => {
    const few = recordFrom(nodes.slice(0, 8), []);
    expect(() => mrqap(few, selection, question)).toThrow(ProblemError);
    expect(() => asked({ draws: 100 })).toThrow(ProblemError);
    expect(() => asked({ after: { waveId: 'nowhere' } })).toThrow(ProblemError);
  });
});
