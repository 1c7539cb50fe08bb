import { describe, expect, it } from 'vitest';
import { approachReasons } from '../../../../server/analysis/activists/approachReasons.ts';
import { dimensions } from '../../../../server/analysis/activists/dimensions.ts';
import { languages } from '../../../../server/entities/wording.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../recordFrom.ts';
import { sentencesIn, spoken } from '../spoken.ts';
import { toy12Record } from '../toy12Record.ts';

const today = '2026-06-15';
const toy12 = toy12Record({ asked: true, nominations: ['03-01', '04-01', '05-01', '06-01'] });
const reasons = (personId: string, record = toy12) =>
  approachReasons(record, { communityId: 'community' }, { personId, today });
const keys = (personId: string, record = toy12) =>
  reasons(personId, record)!.sentences.map(({ text }) => text);

describe('approachReasons', () => {
  it('tells P01 why, without figures or names of others', () => {
    const sheet = reasons('P01')!;
    expect(sheet).toMatchObject({ person: { id: 'P01' }, on: today });
    expect(keys('P01')).toEqual(
      expect.arrayContaining(['approach.why', 'approach.reason.namedByPeers', 'approach.advice']),
    );
    for (const language of languages)
      for (const sentence of [...sheet.sentences, ...sheet.rights])
        expect(spoken(sentence, language)).not.toMatch(/\d/);
    expect(sheet.rights).toHaveLength(4);
  });

  it('tells what she serves as, and that she signed up', () => {
    expect(keys('P02')).toContain('approach.reason.offices');
    const people = ['a', 'b'].map((id): PlainNode => ({ id, label: 'Resident' }));
    const signUp: PlainTie = {
      kind: 'ASSESSES',
      from: 'a',
      to: 'a',
      subkind: 'readiness',
      method: 'selfSelection',
    };
    const record = recordFrom(people, [signUp]);
    expect(keys('a', record)).toEqual(['approach.why', 'approach.reason.signedUp', 'approach.advice']);
    expect(keys('b', record)).toEqual(['approach.why', 'approach.reason.none', 'approach.advice']);
  });

  it('tells only whom people rate well that they would like to work with her: 3.5 of 5 or more', () => {
    const people = ['a', 'b', 'c', 'd', 'judge', 'other'].map((id): PlainNode => ({ id, label: 'Resident' }));
    const rated = (from: string, to: string, weight: number): PlainTie => ({
      ...{ kind: 'ASSESSES', from, to, subkind: 'trust', weight },
    });
    const record = recordFrom(people, [
      ...[rated('judge', 'a', 1), rated('judge', 'b', 2)],
      // On average 3.5, and 3.
      ...[rated('judge', 'c', 4), rated('other', 'c', 3)],
      ...[rated('judge', 'd', 4), rated('other', 'd', 2)],
    ]);
    const isTold = (id: string) => keys(id, record).includes('approach.reason.rating');
    expect(['a', 'b', 'c', 'd'].filter(isTold)).toEqual(['c']);
  });

  it.each([
    ['refused', { properties: { tags: ['do not consider'] } }],
    ['mentioned', { isMentioned: true }],
    ['child', { properties: { birthYear: 2012 } }],
  ])('tells who is on no list that she is not, and why: %s', (why, more) => {
    const person: PlainNode = { id: 'a', label: 'Resident', ...more };
    expect(keys('a', recordFrom([person], []))).toEqual([`approach.unlisted.${why}`]);
  });

  it('is null for who is no person of the community', () => {
    expect(reasons('nobody')).toBeNull();
    expect(reasons('committee')).toBeNull();
  });

  it('has words for every dimension, in both languages', () => {
    const said = dimensions.map(({ id }) => ({ text: `approach.reason.${id}` }));
    for (const language of languages)
      for (const sentence of sentencesIn(said)) expect(spoken(sentence, language).length).toBeGreaterThan(5);
  });
});
