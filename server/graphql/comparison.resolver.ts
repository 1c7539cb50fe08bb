import { ValidateNested } from 'class-validator';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { MeasureId } from '../analysis/index.ts';
import { usualSettings } from '../analysis/measureSettings.ts';
import { fewestDraws, mostDraws } from '../analysis/significance/drawsAllowed.ts';
import type { NullModelId } from '../analysis/significance/nullModels.ts';
import { Moment } from '../entities/moment.ts';
import { NetworkSelection } from '../entities/networkSelection.ts';
import {
  ComparedActors,
  ComparedNetwork,
  ComparedTies,
  MeasureChange,
  PositionChanges,
} from '../entities/results/comparedLists.ts';
import {
  ComparedPresenceEnum,
  ComparedTieStateEnum,
  Comparison,
  type ComparedPresence,
  type ComparedTieState,
} from '../entities/results/comparison.ts';
import { measureTexts } from '../locales/index.ts';
import { MeasureIdEnum, MeasureOptionsInput } from './analysis.resolver.ts';
import { jobMeaning } from './analysisProgress.resolver.ts';
import { checkFirst } from './connection.ts';
import type { Context } from './context.ts';
import { NullModelEnum } from './significance.resolver.ts';

const largestRows = 500;

@ArgsType()
class MomentsArguments {
  @Field(() => NetworkSelection, { description: 'Its dates and survey round are replaced by the moments' })
  @ValidateNested()
  selection!: NetworkSelection;

  @Field(() => Moment, { description: 'The earlier moment' })
  @ValidateNested()
  before!: Moment;

  @Field(() => Moment, { description: 'The later moment' })
  @ValidateNested()
  after!: Moment;
}

@ArgsType()
class MomentsPageArguments extends MomentsArguments {
  @Field(() => Int, { defaultValue: 50, description: `How many, at most ${largestRows}` })
  first!: number;

  @Field(() => Int, { defaultValue: 0, description: 'How many to pass over' })
  offset!: number;
}

const pageOf = ({ first, offset }: Pick<MomentsPageArguments, 'first' | 'offset'>) => ({
  first: checkFirst(first, largestRows),
  offset: Math.max(0, offset),
});

@Resolver()
export class ComparisonResolver {
  @Query(() => Comparison, {
    description:
      'A network at two moments: who joined and left, apart from ties kept, formed, dissolved and not asked about again',
  })
  comparison(
    @Args(() => MomentsArguments) { selection, before, after }: MomentsArguments,
    @Ctx() { analyst }: Context,
  ): Promise<Comparison> {
    return analyst.ask('comparison', selection, { before, after });
  }

  @Query(() => ComparedActors, { description: 'Who joined, left or stayed between two moments' })
  comparedActors(
    @Args(() => MomentsPageArguments) { selection, before, after, ...page }: MomentsPageArguments,
    @Arg('presence', () => ComparedPresenceEnum) presence: ComparedPresence,
    @Ctx() { analyst }: Context,
  ): Promise<ComparedActors> {
    const asked = { before, after, presence, ...pageOf(page) };
    return analyst.ask('comparedActors', selection, asked);
  }

  @Query(() => ComparedTies, { description: 'The ties that were kept, formed, dissolved or not asked about' })
  comparedTies(
    @Args(() => MomentsPageArguments) { selection, before, after, ...page }: MomentsPageArguments,
    @Arg('state', () => ComparedTieStateEnum) state: ComparedTieState,
    @Ctx() { analyst }: Context,
  ): Promise<ComparedTies> {
    const asked = { before, after, state, ...pageOf(page) };
    return analyst.ask('comparedTies', selection, asked);
  }

  @Query(() => ComparedNetwork, {
    description: 'The networks of two moments as one, to draw both in one layout',
  })
  comparedNetwork(
    @Args(() => MomentsArguments) { selection, before, after }: MomentsArguments,
    @Ctx() { analyst }: Context,
  ): Promise<ComparedNetwork> {
    return analyst.ask('comparedNetwork', selection, { before, after });
  }

  @Query(() => [MeasureChange], {
    description:
      'The measures of the whole network at two moments, and between which values they lie in networks made by chance from the later one',
  })
  measureChanges(
    @Args(() => MomentsArguments) { selection, before, after }: MomentsArguments,
    @Arg('ids', () => [MeasureIdEnum], {
      nullable: true,
      description: 'Only these; default: all of the whole network',
    })
    ids: MeasureId[] | null,
    @Arg('model', () => NullModelEnum, {
      nullable: true,
      description: 'What the later network is compared with; null = with nothing',
    })
    model: NullModelId | null,
    @Arg('draws', () => Int, {
      defaultValue: 100,
      description: `How many networks are made, ${fewestDraws} to ${mostDraws}; measures that take long are given fewer`,
    })
    draws: number,
    @Arg('seed', () => Int, { defaultValue: 1 }) seed: number,
    @Arg('groupBy', () => String, {
      defaultValue: 'place',
      description:
        'What makes groups for the measures that need them: kind, place, organization, or an attribute',
    })
    groupBy: string,
    @Arg('job', () => ID, { nullable: true, description: jobMeaning }) job: string | null,
    @Ctx() { analyst }: Context,
  ): Promise<MeasureChange[]> {
    const asked = { before, after, ids: ids ?? null, model: model ?? null, draws, seed, groupBy };
    return analyst.ask('measureChanges', selection, asked, { job });
  }

  @Query(() => PositionChanges, {
    description:
      'Whose values of a measure of actors changed most between two moments, with ranks. Not of who was merely mentioned, refused to be considered or may be a child',
  })
  positionChanges(
    @Args(() => MomentsArguments) { selection, before, after }: MomentsArguments,
    @Arg('id', () => MeasureIdEnum) id: MeasureId,
    @Arg('options', () => MeasureOptionsInput, { nullable: true }) options: MeasureOptionsInput | null,
    @Arg('first', () => Int, { defaultValue: 20, description: `How many rows, at most ${largestRows}` })
    first: number,
    @Arg('job', () => ID, { nullable: true, description: jobMeaning }) job: string | null,
    @Ctx() { analyst, today }: Context,
  ): Promise<PositionChanges> {
    const rows = checkFirst(first, largestRows);
    const asked = { ...usualSettings, ...options, id, before, after, first: rows, today: today() };
    return analyst.ask('positionChanges', selection, asked, { job });
  }
}

@Resolver(() => MeasureChange)
export class MeasureChangeResolver {
  @FieldResolver(() => String)
  name(@Root() { id }: MeasureChange, @Ctx() { language }: Context): string {
    return measureTexts(language)[id as MeasureId].name;
  }

  @FieldResolver(() => String, { description: 'What it means, in a sentence' })
  meaning(@Root() { id }: MeasureChange, @Ctx() { language }: Context): string {
    return measureTexts(language)[id as MeasureId].meaning;
  }
}
