import { registerEnumType } from 'type-graphql';
import { Entity } from './entity.ts';
import { Node } from './node.ts';
import { Property } from './property.ts';
import type { Wording } from './wording.ts';

export const genders = {
  female: { zh: ['女', '女性'], en: ['Female', 'F', 'woman'] },
  male: { zh: ['男', '男性'], en: ['Male', 'M', 'man'] },
  other: { zh: ['其他'], en: ['Other'] },
} satisfies Record<string, Wording>;
export type Gender = keyof typeof genders;
const GenderEnum = Object.fromEntries(Object.keys(genders).map((id) => [id, id]));
registerEnumType(GenderEnum, { name: 'Gender', description: 'As the person says' });

export const willingnessLevels = {
  unknown: { zh: ['未知'], en: ['Unknown'] },
  unwilling: { zh: ['不愿意'], en: ['Unwilling'] },
  open: { zh: ['可以考虑'], en: ['Open to it'] },
  willing: { zh: ['愿意'], en: ['Willing'] },
} satisfies Record<string, Wording>;
export type Willingness = keyof typeof willingnessLevels;
const WillingnessEnum = Object.fromEntries(Object.keys(willingnessLevels).map((id) => [id, id]));
registerEnumType(WillingnessEnum, {
  name: 'Willingness',
  description: 'Whether the person would take part in organising',
});

export const standings = {
  known: { zh: ['在册'], en: ['On the roster'] },
  mentioned: { zh: ['被提及'], en: ['Mentioned by others'] },
} satisfies Record<string, Wording>;
export type Standing = keyof typeof standings;
const StandingEnum = Object.fromEntries(Object.keys(standings).map((id) => [id, id]));
registerEnumType(StandingEnum, {
  name: 'Standing',
  description: 'Whether the person is known by herself, or merely because others named her',
});

@Entity({
  label: 'Resident',
  plural: 'residents',
  nameProperty: 'name',
  wording: { zh: ['居民', '住户'], en: ['Resident', 'Person'] },
  description: 'A person of the community',
})
export class Resident extends Node {
  @Property({
    type: 'text',
    wording: { zh: ['姓名', '名字', '名称'], en: ['Name', 'Label'] },
    max: 80,
    required: true,
  })
  name!: string;

  @Property({
    type: 'choice',
    wording: { zh: ['性别'], en: ['Gender', 'Sex'] },
    enumType: GenderEnum,
    choices: genders,
  })
  gender!: Gender | null;

  @Property({
    type: 'integer',
    wording: { zh: ['出生年', '出生年份'], en: ['Birth year'] },
    min: 1900,
    max: 2100,
  })
  birthYear!: number | null;

  @Property({ type: 'texts', wording: { zh: ['优势', '特长'], en: ['Strengths'] }, max: 60, most: 50 })
  strengths!: string[];

  @Property({
    type: 'choice',
    wording: { zh: ['参与意愿', '意愿'], en: ['Willingness'] },
    enumType: WillingnessEnum,
    choices: willingnessLevels,
  })
  willingness!: Willingness | null;

  @Property({ type: 'texts', wording: { zh: ['标签'], en: ['Tags'] }, max: 60, most: 50 })
  tags!: string[];

  @Property({ type: 'text', wording: { zh: ['备注'], en: ['Note'] }, max: 2000 })
  note!: string | null;

  /** Who was merely mentioned has not been asked herself: only her name is kept, and lists leave her out. */
  @Property({
    type: 'choice',
    wording: { zh: ['在册情况'], en: ['Standing'] },
    enumType: StandingEnum,
    choices: standings,
  })
  standing!: Standing | null;
}
