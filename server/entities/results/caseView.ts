import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CriterionStandingEnum, type CriterionStanding } from '../cultivation/caseEntry.ts';
import { stageOutcomes, type StageOutcome } from '../cultivation/entryKinds.ts';
import { criterionKinds, type CriterionKind } from '../cultivation/stageModel.ts';
import { enumOf } from '../enumOf.ts';
import type { PartialDate } from '../partialDate.ts';
import { GraphQLPartialDate } from '../scalars.ts';
import { Spoken, type Sentence } from '../sentence.ts';
import { ActorReference } from './actorReference.ts';
import { CultivationAlert } from './cultivationAlerts.ts';
import { CaseCard } from './cultivationBoard.ts';

export const criterionSides = ['entry', 'exit'] as const;
export type CriterionSide = (typeof criterionSides)[number];
const CriterionSideEnum = enumOf(criterionSides);
registerEnumType(CriterionSideEnum, {
  name: 'CriterionSide',
  description: 'entry: of entering its stage. exit: of leaving it',
});

const CriterionKindEnum = enumOf(criterionKinds);
registerEnumType(CriterionKindEnum, {
  name: 'CriterionKind',
  description:
    'computed from the register; manual: stated by a worker with her reasons; a document that somebody saw; an approval',
});

export const StageOutcomeEnum = enumOf(stageOutcomes);
registerEnumType(StageOutcomeEnum, {
  name: 'StageOutcome',
  description:
    'entered: the case went on to a stage. completed: it came to its end. stopped: it was given up',
});

@ObjectType({ description: 'What a manual, document or approval criterion rests on: its latest statement' })
export class CriterionEvidence {
  @Field(() => ID)
  entryId!: string;

  @Field(() => Boolean, { nullable: true })
  holds!: boolean | null;

  @Field(() => Float, { nullable: true })
  value!: number | null;

  @Field(() => String, { nullable: true })
  text!: string | null;

  @Field(() => String, { nullable: true, description: 'Where the document is' })
  reference!: string | null;

  @Field(() => GraphQLPartialDate)
  on!: PartialDate;

  @Field(() => GraphQLPartialDate, { nullable: true, description: 'The last day on which it holds' })
  until!: PartialDate | null;

  @Field(() => ID, { description: 'Account that wrote it down' })
  by!: string;
}

@ObjectType({ description: 'How a computed criterion stood at the end of a month' })
export class CriterionMonth {
  @Field(() => GraphQLPartialDate)
  on!: PartialDate;

  @Field(() => Float, { nullable: true })
  value!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Null: nothing is recorded from which it could be told',
  })
  met!: boolean | null;
}

@ObjectType({ description: 'A criterion of entering or leaving a stage, and how it stands today' })
export class CriterionState {
  @Field(() => ID, { description: 'Unique within its stage' })
  id!: string;

  @Field(() => ID, {
    description: '`exit/<stage>/<id>` or `entry/<stage>/<id>`: the `item` of a statement about it',
  })
  item!: string;

  @Field(() => String, { description: 'Code of its stage' })
  stage!: string;

  @Field(() => CriterionSideEnum)
  side!: CriterionSide;

  @Field(() => CriterionKindEnum)
  kind!: CriterionKind;

  @Spoken()
  name!: Sentence;

  @Field(() => ID, { nullable: true, description: 'Of a computed one' })
  indicator!: string | null;

  @Field(() => CriterionStandingEnum)
  standing!: CriterionStanding;

  @Field(() => Float, { nullable: true })
  value!: number | null;

  @Spoken({ description: 'What is wanted' })
  wanted!: Sentence;

  @Spoken({ description: 'What was found' })
  text!: Sentence;

  @Field(() => Boolean, { description: 'Whether the gate stays closed without it' })
  required!: boolean;

  @Field(() => Boolean, { description: 'Whether a statement answers it with a number' })
  isNumber!: boolean;

  @Field(() => String, { nullable: true, description: 'Of an approval: who may give it' })
  role!: 'supervisor' | 'socialWorker' | null;

  @Field(() => CriterionEvidence, { nullable: true })
  evidence!: CriterionEvidence | null;

  @Field(() => [CriterionMonth], {
    description: 'The months that are looked at, the earliest first; none where today alone counts',
  })
  months!: CriterionMonth[];
}

@ObjectType({ description: 'A stage that a case may go to from where it is' })
export class NextStage {
  @Field(() => String)
  stage!: string;

  @Spoken()
  name!: Sentence;

  @Field(() => Boolean, {
    description: 'It lies before the present one: its criteria of leaving do not count then',
  })
  isEarlier!: boolean;

  @Field(() => Boolean)
  mayEnter!: boolean;

  @Field(() => [ID], { description: 'Required criteria that are not met, by their `item`' })
  missing!: string[];
}

@ObjectType({ description: 'A number of the register about the subject of a case' })
export class CaseIndicator {
  @Field(() => ID)
  id!: string;

  @Spoken()
  name!: Sentence;

  @Spoken()
  meaning!: Sentence;

  @Field(() => String, { description: 'count, share, days, score, hours, steps or index' })
  unit!: string;

  @Field(() => Float, { nullable: true })
  value!: number | null;

  @Field(() => Float, { nullable: true, description: 'On the day on which the case began' })
  atStart!: number | null;

  @Spoken({ description: 'The value with its unit' })
  text!: Sentence;
}

@ObjectType({
  description: 'Something to do in a case: written down, or planned by its model for the present stage',
})
export class CaseTask {
  @Field(() => ID, { nullable: true, description: 'Null: planned, and nobody wrote it down yet' })
  entryId!: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the planned task' })
  code!: string | null;

