/** With one of a list put `by` places further; at the ends it stays. */
export function moved<Item>(list: readonly Item[], at: number, by: 1 | -1): readonly Item[] {
  const to = at + by;
  if (!(at in list) || !(to in list)) return list;
  return list.with(at, list[to]!).with(to, list[at]!);
}
