import type { CodedColumn, CommunityRecord, RecordNode } from '../../../server/entities/communityRecord.ts';
import type { ContactFrequency } from '../../../server/entities/contactFrequency.ts';
import type { Technique } from '../../../server/entities/technique.ts';
import type { TieKindId } from '../../../server/entities/tieKinds.ts';

/** A node of a record written by hand; the rest is empty. */
export type PlainNode = Pick<RecordNode, 'id' | 'label'> & Partial<RecordNode>;

/** A tie of a record written by hand, by the ids of its ends; the rest is empty. */
export interface PlainTie {
  readonly id?: string;
  readonly kind: TieKindId;
  readonly from: string;
  readonly to: string;
  readonly subkind?: string | null;
  readonly weight?: number | null;
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
  readonly waveId?: string | null;
  readonly method?: Technique | null;
  readonly frequency?: ContactFrequency | null;
  readonly confirmedOn?: string | null;
  readonly note?: string | null;
}

/** A community record as the store gives it: nodes sorted by id, ties as coded columns in the order given. */
export function recordFrom(nodes: readonly PlainNode[], ties: readonly PlainTie[]): CommunityRecord {
  const sorted = nodes
    .map((node): RecordNode => ({
      displayName: node.id,
      externalId: null,
      attributes: {},
      properties: {},
      ...node,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const index = new Map(sorted.map((node, i) => [node.id, i]));
  const place = (id: string): number => {
    const found = index.get(id);
    if (found === undefined) throw new Error(`No node ${id}`);
    return found;
  };
  return {
    communityId: 'community',
    revision: '1',
    nodes: sorted,
    ties: {
      ids: ties.map((tie, i) => tie.id ?? `t${String(i + 1).padStart(6, '0')}`),
      kind: coded(ties.map((tie) => tie.kind)),
      subkind: coded(ties.map((tie) => tie.subkind ?? null)),
      from: Uint32Array.from(ties, (tie) => place(tie.from)),
      to: Uint32Array.from(ties, (tie) => place(tie.to)),
      weight: Float64Array.from(ties, (tie) => tie.weight ?? NaN),
      validFrom: coded(ties.map((tie) => tie.validFrom ?? null)),
      validTo: coded(ties.map((tie) => tie.validTo ?? null)),
      waveId: coded(ties.map((tie) => tie.waveId ?? null)),
      method: coded(ties.map((tie) => tie.method ?? null)),
      frequency: coded(ties.map((tie) => tie.frequency ?? null)),
      confirmedOn: coded(ties.map((tie) => tie.confirmedOn ?? null)),
      note: coded(ties.map((tie) => tie.note ?? null)),
    },
  };
}

function coded<Word extends string | null>(values: readonly Word[]): CodedColumn<Word> {
  const words = [...new Set(values)];
  const codes = new Map(words.map((word, code) => [word, code]));
  return { words, codes: Uint32Array.from(values, (value) => codes.get(value)!) };
}
