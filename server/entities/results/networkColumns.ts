import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { ActorLabel } from '../actor.ts';
import { ActorKindEnum } from '../networkSelection.ts';

@ObjectType({ description: 'Nodes of a network as columns: entry i of each list belongs to node i' })
export class NetworkNodes {
  @Field(() => [ID])
  ids!: string[];

  @Field(() => [String])
  names!: string[];

  @Field(() => [ActorKindEnum])
  kinds!: ActorLabel[];

  @Field(() => [String], { nullable: 'items' })
  externalIds!: (string | null)[];

  @Field(() => [Int], { description: 'Index into `places`; −1 = none known' })
  places!: number[];

  @Field(() => [Boolean], { description: 'Whether the person holds a formal office on the selected date' })
  formal!: boolean[];
}

@ObjectType({ description: 'Edges of a network as columns: entry i of each list belongs to edge i' })
export class NetworkEdges {
  @Field(() => [ID])
  ids!: string[];

  @Field(() => [Int], { description: 'Index of the node it starts from' })
  from!: number[];

  @Field(() => [Int], { description: 'Index of the node it leads to' })
  to!: number[];

  @Field(() => [Float])
  strengths!: number[];

  @Field(() => [Int], { description: 'Which tie kinds are merged here: index into `kindSets`' })
  kinds!: number[];

  @Field(() => [Int], {
    nullable: 'itemsAndList',
    description:
      'Whole months, up to the day of the network, since somebody last confirmed one of the ties merged here, or else since it began; null = neither is known, or the network has no last day. For pictures only: no strength depends on it',
  })
  unconfirmedMonths?: (number | null)[] | null;
}

@ObjectType({ description: 'A network as columns, so that thousands of ties are one small answer' })
export class NetworkColumns {
  @Field(() => Boolean)
  directed!: boolean;

  @Field(() => Int, { description: 'Number of nodes' })
  order!: number;

  @Field(() => Int, { description: 'Number of edges' })
  size!: number;

  @Field(() => NetworkNodes)
  nodes!: NetworkNodes;

  @Field(() => NetworkEdges)
  edges!: NetworkEdges;

  @Field(() => [String], { description: 'Names of the buildings' })
  places!: string[];

  @Field(() => [[String]], { description: 'The sets of tie kinds that occur together on an edge' })
  kindSets!: string[][];
}
