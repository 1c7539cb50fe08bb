import { afterEach, describe, expect, it } from 'vitest';
import {
  rankIntervals,
  type RankQuestion,
} from '../../../../../server/analysis/activists/certainty/rankIntervals.ts';
import { midRanks } from '../../../../../server/analysis/activists/certainty/midRanks.ts';
import { drawScores } from '../../../../../server/analysis/activists/certainty/drawScores.ts';
import type { NamingSurvey } from '../../../../../server/analysis/activists/certainty/naming.ts';
import { redrawnDimensions } from '../../../../../server/analysis/activists/certainty/redrawn.ts';
import { installExecution } from '../../../../../server/kernels/execution.ts';
import { namingLists, simulatedCommunity } from './simulatedCommunity.ts';
import { surveyOf } from './surveyOf.ts';

const none = { deleted: 0, added: 0 };
const question = (survey: NamingSurvey, more: Partial<RankQuestion> = {}): RankQuestion => {
  const rows = survey.isResident.length;
  const zeros = (): Float64Array => new Float64Array(rows);
  return {
    survey,
    columns: [
      ...redrawnDimensions.map(({ id }) => ({ id, values: zeros() })),
      { id: 'participation', values: Float64Array.from({ length: rows }, (_, row) => (row * 7) % 5) },
    ],
    weights: { namedByPeers: 25, bridging: 5, spread: 20, participation: 15 },
    isMember: survey.isResident,
    isListed: survey.isResident,
    top: 20,
    draws: 40,
    seed: 1,
    ...more,
  };
};

afterEach(() => installExecution({}));

