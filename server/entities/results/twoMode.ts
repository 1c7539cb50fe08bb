import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { PartialDate } from '../partialDate.ts';
import { GraphQLPartialDate } from '../scalars.ts';
import { ActorReference } from './actorReference.ts';

@ObjectType()
abstract class TwoModeFigures {
  @Field(() => Float, { description: 'Share of the other mode that it is tied to, 0 to 1' })
  degree!: number;

  @Field(() => Float, {
    description:
      'Share of the largest possible closeness, times the share of all others that can be reached; may exceed 1 a little in a network of several parts',
  })
  closeness!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of the largest possible betweenness, 0 to 1; null where nobody can lie between',
  })
  betweenness!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Belongs to what the central belong to: 0 to 1, the largest of its mode 1',
  })
  eigenvector!: number | null;
}

@ObjectType({ description: 'A person in the network of persons and what they belong to' })
export class TwoModePerson extends TwoModeFigures {
  @Field(() => ActorReference)
  actor!: ActorReference;

  @Field(() => Int, { description: 'How many activities or organizations she has' })
  groups!: number;
}

@ObjectType({ description: 'An activity or organization in the network of persons and what they belong to' })
export class TwoModeGroup extends TwoModeFigures {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'Activity or Organization' })
  kind!: string;

  @Field(() => GraphQLPartialDate, { nullable: true, description: 'Of an activity' })
  date!: PartialDate | null;

  @Field(() => Int, { description: 'How many persons it has' })
  size!: number;
}

@ObjectType({
  description:
    'Persons and what they attended or belong to, as one network of two kinds of nodes. Who has nothing, and what has nobody, is not in it',
})
export class TwoMode {
  @Field(() => Int, { description: 'Number of persons' })
  persons!: number;

  @Field(() => Int, { description: 'Number of activities or organizations' })
  groups!: number;

  @Field(() => Int, { description: 'Number of attendances or memberships, each once' })
  ties!: number;

  @Field(() => Float, { nullable: true, description: 'Share of all possible ties, 0 to 1; null without any' })
  density!: number | null;

  @Field(() => [TwoModePerson], { description: 'Those with the most first, then by name' })
  personRows!: TwoModePerson[];

  @Field(() => [TwoModeGroup], { description: 'The largest first, then by name' })
  groupRows!: TwoModeGroup[];
}
