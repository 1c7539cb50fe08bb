import { ArrayMaxSize, IsOptional, MaxLength } from 'class-validator';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  Float,
  ID,
  InputType,
  Int,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql';
import { measures, type MeasureId } from '../analysis/index.ts';
import type { Measure } from '../analysis/measure.ts';
import { usualSettings } from '../analysis/measureSettings.ts';
import { NetworkSelection } from '../entities/networkSelection.ts';
import { ActorFacts } from '../entities/results/actorFacts.ts';
import { ActorReference } from '../entities/results/actorReference.ts';
import { CommunityOverview } from '../entities/results/overview.ts';
import { Ego } from '../entities/results/ego.ts';
import { NetworkColumns } from '../entities/results/networkColumns.ts';
import { Community } from '../entities/community.ts';
import { measureTexts, parameterNames } from '../locales/index.ts';
import { jobMeaning } from './analysisProgress.resolver.ts';
import { checkFirst } from './connection.ts';
import type { Context } from './context.ts';
import { everyEntry, followedFor } from './followedFor.ts';
import { gapThresholdsFor } from './thresholdsFor.ts';

export const MeasureIdEnum = Object.fromEntries(measures.map((measure) => [measure.id, measure.id]));
registerEnumType(MeasureIdEnum, {
  name: 'MeasureId',
  description: 'The catalogue; `measures` describes each',
});

@ObjectType({ description: 'A number that a measure leaves open' })
export class MeasureParameter {
  @Field(() => ID)
  id!: string;

  @Field(() => Float, {
    nullable: true,
    description: 'What is taken when nobody says; null = worked out from the network',
  })
  usual!: number | null;

  @Field(() => Float)
  minimum!: number;

  @Field(() => Float)
  maximum!: number;

  @Field(() => Boolean, { description: 'Whether only whole numbers make sense' })
  whole!: boolean;
}

@ObjectType('Measure', { description: 'A figure that can be computed of a network, and how to read it' })
export class MeasureEntry {
  @Field(() => MeasureIdEnum)
  id!: MeasureId;

  @Field(() => String, {
    description: 'What a value belongs to: node, edge, network, partition or distribution',
  })
  level!: string;

  @Field(() => String)
  family!: string;

  @Field(() => String)
  unit!: string;

  @Field(() => Float, { nullable: true, description: 'Smallest raw value; null = no bound' })
  minimum!: number | null;

  @Field(() => Float, { nullable: true, description: 'Largest raw value; null = no bound' })
  maximum!: number | null;

  @Field(() => String, { description: 'ignored, or followed (on a directed network, along the arrows)' })
  direction!: string;

  @Field(() => String, { description: 'ignored, optional or used' })
  strength!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Whether `weighted` reads strength as strength or as distance = 1/strength',
  })
  strengthAs!: string | null;

  @Field(() => Boolean)
  normalizes!: boolean;

  @Field(() => Boolean)
  iterative!: boolean;

  @Field(() => Boolean)
  seeded!: boolean;

  @Field(() => Boolean)
  needsGroups!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether `groupBy: "organizations"` counts a person in each of her organizations for a share',
  })
  severalGroups!: boolean;

  @Field(() => [MeasureParameter], { description: 'Numbers that one may choose' })
  parameters!: readonly MeasureParameter[];

  @Field(() => String, { description: 'Paper or manual that defines it' })
  source!: string;

  @Field(() => String)
  complexity!: string;
}

@InputType({ description: 'A number chosen for a parameter of a measure' })
export class MeasureParameterInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Float)
  value!: number;
}

@InputType({ description: 'How to compute a measure' })
export class MeasureOptionsInput {
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Divide by the largest possible value where the measure `normalizes`',
  })
  normalized!: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Take the strength of ties into account where the measure can',
  })
  weighted!: boolean;

  @Field(() => Int, { defaultValue: 1 })
  seed!: number;

  @Field(() => String, {
    nullable: true,
    description:
      'For measures that need groups: `kind`, `place`, `organization` (the one joined first), `organizations` (all, each for its share, where the measure has `severalGroups`), or the name of an attribute',
  })
  @IsOptional()
  @MaxLength(100)
  groupBy?: string | null;

  @Field(() => [MeasureParameterInput], {
    nullable: true,
    description: 'For the `parameters` of the measure; the usual value of those that are not named',
  })
  @IsOptional()
  @ArrayMaxSize(20)
  parameters?: MeasureParameterInput[] | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'No estimates from samples, however long it takes',
  })
  exact!: boolean;
}

