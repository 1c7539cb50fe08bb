import { afterEach, describe, expect, it } from 'vitest';
import {
  rankTrajectories,
  type RankTrajectoriesQuestion,
} from '../../../../../server/analysis/evolution/series/rankTrajectories.ts';
import { ProblemError } from '../../../../../server/entities/problem.ts';
import { installExecution } from '../../../../../server/kernels/execution.ts';
import { recordFrom, type PlainTie } from '../../recordFrom.ts';
import { toy12Record } from '../../toy12Record.ts';

const selection = { communityId: 'community' };
const usual: RankTrajectoriesQuestion = {
  id: 'degree',
  windows: { first: '2026-03', last: '2026-05', step: 'month', width: 'asOf', months: null, byWaves: false },
  personIds: [],
  top: 3,
  draws: 60,
  normalized: false,
  weighted: false,
  seed: 1,
  today: '2026-05-31',
};
const ask = (given: Partial<RankTrajectoriesQuestion>, record = toy12Record(), chosen: object = {}) =>
  rankTrajectories(record, { ...selection, ...chosen }, { ...usual, ...given });
const problemOf = (given: Partial<RankTrajectoriesQuestion>) => {
  try {
    ask(given);
  } catch (error) {
    if (error instanceof ProblemError) return error.problems[0];
    throw error;
  }
  return null;
};

/** Thirty persons in a ring; from April on p15 knows everybody. */
const risen = () => {
  const id = (i: number): string => `p${String(i % 30).padStart(2, '0')}`;
  const ids = Array.from({ length: 30 }, (_, i) => id(i));
  return recordFrom(
    ids.map((each) => ({ id: each, label: 'Resident' })),
    [
      ...ids.map((each, i): PlainTie => ({ kind: 'KNOWS', from: each, to: id(i + 1) })),
      ...ids
        .filter((each) => !['p14', 'p15', 'p16'].includes(each))
        .map((each): PlainTie => ({ kind: 'KNOWS', from: 'p15', to: each, validFrom: '2026-04' })),
    ],
  );
};

afterEach(() => installExecution({}));

