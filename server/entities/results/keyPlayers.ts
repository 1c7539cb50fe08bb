import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Spoken, type Sentence } from '../sentence.ts';
import { ActorReference } from './actorReference.ts';

@ObjectType({ description: 'What one member adds to a set' })
export class KeyPlayerContribution {
  @Field(() => ActorReference)
  actor!: ActorReference;

  @Field(() => Float, {
    description:
      'By how much the value falls when she alone is left out. What several members reach alike is nobody’s, so these do not add up; of fragmentation it may be negative',
  })
  value!: number;

  @Field(() => Boolean, { description: 'Whether she was in `mustInclude`' })
  required!: boolean;
}

@ObjectType({ description: 'Persons who together matter most' })
export class KeyPlayers {
  @Field(() => [ActorReference])
  members!: ActorReference[];

  @Field(() => Float, {
    description:
      'fragment: fragmentation by distance if they left; fragmentParts: share of pairs of others with no path if they left; reach: share of everybody reached, by distance; reachWithin: share of everybody within `steps`. 0 to 1',
  })
  value!: number;

  @Field(() => Float, { description: 'The same for no set at all: as the network is, with nobody chosen' })
  baseline!: number;

  @Field(() => Boolean, { description: 'Whether every combination was tried' })
  exact!: boolean;

  @Field(() => Float, {
    nullable: true,
    description: 'No set has a larger value: `value` itself where it is exact; null = not known',
  })
  bound!: number | null;

  @Spoken({ description: 'How far from the best set this one can be at most' })
  sentence!: Sentence;

  @Field(() => Int, { description: 'How many are in the network, they among them' })
  order!: number;

  @Field(() => [KeyPlayerContribution], { description: 'What each of them adds, in the order of `members`' })
  contributions!: KeyPlayerContribution[];
}
