import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CaseSubjectEnum, type CaseSubject } from '../cultivation/stageModel.ts';
import { enumOf } from '../enumOf.ts';
import type { PartialDate } from '../partialDate.ts';
import { GraphQLPartialDate } from '../scalars.ts';
import { Spoken, type Sentence } from '../sentence.ts';

/** Whether a case goes on, came to its end, or was given up before. */
export const caseStates = ['running', 'completed', 'stopped'] as const;
export type CaseState = (typeof caseStates)[number];
export const CaseStateEnum = enumOf(caseStates);
registerEnumType(CaseStateEnum, {
  name: 'CaseState',
  description: 'Whether a case of cultivation goes on, came to its end, or was given up before',
});

@ObjectType({ description: 'A stage, by its place in the model' })
export class CaseStage {
  @Field(() => String)
  code!: string;

  @Spoken()
  name!: Sentence;

  @Field(() => Int, { description: 'From 0' })
  index!: number;
}

@ObjectType({ description: 'A time that a case spent in a stage' })
export class StageVisit {
  @Field(() => GraphQLPartialDate)
  from!: PartialDate;

  @Field(() => GraphQLPartialDate, {
    nullable: true,
    description: 'The day on which it was left; null = not yet',
  })
  to!: PartialDate | null;
}

@ObjectType({ description: 'A stage of a case: as it was planned, and as it went' })
export class StageSpan {
  @Field(() => String)
  code!: string;

  @Spoken()
  name!: Sentence;

  @Field(() => [String], { description: 'Codes of the stages that may follow, earlier ones too' })
  next!: string[];

  @Field(() => GraphQLPartialDate, {
    description: 'Own plan of the case, else from the days that the model plans',
  })
  plannedFrom!: PartialDate;

  @Field(() => GraphQLPartialDate, { description: 'The last planned day, included' })
  plannedTo!: PartialDate;

  @Field(() => GraphQLPartialDate, {
    nullable: true,
    description: 'When it was entered first; null = not yet',
  })
  from!: PartialDate | null;

  @Field(() => GraphQLPartialDate, {
    nullable: true,
    description: 'When it was left last; null = not entered yet, or the case is in it',
  })
  to!: PartialDate | null;

  @Field(() => [StageVisit], { description: 'In order; several where a stage was opened again' })
  visits!: StageVisit[];
}

@ObjectType({ description: 'What is to be done next in a case' })
export class NextTask {
  @Spoken()
  title!: Sentence;

  @Field(() => GraphQLPartialDate, { nullable: true })
  dueOn!: PartialDate | null;
}

@ObjectType({ description: 'A case of cultivation on the board' })
export class CaseCard {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true, description: 'As it was named; null = by its subject' })
  title!: string | null;

  @Field(() => ID, { description: 'A resident, an organization, or the community itself' })
  subjectId!: string;

  @Spoken()
  subjectName!: Sentence;

  @Field(() => String, { nullable: true, description: 'Building of a resident, to tell namesakes apart' })
  subjectPlaceName!: string | null;

  @Field(() => CaseSubjectEnum)
  subject!: CaseSubject;

  @Field(() => ID)
  modelId!: string;

  @Field(() => Int)
  modelVersion!: number;

  @Spoken()
  modelName!: Sentence;

  @Field(() => CaseStateEnum)
  state!: CaseState;

  @Field(() => CaseStage, { nullable: true, description: 'The present stage; null when the case is over' })
  stage!: CaseStage | null;

  @Field(() => Int, { description: 'How many stages its model has' })
  stageCount!: number;

  @Field(() => GraphQLPartialDate)
  startedOn!: PartialDate;

  @Field(() => GraphQLPartialDate, { nullable: true, description: 'When a case that is over ended' })
  endedOn!: PartialDate | null;

  @Field(() => GraphQLPartialDate, { nullable: true, description: 'When the present stage was entered' })
  stageSince!: PartialDate | null;

  @Field(() => Int, { nullable: true, description: 'Days since then' })
  daysInStage!: number | null;

  @Field(() => Int, { nullable: true, description: 'Days that are planned for the present stage' })
  plannedDays!: number | null;

  @Field(() => GraphQLPartialDate, {
    nullable: true,
    description: 'The last planned day of the present stage',
  })
  plannedEnd!: PartialDate | null;

  @Field(() => Boolean, { description: 'The last planned day of the present stage is over' })
  isLate!: boolean;

  @Field(() => Int, { description: 'Criteria of leaving the present stage that are required' })
  required!: number;

  @Field(() => Int, { description: 'Of these, how many are met' })
  requiredMet!: number;

  @Field(() => Int, { description: 'Tasks that are not done: written down, or planned in the present stage' })
  openTasks!: number;

  @Field(() => Int, { description: 'Of these, those whose day is over' })
  overdueTasks!: number;

  @Field(() => NextTask, { nullable: true, description: 'The open task that is due first' })
  nextTask!: NextTask | null;

  @Field(() => ID, { nullable: true, description: 'Account that looks after it' })
  owner!: string | null;

  @Field(() => ID, { nullable: true, description: 'The social worker who accompanies it' })
  workerId!: string | null;

  @Field(() => String, { nullable: true })
  workerName!: string | null;

  @Field(() => [StageSpan], { description: 'All stages, in the order of the model' })
  stages!: StageSpan[];
}

@ObjectType()
export class CasesInState {
  @Field(() => CaseStateEnum)
  state!: CaseState;

  @Field(() => Int)
  count!: number;
}

@ObjectType({
  description: 'The cases of a community: running ones first, those that are late before others',
})
export class CultivationBoard {
  @Field(() => Int, { description: 'Cases that fit what was asked for' })
  totalCount!: number;

  @Field(() => [CaseCard])
  cases!: CaseCard[];

  @Field(() => [CasesInState], { description: 'Cases by state, whichever state was asked for' })
  byState!: CasesInState[];
}
