import { registerEnumType } from 'type-graphql';
import { Entity } from './entity.ts';
import { Node } from './node.ts';
import { Property } from './property.ts';
import type { PartialDate } from './partialDate.ts';
import type { Wording } from './wording.ts';

export const sourceKinds = {
  interview: { zh: ['访谈'], en: ['Interview'] },
  survey: { zh: ['问卷', '调查'], en: ['Survey'] },
  visit: { zh: ['走访'], en: ['Visit'] },
  observation: { zh: ['观察'], en: ['Observation'] },
  signInSheet: { zh: ['签到表'], en: ['Sign-in sheet'] },
  record: { zh: ['台账', '记录'], en: ['Record'] },
  import: { zh: ['导入'], en: ['Import'] },
} satisfies Record<string, Wording>;
export type SourceKind = keyof typeof sourceKinds;
const SourceKindEnum = Object.fromEntries(Object.keys(sourceKinds).map((id) => [id, id]));
registerEnumType(SourceKindEnum, { name: 'SourceKind', description: 'How it was learnt' });

@Entity({
  label: 'Source',
  plural: 'sources',
  nameProperty: 'title',
  wording: { zh: ['来源'], en: ['Source'] },
  description: 'Where a fact comes from',
})
export class Source extends Node {
  @Property({ type: 'text', wording: { zh: ['标题', '名称'], en: ['Title'] }, max: 200, required: true })
  title!: string;

  @Property({
    type: 'choice',
    wording: { zh: ['来源类型'], en: ['Source kind'] },
    enumType: SourceKindEnum,
    choices: sourceKinds,
    required: true,
  })
  kind!: SourceKind;

  @Property({ type: 'date', wording: { zh: ['日期'], en: ['Date'] } })
  date!: PartialDate | null;

  @Property({ type: 'text', wording: { zh: ['采集人'], en: ['Collected by'] }, max: 80 })
  collectedBy!: string | null;

  @Property({ type: 'text', wording: { zh: ['备注'], en: ['Note'] }, max: 2000 })
  note!: string | null;
}
