import { describe, expect, it } from 'vitest';
import { spoken } from '../../spoken.ts';
import { basisWith, by, womenAndMen } from './people.ts';

const sizes = ({ groups }: ReturnType<typeof by>) => groups.map(({ id, members }) => [id, members.length]);

describe('groupings', () => {
  it('puts people together by what is recorded, the largest group first, and counts who is not', () => {
    const grouping = by(basisWith([...womenAndMen(7, 5), { id: 'x', label: 'Resident' }]), 'sex');
    expect(sizes(grouping)).toEqual([
      ['female', 7],
      ['male', 5],
    ]);
    expect([grouping.known, grouping.unknown]).toEqual([12, 1]);
    expect(grouping.groupOf.get('f0')).toBe('female');
    expect(grouping.groupOf.has('x')).toBe(false);
  });

  it('tells of no group under 5, and of none that is the only one', () => {
    expect(sizes(by(basisWith(womenAndMen(9, 4)), 'sex'))).toEqual([]);
    const homes = ['p', 'q', 'r', 's'];
    const people = womenAndMen(12, 6);
    const living = people.map(({ id }, i) => ({
      kind: 'LIVES_IN' as const,
      from: id,
      // 12 live in p, 2 each in the others.
      to: i < 12 ? 'p' : homes[1 + ((i - 12) >> 1)]!,
    }));
    const places = homes.map((id) => ({ id, label: 'Place', displayName: `${id}楼` }));
    const grouping = by(basisWith([...people, ...places], living), 'place');
    expect(sizes(grouping)).toEqual([
      ['p', 12],
      ['other', 6],
    ]);
  });

  it.each([
    [1992, 'under35'],
    [1991, 'to59'],
    [1966, 'to69'],
    [1956, 'to79'],
    [1946, 'from80'],
  ])('reads the age that somebody born in %i reaches in 2026', (birthYear, band) => {
    const aged = Array.from({ length: 5 }, (_, i) => ({
      id: `a${i}`,
      label: 'Resident',
      properties: { birthYear },
    }));
    // Others of an age that is none of these groups' own.
    const others = Array.from({ length: 5 }, (_, i) => ({
      id: `b${i}`,
      label: 'Resident',
      properties: { birthYear: band === 'to59' ? 1930 : 1980 },
    }));
    expect(by(basisWith([...aged, ...others]), 'age').groupOf.get('a0')).toBe(band);
  });

  it('finds registration and tenure in the columns of a file', () => {
    const people = womenAndMen(10, 0).map((node, i) => ({
      ...node,
      attributes: { 户籍: i < 5 ? '本地' : '外地', Tenure: i % 2 === 0 ? 'owner' : 'tenant' },
    }));
    const basis = basisWith(people);
    expect(sizes(by(basis, 'migrant'))).toEqual([
      ['外地', 5],
      ['本地', 5],
    ]);
    expect(sizes(by(basis, 'tenure'))).toEqual([
      ['owner', 5],
      ['tenant', 5],
    ]);
    expect(by(basis, 'migrant').groups.map(({ name }) => spoken(name))).toEqual(['外地', '本地']);
  });
});
