import 'reflect-metadata';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { PartialDate } from './partialDate.ts';
import { GraphQLPartialDate } from './scalars.ts';

export const mostAttendees = 1_000;

@InputType({ description: 'Somebody who was there' })
export class AttendeeInput {
  @Field(() => ID, { nullable: true, description: 'A resident or social worker' })
  personId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'In place of `personId`: somebody who is not on the roster. She is kept as merely mentioned',
  })
  newName?: string | null;

  @Field(() => ID, { nullable: true, description: 'Building of somebody who is not on the roster' })
  placeId?: string | null;
}

@InputType({ description: 'A list of who was at an activity' })
export class AttendanceInput {
  @Field(() => ID, {
    description:
      'A UUID made by the client: new names of the same list are the same persons when it is sent again',
  })
  id!: string;

  @Field(() => ID)
  communityId!: string;

  @Field(() => ID, { description: 'An activity; of one that is to be made, a UUID made by the client' })
  activityId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'With `date`: the activity is made by this title when it is not there',
  })
  title?: string | null;

  @Field(() => GraphQLPartialDate, { nullable: true })
  date?: PartialDate | null;

  @Field(() => [AttendeeInput], {
    description: `At most ${mostAttendees}. Who is named twice, or on a list already, counts once`,
  })
  attendees!: AttendeeInput[];
}

@ObjectType({ description: 'What was kept of a list of who was there' })
export class AttendanceResult {
  @Field(() => ID)
  activityId!: string;

  @Field(() => Int, { description: 'Persons of whom it is known since now that they were there' })
  added!: number;

  @Field(() => Int, { description: 'Persons of whom it was known already' })
  known!: number;

  @Field(() => Int, { description: 'Persons on the list who are kept as merely mentioned' })
  people!: number;

  /** Everybody on the list. */
  personIds!: readonly string[];
}
