import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { PartialDate } from '../partialDate.ts';
import { GraphQLPartialDate } from '../scalars.ts';
import { NetworkColumns } from './networkColumns.ts';

const days =
  'Days are counted from the first day of the history, which is 0; −1 = since before it, `days` = beyond its last';

@ObjectType({ description: `When edges were there, as columns, in order of edge and time. ${days}` })
export class EdgeSpells {
  @Field(() => [Int], { description: 'Index of the edge' })
  edges!: number[];

  @Field(() => [Int], { description: 'Its first day' })
  from!: number[];

  @Field(() => [Int], { description: 'Its last day, included' })
  to!: number[];

  @Field(() => [Float], {
    description:
      'How strong the edge was meanwhile, as in the network of any of these days. Where the strength changes, the next spell follows on the next day',
  })
  strengths!: number[];
}

@ObjectType({
  description: `When something was so of actors, as columns, in order of actor and time. ${days}`,
})
export class ActorSpells {
  @Field(() => [Int], { description: 'Index of the actor' })
  nodes!: number[];

  @Field(() => [Int], { description: 'The first day' })
  from!: number[];

  @Field(() => [Int], { description: 'The last day, included' })
  to!: number[];
}

@ObjectType({
  description:
    'A network through time: all actors and edges of a span once, and the days on which each was there. A shared activity ties two persons on its date only',
})
export class NetworkHistory {
  @Field(() => GraphQLPartialDate, { description: 'The first day' })
  from!: PartialDate;

  @Field(() => GraphQLPartialDate, { description: 'The last day' })
  to!: PartialDate;

  @Field(() => Int, { description: 'Number of days' })
  days!: number;

  @Field(() => NetworkColumns, {
    description:
      'All edges that were there on some day of the span; each as strong as it was at most, by size',
  })
  network!: NetworkColumns;

  @Field(() => EdgeSpells)
  edgeSpells!: EdgeSpells;

  @Field(() => ActorSpells, {
    description:
      'When each actor was there: residents while they lived in a building, organizations since they were founded. Whoever has no such date was always there',
  })
  stays!: ActorSpells;

  @Field(() => ActorSpells, { description: 'When persons held a formal office' })
  offices!: ActorSpells;
}
