import { ActivityProposalStore } from './activityProposalStore.ts';
import { AttendanceStore } from './attendanceStore.ts';
import { BatchStore } from './batchStore.ts';
import { systemClock, type Clock } from './clock.ts';
import { CultivationStore } from './cultivationStore.ts';
import { DecisionStore } from './decisionStore.ts';
import { openEmbedded } from './embedded.ts';
import { FollowUpStore } from './followUpStore.ts';
import type { GraphStore } from './graphStore.ts';
import { IdentityStore } from './identityStore.ts';
import { InstrumentAnswersStore } from './instrumentAnswersStore.ts';
import { InterventionStore } from './interventionStore.ts';
import { InterviewStore } from './interviewStore.ts';
import type { Neo4jAddress } from './neo4j.ts';
import { MatchStore } from './matchStore.ts';
import { NodeStore } from './nodeStore.ts';
import { RecordStore } from './recordStore.ts';
import { SettingStore } from './settingStore.ts';
import { TieStore } from './tieStore.ts';
import { timeWrites } from './timedStore.ts';

/** Where the graph is: a Neo4j server, a folder, or (null) in memory only. */
export type StoreAddress = { readonly neo4j: Neo4jAddress } | { readonly folder: string | null };

/** Everything that reads and writes the graph. */
export interface Stores {
  readonly graph: GraphStore;
  readonly nodes: NodeStore;
  readonly ties: TieStore;
  readonly records: RecordStore;
  readonly batches: BatchStore;
  readonly interviews: InterviewStore;
  readonly attendances: AttendanceStore;
  readonly activityProposals: ActivityProposalStore;
  readonly settings: SettingStore;
  readonly decisions: DecisionStore;
  readonly instrumentAnswers: InstrumentAnswersStore;
  readonly followUps: FollowUpStore;
  readonly interventions: InterventionStore;
  readonly cultivation: CultivationStore;
  readonly matches: MatchStore;
  readonly identities: IdentityStore;
  readonly clock: Clock;
}

/** @throws ProblemError `storeUnavailable`, `storeBusy` */
export async function openStores(
  address: StoreAddress,
  clock: Clock = systemClock,
  tellWrite?: (ms: number) => void,
): Promise<Stores> {
  const opened = 'neo4j' in address ? await openServer(address.neo4j) : await openEmbedded(address.folder);
  const graph = tellWrite ? timeWrites(opened, tellWrite) : opened;
  return {
    graph,
    nodes: new NodeStore(graph, clock),
    ties: new TieStore(graph, clock),
    records: new RecordStore(graph, clock),
    batches: new BatchStore(graph, clock),
    interviews: new InterviewStore(graph, clock),
    attendances: new AttendanceStore(graph, clock),
    activityProposals: new ActivityProposalStore(graph, clock),
    settings: new SettingStore(graph, clock),
    decisions: new DecisionStore(graph, clock),
    instrumentAnswers: new InstrumentAnswersStore(graph, clock),
    followUps: new FollowUpStore(graph, clock),
    interventions: new InterventionStore(graph, clock),
    cultivation: new CultivationStore(graph, clock),
    matches: new MatchStore(graph, clock),
    identities: new IdentityStore(graph, clock),
    clock,
  };
}

/** The driver takes a while to load, which those without a server need not wait for. */
async function openServer(address: Neo4jAddress): Promise<GraphStore> {
  const { openNeo4j } = await import('./neo4j.ts');
  return openNeo4j(address);
}
