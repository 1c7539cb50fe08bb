import { Entity } from './entity.ts';
import { Node } from './node.ts';
import { Property } from './property.ts';

@Entity({
  label: 'Committee',
  plural: 'committees',
  nameProperty: 'name',
  wording: {
    zh: ['居委会', '居民委员会', '村委会'],
    en: ['Committee', 'Neighborhood committee', "Residents' committee"],
  },
  description: 'A neighborhood committee',
})
export class Committee extends Node {
  @Property({ type: 'text', wording: { zh: ['名称'], en: ['Name'] }, max: 120, required: true })
  name!: string;

  @Property({ type: 'text', wording: { zh: ['届期', '任期'], en: ['Term'] }, max: 60 })
  term!: string | null;
}
