import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { PartialDate } from '../partialDate.ts';
import { Spoken, type Sentence } from '../sentence.ts';
import { GraphQLPartialDate } from '../scalars.ts';
import { ActorReference } from './actorReference.ts';

@ObjectType({
  description: 'A stretch of time at which a network is looked at, and how large the network is',
})
export class SeriesWindow {
  @Field(() => ID, { description: 'Its last day, or the id of the survey round' })
  key!: string;

  @Field(() => GraphQLPartialDate, { nullable: true, description: 'First day; null = since ever' })
  from!: PartialDate | null;

  @Field(() => GraphQLPartialDate, { nullable: true, description: 'Last day' })
  to!: PartialDate | null;

  @Field(() => ID, { nullable: true, description: 'The survey round, where windows are rounds' })
  waveId!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the survey round' })
  name!: string | null;

  @Field(() => Int, { description: 'Number of actors' })
  order!: number;

  @Field(() => Int, { description: 'Number of edges' })
  size!: number;
}

@ObjectType({ description: 'One measure through time: of the whole network, or of one actor' })
export class SeriesLine {
  @Field(() => ID, { description: 'A `MeasureId`' })
  measureId!: string;

  @Field(() => ActorReference, { nullable: true, description: 'Whose value; null = of the whole network' })
  actor!: ActorReference | null;

  @Field(() => [Float], { nullable: 'items', description: 'One for each window; null where undefined' })
  values!: readonly (number | null)[];

  @Field(() => [Float], {
    nullable: 'items',
    description:
      'Of each window, the 2.5th percentile in networks made by chance, where that was asked for and the measure is of the whole network',
  })
  low!: readonly (number | null)[];

  @Field(() => [Float], { nullable: 'items', description: 'The 97.5th percentile' })
  high!: readonly (number | null)[];

  @Spoken({ list: true, description: 'What the line says' })
  sentences!: readonly Sentence[];
}

@ObjectType({ description: 'Measures through time' })
export class Series {
  @Field(() => [SeriesWindow], { description: 'In order of time' })
  windows!: readonly SeriesWindow[];

  @Field(() => [SeriesLine], { description: 'In the order of the measures asked for' })
  lines!: readonly SeriesLine[];
}
