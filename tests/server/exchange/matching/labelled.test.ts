import { describe, expect, it } from 'vitest';
import { PersonIndex } from '../../../../server/exchange/matching/personIndex.ts';
import { labelledCommunity } from './labelledCommunity.ts';
import { inYardsticks } from '../../../yardsticks.ts';

/** What became of the mentions of one writing, counted. */
interface Counts {
  /** Taken as known: rightly, wrongly. */
  right: number;
  wrong: number;
  /** Asked about: with who is meant among the candidates, without. */
  asked: number;
  askedWithout: number;
  /** Taken for nobody: rightly (a stranger), or although she is known. */
  nobody: number;
  missed: number;
}

function measured(size: number, seed: number): ReadonlyMap<string, Counts> {
  const { persons, mentions } = labelledCommunity(size, seed);
  const index = new PersonIndex(persons);
  const counts = new Map<string, Counts>();
  for (const { mention, use, meant, writing } of mentions) {
    const of = counts.get(writing) ?? { right: 0, wrong: 0, asked: 0, askedWithout: 0, nobody: 0, missed: 0 };
    counts.set(writing, of);
    const identity = index.identify(mention, use);
    if (identity.as === 'known') of[identity.candidate.personId === meant ? 'right' : 'wrong']++;
    else if (identity.as === 'nobody') of[meant === null ? 'nobody' : 'missed']++;
    else of[identity.candidates.some(({ personId }) => personId === meant) ? 'asked' : 'askedWithout']++;
  }
  return counts;
}

const sumOf = (counts: Iterable<Counts>, name: keyof Counts): number =>
  [...counts].reduce((sum, each) => sum + each[name], 0);

// Who is meant is known because the community is made up (labelledCommunity.ts); the bounds are those in docs/matching.md.
describe('a made-up community of 600', () => {
  const counts = measured(600, 7);
  const of = (writing: string): Counts => counts.get(writing)!;
  const known = (writing: string): number => of(writing).right + of(writing).asked + of(writing).missed;

  it('takes nobody for another whom she is not, but for strangers of an equal name', () => {
    for (const writing of [
      'roster',
      'roster with phone',
      'roster, name alone',
      'form of address',
      'misheard',
    ])
      expect(of(writing).wrong, writing).toBe(0);
    const taken = sumOf(counts.values(), 'right') + sumOf(counts.values(), 'wrong');
    expect(sumOf(counts.values(), 'right') / taken).toBeGreaterThan(0.97);
  });

  it('finds who is meant or asks with her among the candidates', () => {
    for (const writing of ['roster', 'roster with phone', 'sign-up', 'name alone', 'misheard'])
      expect((of(writing).right + of(writing).asked) / known(writing), writing).toBeGreaterThan(0.97);
    expect(of('roster').right / known('roster')).toBeGreaterThan(0.9);
    expect(of('form of address').asked / known('form of address')).toBeGreaterThan(0.75);
  });
});

it('identifies 10,000 rows among 10,000 persons without comparing each with each', async () => {
  const { persons, mentions } = labelledCommunity(10_000, 3);
  const rows = mentions.filter(({ writing }) => writing === 'sign-up');
  const { yardsticks } = await inYardsticks(() => {
    const index = new PersonIndex(persons);
    for (const { mention, use } of rows) index.identify(mention, use);
  });
  expect(yardsticks).toBeLessThan(400);
});
