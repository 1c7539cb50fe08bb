import 'reflect-metadata';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { v5 } from 'uuid';
import { ContactFrequencyEnum, type ContactFrequency } from './contactFrequency.ts';
import type { PartialDate } from './partialDate.ts';
import { GraphQLPartialDate } from './scalars.ts';
import { TechniqueEnum, type Technique } from './technique.ts';
import { TieKindEnum } from './tie.ts';
import type { TieKindId } from './tieKinds.ts';

export const mostAnswers = 300;
/** Of 45 persons each may know each. */
export const mostPairs = 990;
export const largestCloseness = 5;

/** What is kept with a tie whose name was read out from the last round, and not called to mind by herself. */
export const promptedNote = '经提示确认：上次访谈提到过 · Prompted: she named her in the last round';

/** What the tie of a name is told by among those of its interview. */
export interface NamingParts {
  readonly kind: TieKindId;
  readonly subkind: string | null;
  readonly fromId: string;
  readonly toId: string;
}

/** The id of the tie that a name becomes, made from that of the interview: the same name to the same question has the same. */
export const namingId = (interviewId: string, { kind, subkind, fromId, toId }: NamingParts): string =>
  v5(JSON.stringify([kind, subkind, fromId, toId]), interviewId);

@InputType({ description: 'One name that was given in answer to one question' })
export class InterviewAnswerInput {
  @Field(() => ID, { description: 'Key of the question; sub-kind of a nomination that has no other' })
  question!: string;

  @Field(() => TieKindEnum)
  kind!: TieKindId;

  @Field(() => String, { nullable: true })
  subkind?: string | null;

  @Field(() => Boolean, { description: 'Whether the tie goes from the one named to the one asked' })
  fromNamed!: boolean;

  @Field(() => Boolean, { description: 'Whether it is a stressful tie: its weight is negative' })
  stressful!: boolean;

  @Field(() => ID, { nullable: true, description: 'A resident or social worker' })
  namedId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'In place of `namedId`: somebody who is not on the roster. She is kept as merely mentioned',
  })
  newName?: string | null;

  @Field(() => ID, { nullable: true, description: 'Building of somebody who is not on the roster' })
  placeId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: '1 to 5: weight of the tie, negative where it is stressful. Null = not said',
  })
  closeness?: number | null;

  @Field(() => ContactFrequencyEnum, {
    nullable: true,
    description: 'How often the two are in contact; null = not said',
  })
  frequency?: ContactFrequency | null;

  @Field(() => GraphQLPartialDate, {
    nullable: true,
    description: 'Since when the tie holds. Null = known from the day of the interview on',
  })
  since?: PartialDate | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether her name was read out from the last round and confirmed: the tie says so in its note. Null = she named her by herself',
  })
  prompted?: boolean | null;
}

@InputType({
  description: 'Two of those who were named who know each other, by the places of answers that name them',
})
export class InterviewPairInput {
  @Field(() => Int, { description: 'Place in `answers`, from 0' })
  one!: number;

  @Field(() => Int)
  other!: number;
}

@InputType({ description: 'What one person answered in a survey round' })
export class InterviewInput {
  @Field(() => ID, {
    description: 'A UUID made by the client: sending the same interview again does nothing',
  })
  id!: string;

  @Field(() => ID)
  communityId!: string;

  @Field(() => ID, { nullable: true })
  waveId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'In place of `waveId`: name of a round, which is made if it is not there',
  })
  newWave?: string | null;

  @Field(() => ID)
  respondentId!: string;

  @Field(() => GraphQLPartialDate, { description: 'When she was asked' })
  on!: PartialDate;

  @Field(() => TechniqueEnum, { nullable: true, description: 'Of all the ties; null = not said' })
  method?: Technique | null;

  @Field(() => [InterviewAnswerInput], {
    description: `At most ${mostAnswers}. The same name to the same question counts once`,
  })
  answers!: InterviewAnswerInput[];

  @Field(() => [InterviewPairInput], {
    nullable: true,
    description: `Who of those named know each other, as she says: a tie KNOWS for each pair of whom the round does not say so already. At most ${mostPairs}`,
  })
  among?: InterviewPairInput[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: `Ties of former rounds that no longer hold, as she says: they end on the day of the interview. At most ${mostAnswers}`,
  })
  endedTieIds?: string[] | null;
}

@ObjectType({ description: 'What was kept of an interview' })
export class InterviewResult {
  @Field(() => ID)
  waveId!: string;

  @Field(() => Int, { description: 'Ties to, from and among those who were named' })
  ties!: number;

  @Field(() => Int, { description: 'Persons who are kept as merely mentioned since then' })
  people!: number;

  @Field(() => Int, { description: 'Ties of former rounds that ended' })
  ended!: number;

  @Field(() => Boolean, { description: 'Whether it was there already, because it was sent before' })
  wasKept!: boolean;

  /** Who was asked, who was named, and whose tie ended. */
  personIds!: readonly string[];
}
