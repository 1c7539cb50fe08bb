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
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { MeasureId } from '../analysis/index.ts';
import { GraphQueryConditions } from '../entities/graphQuery.ts';
import { Moment } from '../entities/moment.ts';
import { NetworkSelection } from '../entities/networkSelection.ts';
import { GraphQueryAnswer } from '../entities/results/graphQueryAnswer.ts';
import { NetworkColumns } from '../entities/results/networkColumns.ts';
import { QueryOptions } from '../entities/results/queryOptions.ts';
import { jobMeaning } from './analysisProgress.resolver.ts';
import { MeasureIdEnum, MeasureOptionsInput } from './analysis.resolver.ts';
import { checkRange } from './checkRange.ts';
import { checkFirst } from './connection.ts';
import type { Context } from './context.ts';

const largestRows = 5_000;
const largestOffset = 1_000_000;
const mostMeasures = 10;

@InputType({
  description: 'A measure that the answer shows beside each row, and what its value must be',
})
export class QueryMeasureInput {
  @Field(() => MeasureIdEnum, {
    description: 'Of actors a node measure or partition, of ties an edge measure',
  })
  id!: MeasureId;

  @Field(() => MeasureOptionsInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  options?: MeasureOptionsInput | null;

  @Field(() => Moment, {
    nullable: true,
    description: 'On the network of this moment; default: of the dates of the selection',
  })
  @IsOptional()
  @ValidateNested()
  at?: Moment | null;

  @Field(() => Float, { nullable: true, description: 'Smallest value; an undefined one does not pass' })
  atLeast?: number | null;

  @Field(() => Float, { nullable: true, description: 'Largest value; an undefined one does not pass' })
  atMost?: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Only so many rows with the largest values among those that satisfy everything else, and those that equal the last',
  })
  top?: number | null;
}

@InputType({
  description:
    'A question to the graph: which actors or ties, when, with which facts and measures. All conditions must hold',
})
export class GraphQueryInput extends GraphQueryConditions {
  @Field(() => [QueryMeasureInput], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(mostMeasures)
  @ValidateNested({ each: true })
  measures?: QueryMeasureInput[] | null;
}

@Resolver(() => GraphQueryAnswer)
export class GraphQueryResolver {
  @Query(() => QueryOptions, {
    description: 'What the conditions of a query can be about, in the form in which the asker may see it',
  })
  queryOptions(
    @Arg('communityId', () => ID) communityId: string,
    @Ctx() { analyst }: Context,
  ): Promise<QueryOptions> {
    return analyst.ask('queryOptions', { communityId }, {});
  }

  @Query(() => GraphQueryAnswer, {
    description:
      'Actors or ties of a selection that satisfy conditions, a page of them, with facts and measures. Measures are those of the whole network',
  })
  async graphQuery(
    @Arg('selection', () => NetworkSelection) selection: NetworkSelection,
    @Arg('query', () => GraphQueryInput) query: GraphQueryInput,
    @Arg('first', () => Int, { defaultValue: 100, description: `How many rows, at most ${largestRows}` })
    first: number,
    @Arg('offset', () => Int, { defaultValue: 0, description: 'How many rows come before those' })
    offset: number,
    @Arg('job', () => ID, { nullable: true, description: jobMeaning }) job: string | null,
    @Ctx() { analyst }: Context,
  ): Promise<GraphQueryAnswer> {
    checkRange('offset', offset, 0, largestOffset);
    const asked = { query, first: checkFirst(first, largestRows), offset };
    const answer = await analyst.ask('graphQuery', selection, asked, { job });
    return { ...answer, asked: { selection, query } };
  }

  @FieldResolver(() => NetworkColumns, {
    nullable: true,
    description:
      'All actors found and the ties of the selection among them; or the ties found and their ends. Null when there are more than 2,000 actors, or the network of the selection has more than 20,000 actors or 100,000 edges',
  })
  network(@Root() { asked }: GraphQueryAnswer, @Ctx() { analyst }: Context): Promise<NetworkColumns | null> {
    return analyst.ask('graphQueryNetwork', asked!.selection, { query: asked!.query });
  }
}
