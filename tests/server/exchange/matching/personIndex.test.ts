import { describe, expect, it } from 'vitest';
import { mentionOf, type MentionCells } from '../../../../server/exchange/matching/mention.ts';
import {
  PersonIndex,
  type Identity,
  type KnownPerson,
  type MentionUse,
} from '../../../../server/exchange/matching/personIndex.ts';

const person = (id: string, name: string, facts: Partial<KnownPerson> = {}): KnownPerson => ({
  id,
  label: 'Resident',
  name,
  otherNames: [],
  place: null,
  phoneEnd: null,
  gender: null,
  birthYear: null,
  ...facts,
});

const roster = [
  person('wang', '王秀英', { place: '3号楼', gender: 'female', birthYear: 1950, phoneEnd: '1234' }),
  person('li', '李建国', { place: '3号楼', gender: 'male', birthYear: 1955 }),
  person('zhang3', '张伟', { place: '3号楼', gender: 'male', birthYear: 1980 }),
  person('zhang5', '张伟', { place: '5号楼', gender: 'male', birthYear: 1990 }),
  person('yan', '闫军', { place: '2号楼' }),
  person('zeng', '曾乐', { place: '2号楼' }),
  person('anna', 'Anna Maria Lee', { otherNames: ['李安娜'] }),
  person('ouyang', '欧阳娜', { place: '8号楼' }),
];

function identify(cells: MentionCells | string, use: MentionUse = 'refers', persons = roster): Identity {
  return new PersonIndex(persons).identify(
    mentionOf(typeof cells === 'string' ? { name: cells } : cells),
    use,
  );
}
const outcome = (identity: Identity): string =>
  identity.as === 'nobody'
    ? 'nobody'
    : identity.as === 'known'
      ? `known ${identity.candidate.personId}`
      : `doubtful ${identity.candidates.map(({ personId }) => personId).join()}`;

describe('identify', () => {
  it.each([
    // Name and building of one person.
    [{ name: '王秀英', place: '三栋' }, 'describes', 'known wang'],
    [{ name: '王 秀 英', phone: '13800001234' }, 'describes', 'known wang'],
    [{ name: '张伟', place: '3#' }, 'describes', 'known zhang3'],
    // A full name that one person has, where a row refers to her.
    ['王秀英', 'refers', 'known wang'],
    ['ANNA maria lee', 'refers', 'known anna'],
    ['李安娜', 'refers', 'known anna'],
    // A roster's row with the name alone may be a namesake.
    ['王秀英', 'describes', 'doubtful wang'],
    // Several of one name, and contradictions.
    ['张伟', 'refers', 'doubtful zhang3,zhang5'],
    [{ name: '王秀英', place: '5号楼' }, 'refers', 'doubtful wang'],
    [{ name: '王秀英', place: '3号楼', gender: '男' }, 'refers', 'doubtful wang'],
    [{ name: '王秀英', place: '3号楼', birthYear: 1990 }, 'refers', 'doubtful wang'],
    [{ name: '王秀英', place: '3号楼', phone: '13800009999' }, 'refers', 'doubtful wang'],
    [{ name: '王秀英', place: '3号楼', birthYear: 1951 }, 'refers', 'known wang'],
    // Alike only.
    ['王秀瑛', 'refers', 'doubtful wang'],
    ['wang xiuying', 'refers', 'doubtful wang'],
    ['Xiuying Wang', 'refers', 'doubtful wang'],
    ['汪秀音', 'refers', 'doubtful wang'],
    ['阎军', 'refers', 'doubtful yan'],
    ['ceng yue', 'refers', 'doubtful zeng'],
    ['Lee Anna Maria', 'refers', 'doubtful anna'],
    ['Anna Marie Lee', 'refers', 'doubtful anna'],
    ['3号楼王阿姨', 'refers', 'doubtful wang'],
    ['3-501 老李', 'refers', 'doubtful li,anna'],
    ['3号楼李姐', 'refers', 'doubtful anna'],
    ['欧阳老师', 'refers', 'doubtful ouyang'],
    ['王秀英阿姨', 'refers', 'doubtful wang'],
    ['秀英', 'refers', 'doubtful wang'],
    // Another's mother, and strangers.
    ['王秀英女儿', 'refers', 'nobody'],
    ['赵六', 'refers', 'nobody'],
    ['王秀瑛', 'describes', 'nobody'],
  ] as const)('%o that %s: %s', (cells, use, expected) => {
    expect(outcome(identify(cells as MentionCells | string, use))).toBe(expected);
  });

  it('asks when another of the name is not ruled out', () => {
    const persons = [person('a', '刘洋', { place: '3号楼' }), person('b', '刘洋')];
    expect(outcome(identify({ name: '刘洋', place: '3号楼' }, 'describes', persons))).toBe('doubtful a,b');
  });

  it('says what speaks for and against each, and scores by 1 / (1 + e^-(-2 + sum))', () => {
    const identity = identify({ name: '王秀英', place: '5号楼', gender: '女' });
    if (identity.as !== 'doubtful') throw new Error(identity.as);
    const [candidate] = identity.candidates;
    expect(candidate!.reasons.map(({ text }) => text)).toEqual([
      'identity.same',
      'identity.otherBuilding',
      'identity.sameGender',
    ]);
    // 4 - 3 + 0.5, by hand
    expect(candidate!.score).toBeCloseTo(1 / (1 + Math.exp(-(-2 + 1.5))), 12);
  });

  it('answers the same whatever the order of the persons', () => {
    for (const name of ['张伟', '3号楼王阿姨', '王秀瑛'])
      expect(identify(name, 'refers', roster.toReversed())).toEqual(identify(name, 'refers'));
  });
});

it('finds who is like whom', () => {
  const index = new PersonIndex(roster);
  expect(index.likePerson('zhang3').map(({ personId }) => personId)).toEqual([]);
  const double = person('double', '王秀瑛', { place: '3栋', birthYear: 1950 });
  const [found] = new PersonIndex([...roster, double]).likePerson('double');
  expect(found).toMatchObject({ personId: 'wang' });
});
