import type { NodeChange, NodeDraft, TieDraft } from '../entities/draft.ts';
import type { Problem } from '../entities/problem.ts';
import type { ImportRowStatus } from '../entities/results/importPreview.ts';
import type { KnownTreatment } from '../entities/results/importReading.ts';
import type { TieKindId } from '../entities/tieKinds.ts';
import type { Piece, PreviewedDoubt, PreviewedProblem, PreviewedRow } from '../exchange/importPreview.ts';
import type {
  ImportOptions,
  ImportProfile,
  MentionDecision,
  PlannedFile,
  PlannedTable,
  Replacement,
  SheetReading,
} from '../exchange/plan.ts';
import type { RowCounts } from '../exchange/rowLedger.ts';
import type { KnownNodes } from '../store/knownNodes.ts';

/** How the files of an import are to be read. */
export interface ImportReading {
  readonly map: readonly { readonly word: string; readonly kind: TieKindId; readonly subkind?: string }[];
  readonly where: readonly { readonly column: string; readonly value: string }[];
  readonly wave?: string | null;
  readonly actorKind?: string | null;
  readonly sheets?: readonly {
    readonly file: string;
    readonly sheet?: string | null;
    readonly shape?: string | null;
    readonly headerRow?: number | null;
    readonly columns: SheetReading['columns'];
  }[];
  readonly replace?: readonly (Omit<Replacement, 'sheet'> & { readonly sheet?: string | null })[];
  readonly decisions?: readonly (Omit<MentionDecision, 'personId'> & { readonly personId?: string | null })[];
  readonly unknownPersons?: ImportOptions['unknownPersons'] | null;
  readonly known?: KnownTreatment | null;
  readonly activity?: ImportOptions['activity'] | null;
  readonly profileId?: string | null;
  /** Whether the ends of phone numbers may tell who is meant: whoever imports sees contact data. */
  readonly usesPhones?: boolean;
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
      readonly profiles: readonly ImportProfile[];
      readonly phoneEnds: ReadonlyMap<string, string>;
    }
  | { readonly type: 'countTies'; readonly knownTies: ReadonlyMap<string, ReadonlySet<string>> }
  | {
      readonly type: 'demonstration';
      readonly communityId: string;
      readonly seed: number;
      readonly today: string;
    }
  | {
      readonly type: 'preview';
      readonly status: ImportRowStatus;
      readonly from: number;
      readonly most: number;
    }
  | { readonly type: 'doubts'; readonly from: number; readonly most: number }
  | { readonly type: 'problemGroups'; readonly most: number }
  | {
      readonly type: 'rows';
      readonly part: DraftPart;
      readonly offset: number;
      readonly limit: number;
    };

/** The parts of a plan that are written, fetched in pieces. */
export type DraftPart = 'nodes' | 'ties' | 'changes';

export interface RowCount {
  readonly id: string;
  readonly added: number;
  readonly known: number;
}

/** A plan without its rows, which stay in the thread until they are fetched. */
export interface PlanSummary {
  readonly files: readonly PlannedFile[];
  readonly counts: RowCounts;
  readonly notices: readonly Problem[];
  readonly changeRows: number;
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
  | { readonly type: 'counted'; readonly ties: readonly RowCount[]; readonly counts: RowCounts }
  | { readonly type: 'preview'; readonly piece: Piece<PreviewedRow> }
  | { readonly type: 'doubts'; readonly piece: Piece<PreviewedDoubt> }
  | { readonly type: 'problemGroups'; readonly groups: readonly PreviewedProblem[] }
  | {
      readonly type: 'rows';
      readonly rows: readonly NodeDraft[] | readonly TieDraft[] | readonly NodeChange[];
    }
  | { readonly type: 'failed'; readonly problems: readonly Problem[] };
