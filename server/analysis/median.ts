/** The middle value, of an even number the mean of the two in the middle; null of none. O(n log n). */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const rising = values.toSorted((a, b) => a - b);
  const middle = (rising.length - 1) / 2;
  return (rising[Math.floor(middle)]! + rising[Math.ceil(middle)]!) / 2;
}
