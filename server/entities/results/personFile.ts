import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Consent } from '../consent.ts';
import { Decision } from '../decision.ts';
import { InstrumentAnswers } from '../instrumentAnswers.ts';
import { FollowUp } from '../followUp.ts';
import { CaseEntry } from '../cultivation/caseEntry.ts';
import { enumOf } from '../enumOf.ts';
import { Intervention } from '../intervention.ts';
import type { PartialDate } from '../partialDate.ts';
import type { PropertyValue } from '../property.ts';
import { ConsentDecisionEnum, PurposeEnum, type ConsentDecision, type Purpose } from '../purpose.ts';
import { GraphQLDateTime, GraphQLPartialDate } from '../scalars.ts';
import { Spoken, type Sentence } from '../sentence.ts';
import { ContactFrequencyEnum, type ContactFrequency } from '../contactFrequency.ts';
import { TechniqueEnum, type Technique } from '../technique.ts';
import type { Wording } from '../wording.ts';
import type { AuditAction } from './audit.ts';

@ObjectType({ description: 'Something kept about a person, and how it is handled' })
export class PersonFact {
  @Field(() => String, { description: 'Its place in the data catalogue' })
  field!: string;

  @Spoken()
  name!: Sentence;

  @Spoken()
  value!: Sentence;

  /** As it is stored. */
  raw!: PropertyValue;

  @Spoken()
  purpose!: Sentence;

  @Spoken()
  basis!: Sentence;

  @Spoken()
  sensitivity!: Sentence;

  @Spoken()
  keepUntil!: Sentence;
}

@ObjectType({
  description: 'A tie of a person. Who is at the other end has a short name: it is her name, not the asker’s',
})
export class PersonFileTie {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Id of the tie kind' })
  kind!: string;

  @Spoken({ description: 'The tie as a sentence' })
  text!: Sentence;

  @Field(() => String, { nullable: true })
  subkind!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'What it means depends on the kind: a rating, closeness …',
  })
  weight!: number | null;

  @Field(() => TechniqueEnum, { nullable: true, description: 'The technique by which it was learnt' })
  method!: Technique | null;

  @Field(() => ContactFrequencyEnum, { nullable: true, description: 'How often they are in contact' })
  frequency!: ContactFrequency | null;

  @Field(() => GraphQLPartialDate, { nullable: true, description: 'When it was last said to hold still' })
  confirmedOn!: PartialDate | null;

  @Field(() => Boolean, { description: 'Whether it goes out from the person' })
  isOutgoing!: boolean;

  @Field(() => String)
  otherName!: string;

  @Field(() => String, { description: 'Label of what is at the other end' })
  otherKind!: string;

  @Field(() => GraphQLPartialDate, { nullable: true })
  validFrom!: PartialDate | null;

  @Field(() => GraphQLPartialDate, { nullable: true })
  validTo!: PartialDate | null;

  @Field(() => GraphQLDateTime)
  recordedAt!: string;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Of a former version: when it was corrected' })
  supersededAt!: string | null;

  @Field(() => String, { nullable: true })
  note!: string | null;
}

@ObjectType({ description: 'Where a purpose stands with a person today' })
export class PurposeState {
  @Field(() => PurposeEnum)
  purpose!: Purpose;

  @Spoken()
  name!: Sentence;

  @Field(() => ConsentDecisionEnum, { nullable: true, description: 'The latest decision; null = none' })
  decision!: ConsentDecision | null;

  @Field(() => Boolean, {
    description:
      'Whether her data may be used for it today. Contact and sensitive data need a consent that was given',
  })
  isAllowed!: boolean;

  @Field(() => GraphQLPartialDate, {
    nullable: true,
    description: 'The first day on which it is not; null = none',
  })
  withheldFrom!: PartialDate | null;
}

@ObjectType({ description: 'Where data of a person come from' })
export class PersonSource {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Spoken()
  kind!: Sentence;

  @Field(() => GraphQLPartialDate, { nullable: true })
  date!: PartialDate | null;
}

@ObjectType({ description: 'How often somebody looked at or changed a person’s data' })
export class PersonAccessCount {
  @Field(() => String, { description: 'YYYY-MM' })
  month!: string;

  @Field(() => String, { description: 'What was done, as in the audit log' })
  action!: AuditAction;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ description: 'A list that a person is on, and why' })
export class PersonListing {
  @Spoken()
  list!: Sentence;

  @Spoken({ list: true })
  reasons!: Sentence[];
}

@ObjectType({ description: 'A case of cultivation that is a person’s own' })
export class PersonCase {
  @Field(() => ID)
  id!: string;

  communityId!: string;

  @Spoken({ description: 'The stage model' })
  modelName!: Sentence;

  @Field(() => String, { nullable: true })
  title!: string | null;

  @Field(() => GraphQLPartialDate)
  startedOn!: PartialDate;

  @Field(() => GraphQLDateTime)
  recordedAt!: string;

  @Field(() => ID, { description: 'Account that wrote it down' })
  recordedBy!: string;
}

@ObjectType({ description: 'Everything that is kept about one person' })
export class PersonFile {
  @Field(() => ID)
  personId!: string;

