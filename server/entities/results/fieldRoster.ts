import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { PartialDate } from '../partialDate.ts';
import { GraphQLPartialDate } from '../scalars.ts';

@ObjectType({ description: 'Persons as columns: entry i of each list belongs to person i' })
export class FieldPersons {
  @Field(() => [ID])
  ids!: string[];

  @Field(() => [String])
  names!: string[];

  @Field(() => [Boolean], { description: 'Whether she is a resident; else a social worker' })
  residents!: boolean[];

  @Field(() => [Int], { description: 'Index into `buildings`; −1 = none known' })
  buildings!: number[];
}

@ObjectType({ description: 'A building, as far as a list of names needs it' })
export class FieldBuilding {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType({ description: 'An activity, as far as a sign-in needs it' })
export class FieldActivity {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => GraphQLPartialDate)
  date!: PartialDate;
}

@ObjectType({ description: 'A survey round, as far as an interview needs it' })
export class FieldRound {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType({
  description:
    'What a worker takes along to where there is no network: names and buildings, nothing else of a person',
})
export class FieldRoster {
  @Field(() => FieldPersons)
  persons!: FieldPersons;

  @Field(() => [FieldBuilding])
  buildings!: FieldBuilding[];

  @Field(() => [FieldActivity], { description: 'From 60 days ago to 60 days ahead, the latest first' })
  activities!: FieldActivity[];

  @Field(() => [FieldRound], { description: 'The latest first' })
  rounds!: FieldRound[];
}
