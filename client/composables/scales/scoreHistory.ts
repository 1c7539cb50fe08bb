import type { ScoredAnswers } from './scaleForm.ts';

type Reading = ScoredAnswers['scores'][number];

/** One value of a score on a day. */
export interface ScorePoint {
  readonly id: string;
  readonly on: string;
  readonly value: number;
  /** Along the time that the points span, 0 to 1; evenly spread when they all are of one day. */
  readonly x: number;
  /** Within what the edition allows, 0 (least) to 1 (most). */
  readonly y: number;
}

export interface ScoreHistory {
  readonly points: readonly ScorePoint[];
  /** Within this stretch of heights the scale's own error explains a difference to the first point; null = not known. */
  readonly unsure: { readonly from: number; readonly to: number } | null;
  /** Heights at which one band ends and the next begins. */
  readonly cutOffs: readonly { readonly at: number; readonly value: number }[];
  readonly minimum: number;
  readonly maximum: number;
  /** Values that were left out because another edition, or list, was asked. */
  readonly others: number;
}

const dayNumber = (on: string): number => Date.parse(`${on.slice(0, 10)}T00:00:00Z`) / 86_400_000;

/**
 * How one score of a scale went on: the entries (the latest first) that were asked like the latest one with a value. Null when
 * there is none.
 */
export function scoreHistory(entries: readonly ScoredAnswers[], score: string): ScoreHistory | null {
  const known = entries.flatMap((entry) => {
    const reading = entry.scores.find((each) => each.score === score);
    return reading && typeof reading.value === 'number' ? [{ entry, reading, value: reading.value }] : [];
  });
  const [latest] = known;
  const minimum = latest?.reading.minimum;
  const maximum = latest?.reading.maximum;
  if (!latest || typeof minimum !== 'number' || typeof maximum !== 'number') return null;
  const form = formOf(latest.entry, latest.reading);
  const same = known.filter(({ entry, reading }) => formOf(entry, reading) === form).reverse();
  const height = (value: number): number =>
    maximum > minimum ? Math.min(1, Math.max(0, (value - minimum) / (maximum - minimum))) : 0.5;
  const days = same.map(({ entry }) => dayNumber(entry.answers.askedOn));
  const [first, last] = [days[0]!, days.at(-1)!];
  const points = same.map(({ entry, value }, i) => ({
    id: entry.answers.id,
    on: entry.answers.askedOn,
    value,
    x: last > first ? (days[i]! - first) / (last - first) : same.length > 1 ? i / (same.length - 1) : 0.5,
    y: height(value),
  }));
  const bound = latest.reading.reliableDifference;
  const start = same[0]!.value;
  return {
    points,
    unsure: typeof bound === 'number' ? { from: height(start - bound), to: height(start + bound) } : null,
    cutOffs: latest.reading.bands.slice(0, -1).map(({ to }) => ({ at: height(to), value: to })),
    minimum,
    maximum,
    others: known.length - same.length,
  };
}

/** What must be the same for two values to lie on one line. */
const formOf = ({ answers }: ScoredAnswers, { minimum, maximum }: Reading): string =>
  JSON.stringify([answers.parameters.map(({ id, value }) => [id, value]), minimum, maximum]);
