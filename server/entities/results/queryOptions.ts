import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Spoken, type Sentence } from '../sentence.ts';
import { TieKindEnum } from '../tie.ts';
import type { TieKindId } from '../tieKinds.ts';

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

  @Field(() => Int, { description: 'How many actors have a value' })
  known!: number;

  @Field(() => Int, {
    description: 'How many different values they have, several of one actor taken together',
  })
  differentValues!: number;
}

@ObjectType({
  description: 'A sub-kind that ties of a kind have: a kind of support, a question asked, a word of a file',
})
export class UsedSubkind {
  @Field(() => TieKindEnum)
  kind!: TieKindId;

  @Field(() => String)
  subkind!: string;

  @Field(() => Int, { description: 'How many ties have it, ended ones included' })
  ties!: number;
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

  @Field(() => [UsedSubkind], {
    description: 'Of the kinds that can be edges of a network, those of most ties first; at most 200',
  })
  subkinds!: UsedSubkind[];
}
