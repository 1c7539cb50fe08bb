import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql';
import type { MeasureId } from '../analysis/index.ts';
import { usualSettings } from '../analysis/measureSettings.ts';
import { fewestDraws, mostDraws } from '../analysis/significance/drawsAllowed.ts';
import { nullModelIds, nullModels, type NullModelId } from '../analysis/significance/nullModels.ts';
import { NetworkSelection } from '../entities/networkSelection.ts';
import { Significance } from '../entities/results/significance.ts';
import { shown } from '../entities/wording.ts';
import { MeasureIdEnum, MeasureOptionsInput } from './analysis.resolver.ts';
import { jobMeaning } from './analysisProgress.resolver.ts';
import { checkFirst } from './connection.ts';
import type { Context } from './context.ts';

export const NullModelEnum = Object.fromEntries(nullModelIds.map((id) => [id, id]));
registerEnumType(NullModelEnum, {
  name: 'NullModel',
  description: 'What a network is compared with; `nullModels` describes each',
});

@ObjectType({ description: 'A way to make networks by chance that share something with the network' })
export class NullModelEntry {
  @Field(() => NullModelEnum)
  id!: NullModelId;

  @Field(() => String, {
    description: 'What it can be used for: nothing (everything), arrows (directed networks), or groups',
  })
  needs!: string;

  @Field(() => String, { description: 'Paper that defines it' })
  source!: string;
}

const largestRows = 5_000;

@Resolver(() => NullModelEntry)
export class NullModelResolver {
  @Query(() => [NullModelEntry], { description: 'What a network can be compared with' })
  nullModels(): NullModelEntry[] {
    return nullModelIds.map((id) => ({ id, needs: nullModels[id].needs, source: nullModels[id].source }));
  }

  @FieldResolver(() => String)
  name(@Root() { id }: NullModelEntry, @Ctx() { language }: Context): string {
    return shown(nullModels[id].wording, language);
  }

  @FieldResolver(() => String, { description: 'What stays as it is, and what is left to chance' })
  explanation(@Root() { id }: NullModelEntry, @Ctx() { language }: Context): string {
    return nullModels[id].explanation[language];
  }
}

@Resolver()
export class SignificanceResolver {
  @Query(() => Significance, {
    description:
      'A measure of the whole network or of its nodes beside what it is in networks made by chance',
  })
  significance(
    @Arg('id', () => MeasureIdEnum) id: MeasureId,
    @Arg('selection', () => NetworkSelection) selection: NetworkSelection,
    @Arg('options', () => MeasureOptionsInput, { nullable: true }) options: MeasureOptionsInput | null,
    @Arg('model', () => NullModelEnum) model: NullModelId,
    @Arg('draws', () => Int, {
      defaultValue: 200,
      description: `How many networks are made, ${fewestDraws} to ${mostDraws}; large networks take fewer`,
    })
    draws: number,
    @Arg('first', () => Int, { defaultValue: 100, description: `How many rows, at most ${largestRows}` })
    first: number,
    @Arg('job', () => ID, { nullable: true, description: jobMeaning }) job: string | null,
    @Ctx() { analyst }: Context,
  ): Promise<Significance> {
    return analyst.ask(
      'significance',
      selection,
      {
        id,
        ...usualSettings,
        ...options,
        model,
        draws,
        first: checkFirst(first, largestRows),
      },
      { job },
    );
  }
}
