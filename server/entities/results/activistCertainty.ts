import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Spoken, type Sentence } from '../sentence.ts';

@ObjectType({
  description: 'The answers of one building, and whether they are enough to rank who lives there',
})
export class PlaceCertainty {
  @Field(() => ID)
  placeId!: string;

  @Field(() => String)
  placeName!: string;

  @Field(() => Int)
  residents!: number;

  @Field(() => Int)
  asked!: number;

  @Field(() => Int)
  answered!: number;

  @Field(() => Boolean, { description: 'False where fewer than 3 or fewer than 20 % answered' })
  ranked!: boolean;
}

@ObjectType({ description: 'How sure the rank of a person is' })
export class RankInterval {
  @Field(() => ID)
  actorId!: string;

  @Field(() => Float, { description: 'Mean rank over the draws, from 1' })
  meanRank!: number;

  @Field(() => Float, { description: 'The rank that 5 % of the draws fall below' })
  low!: number;

  @Field(() => Float, { description: 'The rank that 5 % of the draws exceed' })
  high!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'The same by the conservative bootstrap of those who answered',
  })
  bootstrapLow!: number | null;

  @Field(() => Float, { nullable: true })
  bootstrapHigh!: number | null;

  @Field(() => Float, { description: 'Share of the draws in which she is among the first `top`, 0 to 1' })
  topShare!: number;

  @Field(() => Boolean, {
    description:
      'topShare of 0.8 or more; false of all where the first `top` are more than half of those ranked, and so tell nothing',
  })
  robust!: boolean;
}

@ObjectType({
  description:
    'How sure a list of latent activists is: what the ranks would be if everybody had answered, drawn many times over',
})
export class ActivistCertainty {
  @Field(() => Int)
  draws!: number;

  @Field(() => Int)
  seed!: number;

  @Field(() => Int, { description: 'The first how many `topShare` is about' })
  top!: number;

  @Field(() => Int, { description: 'Residents who could be ranked' })
  rankedCount!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Share of those named whom nobody else named, 0 to 0.9: how much remains unseen (Good–Turing)',
  })
  unseen!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'answered / asked; null when nobody was asked, or nobody knows how many were',
  })
  responseRate!: number | null;

  @Field(() => [PlaceCertainty], { description: 'By name, at most 500' })
  places!: PlaceCertainty[];

  @Field(() => [RankInterval], {
    description:
      'Who has a rank and is listed, by mean rank; of the list, which is by score, the first 2,000',
  })
  persons!: RankInterval[];

  @Spoken({ description: 'What the intervals may be taken for' })
  claim!: Sentence;

  @Spoken({ list: true, description: 'What else must be said, such as who is called robust' })
  notes!: Sentence[];
}
