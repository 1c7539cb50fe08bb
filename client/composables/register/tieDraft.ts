import type { RegisterTiePartsFragment, UpdateTieInput } from '../../api/generated.ts';
import { changedValues, faultsOf, isChanged } from './nodeDraft.ts';
import { otherEnd, type TieWay } from './tieWays.ts';

/** The types of the fields of the form, in its order: they are typed and read like the properties of a node. */
export const tieFieldTypes = {
  subkind: 'choice',
  validFrom: 'date',
  validTo: 'date',
  weight: 'number',
  frequency: 'choice',
  method: 'choice',
  note: 'text',
} as const;
export type TieField = keyof typeof tieFieldTypes;
const fields = Object.keys(tieFieldTypes) as readonly TieField[];

/** What stands in the fields of the form of a tie: '' = nothing is said. */
export type TieDraft = Record<TieField, string | number>;

const propertyOf = (id: TieField) => ({ id, type: tieFieldTypes[id], required: false });

/** The fields as they stand at first: of a tie, or of a new one. */
export const tieDraftOf = (tie: RegisterTiePartsFragment | null): TieDraft => ({
  subkind: tie?.subkind ?? '',
  validFrom: tie?.validFrom ?? '',
  validTo: tie?.validTo ?? '',
  weight: tie?.weight ?? '',
  frequency: tie?.frequency ?? '',
  method: tie?.method ?? '',
  note: tie?.note ?? '',
});

/** The fields that a way of being tied has, in the order of the form. */
export const fieldsOf = ({ kind }: TieWay): readonly TieField[] =>
  fields.filter((field) => {
    if (field === 'subkind') return kind.subkinds.length > 0;
    if (field === 'weight') return kind.weight !== null && kind.weight !== undefined;
    if (field === 'frequency') return kind.inNetworks;
    return field === 'method' ? kind.methods.length > 0 : true;
  });

/** Dates that are none. Everything else the server says. */
export const wrongDates = (draft: TieDraft): readonly string[] =>
  Object.keys(faultsOf(fields.map(propertyOf), draft, null));

/**
 * What is to be sent of the fields of a way that differ from how they stood: all that is filled in of a new tie. What was
 * not touched is not written again. Call it when no date is wrong.
 */
export const changedTie = (way: TieWay, draft: TieDraft, first: TieDraft): UpdateTieInput =>
  changedValues(fieldsOf(way).map(propertyOf), draft, first) as UpdateTieInput;

export const isTieChanged = (draft: TieDraft, first: TieDraft): boolean => isChanged(draft, first);

/** How a span that is open on a side is compared. */
const begins = (date: string | null | undefined): string => date ?? '';
const ends = (date: string | null | undefined): string => `${date ?? '9999'}~`;

/**
 * The tie that says the same already of a node and another one: the same way, the same sub-kind, on some of the same days. What
 * is measured (hours, a rating) is the same only on the very same dates; what happens once is, whatever its date.
 */
export function saidAlready(
  way: TieWay,
  ties: readonly RegisterTiePartsFragment[],
  nodeId: string,
  otherId: string,
  said: UpdateTieInput,
): RegisterTiePartsFragment | null {
  const isMeasured = way.kind.weightMin !== null;
  const [from, to] = [said.validFrom, said.validTo];
  return (
    ties.find((tie) => {
      const isSamePair =
        tie.kind === way.kind.id &&
        otherEnd(tie, nodeId).id === otherId &&
        (!way.kind.directed || tie[way.side].id === nodeId);
      if (!isSamePair || (tie.subkind ?? null) !== (said.subkind ?? null)) return false;
      if (isMeasured)
        return (tie.validFrom ?? null) === (from ?? null) && (tie.validTo ?? null) === (to ?? null);
      return begins(from) <= ends(tie.validTo) && begins(tie.validFrom) <= ends(to);
    }) ?? null
  );
}
