import { describe, expect, it } from 'vitest';
import { nullModelIds, nullModels } from '../../../server/analysis/significance/nullModels.ts';
import { significanceOf, type SignificanceArguments } from '../../../server/analysis/significanceOf.ts';
import { ProblemError } from '../../../server/entities/problem.ts';
import { languages } from '../../../server/entities/wording.ts';
import { say } from '../../../server/locales/index.ts';
import { toy12Record } from './toy12Record.ts';

const selection = { communityId: 'community', asOf: '2026-02' };
const directed = { ...selection, directed: true };
const plain = {
  normalized: false,
  weighted: false,
  seed: 1,
  first: 100,
  model: 'degrees',
  draws: 100,
} as const;
const ask = (given: Pick<SignificanceArguments, 'id'> & Partial<SignificanceArguments>, chosen = selection) =>
  significanceOf(toy12Record(), chosen, { ...plain, ...given });

function problemOf(run: () => unknown) {
  try {
    run();
  } catch (error) {
    if (error instanceof ProblemError) return error.problems[0];
    throw error;
  }
  return null;
}

describe('significanceOf', () => {
  it('gives a whole-network measure its figures, and what they say', () => {
    const answer = ask({ id: 'transitivity' });
    expect(answer).toMatchObject({ draws: 100, undefinedDraws: 0, nodes: [] });
    // By hand: 2 triangles; Σ k(k − 1)/2 = 20 two-paths over the degrees 5 2 2 2 1 3 2 2 2 2 0 1.
    expect(answer.observed).toBeCloseTo((3 * 2) / 20, 12);
    expect(answer.low!).toBeLessThanOrEqual(answer.mean!);
    expect(answer.pLower! + answer.pUpper!).toBeGreaterThan(1);
    for (const language of languages) expect(say(answer.reading!, language)).not.toMatch(/\{/);
  });

  it('gives each person hers, by the observed value, and no one reading', () => {
    const answer = ask({ id: 'betweenness', first: 3 });
    expect(answer.reading).toBeNull();
    expect(answer.nodes.map(({ actor, observed }) => [actor.id, observed])).toEqual([
      ['P01', 35],
      ['P02', 21],
      ['P06', 16],
    ]);
    for (const { mean, low, high } of answer.nodes) {
      expect(low!).toBeLessThanOrEqual(mean!);
      expect(mean!).toBeLessThanOrEqual(high!);
    }
  });

  it('says that a fixed value cannot be compared', () => {
    expect(ask({ id: 'density' }).reading!.text).toBe('significance.fixed');
    expect(ask({ id: 'reciprocity' }).reading!.text).toBe('significance.undefined');
  });

  it('shuffles the groups of a measure that needs them', () => {
    const answer = ask({ id: 'coordinator', groupBy: 'organization', model: 'groups' });
    expect(answer.nodes[0]).toMatchObject({ actor: { id: 'P01' }, observed: 4 });
    // P02 is in no team, so she has no value in any draw.
    expect(answer.nodes.find(({ actor }) => actor.id === 'P02')).toMatchObject({ observed: null });
  });

  it('refuses what makes no sense, and says why', () => {
    expect(problemOf(() => ask({ id: 'bridge' }))).toMatchObject({ code: 'notCompared' });
    expect(problemOf(() => ask({ id: 'louvain' }))).toMatchObject({ code: 'notCompared' });
    expect(problemOf(() => ask({ id: 'density', model: 'dyads' }))).toMatchObject({
      code: 'modelNeedsArrows',
    });
    expect(problemOf(() => ask({ id: 'density', model: 'dyads' }, directed))).toBeNull();
    expect(problemOf(() => ask({ id: 'density', model: 'groups' }))).toMatchObject({
      code: 'modelNeedsGroups',
    });
    expect(problemOf(() => ask({ id: 'coordinator' }))).toMatchObject({ code: 'needsGroups' });
    expect(problemOf(() => ask({ id: 'coordinator', groupBy: 'organizations' }))).toMatchObject({
      code: 'needsOneGroup',
    });
    for (const draws of [19, 2001, 50.5, NaN])
      expect(problemOf(() => ask({ id: 'density', draws }))).toMatchObject({ code: 'badDraws' });
  });
});

describe('the null models', () => {
  it.each(nullModelIds)('%s are explained in both languages', (id) => {
    for (const language of languages) {
      expect(say({ text: `nullModel.${id}` }, language)).toBe(nullModels[id].wording[language][0]);
      expect(nullModels[id].explanation[language].length).toBeGreaterThan(30);
    }
  });
});
