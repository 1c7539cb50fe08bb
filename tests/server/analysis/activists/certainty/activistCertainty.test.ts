import { describe, expect, it } from 'vitest';
import { activistCertainty } from '../../../../../server/analysis/activists/certainty/activistCertainty.ts';
import { latentActivists } from '../../../../../server/analysis/activists/latentActivists.ts';
import { languages } from '../../../../../server/entities/wording.ts';
import { random } from '../../../../../server/analysis/random.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../../recordFrom.ts';
import { sentencesIn, spoken } from '../../spoken.ts';

const today = '2026-06-15';
const selection = { communityId: 'community' };
const wave: PlainNode = { id: 'w', label: 'Wave', properties: { startsOn: '2026-01-01' } };

/** So many residents in buildings of 20, of whom some answered: each names three at random, two of them of her own building. */
function community(count: number, hasAnswered: (row: number) => boolean) {
  const next = random(5);
  const id = (row: number): string => `r${String(row).padStart(3, '0')}`;
  const rows = Array.from({ length: count }, (_, row) => row);
  const place = (row: number): string => `h${Math.floor(row / 20)}`;
  const answered = rows.filter(hasAnswered);
  const nodes: PlainNode[] = [
    ...rows.map((row): PlainNode => ({ id: id(row), label: 'Resident' })),
    ...[...new Set(rows.map(place))].map((each): PlainNode => ({ id: each, label: 'Place' })),
    wave,
  ];
  const near = (row: number): number => Math.min(count - 1, row - (row % 20) + Math.floor(20 * next() ** 2));
  const ties = [
    ...rows.map((row): PlainTie => ({ kind: 'LIVES_IN', from: id(row), to: place(row) })),
    ...rows.map((row): PlainTie => ({ kind: 'ASKED', from: 'w', to: id(row) })),
    ...answered.map((row): PlainTie => ({ kind: 'ANSWERED', from: id(row), to: 'w' })),
    ...answered.flatMap((row) =>
      [near(row), near(row), Math.floor(count * next())]
        .filter((other) => other !== row)
        .map((other): PlainTie => ({ kind: 'NOMINATES', from: id(row), to: id(other), waveId: 'w' })),
    ),
  ];
  return recordFrom(nodes, ties);
}
const sure = (record = community(40, () => true), top = 5) =>
  activistCertainty(record, selection, { top, draws: 20, seed: 1, today });

describe('activistCertainty', () => {
  // The list shows 200 at most, by score; the first 200 by mean rank are others.
  it('tells the interval of everybody whom the list shows with a rank, in its own order', () => {
    const record = community(300, (row) => row % 20 < 4 + Math.floor(row / 20));
    const { activists, rankedCount } = latentActivists(record, selection, { first: 200, today });
    const { persons, rankedCount: ranked } = sure(record);
    expect(ranked).toBe(rankedCount);
    const told = new Set(persons.map(({ actorId }) => actorId));
    expect(activists).toHaveLength(200);
    expect(activists.filter(({ rank, actor }) => rank !== null && !told.has(actor.id))).toEqual([]);
    const means = persons.map(({ meanRank }) => meanRank);
    expect(means).toEqual(means.toSorted((a, b) => a - b));
    const byScore = activists.flatMap(({ rank, actor }) => (rank === null ? [] : [actor.id]));
    expect(persons.slice(0, 200).some(({ actorId }) => !byScore.includes(actorId))).toBe(true);
  });

  it('says of how many the rank by score lies outside the interval', () => {
    // Everybody answered in the first half of the buildings, four of twenty in the others.
    const record = community(120, (row) => row < 60 || row % 20 < 4);
    const { persons, notes } = sure(record);
    const { activists } = latentActivists(record, selection, { first: 200, today });
    const rank = new Map(activists.map((each) => [each.actor.id, each.rank!]));
    const outside = persons.filter(
      ({ actorId, low, high }) => rank.get(actorId)! < low || rank.get(actorId)! > high,
    );
    expect(outside.length).toBeGreaterThan(0);
    expect(notes).toEqual([
      {
        text: 'activists.certainty.scoreOutside',
        parameters: { count: outside.length, of: persons.length },
      },
    ]);
    for (const language of languages)
      for (const sentence of sentencesIn(notes))
        expect(spoken(sentence, language)).toContain(String(outside.length));
  });

  it('calls nobody robust where the top is more than half of the ranked, and says so', () => {
    const record = community(40, () => true);
    const isTold = ({ notes }: ReturnType<typeof sure>): boolean =>
      notes.some(({ text }) => text === 'activists.certainty.topTooLong');
    expect(isTold(sure(record, 20))).toBe(false);
    const long = sure(record, 21);
    expect(long.notes).toContainEqual({
      text: 'activists.certainty.topTooLong',
      parameters: { ranked: 40, top: 21 },
    });
    expect(long.persons.some(({ robust }) => robust)).toBe(false);
    expect(sure(record, 5).persons.some(({ robust }) => robust)).toBe(true);
  });
});
