import { ArrayMaxSize, IsOptional, ValidateNested } from 'class-validator';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  Float,
  ID,
  InputType,
  Int,
  Mutation,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql';
import { fewestPermutations, mostPermutations } from '../analysis/evolution/drawsMustBeAllowed.ts';
import { comparisonKinds, type ComparisonKind } from '../analysis/evolution/effect/comparisonGroup.ts';
import { effectOutcomeIds, type EffectOutcomeId } from '../analysis/evolution/effect/outcomes.ts';
import { dyadPredictorIds, type DyadPredictorId } from '../analysis/evolution/mrqap/predictors.ts';
import type { RegressionVariant } from '../analysis/evolution/mrqap/semiPartialing.ts';
import { Activity } from '../entities/activity.ts';
import { enumOf } from '../entities/enumOf.ts';
import { Intervention, InterventionInput, mostTargets } from '../entities/intervention.ts';
import { Moment } from '../entities/moment.ts';
import { NetworkSelection } from '../entities/networkSelection.ts';
import { Node } from '../entities/node.ts';
import { ProblemError } from '../entities/problem.ts';
import { InterventionEffect } from '../entities/results/interventionEffect.ts';
import { TieRegression } from '../entities/results/tieRegression.ts';
import { isShown } from '../entities/shownNode.ts';
import { jobMeaning } from './analysisProgress.resolver.ts';
import type { Context } from './context.ts';
import { effectQuestionOf, treatedPairs } from './interventionQuestion.ts';
import { shownNodes } from './shownNodes.ts';

const EffectOutcomeEnum = enumOf(effectOutcomeIds);
registerEnumType(EffectOutcomeEnum, {
  name: 'EffectOutcomeId',
  description: 'What is counted of each person',
});

const ComparisonKindEnum = enumOf(comparisonKinds);
registerEnumType(ComparisonKindEnum, {
  name: 'ComparisonKind',
  description:
    'With whom the treated are compared: those of the same buildings, those of the same third of values before, a matched person each, or persons named',
});

const DyadPredictorEnum = enumOf(dyadPredictorIds);
registerEnumType(DyadPredictorEnum, {
  name: 'DyadPredictorId',
  description: 'A fact about pairs of persons',
});

const RegressionVariantEnum = enumOf<RegressionVariant>(['linear', 'logistic']);
registerEnumType(RegressionVariantEnum, {
  name: 'RegressionVariant',
  description: 'Logistic fits ties that are there or not; linear is faster and easier to read',
});

const drawsMeaning = `How many reassignments are drawn where they are not all looked at, ${fewestPermutations} to ${mostPermutations}`;

const mostParticipants = 500;

@InputType({ description: 'How it is asked what became of those whom something was done for' })
export class EffectQuestionInput {
  @Field(() => EffectOutcomeEnum)
  outcome!: EffectOutcomeId;

  @Field(() => Moment, { nullable: true, description: 'Default: the day before it began' })
  @IsOptional()
  @ValidateNested()
  before?: Moment | null;

  @Field(() => Moment, { nullable: true, description: 'Default: its last day, or today' })
  @IsOptional()
  @ValidateNested()
  after?: Moment | null;

  @Field(() => Moment, {
    nullable: true,
    description: 'A moment earlier than `before`, to see whether both went alike',
  })
  @IsOptional()
  @ValidateNested()
  earlier?: Moment | null;

  @Field(() => ComparisonKindEnum, { defaultValue: 'matched' })
  comparison!: ComparisonKind;

  @Field(() => [ID], { nullable: true, description: 'Of `chosen`: who, at most 500' })
  @IsOptional()
  @ArrayMaxSize(500)
  comparisonIds?: string[] | null;

  @Field(() => Float, {
    defaultValue: 0.25,
    description: 'Of `matched`: how far values before may be apart, in standard deviations; 0 to 10',
  })
  caliper!: number;

  @Field(() => Int, { defaultValue: 5_000, description: drawsMeaning })
  draws!: number;

  @Field(() => Int, { defaultValue: 1 })
  seed!: number;
}

@Resolver(() => Intervention)
export class InterventionResolver {
  @Query(() => [Intervention], {
    description: 'What was done in a community, the latest beginning first: the latest 500',
  })
  interventions(
    @Arg('communityId', () => ID) communityId: string,
    @Ctx() { stores }: Context,
  ): Promise<Intervention[]> {
    return stores.interventions.list(communityId);
  }

  @Query(() => [Intervention], { description: 'All versions of one of them, the latest first, at most 100' })
  interventionVersions(
    @Arg('communityId', () => ID) communityId: string,
    @Arg('firstId', () => ID) firstId: string,
    @Ctx() { stores }: Context,
  ): Promise<Intervention[]> {
    return stores.interventions.versions(communityId, firstId);
  }

  @Mutation(() => Intervention, {
    description:
      'Writes down what was done, or with `replacesId` corrects it: the former version stays beside it',
  })
  async recordIntervention(
    @Arg('input', () => InterventionInput) input: InterventionInput,
    @Ctx() { stores, viewer, today, loaders }: Context,
  ): Promise<Intervention> {
    const nodes = await Promise.all(input.targetIds.slice(0, mostTargets).map((id) => loaders.node.load(id)));
    if (nodes.some((node) => !node || !isShown(node, today())))
      throw new ProblemError({ code: 'notFound', field: 'targetIds' });
    return stores.interventions.record({ ...input, recordedBy: viewer.accountId }, today());
  }

