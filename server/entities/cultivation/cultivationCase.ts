import 'reflect-metadata';
import { ArrayMaxSize, IsOptional, ValidateNested } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { PartialDate } from '../partialDate.ts';
import { firstDay, lastDay } from '../partialDate.ts';
import { checkPastDay } from '../pastDay.ts';
import { checkPlainText } from '../plainText.ts';
import type { Problem } from '../problem.ts';
import { GraphQLPartialDate } from '../scalars.ts';
import { longestTitle } from './caseEntry.ts';
import type { CaseSubject, StageModel } from './stageModel.ts';
import { checkWrittenDate } from '../writtenDate.ts';

/** When a stage is meant to begin and to end, where it differs from the plan of the model. */
@InputType('PlannedStageInput')
export class PlannedStage {
  @Field(() => String, { description: 'Code of the stage' })
  readonly stage!: string;

  @Field(() => GraphQLPartialDate)
  readonly from!: PartialDate;

  @Field(() => GraphQLPartialDate)
  readonly to!: PartialDate;
}

/** One piece of cultivation: a person, an organization or the community on a stage model. Goes with its subject. */
export interface CultivationCase {
  readonly id: string;
  readonly communityId: string;
  /** A resident, an organization, or the community itself. */
  readonly subjectId: string;
  readonly subject: CaseSubject;
  readonly modelId: string;
  readonly modelVersion: number;
  /** The stage model as it was when the case began: later versions do not touch it. */
  readonly model: StageModel;
  readonly title: string | null;
  /** A whole day. */
  readonly startedOn: PartialDate;
  /** Account that looks after it. */
  readonly owner: string | null;
  /** The social worker (a node) who accompanies it. */
  readonly workerId: string | null;
  /** Own dates of stages. */
  readonly plan: readonly PlannedStage[];
  readonly recordedAt: string;
  readonly recordedBy: string;
}

/** Stages of a plan. */
const mostStages = 30;

@InputType({ description: 'A person, an organization or the community begins on a stage model' })
export class CaseInput {
  @Field(() => ID, {
    nullable: true,
    description: 'A UUID made by the client: sending the same case again does nothing',
  })
  id?: string | null;

  @Field(() => ID)
  communityId!: string;

  @Field(() => ID, {
    description: 'A resident, an organization, or the community itself: what the model is made for',
  })
  subjectId!: string;

  @Field(() => ID)
  modelId!: string;

  @Field(() => String, { nullable: true, description: `At most ${longestTitle} signs` })
  title?: string | null;

  @Field(() => GraphQLPartialDate, { nullable: true, description: 'A day. Default: today' })
  startedOn?: PartialDate | null;

  @Field(() => ID, { nullable: true, description: 'Account that looks after it (see `colleagues`)' })
  owner?: string | null;

  @Field(() => ID, { nullable: true, description: 'The social worker who accompanies it' })
  workerId?: string | null;
}

@InputType({ description: 'What is to be changed of a case. Left out: stays as it is; null: nobody, none' })
export class CaseChangeInput {
  @Field(() => ID)
  communityId!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true, description: `At most ${longestTitle} signs` })
  title?: string | null;

  @Field(() => ID, { nullable: true, description: 'Account that looks after it (see `colleagues`)' })
  owner?: string | null;

  @Field(() => ID, { nullable: true, description: 'The social worker who accompanies it' })
  workerId?: string | null;

  @Field(() => [PlannedStage], {
    nullable: true,
    description: `Own dates of stages, at most ${mostStages}; null = those of the model`,
  })
  @IsOptional()
  @ArrayMaxSize(mostStages)
  @ValidateNested({ each: true })
  plan?: PlannedStage[] | null;
}

@ObjectType({ description: 'A case, by its id' })
export class CaseReference {
  @Field(() => ID)
  id!: string;

  communityId!: string;

  subjectId!: string;
}

/** What is wrong with a case or a change of one, as far as it can be told without looking anything up. */
export function checkCase(
  { title, startedOn, plan }: Pick<CaseInput & CaseChangeInput, 'title' | 'startedOn' | 'plan'>,
  model: StageModel,
  today: string,
): Problem[] {
  return [
    ...checkPlainText('title', title ?? '', { max: longestTitle, hasLines: false }),
    ...(startedOn ? checkPastDay('startedOn', startedOn, today) : []),
    ...faultsOfPlan(plan ?? [], model),
  ];
}

function faultsOfPlan(plan: readonly PlannedStage[], model: StageModel): Problem[] {
  const codes = model.stages.map(({ code }) => code);
  if (plan.length > mostStages) return [{ code: 'tooMany', field: 'plan', parameters: { max: mostStages } }];
  return plan.flatMap(({ stage, from, to }, i): Problem[] => {
    const isRepeated = plan.findIndex((each) => each.stage === stage) !== i;
    if (!codes.includes(stage) || isRepeated)
      return [{ code: 'notAChoice', field: 'plan', value: stage, parameters: { choices: codes.join(', ') } }];
    const wrong = [from, to].flatMap((date) => checkWrittenDate('plan', date));
    if (wrong.length > 0) return wrong.slice(0, 1);
    return lastDay(to) < firstDay(from)
      ? [{ code: 'endBeforeStart', field: 'plan', value: to, parameters: { start: from } }]
      : [];
  });
}
