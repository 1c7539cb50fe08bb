import { Field, ID, ObjectType } from 'type-graphql';
import type { ActorLabel } from '../actor.ts';
import { ActorKindEnum } from '../networkSelection.ts';

@ObjectType({ description: 'An actor, as far as a list or a picture needs it' })
export class ActorReference {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => ActorKindEnum)
  kind!: ActorLabel;

  @Field(() => String, { nullable: true, description: 'Id in the file it was imported from' })
  externalId!: string | null;

  @Field(() => String, { nullable: true, description: 'Building' })
  placeName!: string | null;
}
