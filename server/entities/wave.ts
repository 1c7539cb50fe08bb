import { Entity } from './entity.ts';
import { Node } from './node.ts';
import { Property } from './property.ts';
import type { PartialDate } from './partialDate.ts';

@Entity({
  label: 'Wave',
  plural: 'waves',
  nameProperty: 'name',
  wording: { zh: ['调查波次', '波次', '期'], en: ['Wave'] },
  description: 'A survey round; ASKED and ANSWERED ties say who was asked and who answered',
})
export class Wave extends Node {
  @Property({ type: 'text', wording: { zh: ['名称', '波次'], en: ['Name'] }, max: 120, required: true })
  name!: string;

  @Property({ type: 'date', wording: { zh: ['开始'], en: ['Starts on'] } })
  startsOn!: PartialDate | null;

  @Property({ type: 'date', wording: { zh: ['结束'], en: ['Ends on'] } })
  endsOn!: PartialDate | null;
}
