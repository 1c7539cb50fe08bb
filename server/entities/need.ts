import { registerEnumType } from 'type-graphql';
import { Entity } from './entity.ts';
import { Node } from './node.ts';
import { Property } from './property.ts';
import type { PartialDate } from './partialDate.ts';
import { resourceKinds, ResourceKindEnum, type ResourceKind } from './resource.ts';
import type { Wording } from './wording.ts';

export const severities = {
  low: { zh: ['一般'], en: ['Low'] },
  medium: { zh: ['较急'], en: ['Medium'] },
  high: { zh: ['紧急'], en: ['High'] },
} satisfies Record<string, Wording>;
export type Severity = keyof typeof severities;
export const SeverityEnum = Object.fromEntries(Object.keys(severities).map((id) => [id, id]));
registerEnumType(SeverityEnum, { name: 'Severity', description: 'How pressing it is' });

export const needStatuses = {
  open: { zh: ['待满足', '未满足'], en: ['Open'] },
  matched: { zh: ['已对接'], en: ['Matched'] },
  met: { zh: ['已满足'], en: ['Met'] },
  withdrawn: { zh: ['已撤回'], en: ['Withdrawn'] },
} satisfies Record<string, Wording>;
export type NeedStatus = keyof typeof needStatuses;
export const NeedStatusEnum = Object.fromEntries(Object.keys(needStatuses).map((id) => [id, id]));
registerEnumType(NeedStatusEnum, { name: 'NeedStatus', description: 'How far it has come' });

@Entity({
  label: 'Need',
  plural: 'needs',
  nameProperty: 'title',
  wording: { zh: ['需求'], en: ['Need'] },
  description: 'What an actor lacks',
})
export class Need extends Node {
  @Property({
    type: 'text',
    wording: { zh: ['需求名称', '需求内容', '名称'], en: ['Title', 'Name'] },
    max: 200,
    required: true,
  })
  title!: string;

  @Property({
    type: 'choice',
    wording: { zh: ['需求类型'], en: ['Need kind'] },
    enumType: ResourceKindEnum,
    choices: resourceKinds,
    required: true,
  })
  kind!: ResourceKind;

  @Property({ type: 'text', wording: { zh: ['类别', '服务类别'], en: ['Category'] }, max: 60 })
  category!: string | null;

  @Property({
    type: 'choice',
    wording: { zh: ['紧急程度'], en: ['Severity'] },
    enumType: SeverityEnum,
    choices: severities,
  })
  severity!: Severity | null;

  @Property({ type: 'date', wording: { zh: ['提出日期'], en: ['Reported on'] } })
  reportedOn!: PartialDate | null;

  @Property({
    type: 'choice',
    wording: { zh: ['状态'], en: ['Status'] },
    enumType: NeedStatusEnum,
    choices: needStatuses,
    usual: 'open',
    required: true,
  })
  status!: NeedStatus;

  @Property({ type: 'text', wording: { zh: ['备注'], en: ['Note'] }, max: 2000 })
  note!: string | null;
}
