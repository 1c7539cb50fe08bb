import type { RegisterTiePartsFragment } from '../../client/api/generated.ts';
import type { TieKindTerm } from '../../client/composables/useVocabulary.ts';

/** A kind of tie as the vocabulary tells it; each test says what it needs to be different. */
export const tieKindTerm = (part: Partial<TieKindTerm> & { readonly id: string }): TieKindTerm => ({
  ...{ name: part.id, directed: true, inNetworks: false, from: ['Resident'], to: ['Resident'] },
  ...{ weight: null, weightMin: null, weightMax: null, methods: [], subkinds: [] },
  ...part,
});

const end = (id: string, label: string): RegisterTiePartsFragment['from'] =>
  ({ __typename: label, id, displayName: `名${id}` }) as RegisterTiePartsFragment['from'];

/** A tie between two nodes that are called by their ids, labels and all: `r1` and `o1`. */
export const registerTie = (
  id: string,
  kind: RegisterTiePartsFragment['kind'],
  from: readonly [id: string, label: string],
  to: readonly [id: string, label: string],
  part: Partial<RegisterTiePartsFragment> = {},
): RegisterTiePartsFragment => ({
  ...{ id, kind, from: end(...from), to: end(...to), subkind: null, weight: null, validFrom: null },
  ...{
    validTo: null,
    recordedAt: '2026-01-01T08:00:00Z',
    source: null,
    method: null,
    frequency: null,
    confirmedOn: null,
    note: null,
  },
  ...part,
});
