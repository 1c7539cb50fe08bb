import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { AccountResolver } from './account.resolver.ts';
import { AnalysisResolver, CommunityOverviewResolver, MeasureEntryResolver } from './analysis.resolver.ts';
import { AuditResolver } from './audit.resolver.ts';
import { audited } from './audited.ts';
import { BackupResolver } from './backup.resolver.ts';
import { ImportProblemResolver, ImportResolver } from './import.resolver.ts';
import { nodeResolvers } from './nodeResolvers.ts';
import { policed } from './policed.ts';
import { PrivacyResolver } from './privacy.resolver.ts';
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
  PrivacyResolver,
  AuditResolver,
  AccountResolver,
  BackupResolver,
] as unknown as NonEmptyArray<(...parts: never[]) => object>;

/** The API as its resolvers make it. Inputs are checked before a resolver sees them; what was given is not repeated in the error. */
export function bareSchema(): GraphQLSchema {
  return buildSchemaSync({
    resolvers: resolvers as never,
    orphanedTypes: nodeKinds.map((kind) => kind.type),
    validate: { validationError: { target: false, value: false }, forbidUnknownValues: false },
  });
}

/** The API that is served: behind the policy, and with what it answers noted for the audit log. */
export function makeSchema(): GraphQLSchema {
  return audited(policed(bareSchema()));
}
