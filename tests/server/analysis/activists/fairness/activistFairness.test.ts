import { describe, expect, it } from 'vitest';
import { activistFairness } from '../../../../../server/analysis/activists/fairness/activistFairness.ts';
import { latentActivists } from '../../../../../server/analysis/activists/latentActivists.ts';
import { languages } from '../../../../../server/entities/wording.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../../recordFrom.ts';
import { sentencesIn, spoken } from '../../spoken.ts';
import { today, womenAndMen } from './people.ts';

const selection = { communityId: 'community' };
const wave: PlainNode = { id: 'w', label: 'Wave' };
const ids = womenAndMen(20, 20).map(({ id }) => id);
/** Only women answered, and everyone names women: f0 to f8 and m0 by three each. */
const named = ['f0', 'f1', 'f2', 'f3', 'f4', 'f5', 'f6', 'f7', 'f8', 'm0'];
const ties: PlainTie[] = [
  ...ids.map((to): PlainTie => ({ kind: 'ASKED', from: 'w', to })),
  ...ids.slice(0, 20).map((from): PlainTie => ({ kind: 'ANSWERED', from, to: 'w' })),
  ...named.flatMap((to, i) =>
    [10, 12, 14].map((k): PlainTie => ({ kind: 'NOMINATES', from: `f${k + (i % 5)}`, to })),
  ),
];
const record = recordFrom([...womenAndMen(20, 20), wave], ties);
const fairness = (given = record, top = 10) => activistFairness(given, selection, { top, today, seed: 1 });

describe('activistFairness', () => {
  it('looks at the first of the list, and finds who is missing', () => {
    const { selection: rates, coverage } = fairness();
    expect(rates).toMatchObject([
      { by: 'sex', group: 'female', residents: 20, listed: 9 },
      // scipy 1.17.1: hypergeom.cdf(1, 40, 20, 10)
      {
        by: 'sex',
        group: 'male',
        residents: 20,
        listed: 1,
        flag: true,
        p: expect.closeTo(0.00418086708, 10),
      },
    ]);
    expect(coverage[1]).toMatchObject({
      group: 'male',
      roster: 0.5,
      asked: 0.5,
      respondents: 0,
      nominated: 0.1,
    });
  });

  it('says what drives the gap (by hand: the mean place of those named)', () => {
    const gaps = fairness().gaps.filter(({ dimension }) => dimension === 'namedByPeers');
    // Ten have 3 nominations: (30 + 9/2) / 39 each, everybody else 0. Nine of them women.
    const place = 34.5 / 39;
    expect(gaps.map(({ group, mean }) => [group, mean])).toEqual([
      ['female', expect.closeTo((9 * place) / 20, 12)],
      ['male', expect.closeTo(place / 20, 12)],
    ]);
  });

  it('shows the first of each group beside the list', () => {
    const { byGroup } = fairness();
    const best = (group: string) => byGroup.find((each) => each.group === group)!.activists;
    // Too little is known of the other men to score them: nobody to compare him with.
    expect(best('male')).toMatchObject([{ actor: { id: 'm0' }, percentile: null }]);
    // By the list itself: in both the same rank and score.
    const figures = ({
      actor,
      rank,
      score,
    }: {
      actor: { id: string };
      rank: number | null;
      score: number | null;
    }) => [actor.id, rank, score];
    const inList = latentActivists(record, selection, { first: 50, today })
      .activists.filter(({ rank }) => rank !== null)
      .map(figures);
    expect(inList).toEqual(expect.arrayContaining([...best('female'), ...best('male')].map(figures)));
    expect(fairness().overall.map(figures)).toEqual(inList.slice(0, 10));
    const shares = best('female').map(({ percentile }) => percentile!);
    expect(shares).toHaveLength(5);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    expect(shares[0]).toBeGreaterThan(0.5);
  });

  it('speaks calmly, in both languages, and names no person', () => {
    const { sentences } = fairness();
    expect(sentences.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['fairness.coverage.respondents', 'fairness.selection.seldom', 'fairness.gap']),
    );
    for (const language of languages)
      for (const sentence of sentencesIn(fairness()))
        expect(spoken(sentence, language)).not.toMatch(/[fm]\d/);
  });

  it('tells how far the order of each group rests on each dimension that was observed', () => {
    const { reliance, byGroup } = fairness();
    expect(new Set(reliance.map(({ group }) => group))).toEqual(new Set(byGroup.map(({ group }) => group)));
    expect(reliance.map(({ dimension }) => dimension)).toContain('namedByPeers');
    // One man alone is ranked.
    for (const { correlation } of reliance.filter(({ group }) => group === 'male'))
      expect(correlation).toBeNull();
  });

  it('says what cannot be seen for want of records', () => {
    const plain = recordFrom(
      ids.map((id): PlainNode => ({ id, label: 'Resident' })),
      [],
    );
    const { sentences, coverage, facts } = fairness(plain);
    expect(coverage).toEqual([]);
    expect(facts.every(({ known }) => known === 0)).toBe(true);
    expect(sentences.map(({ text }) => text)).toEqual(['fairness.nothing', 'fairness.unknown']);
  });

  it('counts nobody who refused among those who might be listed', () => {
    const refusing = womenAndMen(20, 20).map((node) =>
      node.id === 'f19' ? { ...node, properties: { ...node.properties, tags: ['不参与评选'] } } : node,
    );
    const { selection: rates } = fairness(recordFrom([...refusing, wave], ties));
    expect(rates[0]).toMatchObject({ group: 'female', residents: 19 });
  });
});

describe('sensitive facts', () => {
  it('change no score: the list is the same when all sexes and ages are others', () => {
    const list = (given: typeof record) => latentActivists(given, selection, { first: 50, today });
    const turned = womenAndMen(20, 20).map((node) => ({
      ...node,
      properties: { gender: node.id.startsWith('f') ? 'male' : 'female', birthYear: 1950 },
      attributes: { 户籍: '外地', 残疾: '是' },
    }));
    expect(list(recordFrom([...turned, wave], ties))).toEqual(list(record));
  });
});
