import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { AnalysisResolver, CommunityOverviewResolver, MeasureEntryResolver } from './analysis.resolver.ts';
import { ImportProblemResolver, ImportResolver } from './import.resolver.ts';
import { nodeResolvers } from './nodeResolvers.ts';
import { TieResolver } from './tie.resolver.ts';
import { VocabularyResolver } from './vocabulary.resolver.ts';
import { nodeKinds } from '../entities/nodeKinds.ts';

const resolvers = [
  ...nodeResolvers,
  TieResolver,
  AnalysisResolver,
  CommunityOverviewResolver,
  MeasureEntryResolver,
  ImportResolver,
  ImportProblemResolver,
  VocabularyResolver,
] as unknown as NonEmptyArray<(...parts: never[]) => object>;

/** The API. Inputs are checked before a resolver sees them; what was given is not repeated in the error. */
export function makeSchema(): GraphQLSchema {
  return buildSchemaSync({
    resolvers: resolvers as never,
    orphanedTypes: nodeKinds.map((kind) => kind.type),
    validate: { validationError: { target: false, value: false }, forbidUnknownValues: false },
  });
}
