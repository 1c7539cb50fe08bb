import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { ActorLabel } from '../actor.ts';
import { ActorKindEnum } from '../networkSelection.ts';

@ObjectType({ description: 'One fact of the actors of a network, as columns' })
export class ActorFacts {
  @Field(() => String)
  fact!: string;

  @Field(() => [ID], { description: 'The actors who are in the network, in order of id' })
  ids!: readonly string[];

  @Field(() => [ActorKindEnum])
  kinds!: readonly ActorLabel[];

  @Field(() => [String], {
    description: 'What the fact is of somebody, each once; several of one actor are joined by ", "',
  })
  values!: readonly string[];

  @Field(() => [Int], { description: 'By actor: index into `values`; −1 = not known' })
  indexes!: readonly number[];
}