@ObjectType()
export class NodeValue {
  @Field(() => ActorReference)
  actor!: ActorReference;

  @Field(() => Float, { nullable: true, description: 'Null where the measure is undefined' })
  value!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'From 1 for the largest value; equal values share the better rank',
  })
  rank!: number | null;
}

@ObjectType()
export class EdgeValue {
  @Field(() => ID)
  edgeId!: string;

  @Field(() => ActorReference)
  from!: ActorReference;

  @Field(() => ActorReference)
  to!: ActorReference;

  @Field(() => Float, { nullable: true })
  value!: number | null;
}

@ObjectType({ description: 'One case of a distribution, and how often it occurs' })
export class CountedCase {
  @Field(() => String, {
    description: 'A number of ties, steps or persons, ∞ for no path, or the name of a case',
  })
  label!: string;

  @Field(() => Float, { nullable: true, description: 'Null where the distribution is undefined' })
  value!: number | null;
}

@ObjectType({ description: 'How good values are that were estimated from a sample' })
export class Accuracy {
  @Field(() => Float, {
    description: 'How far any value may be off, as a share of the largest possible value: 0 to 1',
  })
  error!: number;

  @Field(() => Float, { description: 'The probability that no value is off by more: 0 to 1' })
  confidence!: number;
}

@ObjectType({ description: 'A measure computed on a network' })
export class MeasureResult {
  measureId!: MeasureId;

  @Field(() => Int, { description: 'Number of nodes of the network' })
  order!: number;

  @Field(() => Int, { description: 'Number of its edges' })
  size!: number;

  @Field(() => Boolean)
  directed!: boolean;

  @Field(() => Float, {
    nullable: true,
    description: 'Of a whole-network measure; null where undefined, and for the other levels',
  })
  value!: number | null;

  @Field(() => [NodeValue], {
    description:
      'Of a node measure: largest first, undefined last; of a partition: by the number of the group',
  })
  nodes!: NodeValue[];

  @Field(() => [EdgeValue], { description: 'Of an edge measure: largest first, undefined last' })
  edges!: EdgeValue[];

  @Field(() => [CountedCase], { description: 'Of a distribution: every case, in reading order' })
  counts!: readonly CountedCase[];

  @Field(() => Accuracy, { nullable: true, description: 'Null: the values are exact' })
  accuracy?: Accuracy | null;
}

const largestRows = 20_000;

@Resolver(() => MeasureEntry)
export class MeasureEntryResolver {
  @Query(() => [MeasureEntry], { description: 'The catalogue of measures' })
  measures(): MeasureEntry[] {
    return measures.map(entry);
  }

  @FieldResolver(() => String)
  name(@Root() measure: MeasureEntry, @Ctx() { language }: Context): string {
    return measureTexts(language)[measure.id].name;
  }

  @FieldResolver(() => String, { description: 'What it means, in a sentence' })
  meaning(@Root() measure: MeasureEntry, @Ctx() { language }: Context): string {
    return measureTexts(language)[measure.id].meaning;
  }

  @FieldResolver(() => String, { description: 'How to read it, and what not to conclude' })
  reading(@Root() measure: MeasureEntry, @Ctx() { language }: Context): string {
    return measureTexts(language)[measure.id].reading;
  }

  @FieldResolver(() => String, { description: 'When it has no value' })
  undefinedWhen(@Root() measure: MeasureEntry, @Ctx() { language }: Context): string {
    return measureTexts(language)[measure.id].undefinedWhen;
  }
}

@Resolver(() => MeasureParameter)
export class MeasureParameterResolver {
  @FieldResolver(() => String)
  name(@Root() parameter: MeasureParameter, @Ctx() { language }: Context): string {
    return parameterNames(language)[parameter.id]!;
  }
}

