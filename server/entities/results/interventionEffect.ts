import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { PartialDate } from '../partialDate.ts';
import { GraphQLPartialDate } from '../scalars.ts';
import { Spoken, type Sentence } from '../sentence.ts';
import { ActorReference } from './actorReference.ts';

@ObjectType({ description: 'Those who were treated, or those whom they are compared with' })
export class EffectArm {
  @Field(() => Int)
  count!: number;

  @Field(() => Float, { nullable: true, description: 'Mean before; null = nobody' })
  before!: number | null;

  @Field(() => Float, { nullable: true })
  after!: number | null;

  @Field(() => Float, { nullable: true, description: 'Mean of after − before' })
  change!: number | null;
}

@ObjectType({ description: 'One person before and after' })
export class EffectPerson {
  @Field(() => ActorReference)
  actor!: ActorReference;

  @Field(() => Boolean)
  treated!: boolean;

  @Field(() => Float)
  before!: number;

  @Field(() => Float)
  after!: number;

  @Field(() => Boolean, {
    description: 'Not treated, and tied to somebody who was: something of it may have reached her',
  })
  exposed!: boolean;

  @Field(() => ID, { nullable: true, description: 'Of a matched pair: the other' })
  matchedWithId!: string | null;
}

@ObjectType({ description: 'Somebody treated who is in no mean' })
export class EffectLeftOut {
  @Field(() => ActorReference)
  actor!: ActorReference;

  @Spoken()
  reason!: Sentence;
}

@ObjectType({ description: 'What speaks against reading a figure as an effect' })
export class EffectWarning {
  @Field(() => ID)
  id!: string;

  @Spoken()
  text!: Sentence;
}

@ObjectType({ description: 'What reassigning treatment says of the difference of changes' })
export class EffectTest {
  @Field(() => Float, {
    description:
      'Share of the assignments with a difference as large or larger in size, that which happened included',
  })
  p!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Lower bound of the effects that are not rejected at 10 %; null = without bound',
  })
  low!: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper bound; null = without bound' })
  high!: number | null;

  @Field(() => Int, { description: 'Assignments that were looked at' })
  assignments!: number;

  @Field(() => Boolean, { description: 'Whether these are all there are' })
  isExact!: boolean;

  @Field(() => Float, { nullable: true, description: 'How far p may be off by the draw; null = it is exact' })
  monteCarloError!: number | null;
}

@ObjectType({
  description:
    'What became of those whom something was done for, beside others: a difference of changes. It does not say by itself that one made the other',
})
export class InterventionEffect {
  @Field(() => ID)
  outcome!: string;

  @Spoken()
  outcomeName!: Sentence;

  @Field(() => String, { description: 'persons, kinds, steps or points' })
  unit!: string;

  @Field(() => String, { description: 'Whether people are better off with `more` or with `less`' })
  better!: string;

  @Field(() => GraphQLPartialDate, { nullable: true, description: 'Last day of the moment before' })
  beforeOn!: PartialDate | null;

  @Field(() => GraphQLPartialDate, { nullable: true, description: 'Last day of the moment after' })
  afterOn!: PartialDate | null;

  @Field(() => EffectArm)
  treated!: EffectArm;

  @Field(() => EffectArm)
  comparison!: EffectArm;

  @Field(() => Float, {
    nullable: true,
    description:
      'Difference in differences: change of the treated − change of the others; null without one of the two',
  })
  difference!: number | null;

  @Field(() => EffectTest, { nullable: true, description: 'Null: see `noTest`' })
  test!: EffectTest | null;

  @Spoken({ nullable: true, description: 'Why there is no p and no interval' })
  noTest!: Sentence | null;

  @Field(() => Boolean, {
    description: 'Whether whole organizations or buildings are reassigned, not persons',
  })
  byGroups!: boolean;

  @Field(() => Float, {
    nullable: true,
    description: 'How far the treated lay from all others before, in standard deviations',
  })
  baselineDifference!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'The same difference of changes between an earlier moment and before: near 0 where both went alike',
  })
  earlierDifference!: number | null;

  @Field(() => Int, { description: 'Of those compared with, how many are tied to somebody treated' })
  exposedCount!: number;

  @Field(() => Float, { nullable: true, description: 'Difference in differences without them' })
  differenceWithoutExposed!: number | null;

  @Field(() => [EffectPerson], { description: 'At most 400: the treated first, then those compared with' })
  persons!: readonly EffectPerson[];

  @Field(() => [EffectLeftOut], { description: 'At most 100' })
  leftOut!: readonly EffectLeftOut[];

  @Field(() => Int)
  leftOutCount!: number;

  @Field(() => [EffectWarning])
  warnings!: readonly EffectWarning[];

  @Spoken({ list: true, description: 'The result in words' })
  sentences!: readonly Sentence[];
}