  @Field(() => String, { nullable: true, description: 'Code of its stage' })
  stage!: string | null;

  @Spoken()
  title!: Sentence;

  @Field(() => String, { nullable: true, description: 'visit, interview, training …' })
  form!: string | null;

  @Field(() => GraphQLPartialDate, { nullable: true })
  dueOn!: PartialDate | null;

  @Field(() => GraphQLPartialDate, { nullable: true })
  doneOn!: PartialDate | null;

  @Field(() => Boolean)
  isOverdue!: boolean;

  @Field(() => ID, { nullable: true, description: 'Account that looks after it' })
  owner!: string | null;

  @Field(() => String, { nullable: true, description: 'What came of it' })
  text!: string | null;
}

@ObjectType({ description: 'How a criterion stood when a gate was decided' })
export class DecidedCriterion {
  @Field(() => ID, { description: '`exit/<stage>/<id>` or `entry/<stage>/<id>`' })
  item!: string;

  @Spoken()
  name!: Sentence;

  @Field(() => CriterionStandingEnum)
  standing!: CriterionStanding;

  @Field(() => Float, { nullable: true })
  value!: number | null;
}

@ObjectType({ description: 'A decision at a gate' })
export class StageDecision {
  @Field(() => ID)
  entryId!: string;

  @Field(() => GraphQLPartialDate)
  on!: PartialDate;

  @Field(() => String, { nullable: true, description: 'Code of the stage that was left' })
  from!: string | null;

  @Spoken({ nullable: true })
  fromName!: Sentence | null;

  @Field(() => String, { nullable: true, description: 'Code of the stage that was entered; null = it ended' })
  to!: string | null;

  @Spoken({ nullable: true })
  toName!: Sentence | null;

  @Field(() => StageOutcomeEnum)
  outcome!: StageOutcome;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => Boolean, { description: 'A required criterion was not met then' })
  isOverride!: boolean;

  @Field(() => ID, { description: 'Account that decided' })
  by!: string;

  @Field(() => [DecidedCriterion])
  snapshot!: DecidedCriterion[];
}

export const trinitySides = ['workerOrganization', 'organizationLeader', 'workerLeader'] as const;
export type TrinitySideId = (typeof trinitySides)[number];
const TrinitySideEnum = enumOf(trinitySides);
registerEnumType(TrinitySideEnum, {
  name: 'TrinitySideId',
  description: 'Sides of the triangle of social workers, self-organizations and a leader',
});

@ObjectType({ description: 'A side of the triangle: what ties its two ends, and when it was last active' })
export class TrinitySide {
  @Field(() => TrinitySideEnum)
  side!: TrinitySideId;

  @Field(() => Int, { description: 'Ties of today between the two' })
  ties!: number;

  @Field(() => Int, { description: 'Days of the last 90 on which the two did something together' })
  meetings90!: number;

  @Field(() => GraphQLPartialDate, { nullable: true, description: 'Null: nothing is recorded' })
  lastOn!: PartialDate | null;

  @Field(() => Int, { nullable: true })
  silentDays!: number | null;

  @Field(() => Boolean, { description: 'Nothing is recorded, or nothing for 60 days' })
  isSilent!: boolean;

  @Spoken()
  text!: Sentence;
}

@ObjectType({ description: 'Social workers, self-organizations and a leader in one triangle' })
export class Trinity {
  @Field(() => ActorReference)
  leader!: ActorReference;

  @Field(() => [ActorReference], { description: 'Who accompanies her or the case, at most 10' })
  workers!: ActorReference[];

  @Field(() => [ActorReference], {
    description: 'Organizations of residents that she belongs to, at most 10',
  })
  organizations!: ActorReference[];

  @Field(() => [TrinitySide])
  sides!: TrinitySide[];
}

@ObjectType({ description: 'One case of cultivation: where it stands, what the gate asks, what was done' })
export class CaseView {
  @Field(() => CaseCard)
  card!: CaseCard;

  @Spoken({ nullable: true, description: 'What the present stage is for; null when the case is over' })
  goal!: Sentence | null;

  @Spoken({ nullable: true, description: 'Where the model comes from' })
  source!: Sentence | null;

  @Field(() => [CriterionState], {
    description:
      'Of leaving the present stage, then of entering those that may follow; in the first stage also those of entering it',
  })
  criteria!: CriterionState[];

  @Field(() => [NextStage], { description: 'Where it may go from the present stage' })
  next!: NextStage[];

  @Field(() => Boolean, { description: 'The present stage is one that ends the case' })
  isLastStage!: boolean;

  @Field(() => Boolean, {
    description: 'It is one that ends the case, and all that leaving it requires is met',
  })
  mayEnd!: boolean;

  @Field(() => [CaseIndicator], { description: 'Those that the present stage shows' })
  indicators!: CaseIndicator[];

  @Field(() => [CaseTask], { description: 'Open ones first, by the day on which they are due; at most 200' })
  tasks!: CaseTask[];

  @Field(() => [StageDecision], { description: 'In order' })
  decisions!: StageDecision[];

  @Field(() => [CultivationAlert], {
    description:
      'Of the alerts that the present stage names, those that are found about its subject and still stand',
  })
  alerts!: CultivationAlert[];

  @Field(() => [String], { description: 'Ids of the assessments that belong to the present stage' })
  assessments!: string[];

  @Field(() => Int, { description: 'Entries of its book that stand' })
  entriesCount!: number;

  @Field(() => Trinity, { nullable: true, description: 'Of a person’s case' })
  trinity!: Trinity | null;
}
