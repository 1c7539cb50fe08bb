/** A size for people: the number of kilobytes up to a megabyte, else of megabytes, with the unit's id. */
export function fileSize(bytes: number): {
  readonly amount: number;
  readonly unit: 'kilobytes' | 'megabytes';
} {
  const unit = bytes < 1_000_000 ? 'kilobytes' : 'megabytes';
  const amount = bytes / (unit === 'kilobytes' ? 1_000 : 1_000_000);
  return { amount: amount < 10 ? Math.round(amount * 10) / 10 : Math.round(amount), unit };
}