@Resolver(() => MeasureResult)
export class AnalysisResolver {
  @Query(() => NetworkColumns, { description: 'The network of a selection, to draw or export' })
  network(
    @Arg('selection', () => NetworkSelection) selection: NetworkSelection,
    @Ctx() { analyst }: Context,
  ): Promise<NetworkColumns> {
    return analyst.ask('network', selection, {});
  }

  @Query(() => ActorFacts, {
    description: 'One fact of the actors in the network of a selection, to colour or size them by',
  })
  actorFacts(
    @Arg('selection', () => NetworkSelection) selection: NetworkSelection,
    @Arg('fact', () => String, { description: 'As `queryOptions` names it' }) fact: string,
    @Ctx() { analyst }: Context,
  ): Promise<ActorFacts> {
    return analyst.ask('actorFacts', selection, { fact });
  }

  @Query(() => MeasureResult, { description: 'One measure of the catalogue on the network of a selection' })
  measure(
    @Arg('id', () => MeasureIdEnum) id: MeasureId,
    @Arg('selection', () => NetworkSelection) selection: NetworkSelection,
    @Arg('options', () => MeasureOptionsInput, { nullable: true }) options: MeasureOptionsInput | null,
    @Arg('first', () => Int, { defaultValue: 500, description: `How many rows, at most ${largestRows}` })
    first: number,
    @Arg('job', () => ID, { nullable: true, description: jobMeaning }) job: string | null,
    @Ctx() { analyst }: Context,
  ): Promise<MeasureResult> {
    return analyst.ask(
      'measure',
      selection,
      {
        id,
        ...usualSettings,
        ...options,
        first: checkFirst(first, largestRows),
      },
      { job },
    );
  }

  @FieldResolver(() => MeasureEntry, { name: 'measure' })
  measureEntry(@Root() result: MeasureResult): MeasureEntry {
    const measure = measures.find((each) => each.id === result.measureId);
    if (!measure) throw new Error(`No measure ${result.measureId}`);
    return entry(measure);
  }

  @Query(() => Ego, { nullable: true, description: 'An actor and what surrounds her' })
  ego(
    @Arg('actorId', () => ID) actorId: string,
    @Arg('selection', () => NetworkSelection) selection: NetworkSelection,
    @Ctx() context: Context,
  ): Promise<Ego | null> {
    return egoCard(actorId, selection, context);
  }
}

@Resolver(() => Community)
export class CommunityOverviewResolver {
  @FieldResolver(() => CommunityOverview, { description: 'The community at a glance' })
  async overview(@Root() { id }: Community, @Ctx() context: Context): Promise<CommunityOverview> {
    const [thresholds, { followed }] = await Promise.all([
      gapThresholdsFor(id, context),
      followedFor(id, 'gap', everyEntry, context),
    ]);
    const today = context.today();
    return context.analyst.ask('overview', { communityId: id }, { today, thresholds, followed });
  }
}

async function egoCard(
  actorId: string,
  selection: NetworkSelection,
  { access, analyst, loaders, stores }: Context,
): Promise<Ego | null> {
  const { communityId } = selection;
  const [card, actor] = await Promise.all([
    analyst.ask('ego', selection, { actorId }),
    loaders.node.load(actorId),
  ]);
  if (!card) return null;
  // Under pseudonyms there is no record to open.
  if (!actor || !access.may('tie', communityId)) return { ...card, actor: null, ties: [] };
  const ties = await stores.ties.list(communityId, {
    first: 500,
    after: null,
    nodeId: actorId,
    kinds: null,
    asOf: null,
    asKnownOn: selection.asKnownOn ?? null,
    withStressful: access.may('stressfulTie', communityId),
  });
  return { ...card, actor, ties: ties.edges.map((edge) => edge.node) };
}

function entry(measure: Measure & { readonly id: string }): MeasureEntry {
  return {
    id: measure.id as MeasureId,
    level: measure.level,
    family: measure.family,
    unit: measure.unit,
    minimum: measure.range[0],
    maximum: measure.range[1],
    direction: measure.direction,
    strength: measure.strength,
    strengthAs: measure.strengthAs ?? null,
    normalizes: measure.normalizes,
    iterative: measure.iterative,
    seeded: measure.seeded,
    needsGroups: measure.needsGroups,
    severalGroups: measure.severalGroups,
    parameters: measure.parameters,
    source: measure.source,
    complexity: measure.complexity,
  };
}
