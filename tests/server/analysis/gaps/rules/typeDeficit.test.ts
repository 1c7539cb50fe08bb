import { describe, expect, it } from 'vitest';
import type { CommunityRecord } from '../../../../../server/entities/communityRecord.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../../recordFrom.ts';
import { spoken } from '../../spoken.ts';
import { toy12Record } from '../../toy12Record.ts';
import { found } from '../found.ts';

const resident = (id: string, properties: PlainNode['properties'] = {}): PlainNode => ({
  id,
  label: 'Resident',
  properties,
});
const supports = (from: string, to: string, subkind: string, waveId: string | null = 'w'): PlainTie => ({
  kind: 'SUPPORTS',
  from,
  to,
  subkind,
  waveId,
});
const answered = (from: string, to = 'w'): PlainTie => ({ kind: 'ANSWERED', from, to });
const nodes = [
  ...['a', 'b', 'c', 'd', 'e'].map((id) => resident(id)),
  resident('old', { birthYear: 1944 }),
  resident('tagged', { tags: ['高龄独居'] }),
  { id: 'w', label: 'Wave' },
  { id: 'otherRound', label: 'Wave' },
];
/** Emotional and instrumental help were asked about; the others were not, as nobody names any. */
const ties = [
  supports('a', 'b', 'emotional'),
  supports('a', 'c', 'emotional'),
  supports('b', 'c', 'instrumental'),
  supports('a', 'old', 'emotional'),
  supports('b', 'old', 'emotional'),
  supports('b', 'old', 'instrumental'),
  supports('tagged', 'd', 'emotional'),
  ...['a', 'b', 'c', 'old'].map((id) => answered(id)),
  answered('d', 'otherRound'),
];

describe('type deficit', () => {
  it('counts the givers of each kind that was asked about, two of them for who is old', () => {
    const gaps = found('typeDeficit', recordFrom(nodes, ties));
    // By hand; c has one giver of each kind, d and e did not answer the round about help, e has no contact.
    expect(
      gaps.map(({ actor, certainty, severity, size }) => [actor?.id, certainty, severity, size]),
    ).toEqual([
      ['a', 'confirmed', 'medium', 2],
      ['b', 'confirmed', 'low', 1],
      ['old', 'confirmed', 'low', 1],
      ['tagged', 'unknown', 'low', null],
    ]);
    expect(spoken(gaps[0]!.evidence)).toBe('a：“说说心里话”没有人、“搭把手”没有人。');
    expect(spoken(gaps[2]!.evidence)).toBe('old：“搭把手”只有1人（最好有2人）。');
    expect(spoken(gaps[3]!.nextStep)).toContain('问问tagged');
  });

  it('is severe where three kinds are missing to somebody who is vulnerable', () => {
    const more = [
      ...ties,
      supports('a', 'c', 'informational'),
      supports('a', 'old', 'informational'),
      supports('b', 'old', 'informational'),
    ];
    const first = (record: CommunityRecord) => found('typeDeficit', record)[0];
    const young = { actor: { id: 'a' }, severity: 'medium', size: 3 };
    expect(first(recordFrom(nodes, more))).toMatchObject(young);
    const aged = nodes.map((node) => (node.id === 'a' ? resident('a', { birthYear: 1940 }) : node));
    expect(first(recordFrom(aged, more))).toMatchObject({ ...young, severity: 'high' });
  });

  it('takes the thresholds that were chosen', () => {
    const gaps = found('typeDeficit', recordFrom(nodes, ties), {}, { enough: 2 });
    expect(gaps.map(({ actor, size }) => [actor?.id, size])).toContainEqual(['c', 2]);
    const none = found('typeDeficit', recordFrom(nodes, ties), {}, { vulnerableAge: 100 });
    expect(none.map(({ actor }) => actor?.id)).not.toContain('old');
  });

  it('trusts what was written down without a round, for those who get help', () => {
    const record = recordFrom(nodes, [
      supports('a', 'b', 'emotional', null),
      supports('a', 'c', 'instrumental', null),
    ]);
    const gaps = found('typeDeficit', record);
    expect(gaps.map(({ actor, certainty }) => [actor?.id, certainty])).toEqual([
      ['b', 'confirmed'],
      ['c', 'confirmed'],
    ]);
  });

  it('finds nothing in Toy-12, where no help is recorded', () => {
    expect(found('typeDeficit', toy12Record({ asked: true }))).toEqual([]);
  });
});
