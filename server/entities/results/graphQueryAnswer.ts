import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { TieEventEnum, type GraphQueryConditions, type TieEvent } from '../graphQuery.ts';
import type { NetworkSelection } from '../networkSelection.ts';
import type { PartialDate } from '../partialDate.ts';
import { GraphQLPartialDate } from '../scalars.ts';
import { Spoken, type Sentence } from '../sentence.ts';
import { TieKindEnum } from '../tie.ts';
import type { TieKindId } from '../tieKinds.ts';
import { ActorReference } from './actorReference.ts';

@ObjectType({ description: 'A column of facts or values that a query asked for' })
export class QueryColumn {
  @Field(() => ID, { description: 'By which rows can be sorted: fact:<name> or measure:<place>' })
  id!: string;

  @Spoken({ description: 'What it is, and of which moment' })
  name!: Sentence;
}

@ObjectType({ description: 'An actor that a query found' })
export class QueriedActor {
  @Field(() => ActorReference)
  actor!: ActorReference;

  @Field(() => [String], {
    nullable: 'items',
    description: 'In the order of `factColumns`; several values of one fact are joined by ", "',
  })
  facts!: (string | null)[];

  @Field(() => [Float], {
    nullable: 'items',
    description: 'In the order of `measureColumns`; null = undefined',
  })
  values!: (number | null)[];
}

@ObjectType({ description: 'A tie that a query found' })
export class QueriedTie {
  @Field(() => ID)
  tieId!: string;

  @Field(() => TieKindEnum)
  kind!: TieKindId;

  @Field(() => String, { nullable: true })
  subkind!: string | null;

  @Field(() => ActorReference)
  from!: ActorReference;

  @Field(() => ActorReference)
  to!: ActorReference;

  @Field(() => Float, { nullable: true })
  weight!: number | null;

  @Field(() => GraphQLPartialDate, { nullable: true })
  validFrom!: PartialDate | null;

  @Field(() => GraphQLPartialDate, { nullable: true })
  validTo!: PartialDate | null;

  @Field(() => String, { nullable: true, description: 'The survey round in which it was learnt' })
  wave!: string | null;

  @Field(() => TieEventEnum)
  event!: TieEvent;

  @Field(() => [Float], {
    nullable: 'items',
    description: 'In the order of `measureColumns`; null = undefined',
  })
  values!: (number | null)[];
}

@ObjectType({ description: 'What a query found: a page of its rows' })
export class GraphQueryAnswer {
  @Field(() => Int, { description: 'How many rows there are in all' })
  total!: number;

  @Field(() => [QueryColumn])
  factColumns!: QueryColumn[];

  @Field(() => [QueryColumn])
  measureColumns!: QueryColumn[];

  @Field(() => [QueriedActor], { description: 'The page, where rows are actors' })
  actors!: QueriedActor[];

  @Field(() => [QueriedTie], { description: 'The page, where rows are ties' })
  ties!: QueriedTie[];

  @Spoken({ list: true, description: 'The query in plain words, one condition each' })
  sentences!: Sentence[];

  /** What was asked, so that the network can be made when somebody wants it. It is not told. */
  asked?: { readonly selection: NetworkSelection; readonly query: GraphQueryConditions };
}
