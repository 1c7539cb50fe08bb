import type { Access } from '../access/access.ts';
import { pseudonymWith } from '../access/pseudonyms.ts';
import type { RecordView } from '../access/recordView.ts';
import type { DataClass } from '../access/dataClasses.ts';
import { disclosedFiling, disclosedFilings } from '../access/disclosedFilings.ts';
import { disclosedOverview, disclosedResourceLinks } from '../access/disclosure.ts';
import {
  disclosedAutonomy,
  disclosedBalance,
  disclosedOrganizationCard,
} from '../access/disclosedOrganizations.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import { ProblemError } from '../entities/problem.ts';
import type { Analyst } from './analyst.ts';
import type { ComputationArguments, ComputationId, ComputationResult } from './computations.ts';
import type { JobProgress } from './jobQueue.ts';

/** What each computation tells of, for the policy. */
export const computationClasses: Readonly<Record<ComputationId, DataClass>> = {
  network: 'network',
  actorFacts: 'network',
  networkHistory: 'network',
  measure: 'network',
  graphQuery: 'network',
  graphQueryNetwork: 'network',
  queryOptions: 'network',
  significance: 'network',
  subgroups: 'network',
  series: 'network',
  rankTrajectories: 'network',
  alluvial: 'network',
  ego: 'network',
  comparison: 'network',
  comparedActors: 'network',
  comparedTies: 'network',
  comparedNetwork: 'network',
  measureChanges: 'network',
  positionChanges: 'network',
  whatIf: 'network',
  interventionEffect: 'network',
  tieRegression: 'network',
  cultivationBoard: 'cultivation',
  cultivationCase: 'cultivation',
  cultivationPortfolio: 'cultivation',
  cultivationTasks: 'cultivation',
  taskCalendar: 'cultivation',
  cultivationAlerts: 'cultivation',
  handover: 'cultivation',
  withdrawalReadiness: 'cultivation',
  workerHours: 'cultivation',
  assessments: 'cultivation',
  ladder: 'cultivation',
  ladderRise: 'cultivation',
  maturity: 'cultivation',
  // No person is in them; who sees none is told how many members there are in fives.
  filing: 'organization',
  filings: 'organization',
  twoMode: 'network',
  keyPlayers: 'score',
  latentActivists: 'score',
  activistEvidence: 'score',
  activistCertainty: 'score',
  activistFairness: 'score',
  officesWithoutNetwork: 'supervision',
  approachReasons: 'consent',
  referralQueue: 'tie',
  lastAnswers: 'tie',
  introductionPlan: 'tie',
  introductionChains: 'tie',
  supportNetwork: 'tie',
  possibleDuplicates: 'tie',
  mergeEffect: 'tie',
  supportGaps: 'gap',
  overview: 'aggregate',
  resourceLinks: 'aggregate',
  needMatches: 'gap',
  autonomy: 'aggregate',
  organizationBalance: 'aggregate',
  organizationCard: 'aggregate',
  team: 'team',
  teamPlan: 'team',
  fieldRoster: 'person',
  report: 'cultivation',
  actorsCsv: 'export',
  tiesCsv: 'export',
  networkFile: 'export',
  researchPackage: 'export',
  researchPackageCheck: 'export',
  // Who stands behind the pseudonyms.
  pseudonymTable: 'person',
  // No person is in it: who sees the organizations of a community may take them away.
  directory: 'organization',
};

/** How an answer is told to who may see counts but no persons; what is not here is not told to her at all. */
const disclosures: {
  readonly [Id in ComputationId]?: (result: ComputationResult<Id>) => ComputationResult<Id>;
} = {
  overview: disclosedOverview,
  resourceLinks: disclosedResourceLinks,
  autonomy: disclosedAutonomy,
  organizationBalance: disclosedBalance,
  organizationCard: disclosedOrganizationCard,
  filing: disclosedFiling,
  filings: disclosedFilings,
};

/** What leaves for research, under pseudonyms whoever asks. */
const forResearch: ReadonlySet<ComputationId> = new Set(['researchPackage', 'researchPackageCheck']);

/** Any id will do, such as a UUID. */
const longestJobId = 100;

/** How a viewer waits for her answers. */
export interface Waiting {
  /** Says when nobody waits any more. */
  readonly signal?: AbortSignal;
  /** Called when an answer may take far longer than a page's: who gave an id for it watches how far it is, and who has a whole community written waits. */
  readonly takeLonger?: () => void;
}

/**
 * The analyst as one viewer may ask: every answer is in the form in which she may see it. When the signal says that
 * she no longer waits, her questions are cancelled.
 */
export class ViewedAnalyst {
  constructor(
    private readonly analyst: Analyst,
    private readonly access: Access,
    private readonly waiting: Waiting = {},
  ) {}

  /**
   * See `Analyst.ask`. Who sees only counts is answered about the whole community today: with a selection of her
   * own she could compute a person as the difference of two answers.
   * With a `job`, an id that she chose, `progress` tells how far the answer is.
   * @throws ProblemError `notAllowed`
   */
  async ask<Id extends ComputationId>(
    computation: Id,
    asked: NetworkSelection,
    parameters: ComputationArguments<Id>,
    { job }: { readonly job?: string | null } = {},
  ): Promise<ComputationResult<Id>> {
    const { view, selection } = this.viewFor(computation, asked);
    const asking = { view, job, signal: this.waiting.signal, asker: this.access.viewer.accountId };
    if (job && job.length > longestJobId) throw new ProblemError({ code: 'badRequest', field: 'job' });
    if (job) this.waiting.takeLonger?.();
    if (view.kind !== 'aggregated') return this.analyst.ask(computation, selection, parameters, asking);
    const tell = disclosures[computation];
    const isNarrowed = Object.entries(selection).some(
      ([name, value]) => name !== 'communityId' && value !== null && value !== undefined,
    );
    if (!tell || isNarrowed) throw new ProblemError({ code: 'notAllowed' });
    return tell(await this.analyst.ask(computation, selection, parameters, asking));
  }

  /** The form in which an answer is computed. Who sees names leaves actors out and names a group by their ids, which are pseudonyms in what is for research. */
  private viewFor(
    computation: ComputationId,
    selection: NetworkSelection,
  ): { readonly view: RecordView; readonly selection: NetworkSelection } {
    const dataClass = computationClasses[computation];
    const view = this.countingView(dataClass, computation, selection.communityId);
    if (!forResearch.has(computation) || view.kind === 'pseudonymous') return { view, selection };
    const research = this.access.researchView(dataClass, selection.communityId);
    const pseudonym = pseudonymWith(research.key);
    const leaveOut = selection.leaveOut?.map(pseudonym) ?? null;
    const membersOf = selection.membersOf ? pseudonym(selection.membersOf) : null;
    return { view: research, selection: { ...selection, leaveOut, membersOf } };
  }

  /** Who may see organizations and no persons is told counts of them as such, where these are in an answer. */
  private countingView(dataClass: DataClass, computation: ComputationId, communityId: string): RecordView {
    const view = this.access.viewOf(dataClass, communityId);
    const hasCounts = dataClass === 'organization' && disclosures[computation] !== undefined;
    return hasCounts && !this.access.may('person', communityId) ? { kind: 'aggregated' } : view;
  }

  /** How far an answer is that this viewer asked for with `job`; null when there is none of hers. */
  progress(job: string): Promise<JobProgress | null> {
    return this.analyst.progress(this.access.viewer.accountId, job);
  }
}
