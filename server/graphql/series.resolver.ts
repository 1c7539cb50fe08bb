import { ArrayMaxSize, IsOptional } from 'class-validator';
import { Arg, Ctx, Field, ID, InputType, Int, Query, registerEnumType, Resolver } from 'type-graphql';
import type { CommunityMethodId } from '../analysis/communities/methods.ts';
import { mostRanked } from '../analysis/evolution/series/rankTrajectories.ts';
import { mostMeasures, mostPersons } from '../analysis/evolution/series/series.ts';
import {
  mostWindows,
  usualWindows,
  windowSteps,
  windowWidths,
  type WindowStep,
  type WindowsQuestion,
  type WindowWidth,
} from '../analysis/evolution/series/windows.ts';
import type { MeasureId } from '../analysis/index.ts';
import { usualSettings } from '../analysis/measureSettings.ts';
import { fewestDraws, mostDraws } from '../analysis/significance/drawsAllowed.ts';
import type { NullModelId } from '../analysis/significance/nullModels.ts';
import { NetworkSelection } from '../entities/networkSelection.ts';
import type { PartialDate } from '../entities/partialDate.ts';
import { Alluvial, StateKindEnum, type StateKind } from '../entities/results/alluvial.ts';
import { RankTrajectories } from '../entities/results/rankTrajectories.ts';
import { Series } from '../entities/results/series.ts';
import { GraphQLPartialDate } from '../entities/scalars.ts';
import { MeasureIdEnum, MeasureOptionsInput } from './analysis.resolver.ts';
import { jobMeaning } from './analysisProgress.resolver.ts';
import { checkFirst } from './connection.ts';
import type { Context } from './context.ts';
import { NullModelEnum } from './significance.resolver.ts';
import { CommunityMethodEnum } from './subgroups.resolver.ts';

export const WindowStepEnum = Object.fromEntries(Object.keys(windowSteps).map((id) => [id, id]));
registerEnumType(WindowStepEnum, { name: 'WindowStep', description: 'From one window to the next' });

export const WindowWidthEnum = Object.fromEntries(windowWidths.map((id) => [id, id]));
registerEnumType(WindowWidthEnum, {
  name: 'WindowWidth',
  description:
    'Which ties a window holds. asOf: those that hold on its last day. sliding: those that held on some day of the months up to it. cumulative: those that held on any day up to it',
});

@InputType({
  description:
    'The windows of a series. Their last days are counted back from the last one in whole steps; or one window for each survey round',
})
export class SeriesWindowsInput {
  @Field(() => GraphQLPartialDate, {
    nullable: true,
    description: `No window ends before this; null = ${usualWindows} windows. At most ${mostWindows}`,
  })
  first!: PartialDate | null;

  @Field(() => GraphQLPartialDate, {
    nullable: true,
    description: 'Last day of the last window; null = today',
  })
  last!: PartialDate | null;

  @Field(() => WindowStepEnum, { defaultValue: 'month' })
  step!: WindowStep;

  @Field(() => WindowWidthEnum, { defaultValue: 'asOf' })
  width!: WindowWidth;

  @Field(() => Int, {
    nullable: true,
    description: 'How many months a sliding window holds, 1 to 120; null = as many as a step',
  })
  months!: number | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'In place of dates: one window for each survey round, in order of time',
  })
  byWaves!: boolean;
}

@InputType({ description: 'Networks by chance beside each line of the whole network' })
export class SeriesBandInput {
  @Field(() => NullModelEnum)
  model!: NullModelId;

  @Field(() => Int, {
    defaultValue: 100,
    description: `How many for each window and measure, ${fewestDraws} to ${mostDraws}; large networks take fewer`,
  })
  draws!: number;
}

@InputType({ description: 'Whose lines or ranks' })
export class SeriesPersonsInput {
  @Field(() => [ID], {
    nullable: true,
    description: `Actors; null = those with the largest values. At most ${mostPersons} lines of a series, ${mostRanked} ranks`,
  })
  @IsOptional()
  @ArrayMaxSize(mostRanked)
  ids?: string[] | null;

  @Field(() => Int, {
    defaultValue: 5,
    description: `Without ids: how many of those with the largest values. At most ${mostPersons} lines of a series, ${mostRanked} ranks`,
  })
  first!: number;
}

