import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { PartialDate } from '../partialDate.ts';
import { GraphQLPartialDate } from '../scalars.ts';
import { Spoken, type Sentence } from '../sentence.ts';
import { HeldActivities } from './heldActivities.ts';

@ObjectType()
export class TeamOrganization {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType()
export class TeamMember {
  /** For the audit log; who leads a team sees names only. */
  personId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Sub-kind of MEMBER_OF: member, core, leader, founder …',
  })
  role!: string | null;

  @Field(() => GraphQLPartialDate, { nullable: true })
  since!: PartialDate | null;
}

@ObjectType()
export class TeamActivity {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => GraphQLPartialDate)
  startedOn!: PartialDate;

  @Field(() => Int, { description: 'Distinct persons who attended' })
  participants!: number;
}

@ObjectType({ description: 'Something that the team and its social worker mean to do' })
export class TeamStep {
  @Spoken()
  title!: Sentence;

  @Field(() => GraphQLPartialDate, { nullable: true })
  dueOn!: PartialDate | null;

  @Field(() => Boolean, { description: 'Its day is over' })
  isOverdue!: boolean;
}

@ObjectType({ description: 'One team for who leads it: its members and its rhythm, and nobody else' })
export class Team extends HeldActivities {
  @Field(() => TeamOrganization)
  organization!: TeamOrganization;

  @Field(() => [TeamMember], { description: 'Those who belong to it today, leaders first, at most 500' })
  members!: TeamMember[];

  @Field(() => [TeamActivity], { description: 'Newest first, at most 100' })
  activities!: TeamActivity[];

  @Field(() => Int, {
    nullable: true,
    description: 'Median days between its activities; null with fewer than two',
  })
  rhythmDays!: number | null;

  @Field(() => [TeamActivity], { description: 'After today, the earliest first, at most 100' })
  upcoming!: TeamActivity[];

  @Spoken({
    nullable: true,
    description: 'Its present stage of cultivation; null = nothing is planned with it',
  })
  stageName!: Sentence | null;

  @Spoken({ nullable: true, description: 'What the stage is for' })
  stageGoal!: Sentence | null;

  @Field(() => [TeamStep], {
    description:
      'What is planned in the stage or was shared with the team, and is not done yet: by day, at most 20',
  })
  steps!: TeamStep[];
}

/** Where a team stands in its cultivation. */
export type TeamPlan = Pick<Team, 'stageName' | 'stageGoal' | 'steps'>;
