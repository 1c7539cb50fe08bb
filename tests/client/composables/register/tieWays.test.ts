import { describe, expect, it } from 'vitest';
import {
  groupTies,
  hasEnded,
  mayBeWritten,
  mayEnd,
  otherEnd,
  takesSeveral,
  wayOfTie,
  waysOf,
} from '../../../../client/composables/register/tieWays.ts';
import { registerTie, tieKindTerm } from '../../tieKinds.ts';

const actors = ['Resident', 'Organization'];
const kinds = [
  tieKindTerm({ id: 'KNOWS', directed: false }),
  tieKindTerm({ id: 'SUPPORTS' }),
  tieKindTerm({ id: 'ATTENDED', to: ['Activity'] }),
  tieKindTerm({ id: 'USES', from: actors, to: ['Resource'] }),
  tieKindTerm({ id: 'PROVIDES', from: actors, to: ['Resource'] }),
  tieKindTerm({ id: 'ASSESSES', weight: '评分', weightMin: 1, weightMax: 5 }),
  tieKindTerm({ id: 'MEETS', from: ['Resource'], to: ['Need'] }),
  tieKindTerm({ id: 'NEW_ONE', from: ['Resource'], to: ['Resident'] }),
];
const idsFor = (label: string) => waysOf(kinds, label).map(({ id }) => id);
const way = (label: string, id: string) => waysOf(kinds, label).find((each) => each.id === id)!;

describe('the ways in which a node can be tied', () => {
  it('are those of the vocabulary, the most useful first, also of a kind that nobody thought of', () => {
    expect(idsFor('Resource')).toEqual(['PROVIDES.to', 'USES.to', 'MEETS.from', 'NEW_ONE.from']);
    expect(idsFor('Activity')).toEqual(['ATTENDED.to']);
    expect(idsFor('Wave')).toEqual([]);
  });

  it('are two where a kind has a direction and ties alike, and one where it has none', () => {
    const ofResident = idsFor('Resident');
    expect(ofResident.filter((id) => id.startsWith('SUPPORTS'))).toEqual(['SUPPORTS.to', 'SUPPORTS.from']);
    expect(ofResident.filter((id) => id.startsWith('KNOWS'))).toEqual(['KNOWS.from']);
    expect(way('Resource', 'PROVIDES.to').others).toEqual(actors);
  });

  it('say what can be done with them', () => {
    expect(takesSeveral(way('Activity', 'ATTENDED.to'))).toBe(true);
    expect(takesSeveral(way('Resident', 'ATTENDED.from'))).toBe(false);
    expect(mayEnd(way('Resident', 'ATTENDED.from').kind)).toBe(false);
    expect(mayEnd(way('Resident', 'ASSESSES.from').kind)).toBe(false);
    expect(mayEnd(way('Resource', 'USES.to').kind)).toBe(true);
    expect(mayBeWritten(way('Resource', 'MEETS.from').kind)).toBe(false);
  });
});

describe('the ties of a node', () => {
  const ways = waysOf(kinds, 'Resident');
  const me = ['r1', 'Resident'] as const;
  const her = ['r2', 'Resident'] as const;
  const known = registerTie('t1', 'KNOWS', her, me, { validFrom: '2025' });
  const helped = registerTie('t2', 'SUPPORTS', her, me, { validTo: '2026-02' });
  const helping = registerTie('t3', 'SUPPORTS', me, her, { validFrom: '2024' });
  const helpingSince = registerTie('t4', 'SUPPORTS', me, ['r3', 'Resident'], { validFrom: '2026-01-02' });
  const writtenLast = registerTie('t5', 'SUPPORTS', me, ['r4', 'Resident'], {
    recordedAt: '2026-02-01T08:00:00Z',
  });

  it('are read from the side of the node', () => {
    expect(wayOfTie(ways, known, 'r1')?.id).toBe('KNOWS.from');
    expect(wayOfTie(ways, helped, 'r1')?.id).toBe('SUPPORTS.to');
    expect(otherEnd(helped, 'r1').id).toBe('r2');
    expect(otherEnd(helping, 'r1').id).toBe('r2');
  });

  it('have ended when their last day, month or year is over', () => {
    expect(hasEnded({ validTo: '2026-02' }, '2026-02-28')).toBe(false);
    expect(hasEnded({ validTo: '2026-02' }, '2026-03-01')).toBe(true);
    expect(hasEnded({ validTo: '2026' }, '2026-12-31')).toBe(false);
    expect(hasEnded({ validTo: null }, '2026-12-31')).toBe(false);
  });

  it('stand together by how it is tied, what was written last first, then what began last, and apart what has ended', () => {
    const groups = groupTies(ways, [known, helped, helping, helpingSince, writtenLast], 'r1', '2026-03-01');
    expect(
      groups.map(({ way: { id }, now, ended }) => [id, now.map((tie) => tie.id), ended.map((tie) => tie.id)]),
    ).toEqual([
      ['KNOWS.from', ['t1'], []],
      ['SUPPORTS.to', [], ['t2']],
      ['SUPPORTS.from', ['t5', 't4', 't3'], []],
    ]);
  });
});
