import { Entity } from './entity.ts';
import { Node } from './node.ts';
import { Property } from './property.ts';

@Entity({
  label: 'Community',
  plural: 'communities',
  nameProperty: 'name',
  wording: { zh: ['社区'], en: ['Community'] },
  description: 'The unit of work; all else belongs to one',
})
export class Community extends Node {
  @Property({ type: 'text', wording: { zh: ['名称', '社区名称'], en: ['Name'] }, max: 120, required: true })
  name!: string;

  @Property({ type: 'text', wording: { zh: ['区县', '街道'], en: ['District'] }, max: 200 })
  district!: string | null;

  @Property({ type: 'text', wording: { zh: ['时区'], en: ['Time zone'] }, max: 60 })
  timezone!: string | null;

  @Property({
    type: 'integer',
    wording: { zh: ['个人信息保存年限'], en: ['Years for which personal data are kept'] },
    min: 1,
    max: 30,
  })
  retentionYears!: number | null;

  @Property({ type: 'boolean', wording: { zh: ['示例'], en: ['Demonstration'] } })
  isDemonstration!: boolean | null;
}
