import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Spoken, type Sentence } from '../sentence.ts';
import { ActorReference } from './actorReference.ts';
import {
  ComparedPresenceEnum,
  ComparedTieStateEnum,
  type ComparedPresence,
  type ComparedTieState,
} from './comparison.ts';
import { NetworkColumns } from './networkColumns.ts';

@ObjectType({ description: 'A page of those who joined, left or stayed between two moments' })
export class ComparedActors {
  @Field(() => Int)
  totalCount!: number;

  @Field(() => [ActorReference], { description: 'By name' })
  actors!: ActorReference[];
}

@ObjectType({ description: 'A tie that was there at one of two moments or at both' })
export class ComparedTie {
  @Field(() => ActorReference)
  from!: ActorReference;

  @Field(() => ActorReference)
  to!: ActorReference;

  @Field(() => ComparedTieStateEnum)
  state!: ComparedTieState;

  @Field(() => [String], { description: 'Which tie kinds are merged here, or what the two share' })
  kinds!: readonly string[];

  @Field(() => Float, { nullable: true, description: 'Strength at the earlier moment' })
  strengthBefore!: number | null;

  @Field(() => Float, { nullable: true, description: 'Strength at the later moment' })
  strengthAfter!: number | null;
}

@ObjectType({ description: 'A page of ties in one state' })
export class ComparedTies {
  @Field(() => Int)
  totalCount!: number;

  @Field(() => [ComparedTie], { description: 'By the names of both' })
  ties!: ComparedTie[];
}

@ObjectType({
  description:
    'The networks of two moments as one, to draw both in the same places: every actor who was there and every tie of either',
})
export class ComparedNetwork {
  @Field(() => NetworkColumns)
  network!: NetworkColumns;

  @Field(() => [ComparedTieStateEnum], { description: 'By edge of `network`' })
  states!: ComparedTieState[];

  @Field(() => [ComparedPresenceEnum], { description: 'By node of `network`' })
  presences!: ComparedPresence[];

  @Field(() => [Int], { description: 'By node: with how many others she was tied at the earlier moment' })
  degreesBefore!: number[];

  @Field(() => [Int], { description: 'By node: with how many at the later moment' })
  degreesAfter!: number[];
}

@ObjectType({ description: 'One actor’s value at two moments' })
export class PositionChange {
  @Field(() => ActorReference)
  actor!: ActorReference;

  @Field(() => Float, { nullable: true, description: 'Null where undefined, or where she was not there' })
  before!: number | null;

  @Field(() => Float, { nullable: true })
  after!: number | null;

  @Field(() => Float, { nullable: true, description: 'after − before' })
  difference!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'From 1 for the largest value; equal ones share the better',
  })
  rankBefore!: number | null;

  @Field(() => Int, { nullable: true })
  rankAfter!: number | null;
}

@ObjectType({ description: 'Whose values of a measure changed most between two moments' })
export class PositionChanges {
  @Field(() => Int, { description: 'Actors with a value at both moments, of those who may be listed' })
  compared!: number;

  @Field(() => [PositionChange], { description: 'The largest difference first, in either direction' })
  changes!: PositionChange[];

  @Spoken({ list: true, description: 'How to read it' })
  cautions!: Sentence[];
}

@ObjectType({ description: 'A measure of the whole network at two moments, and by chance at the later one' })
export class MeasureChange {
  @Field(() => ID, { description: 'Of the catalogue: see `measures`' })
  id!: string;

  @Field(() => Float, { nullable: true, description: 'At the earlier moment; null where undefined' })
  before!: number | null;

  @Field(() => Float, { nullable: true })
  after!: number | null;

  @Field(() => Float, { nullable: true, description: 'after − before' })
  difference!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Mean over networks made by chance from the later one; this and what follows is null without a comparison, or in so large a network',
  })
  mean!: number | null;

  @Field(() => Float, { nullable: true, description: '2.5th percentile of them' })
  low!: number | null;

  @Field(() => Float, { nullable: true, description: '97.5th percentile' })
  high!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the later value lies between the two: what chance alone gives',
  })
  isByChance!: boolean | null;

  @Field(() => Int, { description: 'How many networks were made; 0 = none' })
  draws!: number;

  @Spoken({ nullable: true, description: 'What the comparison with chance says' })
  reading!: Sentence | null;
}
