import { ArrayMaxSize, IsOptional } from 'class-validator';
import { Arg, Ctx, Field, Float, ID, InputType, Int, Query, Resolver } from 'type-graphql';
import {
  mostIntroductions,
  mostPerPerson,
  type IntroductionOutcome,
} from '../analysis/introductions/introductionArguments.ts';
import { introductionParts, largestPartWeight } from '../analysis/introductions/introductionParts.ts';
import type { FollowUp } from '../entities/followUp.ts';
import { NetworkSelection } from '../entities/networkSelection.ts';
import { FairnessFactEnum, type FairnessFact } from '../entities/results/activistFairness.ts';
import { IntroductionChains } from '../entities/results/introductionChains.ts';
import { IntroductionPlan } from '../entities/results/introductionPlan.ts';
import type { PartialDate } from '../entities/partialDate.ts';
import { ProblemError } from '../entities/problem.ts';
import { GraphQLPartialDate } from '../entities/scalars.ts';
import { jobMeaning } from './analysisProgress.resolver.ts';
import type { Context } from './context.ts';

@InputType({ description: 'How much a part of the score of introductions counts' })
export class IntroductionWeightInput {
  @Field(() => ID, { description: introductionParts.map(({ id }) => id).join(', ') })
  part!: string;

  @Field(() => Float, { description: `0 to ${largestPartWeight}` })
  weight!: number;
}

@InputType({ description: 'Within what a plan of introductions is made' })
export class IntroductionChoicesInput {
  @Field(() => Int, { defaultValue: 10, description: `How many introductions, 1 to ${mostIntroductions}` })
  budget!: number;

  @Field(() => Int, {
    defaultValue: 1,
    description: `How many of them of one person, 1 to ${mostPerPerson}; who has no contact has one at most`,
  })
  perPerson!: number;

  @Field(() => [IntroductionWeightInput], { nullable: true, description: 'Default: the usual ones' })
  @IsOptional()
  @ArrayMaxSize(introductionParts.length)
  weights?: IntroductionWeightInput[] | null;

  @Field(() => FairnessFactEnum, { defaultValue: 'place', description: 'By which fact `shares` compares' })
  groupBy!: FairnessFact;

  @Field(() => ID, { nullable: true, description: 'A group of `shares` that `minimumShare` is about' })
  group?: string | null;

  @Field(() => Float, {
    defaultValue: 0,
    description: 'The share of the introductions, at every place of the list, that serves the group; 0 to 1',
  })
  minimumShare!: number;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Each introduction goes to the group that has had least for its need so far (maximin)',
  })
  leastServedFirst!: boolean;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Let earlier outcomes change how the ease is weighed',
  })
  learns!: boolean;
}

const usualChoices: IntroductionChoicesInput = {
  budget: 10,
  perPerson: 1,
  groupBy: 'place',
  minimumShare: 0,
  leastServedFirst: false,
  learns: true,
};

@Resolver()
export class IntroductionsResolver {
  @Query(() => IntroductionPlan, {
    description:
      'Who could be introduced to whom, and invited together. A suggestion; what comes of it is noted with `recordFollowUp`, topic `introduction`. Pairs that were declined come back after 180 days, or after `until`',
  })
  async introductionPlan(
    @Arg('selection', () => NetworkSelection) selection: NetworkSelection,
    @Arg('choices', () => IntroductionChoicesInput, { nullable: true })
    choices: IntroductionChoicesInput | null,
    @Arg('job', () => ID, { nullable: true, description: jobMeaning }) job: string | null,
    @Ctx() { analyst, stores, today }: Context,
  ): Promise<IntroductionPlan> {
    const { weights, group, ...rest } = choices ?? usualChoices;
    return analyst.ask(
      'introductionPlan',
      selection,
      {
        ...rest,
        today: today(),
        weights: Object.fromEntries((weights ?? []).map(({ part, weight }) => [part, weight])),
        group: group ?? null,
        outcomes: await introductionOutcomesFor(selection.communityId, { stores }),
      },
      { job },
    );
  }

  @Query(() => IntroductionChains, {
    nullable: true,
    description:
      'Who could introduce somebody to a person: up to three chains of at most three steps over people who may be asked, best first. Null where there is no such person',
  })
  async introductionChains(
    @Arg('personId', () => ID) personId: string,
    @Arg('fromId', () => ID, {
      nullable: true,
      description:
        'Who seeks the introduction, a person; null = whichever social worker or member of a committee is nearest',
    })
    fromId: string | null,
    @Arg('asOf', () => GraphQLPartialDate, { nullable: true, description: 'Default: today' })
    asOf: PartialDate | null,
    @Arg('asKnownOn', () => GraphQLPartialDate, {
      nullable: true,
      description: 'Only what had been written down by the end of this day; without asOf also as of this day',
    })
    asKnownOn: PartialDate | null,
    @Ctx() { analyst, loaders, today }: Context,
  ): Promise<IntroductionChains | null> {
    const person = await loaders.node.load(personId);
    if (!person) throw new ProblemError({ code: 'notFound', field: 'personId' });
    const selection = { communityId: person.communityId, asOf, asKnownOn };
    return analyst.ask('introductionChains', selection, { personId, fromId: fromId ?? null, today: today() });
  }
}

/** What came of the introductions of a community so far. */
export async function introductionOutcomesFor(
  communityId: string,
  { stores }: Pick<Context, 'stores'>,
): Promise<IntroductionOutcome[]> {
  const latest = await stores.followUps.latest(communityId, 'introduction');
  return [...latest.values()].flatMap(outcomeOf);
}

function outcomeOf({ aboutIds, step, decidedOn, until }: FollowUp): IntroductionOutcome[] {
  const [oneId, otherId] = aboutIds;
  if (oneId === undefined || otherId === undefined) return [];
  switch (step) {
    case 'accepted':
    case 'declined':
    case 'happened':
    case 'confirmed':
      return [{ oneId, otherId, step, on: decidedOn, until }];
    default:
      return [];
  }
}