  @Mutation(() => Intervention, { description: 'Takes one out of the list; its versions stay' })
  putAwayIntervention(
    @Arg('communityId', () => ID) communityId: string,
    @Arg('id', () => ID) id: string,
    @Ctx() { stores }: Context,
  ): Promise<Intervention> {
    return stores.interventions.putAway(communityId, id);
  }

  @Query(() => InterventionEffect, {
    description:
      'What became of those whom something was done for, beside others (difference in differences)',
  })
  async interventionEffect(
    @Arg('selection', () => NetworkSelection) selection: NetworkSelection,
    @Arg('interventionId', () => ID) interventionId: string,
    @Arg('question', () => EffectQuestionInput) question: EffectQuestionInput,
    @Arg('job', () => ID, { nullable: true, description: jobMeaning }) job: string | null,
    @Ctx() context: Context,
  ): Promise<InterventionEffect> {
    const { communityId } = selection;
    const intervention = await context.stores.interventions.read(communityId, interventionId);
    const asked = await effectQuestionOf(intervention, question, context);
    return context.analyst.ask('interventionEffect', selection, asked, { job });
  }

  @Query(() => TieRegression, {
    description:
      'Which ties there are at a later moment, explained by facts about pairs (MRQAP); pairs of at most 600 persons',
  })
  async tieRegression(
    @Arg('selection', () => NetworkSelection) selection: NetworkSelection,
    @Arg('before', () => Moment) before: Moment,
    @Arg('after', () => Moment) after: Moment,
    @Arg('predictors', () => [DyadPredictorEnum]) predictors: DyadPredictorId[],
    @Arg('variant', () => RegressionVariantEnum, { defaultValue: 'logistic' }) variant: RegressionVariant,
    @Arg('draws', () => Int, {
      defaultValue: 1_000,
      description: `Permutations, ${fewestPermutations} to ${mostPermutations}; large networks take fewer`,
    })
    draws: number,
    @Arg('seed', () => Int, { defaultValue: 1 }) seed: number,
    @Arg('job', () => ID, { nullable: true, description: jobMeaning }) job: string | null,
    @Ctx() context: Context,
  ): Promise<TieRegression> {
    const pairs = await treatedPairs(selection.communityId, predictors, context);
    const asked = { before, after, predictors, variant, draws, seed, ...pairs };
    return context.analyst.ask('tieRegression', selection, asked, { job });
  }

  @FieldResolver(() => [Node], { description: 'For whom it was, as far as they may be shown' })
  targets(@Root() { targetIds }: Intervention, @Ctx() context: Context): Promise<Node[]> {
    return shownNodes(targetIds, context);
  }

  @FieldResolver(() => [Activity], { description: 'Activities that it was done at' })
  async activities(@Root() { activityIds }: Intervention, @Ctx() { loaders }: Context): Promise<Activity[]> {
    const nodes = await Promise.all(activityIds.map((id) => loaders.node.load(id)));
    return nodes.filter((node) => node !== null) as Activity[];
  }

  @FieldResolver(() => Int, {
    description: 'How many residents took part in its activities, by their lists, each counted once',
  })
  async participantCount(@Root() intervention: Intervention, @Ctx() context: Context): Promise<number> {
    return (await participantIds(intervention, context)).length;
  }

  @FieldResolver(() => [Node], {
    description: `Residents who took part in its activities, by their lists: the first ${mostParticipants} by id`,
  })
  async participants(@Root() intervention: Intervention, @Ctx() context: Context): Promise<Node[]> {
    const ids = (await participantIds(intervention, context)).slice(0, mostParticipants);
    const nodes = await Promise.all(ids.map((id) => context.loaders.node.load(id)));
    return nodes.filter((node) => node !== null);
  }

  @FieldResolver(() => String, { nullable: true })
  strategyName(@Root() { strategy }: Intervention, @Ctx() { say }: Context): string | null {
    return strategy && say({ text: `interventionStrategy.${strategy}` });
  }

  @FieldResolver(() => String, { nullable: true })
  levelName(@Root() { level }: Intervention, @Ctx() { say }: Context): string | null {
    return level && say({ text: `interventionLevel.${level}` });
  }

  @FieldResolver(() => String)
  kindName(@Root() { kind }: Intervention, @Ctx() { say }: Context): string {
    return say({ text: `interventionKind.${kind}` });
  }

  @FieldResolver(() => String, { nullable: true, description: 'How much of it each had, in words' })
  doseName(@Root() { dose, doseUnit }: Intervention, @Ctx() { say }: Context): string | null {
    if (dose === null || doseUnit === null) return null;
    return say({ text: 'intervention.dose', parameters: { dose, unit: { text: `doseUnit.${doseUnit}` } } });
  }
}

/** Who took part in the activities of what was done, each once, by id. */
async function participantIds(
  { activityIds }: Intervention,
  { loaders }: Context,
): Promise<readonly string[]> {
  const lists = await Promise.all(activityIds.map((id) => loaders.attendants.load(id)));
  return [...new Set(lists.flat())].sort();
}
