import { describe, expect, it } from 'vitest';
import { completion } from '../../../../../server/analysis/activists/certainty/completion.ts';
import { answerBits, type NamingLists } from '../../../../../server/analysis/activists/certainty/naming.ts';
import { random } from '../../../../../server/analysis/random.ts';
import { simulatedCommunity } from './simulatedCommunity.ts';
import { fiveResidents, surveyOf } from './surveyOf.ts';

const none = { deleted: 0, added: 0 };
const listOf = ({ offsets, alters }: NamingLists, row: number): number[] => [
  ...alters.subarray(offsets[row], offsets[row + 1]),
];
const lengths = ({ offsets }: NamingLists): number[] =>
  [...offsets.subarray(1)].map((end, row) => end - offsets[row]!);

describe('completion', () => {
  const { survey, census } = simulatedCommunity('popular', 'random', 0.5, 3);

  it('leaves what was answered, and gives everybody else a list: nobody twice, never herself', () => {
    const { lists, copies } = completion(survey, none, random(1))();
    expect(copies).toBeNull();
    survey.hasAnswered.forEach((answered, row) => {
      const list = listOf(lists, row);
      if (answered === 1) expect(list).toEqual(listOf(survey.lists, row));
      else expect(list.length).toBeGreaterThan(0);
      expect(new Set(list).size).toBe(list.length);
      expect(list).not.toContain(row);
    });
  });

  it('changes nothing where everybody answered, without measurement error', () => {
    expect(completion(census, none, random(1))().lists).toEqual(census.lists);
  });

  it('is the same for a seed, and another for another', () => {
    const draw = (seed: number) => completion(survey, { deleted: 0.05, added: 0.01 }, random(seed))();
    expect(draw(8)).toEqual(draw(8));
    expect(draw(8)).not.toEqual(draw(9));
  });

  it('lets people of a building without answers name as many neighbours as others do', () => {
    const { survey: buildings, census: all } = simulatedCommunity('popular', 'buildings', 0.5, 3);
    const draw = completion(buildings, none, random(1));
    const localShare = (lists: NamingLists): number => {
      const rows = [...buildings.hasAnswered.keys()].filter((row) => buildings.hasAnswered[row] === 0);
      const pairs = rows.flatMap((row) => listOf(lists, row).map((alter) => [row, alter] as const));
      return pairs.filter(([row, alter]) => all.places[row] === all.places[alter]).length / pairs.length;
    };
    const shares = Array.from({ length: 20 }, () => localShare(draw().lists));
    // 75 % by the simulation; 20 draws of some 360 nominations.
    expect(shares.reduce((sum, share) => sum + share, 0) / 20).toBeCloseTo(0.75, 1);
  });

  it('keeps the questions of the form, and those who are no residents', () => {
    const answers = [[4, 1], [4, 0], [4, 0], null, []];
    const plain = surveyOf(answers, [0, 0, 0, 0, -1]);
    const bits = Uint8Array.from(plain.lists.alters, (alter) =>
      alter === 4 ? answerBits.known : answerBits.nominated,
    );
    const withWorker = {
      ...plain,
      lists: { ...plain.lists, answers: bits },
      isResident: Uint8Array.of(1, 1, 1, 1, 0),
      hasAnswered: Uint8Array.of(1, 1, 1, 0, 0),
    };
    const draw = completion(withWorker, none, random(1));
    for (let i = 0; i < 20; i++) {
      const { lists } = draw();
      const [start, end] = [lists.offsets[3]!, lists.offsets[4]!];
      expect(lists.alters[start]).toBe(4);
      expect([...lists.answers.subarray(start, end)]).toEqual([answerBits.known, answerBits.nominated]);
      expect([0, 1, 2]).toContain(lists.alters[start + 1]);
    }
  });

  it('deletes and adds the shares of the measurement error', () => {
    const before = census.lists.alters.length;
    const mean = (error: { deleted: number; added: number }): number => {
      const draw = completion(census, error, random(6));
      return (
        Array.from({ length: 40 }, () => draw().lists.alters.length).reduce((sum, size) => sum + size, 0) / 40
      );
    };
    expect(mean({ deleted: 0.2, added: 0 }) / before).toBeCloseTo(0.8, 1.7);
    expect(mean({ deleted: 0, added: 0.1 }) / before).toBeCloseTo(1.1, 1.7);
  });

  it('names nobody where nobody answered', () => {
    const silent = surveyOf([null, null], [0, 0]);
    expect(lengths(completion(silent, none, random(1))().lists)).toEqual([0, 0]);
  });

  it('draws somebody unnamed with the chance of λ', () => {
    // λ = 3/6. Of the forms of all (building 0 has two lists, building 1 one), entries from elsewhere go by λ: those of resident
    // 0 who names 3, read for resident 2 or 4: the only one never named is 0, who lives in building 0.
    const draw = completion(fiveResidents, none, random(5));
    let [unnamed, outside] = [0, 0];
    for (let i = 0; i < 4000; i++) {
      for (const alter of listOf(draw().lists, 4)) {
        if (alter >= 3) continue;
        outside++;
        if (alter === 0) unnamed++;
      }
    }
    expect(unnamed / outside).toBeCloseTo(0.5, 1);
  });
});
