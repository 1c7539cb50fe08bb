import { describe, expect, it } from 'vitest';
import { activistEvidence } from '../../../../../server/analysis/activists/evidence/activistEvidence.ts';
import { latentActivists } from '../../../../../server/analysis/activists/latentActivists.ts';
import { languages } from '../../../../../server/entities/wording.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../../recordFrom.ts';
import { sentencesIn, spoken } from '../../spoken.ts';
import { toy12Record } from '../../toy12Record.ts';

const today = '2026-06-15';
const selection = { communityId: 'community' };
const nominations = ['03-01', '04-01', '05-01', '06-01', '07-06'];
const toy12 = toy12Record({ asked: true, nominations });
const evidence = (personId: string, record = toy12) =>
  activistEvidence(record, selection, { personId, today });

describe('activistEvidence on Toy-12', () => {
  it('opens the records behind a figure: who named P01', () => {
    const { dimensions } = evidence('P01')!;
    const named = dimensions.find(({ dimension }) => dimension === 'namedByPeers')!;
    expect(named.value).toBe(4);
    expect(named.records.map(({ from, to }) => [from.id, to?.id])).toEqual(
      expect.arrayContaining([
        ['P03', 'P01'],
        ['P04', 'P01'],
        ['P05', 'P01'],
        ['P06', 'P01'],
      ]),
    );
    expect(named.records).toHaveLength(4);
    expect(named.records.map(({ sentence }) => spoken(sentence))).toContain('P03提名P01');
  });

  it('opens activities too, by their names', () => {
    const took = evidence('P01')!.dimensions.find(({ dimension }) => dimension === 'participation')!;
    expect(took.records.map(({ sentence, to, on }) => [spoken(sentence), to, on])).toEqual(
      expect.arrayContaining([['P01参加了E1', null, '2026-03-01']]),
    );
    expect(took.records).toHaveLength(3);
  });

  it('says of her what the list says', () => {
    const { activist } = evidence('P01')!;
    const { activists } = latentActivists(toy12, selection, { first: 50, today });
    expect(activist).toEqual(activists.find(({ actor }) => actor.id === 'P01'));
    const holder = evidence('P02')!.activist;
    expect([holder.tier, holder.latent, holder.weightRobustness]).toEqual([3, false, null]);
  });

  it('names the technique with its first and last day', () => {
    // Everybody was asked: a census.
    expect(evidence('P01')!.techniques).toMatchObject([
      { technique: 'sociometric', points: true, count: 4, first: '2026-01-01', last: '2026-01-01' },
    ]);
    expect(evidence('P02')!.techniques).toMatchObject([{ technique: 'positional', points: true, count: 1 }]);
  });

  it('has every word in both languages', () => {
    for (const language of languages)
      for (const sentence of sentencesIn(['P01', 'P02', 'P06'].map((id) => evidence(id))))
        expect(spoken(sentence, language).length).toBeGreaterThan(0);
  });
});

const people = ['a', 'b', 'c', 'd'].map((id): PlainNode => ({ id, label: 'Resident' }));

describe('activistEvidence', () => {
  it('is null for who is on no list: a child, who refused, was merely mentioned, or is not there', () => {
    const record = recordFrom(
      [
        ...people,
        { id: 'child', label: 'Resident', properties: { birthYear: 2012 } },
        { id: 'refused', label: 'Resident', properties: { tags: ['不参与评选'] } },
        { id: 'mentioned', label: 'Resident', isMentioned: true },
      ],
      ['child', 'refused', 'mentioned'].map((to): PlainTie => ({ kind: 'NOMINATES', from: 'a', to })),
    );
    for (const id of ['child', 'refused', 'mentioned', 'nobody']) expect(evidence(id, record)).toBeNull();
    expect(evidence('a', record)).not.toBeNull();
  });

  it('counts whom she links, by their buildings (by hand: a links b of her own building with c and d of another)', () => {
    const places: PlainNode[] = ['p', 'q'].map((id) => ({ id, label: 'Place' }));
    const knows = (to: string): PlainTie => ({ kind: 'KNOWS', from: 'a', to });
    const lives = (from: string, to: string): PlainTie => ({ kind: 'LIVES_IN', from, to });
    const record = recordFrom(
      [...people, ...places],
      [
        knows('b'),
        knows('c'),
        knows('d'),
        lives('a', 'p'),
        lives('b', 'p'),
        lives('c', 'q'),
        lives('d', 'q'),
      ],
    );
    const roles = evidence('a', record)!.roles.map(({ role, value }) => [role, value]);
    // b–c and b–d, each in both orders; c–d both in q, in both orders.
    expect(roles).toEqual([
      ['coordinator', 0],
      ['itinerant', 2],
      ['gatekeeper', 2],
      ['representative', 2],
      ['liaison', 0],
    ]);
    expect(evidence('a', recordFrom(people, [knows('b')]))!.roles[0]!.value).toBeNull();
  });

  it('shows the latest 50 records with their notes, undated ones last', () => {
    const many = Array.from({ length: 60 }, (_, i): PlainNode => ({ id: `n${i}`, label: 'Resident' }));
    const record = recordFrom(
      [...people, ...many],
      many.map(({ id }, i): PlainTie => ({
        kind: 'NOMINATES',
        from: id,
        to: 'a',
        validFrom: i === 0 ? null : `2026-01-${String((i % 28) + 1).padStart(2, '0')}`,
        note: `note ${i}`,
      })),
    );
    const { techniques } = evidence('a', record)!;
    expect(techniques[0]!.count).toBe(60);
    expect(techniques[0]!.records).toHaveLength(50);
    expect(techniques[0]!.records[0]).toMatchObject({ on: '2026-01-28', note: 'note 27' });
    expect(techniques[0]!.records.every(({ on }) => on !== null)).toBe(true);
  });
});
