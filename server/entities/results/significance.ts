import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Spoken, type Sentence } from '../sentence.ts';
import { ActorReference } from './actorReference.ts';

@ObjectType()
abstract class ChanceFigures {
  @Field(() => Float, { nullable: true, description: 'In the network; null where undefined' })
  observed!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Of the drawn networks; this and what follows is null with fewer than 20 that have a value',
  })
  mean!: number | null;

  @Field(() => Float, { nullable: true })
  standardDeviation!: number | null;

  @Field(() => Float, { nullable: true, description: '2.5th percentile of the drawn networks' })
  low!: number | null;

  @Field(() => Float, { nullable: true, description: '97.5th percentile' })
  high!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Share of the networks with a value as small or smaller; the observed one is counted as a draw',
  })
  pLower!: number | null;

  @Field(() => Float, { nullable: true, description: 'The same for as large or larger' })
  pUpper!: number | null;

  @Field(() => Int, { description: 'Drawn networks in which there is no value' })
  undefinedDraws!: number;
}

@ObjectType({ description: 'One actor’s value beside her values in networks made by chance' })
export class NodeSignificance extends ChanceFigures {
  @Field(() => ActorReference)
  actor!: ActorReference;
}

@ObjectType({
  description:
    'A measure beside what it is in networks made by chance. It says whether chance under this model would give the same, not why, and nothing about a person’s worth',
})
export class Significance extends ChanceFigures {
  @Field(() => Int)
  draws!: number;

  @Spoken({ nullable: true, description: 'Of a whole-network measure: what the comparison says' })
  reading!: Sentence | null;

  @Field(() => [NodeSignificance], { description: 'Of a node measure: largest observed value first' })
  nodes!: readonly NodeSignificance[];
}
