import { draws } from '../../../../server/demonstration/draws.ts';
import { genders } from '../../../../server/entities/resident.ts';
import { mentionOf, type Mention } from '../../../../server/exchange/matching/mention.ts';
import type { KnownPerson, MentionUse } from '../../../../server/exchange/matching/personIndex.ts';

/** A mention of which it is known whom it means; null = somebody who is not in the community. */
export interface LabelledMention {
  readonly mention: Mention;
  readonly use: MentionUse;
  readonly meant: string | null;
  readonly writing: string;
}

// Surnames by their share among Han names (National Census 2020, the 30 commonest), given names of usual characters.
const surnames = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹';
const female = '秀玉桂淑凤兰芳珍娥琴丽美春红霞芬娟云静慧';
const male = '德国永福荣建志卫广树民忠平勇涛军辉强伟明';
const soundAlikes: Readonly<Record<string, string>> = {
  秀: '绣',
  玉: '育',
  兰: '岚',
  芳: '方',
  珍: '真',
  丽: '莉',
  红: '虹',
  霞: '侠',
  静: '净',
  德: '得',
  国: '帼',
  永: '勇',
  志: '智',
  平: '萍',
  军: '君',
  辉: '晖',
  伟: '维',
  明: '铭',
};
const numerals = '一二三四五六七八九十';

/** A community of made-up residents: names repeat as they do among neighbours. The same seed makes the same one. */
export function labelledCommunity(size: number, seed: number) {
  const choose = draws(seed, 'labelled');
  const pick = (text: string): string => choose.pick([...text]);
  const buildings = Math.max(2, Math.round(size / 60));
  const person = (id: string): KnownPerson => {
    const gender = choose.chance(0.55) ? 'female' : 'male';
    const letters = gender === 'female' ? female : male;
    const given = pick(letters) + (choose.chance(0.85) ? pick(letters) : '');
    const birthYear = choose.within([1935, 2000]);
    return {
      ...{ id, label: 'Resident', name: pick(surnames) + given, otherNames: [] },
      place: `${choose.within([1, Math.min(buildings, 99)])}号楼`,
      phoneEnd: choose.chance(0.6) ? String(choose.within([1000, 9999])) : null,
      gender: choose.chance(0.9) ? gender : null,
      birthYear: choose.chance(0.8) ? birthYear : null,
    };
  };
  const persons = Array.from({ length: size }, (_, i) => person(`p${i}`));
  const strangers = Array.from({ length: Math.round(size / 4) }, (_, i) => person(`s${i}`));
  const mentions = [
    ...persons.flatMap((each) => writingsOf(each, each.id, choose)),
    ...strangers.flatMap((each) => writingsOf(each, null, choose)),
  ];
  return { persons, mentions };
}

type Choose = ReturnType<typeof draws>;

/** How files write one person, one mention a writing. */
function writingsOf(person: KnownPerson, meant: string | null, choose: Choose): LabelledMention[] {
  const { name, place, phoneEnd, gender, birthYear } = person;
  const number = Number(place!.replace('号楼', ''));
  const words = number <= 10 ? `${numerals.charAt(number - 1)}栋` : `${number}#`;
  const sex = gender === null ? null : genders[gender as 'female' | 'male'].zh[0];
  const phone = phoneEnd === null ? null : `1380000${phoneEnd}`;
  const other = [...name].findIndex((letter, i) => i > 0 && soundAlikes[letter] !== undefined);
  const misheard = [...name].map((letter, i) => (i === other ? soundAlikes[letter]! : letter)).join('');
  const address = gender === null ? '老师' : gender === 'female' ? '阿姨' : '叔';
  const made: [string, MentionUse, Mention][] = [
    ['roster', 'describes', mentionOf({ name, place: words, gender: sex, birthYear })],
    ['roster with phone', 'describes', mentionOf({ name, phone, birthYear })],
    ['roster, name alone', 'describes', mentionOf({ name })],
    ['sign-up', 'refers', mentionOf({ name: `${number}-${choose.within([101, 606])} ${name}` })],
    ['name alone', 'refers', mentionOf({ name: [...name].join(' ') })],
    ['form of address', 'refers', mentionOf({ name: `${place}${name.charAt(0)}${address}` })],
  ];
  if (other > 0) made.push(['misheard', 'refers', mentionOf({ name: misheard, place })]);
  return made.map(([writing, use, mention]) => ({ mention, use, meant, writing }));
}
