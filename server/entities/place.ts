import { registerEnumType } from 'type-graphql';
import { Entity } from './entity.ts';
import { Node } from './node.ts';
import { Property } from './property.ts';
import type { Wording } from './wording.ts';

export const placeKinds = {
  grid: { zh: ['网格'], en: ['Grid'] },
  building: { zh: ['楼栋', '楼', '栋'], en: ['Building'] },
  venue: { zh: ['活动场地', '场地'], en: ['Venue'] },
} satisfies Record<string, Wording>;
export type PlaceKind = keyof typeof placeKinds;
const PlaceKindEnum = Object.fromEntries(Object.keys(placeKinds).map((id) => [id, id]));
registerEnumType(PlaceKindEnum, { name: 'PlaceKind', description: 'What a place is' });

@Entity({
  label: 'Place',
  plural: 'places',
  nameProperty: 'name',
  wording: { zh: ['地点', '楼栋'], en: ['Place', 'Building'] },
  description: 'A grid, a building or a venue',
})
export class Place extends Node {
  @Property({ type: 'text', wording: { zh: ['名称', '楼栋名'], en: ['Name'] }, max: 120, required: true })
  name!: string;

  @Property({
    type: 'choice',
    wording: { zh: ['类型'], en: ['Kind'] },
    enumType: PlaceKindEnum,
    choices: placeKinds,
    required: true,
  })
  kind!: PlaceKind;

  @Property({ type: 'number', wording: { zh: ['经度'], en: ['Longitude'] }, min: -180, max: 180 })
  longitude!: number | null;

  @Property({ type: 'number', wording: { zh: ['纬度'], en: ['Latitude'] }, min: -90, max: 90 })
  latitude!: number | null;

  @Property({ type: 'integer', wording: { zh: ['示意图列'], en: ['Grid column'] }, min: 0, max: 99 })
  gridColumn!: number | null;

  @Property({ type: 'integer', wording: { zh: ['示意图行'], en: ['Grid row'] }, min: 0, max: 99 })
  gridRow!: number | null;
}
