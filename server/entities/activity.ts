import { registerEnumType } from 'type-graphql';
import { Entity } from './entity.ts';
import { Node } from './node.ts';
import { Property } from './property.ts';
import type { PartialDate } from './partialDate.ts';
import type { Wording } from './wording.ts';

export const activityScales = {
  small: { zh: ['小型'], en: ['Small'] },
  medium: { zh: ['中型'], en: ['Medium'] },
  mass: { zh: ['大型', '大型活动'], en: ['Mass event'] },
} satisfies Record<string, Wording>;
export type ActivityScale = keyof typeof activityScales;
const ActivityScaleEnum = Object.fromEntries(Object.keys(activityScales).map((id) => [id, id]));
registerEnumType(ActivityScaleEnum, {
  name: 'ActivityScale',
  description: 'A mass event brings everybody together and says little about who knows whom',
});

@Entity({
  label: 'Activity',
  plural: 'activities',
  nameProperty: 'title',
  wording: { zh: ['活动'], en: ['Activity', 'Event'] },
  description: 'Something that people attended',
})
export class Activity extends Node {
  @Property({
    type: 'text',
    wording: { zh: ['活动名称', '标题', '名称'], en: ['Title', 'Name'] },
    max: 200,
    required: true,
  })
  title!: string;

  @Property({ type: 'text', wording: { zh: ['活动类型'], en: ['Activity kind'] }, max: 60 })
  kind!: string | null;

  @Property({ type: 'date', wording: { zh: ['日期', '活动日期'], en: ['Date'] }, required: true })
  date!: PartialDate;

  @Property({
    type: 'choice',
    wording: { zh: ['规模'], en: ['Scale'] },
    enumType: ActivityScaleEnum,
    choices: activityScales,
  })
  scale!: ActivityScale | null;

  @Property({ type: 'text', wording: { zh: ['备注'], en: ['Note'] }, max: 2000 })
  note!: string | null;
}
