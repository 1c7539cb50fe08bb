import type { NodeDraft, TieDraft } from '../entities/draft.ts';

export interface GeneratedNode extends NodeDraft {
  /** The Source that it was first recorded from; null where the demonstration names none. */
  readonly sourceId: string | null;
}

export interface GeneratedTie extends TieDraft {
  /** The Source that it was learnt from; null where the demonstration names none. */
  readonly sourceId: string | null;
}

/** A whole community, ready to be stored. The Community itself is its first node; every tie ends at one of the nodes. */
export interface GeneratedCommunity {
  readonly nodes: readonly GeneratedNode[];
  readonly ties: readonly GeneratedTie[];
}
