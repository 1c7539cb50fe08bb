import { describe, expect, it } from 'vitest';
import { comparison } from '../../../../server/analysis/evolution/comparison.ts';
import { hearing } from '../../../../server/analysis/evolution/hearing.ts';
import type { CommunityRecord } from '../../../../server/entities/communityRecord.ts';
import { recordFrom, type PlainTie } from '../recordFrom.ts';

const communityId = 'community';
const rounds = [
  { id: 'w1', label: 'Wave', properties: { startsOn: '2024-03-01', endsOn: '2024-03-31' } },
  { id: 'w2', label: 'Wave', properties: { startsOn: '2025-03-01', endsOn: '2025-03-31' } },
];
const people = ['a', 'b', 'c', 'd'].map((id) => ({ id, label: 'Resident' }));

const answered = (wave: 'w1' | 'w2', ...ids: readonly string[]): PlainTie[] =>
  ids.map((from) => ({
    kind: 'ANSWERED',
    from,
    to: wave,
    validFrom: wave === 'w1' ? '2024-03-10' : '2025-03-10',
    waveId: wave,
  }));
/** Named in a round; it holds until the one who named answers again. */
const named = (wave: 'w1' | 'w2', from: string, to: string, facts: Partial<PlainTie> = {}): PlainTie => ({
  kind: 'NOMINATES',
  from,
  to,
  waveId: wave,
  validFrom: wave === 'w1' ? '2024-03-10' : '2025-03-10',
  ...facts,
});

const ended = { validTo: '2025-03-09' };
const rounded = { before: { waveId: 'w1' }, after: { waveId: 'w2' } };
const dated = { before: { date: '2024-12-31' }, after: { date: '2025-12-31' } };
const changeOf = (record: CommunityRecord, moments: typeof rounded | typeof dated) => {
  const { kept, formed, dissolved, notAsked } = comparison(
    record,
    { communityId, tieKinds: ['NOMINATES', 'SUPPORTS'] },
    moments,
  ).ties;
  return { kept, formed, dissolved, notAsked };
};

// a answers twice; b answers in the first round only; c answers in the second only.
const record = recordFrom(
  [...people, ...rounds],
  [
    ...answered('w1', 'a', 'b'),
    ...answered('w2', 'a', 'c'),
    named('w1', 'a', 'b', ended),
    named('w1', 'a', 'c', ended),
    named('w1', 'b', 'c'),
    named('w2', 'a', 'b'),
    named('w2', 'a', 'd'),
    named('w2', 'c', 'a'),
  ],
);

describe('who was asked', () => {
  // By hand: a→b named twice, a→c not again by a who was asked, b→c by b who was not, a→d and c→a new.
  it('tells what was not asked about from what dissolved, between two rounds', () =>
    expect(changeOf(record, rounded)).toEqual({ kept: 1, formed: 2, dissolved: 1, notAsked: 1 }));

  it('does so between two dates, where such a tie still holds on the record', () =>
    expect(changeOf(record, dated)).toEqual({ kept: 1, formed: 2, dissolved: 1, notAsked: 1 }));

  it('tells what is new from what was only heard for the first time', () => {
    const { firstHeard, answersKnown } = hearing(
      record,
      { communityId, waveId: 'w1' },
      { communityId, waveId: 'w2' },
      true,
    );
    expect([...firstHeard]).toEqual(['c a']);
    expect(answersKnown).toEqual({ before: true, after: true });
    expect(comparison(record, { communityId, tieKinds: ['NOMINATES'] }, rounded).firstHeard).toBe(1);
  });

  it('knows SUPPORTS from the one who was helped', () => {
    const helped = (wave: 'w1' | 'w2', giver: string, receiver: string): PlainTie =>
      named(wave, giver, receiver, { kind: 'SUPPORTS' });
    // a helped b, and b did not answer again; b helped a, and a did. Another tie shows that help was asked about.
    const other = recordFrom(
      [...people, ...rounds],
      [
        ...answered('w1', 'a', 'b'),
        ...answered('w2', 'a'),
        helped('w1', 'a', 'b'),
        helped('w1', 'b', 'a'),
        helped('w2', 'd', 'a'),
      ],
    );
    expect(changeOf(other, rounded)).toEqual({ kept: 0, formed: 1, dissolved: 1, notAsked: 1 });
  });

  it('takes a kind of tie that a round learnt nothing of as not asked about', () => {
    const other = recordFrom(
      [...people, ...rounds],
      [
        ...answered('w1', 'a'),
        ...answered('w2', 'a'),
        named('w1', 'b', 'a', { kind: 'SUPPORTS' }),
        named('w1', 'a', 'c'),
        named('w2', 'a', 'd'),
      ],
    );
    expect(changeOf(other, rounded)).toEqual({ kept: 0, formed: 1, dissolved: 1, notAsked: 1 });
  });

  it('takes an ended tie as ended, whoever was asked', () => {
    const other = recordFrom(
      [...people, ...rounds],
      [...answered('w1', 'b'), ...answered('w2', 'a'), named('w1', 'b', 'c', ended), named('w2', 'a', 'd')],
    );
    expect(changeOf(other, rounded)).toMatchObject({ dissolved: 1, notAsked: 0 });
    expect(changeOf(other, dated)).toMatchObject({ dissolved: 1, notAsked: 0 });
  });

  it('keeps a tie of a date that somebody confirmed, or that no survey told of', () => {
    const other = recordFrom(
      [...people, ...rounds],
      [
        ...answered('w1', 'b'),
        ...answered('w2', 'a'),
        named('w1', 'b', 'c', { confirmedOn: '2025-05-01' }),
        named('w1', 'b', 'd', { waveId: null }),
      ],
    );
    expect(changeOf(other, dated)).toEqual({ kept: 2, formed: 0, dissolved: 0, notAsked: 0 });
  });

  it('takes a round of which no answers are recorded as answered by everybody, and says so', () => {
    const other = recordFrom([...people, ...rounds], [named('w1', 'b', 'c'), named('w2', 'a', 'd')]);
    expect(changeOf(other, rounded)).toEqual({ kept: 0, formed: 1, dissolved: 1, notAsked: 0 });
    const { after, cautions } = comparison(other, { communityId, tieKinds: ['NOMINATES'] }, rounded);
    expect(after.answersKnown).toBe(false);
    expect(cautions.map(({ text }) => text)).toContain('comparison.answersUnknown');
  });
});
