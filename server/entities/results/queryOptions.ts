import { Field, ID, ObjectType } from 'type-graphql';
import { Spoken, type Sentence } from '../sentence.ts';

@ObjectType({ description: 'A place, group, activity or survey round that a condition can name' })
export class QueryOption {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  kind!: string;
}

@ObjectType({ description: 'What a property may be' })
export class QueryChoice {
  @Field(() => ID)
  id!: string;

  @Spoken()
  name!: Sentence;
}

@ObjectType({ description: 'A property or further fact that some actor has' })
export class QueryFact {
  @Field(() => ID, { description: 'As conditions and `facts` name it' })
  id!: string;

  @Spoken()
  name!: Sentence;

  @Field(() => String, { description: 'text, texts, integer, number, date, boolean or choice' })
  type!: string;

  @Field(() => [QueryChoice], { description: 'Of a choice' })
  choices!: QueryChoice[];
}

@ObjectType({ description: 'What the conditions of a query can be about' })
export class QueryOptions {
  @Field(() => [QueryOption], { description: 'By name' })
  places!: QueryOption[];

  @Field(() => [QueryOption], { description: 'Organizations and committees, by name' })
  groups!: QueryOption[];

  @Field(() => [QueryOption], { description: 'The latest first' })
  activities!: QueryOption[];

  @Field(() => [QueryOption], { description: 'Survey rounds, the latest first' })
  rounds!: QueryOption[];

  @Field(() => [QueryFact])
  facts!: QueryFact[];
}
