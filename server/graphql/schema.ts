import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { AccountResolver } from './account.resolver.ts';
import {
  AnalysisResolver,
  CommunityOverviewResolver,
  MeasureEntryResolver,
  MeasureParameterResolver,
} from './analysis.resolver.ts';
import { ActivistsResolver } from './activists.resolver.ts';
import { AnalysisProgressResolver } from './analysisProgress.resolver.ts';
import { AuditResolver } from './audit.resolver.ts';
import { audited } from './audited.ts';
import { BackupResolver } from './backup.resolver.ts';
import { CaseBookResolver } from './caseBook.resolver.ts';
import { CultivationResolver } from './cultivation.resolver.ts';
import { ComparisonResolver, MeasureChangeResolver } from './comparison.resolver.ts';
import { DecisionResolver } from './decision.resolver.ts';
import { InstrumentsResolver } from './instruments.resolver.ts';
import { FieldResolver } from './field.resolver.ts';
import { FollowUpResolver } from './followUp.resolver.ts';
import { GapsResolver } from './gaps.resolver.ts';
import { GraphQueryResolver } from './graphQuery.resolver.ts';
import { IdentityResolver } from './identity.resolver.ts';
import { ImportProblemResolver, ImportResolver } from './import.resolver.ts';
import { ImportBatchResolver } from './importBatch.resolver.ts';
import {
  ImportColumnResolver,
  ImportedFileResolver,
  ImportPreviewResolver,
  ImportProblemGroupResolver,
  ImportRowResolver,
  ImportTableResolver,
} from './importPreview.resolver.ts';
import { ImportProfileResolver } from './importProfile.resolver.ts';
import { InterventionResolver } from './intervention.resolver.ts';
import { InterviewResolver } from './interview.resolver.ts';
import { IntroductionsResolver } from './introductions.resolver.ts';
import { KeyPlayersResolver } from './keyPlayers.resolver.ts';
import { NetworkHistoryResolver } from './networkHistory.resolver.ts';
import { nodeResolvers } from './nodeResolvers.ts';
import { policed } from './policed.ts';
import { OrganizationsResolver } from './organizations.resolver.ts';
import { PrivacyResolver } from './privacy.resolver.ts';
import { AlertsResolver } from './alerts.resolver.ts';
import { HandoverResolver } from './handover.resolver.ts';
import { ReportsResolver } from './reports.resolver.ts';
import { ResearchPackageResolver } from './researchPackage.resolver.ts';
import { ResourcesResolver } from './resources.resolver.ts';
import { SeriesResolver } from './series.resolver.ts';
import { SavedQueryResolver } from './savedQuery.resolver.ts';
import { SettingsResolver } from './settings.resolver.ts';
import { NullModelResolver, SignificanceResolver } from './significance.resolver.ts';
import { StageModelsResolver } from './stageModels.resolver.ts';
import { StandardsResolver } from './standards.resolver.ts';
import { SubgroupsResolver } from './subgroups.resolver.ts';
import { SupportNetworkResolver } from './supportNetwork.resolver.ts';
import { TeamResolver } from './team.resolver.ts';
import { TieResolver } from './tie.resolver.ts';
import { TwoModeResolver } from './twoMode.resolver.ts';
import { unhurried } from './unhurried.ts';
import { VocabularyResolver } from './vocabulary.resolver.ts';
import { WhatIfResolver } from './whatIf.resolver.ts';
import { nodeKinds } from '../entities/nodeKinds.ts';

const resolvers = [
  ...nodeResolvers,
  TieResolver,
  AnalysisResolver,
  CommunityOverviewResolver,
  MeasureEntryResolver,
  MeasureParameterResolver,
  GraphQueryResolver,
  SavedQueryResolver,
  AnalysisProgressResolver,
  SignificanceResolver,
  NullModelResolver,
  SubgroupsResolver,
  SeriesResolver,
  KeyPlayersResolver,
  ActivistsResolver,
  OrganizationsResolver,
  TeamResolver,
  ComparisonResolver,
  MeasureChangeResolver,
  TwoModeResolver,
  NetworkHistoryResolver,
  SupportNetworkResolver,
  WhatIfResolver,
  InterventionResolver,
  CaseBookResolver,
  CultivationResolver,
  AlertsResolver,
  HandoverResolver,
  ReportsResolver,
  ResearchPackageResolver,
  ResourcesResolver,
  SettingsResolver,
  StageModelsResolver,
  StandardsResolver,
  InterviewResolver,
  FieldResolver,
  DecisionResolver,
  InstrumentsResolver,
  FollowUpResolver,
  GapsResolver,
  IntroductionsResolver,
  IdentityResolver,
  ImportResolver,
  ImportProblemResolver,
  ImportBatchResolver,
  ImportPreviewResolver,
  ImportProblemGroupResolver,
  ImportRowResolver,
  ImportedFileResolver,
  ImportTableResolver,
  ImportColumnResolver,
  ImportProfileResolver,
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

/** The API that is served: behind the policy, with what it answers noted for the audit log, and long lists piece by piece. */
export function makeSchema(): GraphQLSchema {
  return unhurried(audited(policed(bareSchema())));
}
