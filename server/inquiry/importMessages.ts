import type { NodeDraft, TieDraft } from '../entities/draft.ts';
import type { Problem } from '../entities/problem.ts';
import type { TieKindId } from '../entities/tieKinds.ts';
import type { PlannedTable } from '../exchange/plan.ts';
import type { KnownNodes } from '../store/batchStore.ts';

/** How the files of an import are to be read. */
export interface ImportReading {
  readonly map: readonly { readonly word: string; readonly kind: TieKindId; readonly subkind?: string }[];
  readonly where: readonly { readonly column: string; readonly value: string }[];
  readonly wave?: string | null;
  readonly actorKind?: string | null;
}

export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type ImportRequest =
  | { readonly type: 'files'; readonly files: readonly ImportFile[] }
  | {
      readonly type: 'read';
      readonly communityId: string;
      readonly reading: ImportReading;
      readonly known: KnownNodes;
    }
  | { readonly type: 'countTies'; readonly knownTies: ReadonlyMap<string, ReadonlySet<string>> }
  | {
      readonly type: 'demonstration';
      readonly communityId: string;
      readonly seed: number;
      readonly today: string;
    }
  | {
      readonly type: 'rows';
      readonly part: 'nodes' | 'ties';
      readonly offset: number;
      readonly limit: number;
    };

export interface RowCount {
  readonly id: string;
  readonly added: number;
  readonly known: number;
}

/** A plan without its rows, which stay in the thread until they are fetched. */
export interface PlanSummary {
  readonly tables: readonly PlannedTable[];
  readonly nodes: readonly RowCount[];
  readonly ties: readonly RowCount[];
  readonly nodeRows: number;
  readonly tieRows: number;
  readonly tieWords: readonly {
    readonly word: string;
    readonly kind: TieKindId | null;
    readonly count: number;
  }[];
  readonly problems: readonly Problem[];
  readonly problemCount: number;
  readonly badRows: number;
}

export type ImportReply =
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly type: 'planned'; readonly summary: PlanSummary }
  | { readonly type: 'counted'; readonly ties: readonly RowCount[] }
  | { readonly type: 'rows'; readonly rows: readonly NodeDraft[] | readonly TieDraft[] }
  | { readonly type: 'failed'; readonly problems: readonly Problem[] };