describe('rankIntervals', () => {
  const { survey, census } = simulatedCommunity('popular', 'random', 0.5, 9);

  it('is the same for a seed, and another for another', () => {
    const asked = question(survey);
    expect(rankIntervals(asked)).toEqual(rankIntervals(asked));
    expect(rankIntervals(asked).persons).not.toEqual(rankIntervals({ ...asked, seed: 2 }).persons);
  });

  it('has no width where everybody answered without error, and only little with it', () => {
    const asked = question(census);
    const sure = rankIntervals({ ...asked, error: none });
    const scores = drawScores(asked, redrawnDimensions)({ lists: census.lists, copies: null });
    const ranks = midRanks(scores);
    for (const { row, low, high, meanRank, topShare, robust } of sure.persons) {
      expect([low, high, meanRank]).toEqual([ranks[row], ranks[row], ranks[row]]);
      expect(robust).toBe(topShare >= 0.8);
    }
    const width = (persons: typeof sure.persons): number =>
      persons.reduce((sum, { low, high }) => sum + high - low, 0) / persons.length;
    const withError = rankIntervals(asked);
    expect(width(withError.persons)).toBeGreaterThan(0);
    expect(width(withError.persons)).toBeLessThan(width(rankIntervals(question(survey)).persons));
    expect(sure.persons.some(({ bootstrapLow, bootstrapHigh }) => bootstrapHigh - bootstrapLow > 10)).toBe(
      true,
    );
  });

  it('knows rows by nothing but their data: another order gives the same ranks', () => {
    const rows = survey.isResident.length;
    const to = Array.from({ length: rows }, (_, row) => (row * 77 + 5) % rows);
    const moved = <Column extends Uint8Array | Int32Array>(column: Column): Column => {
      const copy = column.slice() as Column;
      column.forEach((value, row) => (copy[to[row]!] = value));
      return copy;
    };
    const names = Array.from({ length: rows }, (): number[] => []);
    for (let row = 0; row < rows; row++) {
      const list = census.lists.alters.subarray(census.lists.offsets[row], census.lists.offsets[row + 1]);
      names[to[row]!] = Array.from(list, (alter) => to[alter]!);
    }
    const relabelled = {
      ...census,
      lists: namingLists(names),
      places: moved(census.places).map((place) => 11 - place),
    };
    const columns = question(census).columns.map(({ id, values }) => {
      const copy = values.slice();
      values.forEach((value, row) => (copy[to[row]!] = value));
      return { id, values: copy };
    });
    const ranksOf = (asked: RankQuestion): Map<number, number> =>
      new Map(rankIntervals({ ...asked, error: none, draws: 2 }).persons.map(({ row, low }) => [row, low]));
    const [before, after] = [ranksOf(question(census)), ranksOf(question(relabelled, { columns }))];
    expect(before.size).toBe(rows);
    for (const [row, rank] of before) expect(after.get(to[row]!)).toBe(rank);
  });

  it('shares the top among those who can be ranked, and orders them by mean rank', () => {
    const { persons } = rankIntervals(question(survey));
    const count = persons.length;
    expect(count).toBe(240);
    expect(persons.reduce((sum, { topShare }) => sum + topShare, 0)).toBeCloseTo(20, 9);
    expect(persons.reduce((sum, { meanRank }) => sum + meanRank, 0)).toBeCloseTo(
      (count * (count + 1)) / 2,
      6,
    );
    persons.forEach(({ low, high, meanRank, bootstrapLow, bootstrapHigh }, i) => {
      expect(meanRank).toBeGreaterThanOrEqual(persons[i - 1]?.meanRank ?? 1);
      for (const [from, end] of [
        [low, high],
        [bootstrapLow, bootstrapHigh],
      ] as const) {
        expect(from).toBeGreaterThanOrEqual(1);
        expect(end).toBeGreaterThanOrEqual(from);
        expect(end).toBeLessThanOrEqual(count);
      }
    });
  });

  it('ranks nobody of a building where fewer than three, or fewer than 20 %, answered', () => {
    // Building 0: 3 of 3. Building 1: 2 of 3. Building 2: 3 of 16. Building 3: nobody of 1; and one who lives nobody knows where,
    // who is as a building of its own.
    const answers = Array.from({ length: 24 }, (_, row): number[] | null =>
      row < 5 || (row >= 6 && row < 9) ? [(row + 1) % 24, (row + 2) % 24] : null,
    );
    const places = [0, 0, 0, 1, 1, 1, ...new Array<number>(16).fill(2), 3, -1];
    const found = rankIntervals(question(surveyOf(answers, places), { top: 2 }));
    expect(found.places).toEqual([
      { place: 0, residents: 3, answered: 3, isRanked: true },
      { place: 1, residents: 3, answered: 2, isRanked: false },
      { place: 2, residents: 16, answered: 3, isRanked: false },
      { place: 3, residents: 1, answered: 0, isRanked: false },
    ]);
    expect(found.persons.map(({ row }) => row).sort((a, b) => a - b)).toEqual([0, 1, 2]);
    expect(found.unranked).toEqual(Array.from({ length: 21 }, (_, i) => i + 3));
    expect([found.residents, found.answered]).toEqual([24, 8]);
    expect(found.persons.reduce((sum, { topShare }) => sum + topShare, 0)).toBeCloseTo(2, 9);
  });

  it('ranks those on the list who have a score, and nobody where nobody answered', () => {
    const asked = question(survey);
    const isListed = survey.isResident.map((_, row) => (row < 30 ? 1 : 0));
    const columns = asked.columns.map(({ id, values }) => ({
      id,
      values: values.map((value, row) => (row === 4 && id !== 'participation' ? NaN : value)),
    }));
    const rows = rankIntervals({ ...asked, isListed, columns }).persons.map(({ row }) => row);
    // Of row 4 only participation was observed: 15 of 65 points.
    expect(rows.sort((a, b) => a - b)).toEqual(
      Array.from({ length: 30 }, (_, i) => i).filter((row) => row !== 4),
    );
    const silent = rankIntervals(question(surveyOf([null, null, null, null], [-1, -1, -1, -1])));
    expect([silent.persons, silent.unranked]).toEqual([[], [0, 1, 2, 3]]);
  });

  it('ranks nobody where fewer than three, or fewer than 20 %, of all answered', () => {
    const answer = (of: number, answered: number) =>
      rankIntervals(
        question(
          surveyOf(
            Array.from({ length: of }, (_, row) => (row < answered ? [(row + 1) % of] : null)),
            // Who answered lives in building 0, where all did.
            Array.from({ length: of }, (_, row) => (row < answered ? 0 : 1)),
          ),
          { top: 2 },
        ),
      ).persons.length;
    expect([answer(15, 3), answer(16, 3), answer(4, 2)]).toEqual([3, 0, 0]);
  });

  it('calls nobody robust where the top is more than half of those ranked', () => {
    const firstOf = (top: number) => rankIntervals(question(census, { top })).persons;
    expect(firstOf(120).some(({ robust }) => robust)).toBe(true);
    expect(firstOf(121).some(({ robust }) => robust)).toBe(false);
    for (const { topShare, robust } of firstOf(240)) {
      expect(topShare).toBeCloseTo(1, 9);
      expect(robust).toBe(false);
    }
  });

  it('does not score by what the list has not observed', () => {
    const asked = question(survey);
    const unseen = asked.columns.map(({ id, values }) => ({
      id,
      values: id === 'spread' ? values.map(() => NaN) : values,
    }));
    const without = { ...asked.weights, spread: 0 };
    const ranks = (more: Partial<RankQuestion>) => rankIntervals({ ...asked, ...more }).persons;
    expect(ranks({ columns: unseen })).toEqual(ranks({ weights: without }));
  });

  it('tells how far it is, and can be stopped', () => {
    const told: number[] = [];
    installExecution({ onProgress: (done, total) => told.push(done / total) });
    rankIntervals(question(survey, { draws: 5 }));
    expect(told.length).toBeGreaterThanOrEqual(10);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    installExecution({
      onProgress: () => {
        throw new Error('stopped');
      },
    });
    expect(() => rankIntervals(question(survey))).toThrow('stopped');
  });
});
