import type { Gender } from '../entities/resident.ts';
import type { Draws } from './draws.ts';

/** Languages in which a demonstration can be made. */
export type DemonstrationLanguage = 'zh';

/** Given names are put together from two characters, by the fashion of the time of birth. Characters that would make a public figure's name are left out. */
interface NameLists {
  readonly surnames: string;
  /** Of those born before `bornFrom` of the next entry: first and second characters, by gender. */
  readonly givenNames: readonly {
    readonly bornFrom: number;
    readonly female: readonly [string, string];
    readonly male: readonly [string, string];
  }[];
}

const nameLists: Readonly<Record<DemonstrationLanguage, NameLists>> = {
  zh: {
    // The commonest first: the chance of a surname falls with its place in the list.
    surnames:
      '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹曾程蔡潘袁于董余苏叶吕魏蒋田杜丁沈姜范江',
    givenNames: [
      {
        bornFrom: 1900,
        female: ['秀玉桂淑凤翠兰素', '芳珍娥琴芝莲香贞'],
        male: ['德国永长福金荣宝', '发祥顺根旺茂昌庆'],
      },
      {
        bornFrom: 1955,
        female: ['丽美春惠月爱红彩', '霞芬琼娟云珠芹仙'],
        male: ['建志卫永广树新立', '民忠勤平和良义彬'],
      },
      {
        bornFrom: 1975,
        female: ['晓雪海静慧燕佳莉', '虹蓉洁茜艳倩薇妮'],
        male: ['晓海宏振立向少剑', '辉军勇涛亮鹏锋磊'],
      },
      {
        bornFrom: 2000,
        female: ['梓雨欣诗语可若依', '萱彤妍悦桐瑶宁乔'],
        male: ['浩宇泽铭嘉睿景承', '轩辰航远阳恒安楠'],
      },
    ],
  },
};

/** How much less likely a surname is than the one before it. */
const SURNAME_DECLINE = 0.95;

/** Gives full names, never the same twice. */
export interface NameGiver {
  surname(): string;
  fullName(surname: string, gender: Gender, birthYear: number): string;
}

export function nameGiver(language: DemonstrationLanguage, choose: Draws): NameGiver {
  const lists = nameLists[language];
  const surnames = [...lists.surnames].map((surname, place) => ({
    surname,
    weight: SURNAME_DECLINE ** place,
  }));
  const given = new Set<string>();
  return {
    surname: () => choose.pick(surnames, ({ weight }) => weight).surname,
    fullName(surname, gender, birthYear) {
      const fashion =
        lists.givenNames.findLast(({ bornFrom }) => bornFrom <= birthYear) ?? lists.givenNames[0]!;
      const [firsts, seconds] = gender === 'male' ? fashion.male : fashion.female;
      const free = [...firsts]
        .flatMap((first) => [...seconds].map((second) => surname + first + second))
        .filter((name) => !given.has(name));
      const name = choose.pick(free);
      given.add(name);
      return name;
    },
  };
}
