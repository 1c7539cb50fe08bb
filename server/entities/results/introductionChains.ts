import { Field, Float, ObjectType } from 'type-graphql';
import type { PartialDate } from '../partialDate.ts';
import { GraphQLPartialDate } from '../scalars.ts';
import { Spoken, type Sentence } from '../sentence.ts';
import { ActorReference } from './actorReference.ts';

@ObjectType({
  description: 'One acquaintance of a chain of introductions: that of an actor of the chain with the next',
})
export class IntroductionChainLink {
  @Spoken({ description: 'How the two are in contact, and how recently that was known' })
  sentence!: Sentence;

  @Field(() => Float, { description: 'Sum of the weights of their ties; a tie without a weight counts 1' })
  strength!: number;

  @Field(() => GraphQLPartialDate, {
    nullable: true,
    description: 'When one of their ties was last confirmed; null = never',
  })
  confirmedOn!: PartialDate | null;

  @Field(() => GraphQLPartialDate, {
    nullable: true,
    description: 'When the latest of their ties began; null = not recorded',
  })
  since!: PartialDate | null;
}

@ObjectType({
  description: 'Who could introduce somebody to a person: a chain of people who know each other',
})
export class IntroductionChain {
  @Field(() => [ActorReference], {
    description: 'From who seeks the introduction to the person, both included: 2 to 4',
  })
  actors!: ActorReference[];

  @Field(() => [IntroductionChainLink], { description: 'One less than actors, in their order' })
  links!: IntroductionChainLink[];

  @Spoken({ description: 'The whole chain as one sentence' })
  sentence!: Sentence;
}

@ObjectType({ description: 'The ways by which a person may be reached through people who know each other' })
export class IntroductionChains {
  @Field(() => ActorReference)
  person!: ActorReference;

  @Field(() => GraphQLPartialDate, { description: 'The day that the answer is about' })
  on!: PartialDate;

  @Field(() => [IntroductionChain], {
    description: 'Best first, at most 3; empty = none of at most three steps',
  })
  chains!: IntroductionChain[];
}