  @Field(() => ID)
  communityId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Boolean, { description: 'Others named her; she has not been asked herself' })
  isMentioned!: boolean;

  @Field(() => GraphQLDateTime)
  madeAt!: string;

  @Spoken({ list: true, description: 'What is kept and why, in plain words' })
  explanation!: Sentence[];

  @Field(() => [PersonFact])
  facts!: PersonFact[];

  tieList!: PersonFileTie[];

  @Field(() => [PurposeState])
  purposes!: PurposeState[];

  @Field(() => [Consent], { description: 'All decisions, the latest last' })
  consents!: Consent[];

  @Field(() => [Decision], {
    description: 'What was decided about her as a possible leader, the latest last',
  })
  decisions!: Decision[];

  @Field(() => [InstrumentAnswers], {
    description: 'What she answered to scales, corrected entries too, the latest last',
  })
  instrumentAnswers!: InstrumentAnswers[];

  @Field(() => [FollowUp], {
    description: 'What was done about her on work lists, the latest last; without the ids of others',
  })
  followUps!: FollowUp[];

  @Field(() => [Intervention], {
    description: 'What was done for her, corrected versions too, the latest last; without the ids of others',
  })
  interventions!: Intervention[];

  @Field(() => [PersonCase], { description: 'Her cases of cultivation, the latest beginning last' })
  cases!: PersonCase[];

  @Field(() => [CaseEntry], {
    description:
      'What was written about her or with her in the course of cultivation, corrected versions too, the latest last; without the ids of others',
  })
  caseEntries!: CaseEntry[];

  @Field(() => [PersonSource])
  sources!: PersonSource[];
}

export const erasureReasons = {
  asked: { zh: ['本人要求'], en: ['The person asked for it'] },
  consentWithdrawn: { zh: ['撤回同意'], en: ['Consent was withdrawn'] },
  purposeEnded: { zh: ['目的已经实现'], en: ['The purpose has ended'] },
  retention: { zh: ['保存期满'], en: ['The time of keeping is over'] },
  unlawful: { zh: ['不应收集'], en: ['Should not have been collected'] },
} satisfies Record<string, Wording>;
export type ErasureReason = keyof typeof erasureReasons;
export const ErasureReasonEnum = enumOf(Object.keys(erasureReasons));
registerEnumType(ErasureReasonEnum, {
  name: 'ErasureReason',
  description: 'Why a person’s data are erased (PIPL art. 47)',
});

@ObjectType({ description: 'A text in somebody else’s record that holds a person’s exact name' })
export class NamedIn {
  @Field(() => ID, { nullable: true })
  nodeId!: string | null;

  @Field(() => ID, { nullable: true })
  tieId!: string | null;

  @Field(() => String, { description: 'Label of the node, or id of the tie kind' })
  kind!: string;

  @Field(() => String, {
    description:
      'Property; `decision`, `followUp`, `intervention`, `caseEntry` = what was written about that node so',
  })
  field!: string;
}

@ObjectType({ description: 'So many of one kind' })
export class ErasedCount {
  @Field(() => String)
  id!: string;

  @Spoken()
  name!: Sentence;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ description: 'What goes when a person is erased, and what a worker has to look at by herself' })
export class EraseDependents {
  @Field(() => [ErasedCount], {
    description: 'Ties with their former versions, needs and resources that are hers alone',
  })
  counts!: ErasedCount[];

  @Field(() => Int)
  consents!: number;

  @Field(() => Int, { description: 'Decisions about her as a possible leader' })
  decisions!: number;

  @Field(() => Int, { description: 'What was done about her on work lists' })
  followUps!: number;

  @Field(() => Int, { description: 'What was done for her, corrected versions too' })
  interventions!: number;

  @Field(() => Int, { description: 'Her cases of cultivation' })
  cases!: number;

  @Field(() => Int, { description: 'Entries of cultivation about her or that name her, corrected ones too' })
  caseEntries!: number;

  @Field(() => Int, { description: 'Entries of answers to scales, corrected ones too' })
  instrumentAnswers!: number;

  @Field(() => Int, { description: 'Protected data' })
  protectedData!: number;

  @Field(() => [NamedIn], {
    description: 'Texts elsewhere that hold her name, at most 200. They stay as they are',
  })
  namedIn!: NamedIn[];

  @Field(() => Int)
  namedInCount!: number;
}

@ObjectType({ description: 'What an erasure did' })
export class Erasure {
  @Field(() => ID, { description: 'As the client made it' })
  id!: string;

  @Field(() => ID)
  personId!: string;

  communityId!: string | null;

  @Field(() => Boolean, { description: 'False when nothing was there any more: it had been done before' })
  erased!: boolean;

  @Field(() => [NamedIn], { description: 'Texts elsewhere that hold her name, at most 200' })
  namedIn!: NamedIn[];
}

@ObjectType({ description: 'A person whose data have been kept for as long as they may be' })
export class RetentionDue {
  @Field(() => ID)
  personId!: string;

  @Field(() => String, { description: 'Short name' })
  name!: string;

  @Field(() => GraphQLPartialDate, { description: 'The day of the last record about her' })
  lastRecordOn!: PartialDate;

  @Field(() => GraphQLPartialDate, { description: 'Since when her data should be gone' })
  dueSince!: PartialDate;
}
