import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { PartialDate } from '../partialDate.ts';
import { GraphQLPartialDate } from '../scalars.ts';
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
}
