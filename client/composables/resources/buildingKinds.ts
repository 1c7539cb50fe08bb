import type { ResourceKind, ResourceLinksQuery } from '../../api/generated.ts';

type Row = ResourceLinksQuery['resourceLinks']['buildings'][number];

/** What a building has of a kind. What the answer says nothing of is 0, or for who sees sums only hidden. */
export function numbersOf(
  { kinds }: Pick<Row, 'kinds'>,
  kind: ResourceKind | undefined,
  seesPersons: boolean,
): { readonly openNeeds: number | null; readonly supplies: number | null } {
  const missing = seesPersons ? 0 : null;
  const found = kinds.find((each) => each.kind === kind);
  return found ?? { openNeeds: missing, supplies: missing };
}

/** A building as if there were one kind only. */
export function ofKind<Building extends Row>(
  row: Building,
  kind: ResourceKind | undefined,
  seesPersons: boolean,
): Building {
  const { openNeeds, supplies } = numbersOf(row, kind, seesPersons);
  return { ...row, openNeeds, supplies };
}
