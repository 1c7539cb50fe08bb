import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { StageOutcome } from '../cultivation/entryKinds.ts';
import { CaseSubjectEnum, type CaseSubject } from '../cultivation/stageModel.ts';
import { Spoken, type Sentence } from '../sentence.ts';
import { StageOutcomeEnum } from './caseView.ts';

@ObjectType({ description: 'The cases of a stage model in one of its stages' })
export class PortfolioStage {
  @Field(() => String)
  code!: string;

  @Spoken()
  name!: Sentence;

  @Field(() => Int, { description: 'Cases that are in it today' })
  present!: number;

  @Field(() => Int, { description: 'How often it was entered' })
  entered!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Median days of the times that are over; null: none is',
  })
  medianDays!: number | null;
}

@ObjectType({ description: 'How many times cases went from one stage to another' })
export class PortfolioFlow {
  @Field(() => String, { nullable: true, description: 'Code of a stage; null = the case began' })
  from!: string | null;

  @Field(() => String, { nullable: true, description: 'Code of a stage; null = the case ended' })
  to!: string | null;

  @Field(() => StageOutcomeEnum)
  outcome!: StageOutcome;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ description: 'All cases of a stage model' })
export class PortfolioModel {
  @Field(() => ID)
  modelId!: string;

  @Spoken()
  name!: Sentence;

  @Field(() => CaseSubjectEnum)
  subject!: CaseSubject;

  @Field(() => Int)
  cases!: number;

  @Field(() => Int)
  running!: number;

  @Field(() => Int)
  completed!: number;

  @Field(() => Int)
  stopped!: number;

  @Field(() => [PortfolioStage], { description: 'In the order of the latest version that a case is on' })
  stages!: PortfolioStage[];

  @Field(() => [PortfolioFlow], { description: 'What makes a picture of flows' })
  flows!: PortfolioFlow[];
}

@ObjectType({ description: 'All cases of a community by their stage models' })
export class CultivationPortfolio {
  @Field(() => [PortfolioModel])
  models!: PortfolioModel[];
}
