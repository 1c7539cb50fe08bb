import 'reflect-metadata';
import { IsOptional, MaxLength } from 'class-validator';
import { Field, InputType, ObjectType } from 'type-graphql';
import type { ExtraDataKind } from './access.ts';
import { isPlainText } from './plainText.ts';
import type { Problem } from './problem.ts';
import type { Purpose } from './purpose.ts';
import { GraphQLDateTime } from './scalars.ts';
import type { Wording } from './wording.ts';

/** Data that need a consent of their own are opened by a grant of the same name. */
export type ProtectedGroup = Purpose & Exclude<ExtraDataKind, 'stressfulTies'>;

export interface ProtectedField {
  readonly group: ProtectedGroup;
  readonly wording: Wording;
  readonly max: number;
}

/**
 * The registry of data that are kept encrypted, apart from the network, in nobody's list, search, analysis or
 * export. Identity card numbers are not among them, not even in part: no work here needs them, and the last digits
 * together with a name and a year of birth come close to the whole.
 */
export const protectedFields = {
  phone: { group: 'contact', wording: { zh: ['电话'], en: ['Phone'] }, max: 40 },
  wechat: { group: 'contact', wording: { zh: ['微信'], en: ['WeChat'] }, max: 60 },
  addressDetail: { group: 'contact', wording: { zh: ['门牌'], en: ['Flat'] }, max: 200 },
  emergencyContact: {
    group: 'contact',
    wording: { zh: ['紧急联系人'], en: ['Emergency contact'] },
    max: 200,
  },
  health: { group: 'sensitive', wording: { zh: ['健康状况'], en: ['Health'] }, max: 2000 },
  disability: { group: 'sensitive', wording: { zh: ['残疾情况'], en: ['Disability'] }, max: 2000 },
  hardship: { group: 'sensitive', wording: { zh: ['困难情况（低保等）'], en: ['Hardship'] }, max: 2000 },
  religion: { group: 'sensitive', wording: { zh: ['宗教信仰'], en: ['Religion'] }, max: 200 },
} as const satisfies Record<string, ProtectedField>;
export type ProtectedFieldId = keyof typeof protectedFields;
export const protectedFieldIds = Object.keys(protectedFields) as readonly ProtectedFieldId[];
export const protectedGroups = ['contact', 'sensitive'] as const satisfies readonly ProtectedGroup[];

export const fieldsOfGroup = (group: ProtectedGroup): readonly ProtectedFieldId[] =>
  protectedFieldIds.filter((id) => protectedFields[id].group === group);

/** Values by field; a null empties, what is left out stays. */
export type ProtectedValues = Readonly<Partial<Record<ProtectedFieldId, string | null>>>;

/** The protected data of one person, in plain text. Null = none, or not for the one who asks. */
@ObjectType({
  description: 'Contact and sensitive data of one person; null = none, or not open to the asker',
})
export class ProtectedData {
  personId!: string;

  @Field(() => [String], { description: 'The groups that the asker may see and the person agreed to' })
  openGroups!: readonly ProtectedGroup[];

  @Field(() => GraphQLDateTime, { nullable: true })
  updatedAt!: string | null;
}

@InputType({ description: 'What is left out stays as it is; null empties' })
export class ProtectedDataInput {}

for (const id of protectedFieldIds) {
  const { wording, max } = protectedFields[id];
  const options = { nullable: true, description: `${wording.zh[0]} / ${wording.en[0]}` };
  Field(() => String, options)(ProtectedData.prototype, id);
  Field(() => String, options)(ProtectedDataInput.prototype, id);
  IsOptional()(ProtectedDataInput.prototype, id);
  MaxLength(max)(ProtectedDataInput.prototype, id);
}

/** What is wrong with protected data; an empty list when they may be kept. */
export function checkProtectedValues(values: ProtectedValues): Problem[] {
  return protectedFieldIds.flatMap((id): Problem[] => {
    const { max } = protectedFields[id];
    const text = values[id] ?? '';
    if (!isPlainText(text, { hasLines: true })) return [{ code: 'unreadableSigns', field: id }];
    const tooLong = text.length > max;
    return tooLong ? [{ code: 'tooLong', field: id, parameters: { max } }] : [];
  });
}
