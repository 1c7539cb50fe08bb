import { registerEnumType } from 'type-graphql';
import { Entity } from './entity.ts';
import { Node } from './node.ts';
import { Property } from './property.ts';
import type { PartialDate } from './partialDate.ts';
import type { Wording } from './wording.ts';

export const organizationKinds = {
  selfOrganization: { zh: ['自组织', '社区自组织', '社区社会组织'], en: ['Self-organization'] },
  socialWorkInstitution: { zh: ['社工机构'], en: ['Social work institution'] },
  ownersCommittee: { zh: ['业委会', '业主委员会'], en: ["Owners' committee"] },
  property: { zh: ['物业', '物业公司'], en: ['Property management'] },
  school: { zh: ['学校'], en: ['School'] },
  company: { zh: ['企业', '公司'], en: ['Company'] },
  government: { zh: ['政府部门', '街道办'], en: ['Government'] },
  other: { zh: ['其他'], en: ['Other'] },
} satisfies Record<string, Wording>;
export type OrganizationKind = keyof typeof organizationKinds;
const OrganizationKindEnum = Object.fromEntries(Object.keys(organizationKinds).map((id) => [id, id]));
registerEnumType(OrganizationKindEnum, { name: 'OrganizationKind', description: 'What an organization is' });

export const organizationFields = {
  charity: { zh: ['公益慈善'], en: ['Public benefit and charity'] },
  dailyLife: { zh: ['生活服务'], en: ['Daily-life service'] },
  communityAffairs: { zh: ['社区事务'], en: ['Community affairs'] },
  cultureSports: { zh: ['文体活动'], en: ['Culture and sports'] },
  mutualAid: { zh: ['互助'], en: ['Mutual aid'] },
  other: { zh: ['其他'], en: ['Other'] },
} satisfies Record<string, Wording>;
export type OrganizationField = keyof typeof organizationFields;
const OrganizationFieldEnum = Object.fromEntries(Object.keys(organizationFields).map((id) => [id, id]));
registerEnumType(OrganizationFieldEnum, {
  name: 'OrganizationField',
  description: 'What an organization works on',
});

@Entity({
  label: 'Organization',
  plural: 'organizations',
  nameProperty: 'name',
  wording: { zh: ['组织', '团队', '机构'], en: ['Organization', 'Organisation', 'Group'] },
  description: 'An organization, from a dance team to a company',
})
export class Organization extends Node {
  @Property({ type: 'text', wording: { zh: ['名称', '组织名称'], en: ['Name'] }, max: 120, required: true })
  name!: string;

  @Property({
    type: 'choice',
    wording: { zh: ['组织类型'], en: ['Organization kind'] },
    enumType: OrganizationKindEnum,
    choices: organizationKinds,
    required: true,
  })
  kind!: OrganizationKind;

  @Property({
    type: 'choice',
    wording: { zh: ['服务领域', '领域'], en: ['Field'] },
    enumType: OrganizationFieldEnum,
    choices: organizationFields,
  })
  field!: OrganizationField | null;

  @Property({ type: 'date', wording: { zh: ['成立日期', '成立时间'], en: ['Founded on'] } })
  foundedOn!: PartialDate | null;

  @Property({ type: 'date', wording: { zh: ['备案日期'], en: ['Filed on'] } })
  filedOn!: PartialDate | null;

  @Property({ type: 'text', wording: { zh: ['备注'], en: ['Note'] }, max: 2000 })
  note!: string | null;
}
