import { registerEnumType } from 'type-graphql';
import { Entity } from './entity.ts';
import { Node } from './node.ts';
import { Property } from './property.ts';
import type { PartialDate } from './partialDate.ts';
import type { Wording } from './wording.ts';

export const resourceKinds = {
  venue: { zh: ['场地'], en: ['Venue'] },
  funds: { zh: ['资金'], en: ['Funds'] },
  goods: { zh: ['物资'], en: ['Goods'] },
  skill: { zh: ['技能'], en: ['Skill'] },
  volunteers: { zh: ['志愿者', '人力'], en: ['Volunteers'] },
  information: { zh: ['信息'], en: ['Information'] },
  training: { zh: ['培训'], en: ['Training'] },
  service: { zh: ['服务'], en: ['Service'] },
} satisfies Record<string, Wording>;
export type ResourceKind = keyof typeof resourceKinds;
export const ResourceKindEnum = Object.fromEntries(Object.keys(resourceKinds).map((id) => [id, id]));
registerEnumType(ResourceKindEnum, { name: 'ResourceKind', description: 'What is given' });

@Entity({
  label: 'Resource',
  plural: 'resources',
  nameProperty: 'title',
  wording: { zh: ['资源'], en: ['Resource'] },
  description: 'What an actor can give',
})
export class Resource extends Node {
  @Property({
    type: 'text',
    wording: { zh: ['资源名称', '名称'], en: ['Title', 'Name'] },
    max: 200,
    required: true,
  })
  title!: string;

  @Property({
    type: 'choice',
    wording: { zh: ['资源类型'], en: ['Resource kind'] },
    enumType: ResourceKindEnum,
    choices: resourceKinds,
    required: true,
  })
  kind!: ResourceKind;

  @Property({ type: 'text', wording: { zh: ['类别', '服务类别'], en: ['Category'] }, max: 60 })
  category!: string | null;

  @Property({
    type: 'number',
    wording: { zh: ['容量', '可服务人数'], en: ['Capacity'] },
    min: 0,
    max: 1000000000,
  })
  capacity!: number | null;

  @Property({ type: 'date', wording: { zh: ['可用开始'], en: ['Available from'] } })
  availableFrom!: PartialDate | null;

  @Property({ type: 'date', wording: { zh: ['可用结束'], en: ['Available to'] } })
  availableTo!: PartialDate | null;

  @Property({ type: 'date', wording: { zh: ['确认日期', '核实日期'], en: ['Confirmed on'] } })
  confirmedOn!: PartialDate | null;

  @Property({ type: 'text', wording: { zh: ['备注'], en: ['Note'] }, max: 2000 })
  note!: string | null;
}
