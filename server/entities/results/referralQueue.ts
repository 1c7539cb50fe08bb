import { Field, Int, ObjectType } from 'type-graphql';
import { ActorReference } from './actorReference.ts';

@ObjectType({ description: 'Somebody to be asked next, because those who were asked named her' })
export class ReferralEntry {
  @Field(() => ActorReference)
  actor!: ActorReference;

  @Field(() => Int, { description: 'How many of those who answered named her' })
  namedBy!: number;

  @Field(() => [ActorReference], { description: 'Who named her, by name; at most 5' })
  byAnswered!: ActorReference[];

  @Field(() => Int, {
    description: 'By how many hand-overs she is reached from those asked first: at least 1',
  })
  step!: number;
}

@ObjectType({ description: 'Whom to ask next in a survey round that goes from person to person' })
export class ReferralQueue {
  @Field(() => String, { nullable: true, description: 'The round; null = nobody was asked in any' })
  waveName!: string | null;

  @Field(() => Int)
  asked!: number;

  @Field(() => Int)
  answered!: number;

  @Field(() => [ReferralEntry], { description: 'Who was named most often comes first' })
  entries!: ReferralEntry[];
}
