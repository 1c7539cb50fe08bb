import type { Problem } from '../entities/problem.ts';
import type { Task } from './jobQueue.ts';
import type { RecordPart } from './recordParts.ts';

/** What the pool sends to an analysis worker. Bytes are what `packedValue.ts` packs. */
export type AnalysisRequest =
  | { readonly type: 'record'; readonly key: string; readonly part: RecordPart | Uint8Array }
  | { readonly type: 'forget'; readonly key: string }
  /** Everything, remembered results too. */
  | { readonly type: 'forgetAll' }
  | {
      readonly type: 'compute';
      readonly job: number;
      readonly key: string;
      readonly task: Task;
      /** Of a `SharedProgress`. */
      readonly progress: SharedArrayBuffer;
      /** Whether the answer is wanted as bytes. */
      readonly isPacked: boolean;
    };

/** What came of a task. A fault is one of the program: its text is for the log. */
export type Outcome =
  { readonly result: unknown } | { readonly problems: readonly Problem[] } | { readonly fault: string };

export type AnalysisReply = { readonly job: number } & (Outcome | { readonly packed: Uint8Array });
