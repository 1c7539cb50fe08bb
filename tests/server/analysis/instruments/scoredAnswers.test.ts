import { describe, expect, it } from 'vitest';
import { scoredAnswers, type ScoringBasis } from '../../../../server/analysis/instruments/scoredAnswers.ts';
import type { InstrumentAnswers } from '../../../../server/entities/instrumentAnswers.ts';
import { findInstrument } from '../../../../server/entities/instruments.ts';
import { say } from '../../../../server/locales/index.ts';

const answers = (
  id: string,
  askedOn: string,
  codes: readonly (number | null)[],
  more: Partial<InstrumentAnswers> = {},
): InstrumentAnswers => ({
  ...{ id, askedOn, personId: 'p', communityId: 'c', instrument: 'lsns6', parameters: [], textsId: null },
  ...{ askedBy: 'a', replacesId: null, recordedAt: '2026-09-01T00:00:00Z' },
  answers: codes.map((code, i) => ({ item: String(i + 1), code })),
  ...more,
});
const basis: ScoringBasis = {
  instrument: findInstrument('lsns6')!,
  itemsOf: () => [],
  // Standard error of a difference 1.4142, bound 2.7719.
  reliability: [{ score: 'total', standardDeviation: 2, reliability: 0.75, source: 'made up' }],
};
const first = answers('1', '2026-01-10', [1, 1, 1, 1, 1, 1]);

describe('a person’s answers to a scale', () => {
  it('are read in words, with what was not answered', () => {
    const [one] = scoredAnswers([answers('1', '2026-01-10', [1, 1, null, 2, 2, 2])], basis);
    const said = one!.scores.map(({ sentence }) => say(sentence, 'zh'));
    expect(said).toEqual([
      '总分：有1题没有回答，这一项不算分。',
      '家人：有1题没有回答，这一项不算分。',
      '朋友：6（0–15），没有低于提醒线。',
    ]);
    expect(one).toMatchObject({ missingCount: 1, caution: null });
    const [low] = scoredAnswers([first], basis);
    expect(say(low!.scores[0]!.sentence, 'en')).toBe('Total: 6 (0–30), few ties: worth a closer look.');
    expect(say(low!.caution!, 'zh')).toContain('不是诊断');
  });

  it('tell the bands of the edition from end to end', () => {
    const [one] = scoredAnswers([first], basis);
    expect(one!.scores[0]!.bands.map(({ id, from, to, isConcern }) => [id, from, to, isConcern])).toEqual([
      ['few', 0, 12, true],
      ['enough', 12, 30, false],
    ]);
  });

  it('are compared with the ones before, as far as the scale’s own error allows', () => {
    const later = answers('2', '2026-06-10', [2, 2, 1, 1, 1, 1]);
    const last = answers('3', '2026-09-10', [2, 2, 2, 2, 2, 1]);
    const scored = scoredAnswers([first, later, last], basis);
    const total = scored.map(({ scores }) => scores[0]!.change);
    expect(total[0]).toBe(null);
    expect(total[1]).toMatchObject({ sinceId: '1', since: '2026-01-10', difference: 2, reading: 'unsure' });
    expect(total[2]).toMatchObject({ sinceId: '2', difference: 3, reading: 'more' });
    expect(scored[0]!.scores[0]!.reliableDifference).toBeCloseTo(1.96 * Math.SQRT2, 12);
    expect(say(total[2]!.sentence, 'zh')).toBe(
      '比2026年6月10日多了3，超过量表本身的误差（2.77），可以认为确实多了。',
    );
    expect(scored[2]!.scores[1]!.change).toMatchObject({ difference: 1, reading: 'unknown' });
    expect(say(scored[1]!.scores[2]!.change!.sentence, 'en')).toContain('no difference');
  });

  it('skip what has no score, and other editions', () => {
    const gap = answers('2', '2026-06-10', [2, 2, null, 1, 1, 1]);
    const last = answers('3', '2026-09-10', [2, 2, 2, 2, 2, 1]);
    const total = scoredAnswers([first, gap, last], basis).map(({ scores }) => scores[0]!.change);
    expect(total[1]).toBe(null);
    expect(total[2]).toMatchObject({ sinceId: '1', difference: 5 });
    const ssrs: ScoringBasis = { instrument: findInstrument('ssrs')!, itemsOf: () => [], reliability: [] };
    const edition = (id: string, familyMembers: number) =>
      answers(id, `2026-0${id}-01`, [], {
        instrument: 'ssrs',
        parameters: [
          { id: 'familyMembers', value: familyMembers },
          { id: 'sources', value: 9 },
        ],
        answers: ['8', '9', '10'].map((item) => ({ item, code: 2 })),
      });
    const use = scoredAnswers([edition('1', 4), edition('2', 5), edition('3', 4)], ssrs).map(
      ({ scores }) => scores.find(({ score }) => score === 'utilisation')!.change?.sinceId ?? null,
    );
    expect(use).toEqual([null, null, '1']);
  });

  it('to a list of one’s own are compared while the list is the same', () => {
    const lists: Record<string, { item: string; value: number }[]> = {
      old: [{ item: '1', value: 80 }],
      same: [{ item: '1', value: 80 }],
      longer: [
        { item: '1', value: 80 },
        { item: '2', value: 40 },
      ],
    };
    const own: ScoringBasis = {
      instrument: findInstrument('positionGenerator')!,
      itemsOf: (id) => lists[id ?? ''] ?? [],
      reliability: [],
    };
    const entry = (id: string, textsId: string, codes: number[]) =>
      answers(id, `2026-0${id}-01`, codes, { instrument: 'positionGenerator', textsId });
    const scored = scoredAnswers(
      [entry('1', 'old', [0]), entry('2', 'same', [1]), entry('3', 'longer', [1, 1])],
      own,
    );
    expect(scored.map(({ scores }) => scores[0]!.change?.difference ?? null)).toEqual([null, 1, null]);
    expect(say(scored[0]!.scores[1]!.sentence, 'zh')).toBe('最高声望：一个也没有，说不上。');
  });
});
