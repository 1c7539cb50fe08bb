import { Field, ID, ObjectType } from 'type-graphql';

/** A resource as lists name it. */
@ObjectType()
export abstract class ListedResource {
  @Field(() => ID)
  resourceId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => Boolean, { description: 'Not confirmed for half a year' })
  stale!: boolean;
}