describe('rankTrajectories', () => {
  it('ranks by hand, equal values by the mean of their ranks', () => {
    const { windows, persons } = ask({ personIds: ['P01', 'P03', 'P11'] });
    // March: degrees 5 2 2 2 1 3 2 2 2 2 0 1; May: 5 2 3 3 2 3 2 1 2 2 1 2.
    const ranks = (id: string) =>
      persons.find(({ actor }) => actor.id === id)!.points.map(({ rank }) => rank);
    expect(ranks('P01')).toEqual([1, 1, 1]);
    expect(ranks('P03')).toEqual([6, 3, 3]);
    expect(ranks('P11')).toEqual([12, 11.5, 11.5]);
    expect(windows.map(({ ranked }) => ranked)).toEqual([12, 12, 12]);
  });

  it('tells how alike the order is to that of the window before', () => {
    const { windows } = ask({});
    // scipy.stats.kendalltau 1.17.1 of the degrees above.
    expect(windows[0]!.tauB).toBeNull();
    expect(windows[1]!.tauB).toBeCloseTo(0.6377092708436366, 12);
    expect(windows[2]!.tauB).toBeCloseTo(1, 12);
  });

  it('finds a change real that stands out, and no other', () => {
    const { persons } = ask({ personIds: ['p15', 'p03'] }, risen());
    const [riser, other] = persons;
    expect(riser!.actor.id).toBe('p15');
    expect(riser!.changes[0]).toMatchObject({ window: 1, change: 'rose', worse: 0 });
    expect(riser!.changes[0]!.better).toBeGreaterThanOrEqual(0.9);
    expect(riser!.sentences).toMatchObject([{ text: 'series.rank.rose' }]);
    expect(other!.changes.map(({ change }) => change)).toEqual(['unclear', 'unclear']);
    expect(other!.sentences).toEqual([{ text: 'series.rank.unclear' }]);
  });

  it('finds none where nothing changed: the same records give the same draws', () => {
    const { persons } = ask({ personIds: ['p15'] }, risen());
    const [, april, may] = persons[0]!.points;
    expect({ ...may, window: 1 }).toEqual(april);
    expect(persons[0]!.changes[1]).toEqual({ window: 2, better: 0, worse: 0, change: 'unclear' });
  });

  it('keeps intervals in order, around the mean rank', () => {
    for (const { points } of ask({}).persons)
      for (const { low, high, meanRank } of points) {
        expect(low!).toBeLessThanOrEqual(meanRank!);
        expect(meanRank!).toBeLessThanOrEqual(high!);
      }
  });

  it('completes the answers of a survey where there was one, and the records alone where not', () => {
    const kinds = (record: ReturnType<typeof toy12Record>, given = {}, chosen = {}) =>
      ask(given, record, chosen).windows.map(({ drawnFrom }) => drawnFrom);
    const asked = toy12Record({ asked: true, nominations: ['01-02', '03-01', '06-01'] });
    expect(kinds(asked)).toEqual(['answers', 'answers', 'answers']);
    expect(kinds(toy12Record())).toEqual(['records', 'records', 'records']);
    // Neither arrows nor strength are in the answers that are completed, nor organizations.
    expect(kinds(asked, { weighted: true })).toEqual(['records', 'records', 'records']);
    expect(kinds(asked, {}, { directed: true })).toEqual(['records', 'records', 'records']);
    expect(kinds(asked, {}, { actorKinds: ['Resident', 'Organization'] })).toEqual([
      'records',
      'records',
      'records',
    ]);
  });

  it('says the same again for a seed, and something else for another', () => {
    const means = (seed: number) => ask({ seed }).persons.map(({ points }) => points.map((p) => p.meanRank));
    expect(means(1)).toEqual(means(1));
    expect(means(1)).not.toEqual(means(2));
  });

  it('shows those who are among the first in some window, by their best mean rank', () => {
    const { persons } = ask({ top: 1 }, risen());
    // In March all are equal and the first by id stands for them; from April on it is p15.
    expect(persons.map(({ actor }) => actor.id)).toEqual(['p15', 'p00']);
  });

  it('has no rank where there is no value', () => {
    const record = recordFrom(
      ['a', 'b', 'c'].map((id) => ({ id, label: 'Resident' })),
      [
        { kind: 'KNOWS', from: 'a', to: 'b', validFrom: '2026-04' },
        { kind: 'KNOWS', from: 'b', to: 'c', validFrom: '2026-04' },
      ],
    );
    // Nobody with less than two contacts has clustering.
    const { persons, windows } = ask({ id: 'clustering', personIds: ['a', 'b'] }, record);
    const of = (id: string) => persons.find(({ actor }) => actor.id === id)!;
    expect(of('a').points[1]).toEqual({
      window: 1,
      value: null,
      rank: null,
      meanRank: null,
      low: null,
      high: null,
    });
    expect(of('a')).toMatchObject({ changes: [], sentences: [{ text: 'series.rank.nothing' }] });
    expect(of('b').points[0]!.rank).toBeNull();
    expect(windows[1]!.tauB).toBeNull();
  });

  it('tells how far it is, draw by draw', () => {
    const told: number[] = [];
    installExecution({ onProgress: (done, total) => void told.push(done / total) });
    ask({ draws: 20 });
    expect(told.every((share, i) => i === 0 || share >= told[i - 1]!)).toBe(true);
    expect(told.at(-1)!).toBeLessThan(1);
  });

  it('refuses what has no ranks, and too much', () => {
    expect(problemOf({ id: 'density' })).toMatchObject({ code: 'noRanks' });
    expect(problemOf({ id: 'leiden' })).toMatchObject({ code: 'noSeries' });
    expect(problemOf({ top: 31 })).toMatchObject({ code: 'tooMany', field: 'top' });
    expect(problemOf({ draws: 10 })).toMatchObject({ code: 'badDraws' });
  });
});
