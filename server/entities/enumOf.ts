/** An enum of the API whose names are its values. */
export const enumOf = <Id extends string>(ids: readonly Id[]): Readonly<Record<string, Id>> =>
  Object.fromEntries(ids.map((id) => [id, id]));
