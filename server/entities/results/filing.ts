import 'reflect-metadata';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CriterionStandingEnum, type CriterionStanding } from '../cultivation/caseEntry.ts';
import { enumOf } from '../enumOf.ts';
import type { PartialDate } from '../partialDate.ts';
import { GraphQLPartialDate } from '../scalars.ts';
import { Spoken, type Sentence } from '../sentence.ts';
import { WrittenStatement } from './standing.ts';

/** How far the filing of an organization has come. */
export const filingStateIds = [
  'notApplicable',
  'notFiled',
  'submitted',
  'filed',
  'expired',
  'cancelled',
] as const;
export type FilingStateId = (typeof filingStateIds)[number];
export const FilingStateEnum = enumOf(filingStateIds);
registerEnumType(FilingStateEnum, {
  name: 'FilingState',
  description: 'How far the filing of an organization has come',
});

@ObjectType({ description: 'A day on which somebody should be reminded that a filing ends' })
export class FilingReminder {
  @Field(() => GraphQLPartialDate)
  on!: PartialDate;

  @Field(() => Int, { description: 'Days before the end' })
  daysBefore!: number;

  @Field(() => Boolean, { description: 'Whether that day has come' })
  isDue!: boolean;
}

@ObjectType({ description: 'How one item of a filing checklist stands' })
export class FilingItemState {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'By what a statement about it is written down: `item` of the entry' })
  item!: string;

  @Spoken()
  name!: Sentence;

  @Spoken({ nullable: true, description: 'What to look at' })
  hint!: Sentence | null;

  @Field(() => Boolean, { description: 'Counted in the register; else stated by a worker' })
  isComputed!: boolean;

  @Field(() => Boolean, { description: 'Whether a number is stated, not just that it is there' })
  isNumber!: boolean;

  @Field(() => Boolean, {
    description: 'A question about the organization, by which other items are asked or not',
  })
  isQuestion!: boolean;

  @Field(() => Boolean)
  required!: boolean;

  @Field(() => CriterionStandingEnum)
  standing!: CriterionStanding;

  @Field(() => Int, { nullable: true, description: 'So many are needed' })
  atLeast!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'How many there are: of what is counted, null = fewer than 5, hidden, or unknown',
  })
  value!: number | null;

  @Spoken({ description: 'In one sentence: whether it is met, what is asked, what was found' })
  reading!: Sentence;

  @Field(() => WrittenStatement, { nullable: true })
  statement!: WrittenStatement | null;
}

@ObjectType({ description: 'Somebody who is tracked but not filed under the rules' })
export class FilingExclusionState {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'By what a statement about it is written down: `item` of the entry' })
  item!: string;

  @Spoken()
  name!: Sentence;

  @Field(() => Boolean, { description: 'Told by what the organization is; else stated by a worker' })
  isComputed!: boolean;

  @Field(() => Boolean)
  applies!: boolean;
}

@ObjectType({ description: 'The filing of one organization' })
export class Filing {
  @Field(() => ID)
  organizationId!: string;

  @Field(() => GraphQLPartialDate, { description: 'The day that it is told of' })
  on!: PartialDate;

  @Field(() => String)
  organizationName!: string;

  @Field(() => String)
  kind!: string;

  @Field(() => String, { nullable: true })
  field!: string | null;

  @Field(() => Int, { nullable: true, description: 'Members; null = fewer than 5, hidden, or unknown' })
  members!: number | null;

  @Field(() => ID)
  setId!: string;

  @Field(() => FilingStateEnum)
  state!: FilingStateId;

  @Spoken()
  stateName!: Sentence;

  @Spoken({ nullable: true, description: 'Why it is not filed under these rules' })
  whyNotApplicable!: Sentence | null;

  @Field(() => [FilingExclusionState])
  exclusions!: FilingExclusionState[];

  @Field(() => [FilingItemState], { description: 'Those that are asked of this organization' })
  items!: FilingItemState[];

  @Field(() => Int, { description: 'How many required items are met' })
  met!: number;

  @Field(() => Int)
  required!: number;

  @Field(() => String, { nullable: true })
  number!: string | null;

  @Field(() => GraphQLPartialDate, { nullable: true })
  submittedOn!: PartialDate | null;

  @Field(() => GraphQLPartialDate, {
    nullable: true,
    description: 'By when what was submitted is to be decided',
  })
  decisionDue!: PartialDate | null;

  @Field(() => GraphQLPartialDate, { nullable: true, description: 'First day of the filing that holds' })
  filedOn!: PartialDate | null;

  @Field(() => GraphQLPartialDate, { nullable: true, description: 'Last day of it; null = no end is known' })
  expiresOn!: PartialDate | null;

  @Field(() => GraphQLPartialDate, {
    nullable: true,
    description: 'By when its renewal is to be applied for',
  })
  renewBy!: PartialDate | null;

  @Field(() => [FilingReminder])
  reminders!: FilingReminder[];

  @Spoken({ list: true, description: 'What has to be done next' })
  sentences!: Sentence[];
}

@ObjectType({ description: 'Organizations of a field' })
export class FieldCount {
  @Field(() => String)
  field!: string;

  @Spoken()
  name!: Sentence;

  @Field(() => Int)
  organizations!: number;

  @Field(() => Int, { description: 'Of these: filed, and not expired' })
  filed!: number;
}

@ObjectType({ description: 'Rules of filing, as they are told beside a checklist' })
export class FilingRules {
  @Field(() => ID)
  id!: string;

  @Spoken()
  name!: Sentence;

  @Spoken()
  where!: Sentence;

  @Field(() => Int, { nullable: true })
  validityYears!: number | null;

  @Field(() => Int, { nullable: true })
  renewDays!: number | null;

  @Field(() => Int, { nullable: true })
  decisionDays!: number | null;

  @Spoken()
  source!: Sentence;

  @Field(() => GraphQLPartialDate, { description: 'When somebody last read these rules' })
  lastChecked!: PartialDate;

  @Spoken()
  caution!: Sentence;
}

@ObjectType({ description: 'The filings of the organizations of a community' })
export class Filings {
  @Field(() => FilingRules)
  rules!: FilingRules;

  @Field(() => String, { description: 'urban or rural' })
  settlement!: string;

  @Field(() => Int, { description: 'Organizations that a community is to have on average' })
  reference!: number;

  @Field(() => Int, { description: 'Organizations that could be filed' })
  organizations!: number;

  @Field(() => Int, { description: 'Of these: filed, and not expired' })
  filed!: number;

  @Field(() => [FieldCount])
  byField!: FieldCount[];

  @Spoken({ description: 'The number of organizations against the reference' })
  reading!: Sentence;

  @Field(() => Int)
  totalCount!: number;

  @Field(() => [Filing])
  filings!: Filing[];
}
