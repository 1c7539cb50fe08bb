/** A month as YYYY-MM, `offset` months after the one of `day` (YYYY-MM-DD or YYYY-MM). */
export function monthAfter(day: string, offset: number): string {
  const [year = 1970, month = 1] = day.split('-').map(Number);
  const count = year * 12 + (month - 1) + offset;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** How many months lie between two days, by their calendar months; negative when `to` is earlier. */
export function monthsBetween(from: string, to: string): number {
  const [fromYear = 1970, fromMonth = 1] = from.split('-').map(Number);
  const [toYear = 1970, toMonth = 1] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + (toMonth - fromMonth);
}
