import type { RecordView } from '../access/recordView.ts';
import type { CommunityRecord } from '../entities/communityRecord.ts';
import type { Problem } from '../entities/problem.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import type { ComputationId } from './computations.ts';

/** What the pool sends to an analysis worker. */
export type AnalysisRequest =
  | { readonly type: 'record'; readonly key: string; readonly record: CommunityRecord }
  | { readonly type: 'forget'; readonly key: string }
  | {
      readonly type: 'compute';
      readonly job: number;
      readonly key: string;
      readonly computation: ComputationId;
      readonly selection: NetworkSelection;
      readonly parameters: unknown;
      readonly view: RecordView;
      readonly today: string;
    };

export type AnalysisReply =
  | { readonly job: number; readonly result: unknown }
  | { readonly job: number; readonly problems: readonly Problem[] }
  | { readonly job: number; readonly fault: string };
