import { describe, expect, it } from 'vitest';
import {
  matchCommunities,
  usualMatching,
} from '../../../../../server/analysis/evolution/series/matchCommunities.ts';

const members = (text: string): string[] => text.split(' ');
const step = (...communities: string[]): string[][] => communities.map(members);

describe('matchCommunities', () => {
  /** The sample that the authors give with their program (derekgreene/dynamic-community, sample/sample.t01 to t04). */
  const sample = [
    step('1 2 3 4', '5 6 7 8 9', '10 11 12 13', '14 15 16 17', '18 19 20 21 22 23'),
    step('1 2 3 4', '24 25 26 27 28', '5 6 7 8 9', '10 11 12 13 14 15 16 17', '18 19 20', '21 22 23'),
    step('1 2 3 4', '24 25 26 27 28', '10 11 12 13 14 15 16 17', '18 19 20', '21 22 23'),
    step('1 2 3 4', '24 25 26 27 28', '10 11 12 13 14 15 16 17', '18 19 20', '21 22 23', '5 6 7 8 9'),
  ];
  /** Their timelines of it (sample.timeline), step by step the community's line in the file; 0 = not seen. */
  const timelines = {
    M1: [1, 1, 1, 1],
    M2: [2, 3, 0, 6],
    M3: [3, 4, 3, 3],
    M4: [4, 4, 3, 3],
    M5: [5, 5, 4, 4],
    M6: [0, 2, 2, 2],
    M7: [5, 6, 5, 5],
  };

  it('follows the communities of the authors’ sample as their timelines do', () => {
    const { windows, lines } = matchCommunities(sample);
    const lineAt = (window: number, community: number): number => windows[window]![community - 1]!.line;
    // Where a timeline is alone with its communities, it is one line.
    for (const own of [timelines.M1, timelines.M2, timelines.M5, timelines.M6]) {
      const seen = own.flatMap((community, window) => (community === 0 ? [] : [lineAt(window, community)]));
      expect(new Set(seen).size).toBe(1);
    }
    // M3 and M4 come together in the second step: one of the two lines goes on, the other merges into it.
    const [third, fourth] = [lineAt(0, 3), lineAt(0, 4)];
    expect(lineAt(1, 4)).toBe(third);
    expect(lines[fourth]).toMatchObject({ windows: [0], mergedInto: third, endedIn: 1 });
    // M7 has its past in common with M5 and leaves it in the second step.
    const seventh = lineAt(1, 6);
    expect(lines[seventh]).toMatchObject({ splitFrom: lineAt(0, 5), windows: [1, 2, 3], endedIn: null });
    // M6 is new in the second step, and M2 comes back after a step without it.
    expect(windows[1]![1]).toMatchObject({ event: 'born' });
    expect(lines[lineAt(0, 2)]).toMatchObject({ windows: [0, 1, 3], endedIn: null });
    expect(lines).toHaveLength(Object.keys(timelines).length);
  });

  it('follows made-up communities as their program does', () => {
    // Timelines: their program (tracker -t 0.3) on these, each with the community's place in its step; 0 = not seen.
    const made = [
      step('1 2 3 6 9 14 15 24 26 30', '4 5 7 11 16 21 22 27 28', '8 12 13 17 18 19 20 23', '10 25 29'),
      step('1 2 3 9 11 14 15 20 24 26 30', '4 5 16 21 22 27 28 29', '6 12 13 17 18 19 23', '7 10 25'),
      step('3 4 5 7 15 16 20 21 22 27 28 29', '1 2 9 14 24 26 30', '6 11 12 18 19 23', '8 13 17'),
      step('3 4 5 6 7 9 11 15 16 17 19 21 22 23 27 28 29 30', '1 2 12 14 18 24 26', '8 10 13 20'),
      step('3 4 5 6 7 11 15 17 19 21 22 23 29 30', '1 2 12 14 18 24 26', '8 10 13 20', '9 16 25 28'),
    ];
    const theirs = [
      [1, 1, 2, 2, 2],
      [2, 2, 1, 1, 1],
      [3, 3, 3, 0, 0],
      [4, 4, 0, 0, 0],
      [0, 0, 4, 3, 3],
      [0, 0, 0, 0, 4],
    ];
    const { windows, lines } = matchCommunities(made, { threshold: 0.3, patience: 3 });
    const ours = lines.map(({ line }) =>
      windows.map((communities) => communities.findIndex((each) => each.line === line) + 1),
    );
    expect(ours).toEqual(theirs);
  });

  it('gives a line to the most similar, whatever the order in the window', () => {
    // By hand: Jaccard of abcd with abce is 3/5, with d and two others 1/6, above 0.1.
    const { windows } = matchCommunities([step('a b c d'), step('d x y', 'a b c e')]);
    expect(windows[1]).toEqual([
      { line: 1, event: 'split', similarity: 1 / 6 },
      { line: 0, event: 'continued', similarity: 3 / 5 },
    ]);
  });

  it('takes nothing for the same that is not more alike than the threshold', () => {
    const windows = [step('a b c'), step('a x y')];
    // By hand: 1 shared of 5.
    expect(matchCommunities(windows, { threshold: 0.2, patience: 3 }).windows[1]![0]!.event).toBe('born');
    expect(matchCommunities(windows, { threshold: 0.19, patience: 3 }).windows[1]![0]).toEqual({
      line: 0,
      event: 'continued',
      similarity: 0.2,
    });
  });

  it('looks for a line as long as its patience lasts', () => {
    const away = (count: number) => [
      step('a b c'),
      ...Array.from({ length: count }, () => step()),
      step('a b c'),
    ];
    const { patience } = usualMatching;
    expect(matchCommunities(away(patience - 1)).lines).toHaveLength(1);
    const lost = matchCommunities(away(patience));
    expect(lost.lines).toHaveLength(2);
    expect(lost.lines[0]).toMatchObject({ windows: [0], endedIn: 1, mergedInto: null });
  });

  it('puts everybody of a window into one line each, and says the same again', () => {
    const windows = [step('a b c', 'd e f'), step('a b d', 'c e f'), step('a b c d e f')];
    const found = matchCommunities(windows);
    for (const each of found.windows) expect(new Set(each.map(({ line }) => line)).size).toBe(each.length);
    expect(matchCommunities(windows)).toEqual(found);
    expect(matchCommunities([])).toEqual({ windows: [], lines: [] });
  });
});
