import { Field, Int, ObjectType } from 'type-graphql';
import type { PartialDate } from '../partialDate.ts';
import { GraphQLPartialDate } from '../scalars.ts';

/** How long ago an organization held something. */
@ObjectType()
export abstract class HeldActivities {
  @Field(() => GraphQLPartialDate, { nullable: true, description: 'Null: nothing was held yet' })
  lastActivityOn!: PartialDate | null;

  @Field(() => Int, { nullable: true, description: 'Days since then' })
  silentDays!: number | null;
}
