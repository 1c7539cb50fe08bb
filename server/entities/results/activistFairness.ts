import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Spoken, type Sentence } from '../sentence.ts';
import { ActorReference } from './actorReference.ts';

/** By which facts people are compared: to check a list, never to make it. */
export const fairnessFacts = ['sex', 'age', 'migrant', 'tenure', 'place'] as const;
export type FairnessFact = (typeof fairnessFacts)[number];
export const FairnessFactEnum = Object.fromEntries(fairnessFacts.map((fact) => [fact, fact]));
registerEnumType(FairnessFactEnum, {
  name: 'FairnessFact',
  description:
    'By which fact people are compared; tenure: owners and tenants; migrant: registered here or elsewhere',
});

/** A group of at least 5 persons; smaller ones are put together, or not shown. */
@ObjectType()
abstract class OfGroup {
  @Field(() => FairnessFactEnum)
  by!: FairnessFact;

  @Field(() => ID)
  group!: string;

  @Spoken()
  groupName!: Sentence;
}

@ObjectType({ description: 'A fact by which people are compared, and of how many it is known' })
export class ComparedFact {
  @Field(() => FairnessFactEnum)
  by!: FairnessFact;

  @Spoken()
  name!: Sentence;

  @Field(() => Int)
  known!: number;

  @Field(() => Int)
  unknown!: number;
}

@ObjectType({ description: 'Who was reached: the share of a group on the roster, and at each step after it' })
export class GroupCoverage extends OfGroup {
  @Field(() => Int)
  residents!: number;

  @Field(() => Float, { description: 'Share of the residents of whom the fact is known, 0 to 1' })
  roster!: number;

  @Field(() => Float, { nullable: true, description: 'The same of those asked; null when nobody was' })
  asked!: number | null;

  @Field(() => Float, { nullable: true, description: 'Of those who answered' })
  respondents!: number | null;

  @Field(() => Float, { nullable: true, description: 'Of those whom a resident named' })
  nominated!: number | null;

  @Field(() => Boolean, {
    description: 'Whether respondents or nominated differ from the roster by over 10 points',
  })
  alert!: boolean;
}

@ObjectType({ description: 'How many of a group are among the first of the list' })
export class GroupSelection extends OfGroup {
  @Field(() => Int, { description: 'Who might be on the list: adults without an office who did not refuse' })
  residents!: number;

  @Field(() => Int)
  listed!: number;

  @Field(() => Float, { description: 'listed / residents' })
  rate!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Rate over the highest rate of a group; null when nobody is listed',
  })
  ratio!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Chance that so few of the group or fewer are listed when a draw decides (hypergeometric, exact)',
  })
  p!: number | null;

  @Field(() => Boolean, { description: 'Ratio below 0.8: a rule of thumb, no verdict' })
  flag!: boolean;
}

@ObjectType({ description: 'Where a group stands in one dimension' })
export class GroupGap extends OfGroup {
  @Field(() => ID)
  dimension!: string;

  @Field(() => Int, { description: 'Of how many of the group something was observed' })
  observed!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Mean percentile, 0 to 1; 0.5 would be the middle of all',
  })
  mean!: number | null;
}

@ObjectType({ description: 'How far the order within a group rests on one dimension' })
export class GroupReliance extends OfGroup {
  @Field(() => ID)
  dimension!: string;

  @Field(() => Int, { description: 'Of the ranked of the group, how many have a score without it too' })
  ranked!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Rank correlation between their scores with all dimensions and without this one, −1 to 1; 1: the order stays, the lower, the more it rests on it. Null of fewer than 5, and where a score is the same for all',
  })
  correlation!: number | null;

  @Field(() => Float, { nullable: true, description: 'The same among the other groups of the fact' })
  others!: number | null;

  @Field(() => Boolean, {
    description:
      'Whether they differ by more than `relianceApart`, with 20 ranked on either side: a rule of thumb, no verdict',
  })
  flag!: boolean;
}

@ObjectType({ description: 'Whether people name people of their own group' })
export class NamingHomophily {
  @Field(() => FairnessFactEnum)
  by!: FairnessFact;

  @Field(() => Int, { description: 'Nominations between residents of known groups' })
  nominations!: number;

  @Field(() => Float, {
    nullable: true,
    description: '(between groups − within) / all, −1 to 1; −1: everybody names her own group',
  })
  eiIndex!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of random assignments of the groups with so low an index or a lower one',
  })
  p!: number | null;
}

@ObjectType({ description: 'Somebody among the first of a list: of all, or of her group' })
export class FirstOfList {
  @Field(() => ActorReference)
  actor!: ActorReference;

  @Field(() => Float, { nullable: true, description: 'Her rank in the list of all' })
  rank!: number | null;

  @Field(() => Float, { nullable: true, description: '0 to 100' })
  score!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Share of the scored of that list with a lower score, 0 to 1; null where nobody else is scored',
  })
  percentile!: number | null;
}

@ObjectType({ description: 'The first of each group, beside the list of all' })
export class BestOfGroup extends OfGroup {
  @Field(() => [FirstOfList])
  activists!: FirstOfList[];
}

@ObjectType({ description: 'Whether a list leaves out groups of people, and where it comes from' })
export class ActivistFairness {
  @Field(() => Int, { description: 'How many of the list are looked at' })
  top!: number;

  @Field(() => [ComparedFact])
  facts!: ComparedFact[];

  @Field(() => [GroupCoverage])
  coverage!: GroupCoverage[];

  @Field(() => [GroupSelection])
  selection!: GroupSelection[];

  @Field(() => [GroupGap])
  gaps!: GroupGap[];

  @Field(() => [GroupReliance], {
    description: 'For each dimension that has a weight and was observed of somebody ranked',
  })
  reliance!: GroupReliance[];

  @Field(() => [NamingHomophily])
  homophily!: NamingHomophily[];

  @Field(() => [FirstOfList], {
    description: 'The first `top` of all, to be read beside the first of each group',
  })
  overall!: FirstOfList[];

  @Field(() => [BestOfGroup])
  byGroup!: BestOfGroup[];

  @Spoken({ list: true, description: 'What stands out, in words' })
  sentences!: Sentence[];
}