const usualWindow = {
  first: null,
  last: null,
  step: 'month',
  width: 'asOf',
  months: null,
  byWaves: false,
} as const;
const windowsAsked = (given: SeriesWindowsInput | null): Omit<WindowsQuestion, 'today'> => ({
  ...usualWindow,
  ...given,
});

@Resolver()
export class SeriesResolver {
  @Query(() => Series, {
    description: `Measures through time: of the whole network, or of some of its actors. At most ${mostMeasures} measures`,
  })
  series(
    @Arg('selection', () => NetworkSelection) selection: NetworkSelection,
    @Arg('measures', () => [MeasureIdEnum]) measures: MeasureId[],
    @Arg('windows', () => SeriesWindowsInput, { nullable: true }) windows: SeriesWindowsInput | null,
    @Arg('options', () => MeasureOptionsInput, { nullable: true }) options: MeasureOptionsInput | null,
    @Arg('persons', () => SeriesPersonsInput, { nullable: true }) persons: SeriesPersonsInput | null,
    @Arg('band', () => SeriesBandInput, { nullable: true }) band: SeriesBandInput | null,
    @Arg('job', () => ID, { nullable: true, description: jobMeaning }) job: string | null,
    @Ctx() { analyst, today }: Context,
  ): Promise<Series> {
    return analyst.ask(
      'series',
      selection,
      {
        ...usualSettings,
        ...options,
        measures,
        windows: windowsAsked(windows),
        personIds: persons?.ids ?? [],
        first: checkFirst(persons?.first ?? 5, mostPersons),
        band,
        today: today(),
      },
      { job },
    );
  }

  @Query(() => RankTrajectories, {
    description: 'How the order of actors by a measure changes through time, and which changes are real',
  })
  rankTrajectories(
    @Arg('selection', () => NetworkSelection) selection: NetworkSelection,
    @Arg('measure', () => MeasureIdEnum) id: MeasureId,
    @Arg('windows', () => SeriesWindowsInput, { nullable: true }) windows: SeriesWindowsInput | null,
    @Arg('options', () => MeasureOptionsInput, { nullable: true }) options: MeasureOptionsInput | null,
    @Arg('persons', () => SeriesPersonsInput, { nullable: true }) persons: SeriesPersonsInput | null,
    @Arg('draws', () => Int, {
      defaultValue: 100,
      description: `How often each window is drawn anew, ${fewestDraws} to ${mostDraws}; large networks take fewer`,
    })
    draws: number,
    @Arg('job', () => ID, { nullable: true, description: jobMeaning }) job: string | null,
    @Ctx() { analyst, today }: Context,
  ): Promise<RankTrajectories> {
    return analyst.ask(
      'rankTrajectories',
      selection,
      {
        ...usualSettings,
        ...options,
        id,
        windows: windowsAsked(windows),
        personIds: persons?.ids ?? [],
        top: checkFirst(persons?.first ?? 5, mostRanked),
        draws,
        today: today(),
      },
      { job },
    );
  }

  @Query(() => Alluvial, {
    description:
      'Which communities, organizations, roles or posts actors are in through time, and from which into which they go',
  })
  alluvial(
    @Arg('selection', () => NetworkSelection) selection: NetworkSelection,
    @Arg('kind', () => StateKindEnum, { defaultValue: 'community' }) kind: StateKind,
    @Arg('windows', () => SeriesWindowsInput, { nullable: true }) windows: SeriesWindowsInput | null,
    @Arg('method', () => CommunityMethodEnum, { defaultValue: 'leiden' }) method: CommunityMethodId,
    @Arg('options', () => MeasureOptionsInput, {
      nullable: true,
      description: 'How communities are found: `weighted`, `seed`, and the parameter `resolution`',
    })
    options: MeasureOptionsInput | null,
    @Arg('job', () => ID, { nullable: true, description: jobMeaning }) job: string | null,
    @Ctx() { analyst, today }: Context,
  ): Promise<Alluvial> {
    return analyst.ask(
      'alluvial',
      selection,
      { ...usualSettings, ...options, kind, windows: windowsAsked(windows), method, today: today() },
      { job },
    );
  }
}
