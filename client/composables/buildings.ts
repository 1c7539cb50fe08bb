const byName = new Intl.Collator('zh', { numeric: true });

/** Names of buildings and the like in the order in which people count: 2 before 10. */
export const compareNames = (a: string, b: string): number => byName.compare(a, b);

/** The buildings that occur in a list, sorted as people count (2 before 10); null, "not known", comes last. */
export function buildingsOf(
  actors: readonly { readonly placeName?: string | null }[],
): readonly (string | null)[] {
  const names = new Set(actors.map((actor) => actor.placeName ?? null));
  const known = [...names].filter((name) => name !== null);
  return [...known.toSorted(compareNames), ...(names.has(null) ? [null] : [])];
}

/** A choice of building: one of them, those without one, or every one. */
export type BuildingChoice = { readonly building: string | null } | 'all';

export function isInBuilding(actor: { readonly placeName?: string | null }, choice: BuildingChoice): boolean {
  return choice === 'all' || (actor.placeName ?? null) === choice.building;
}
