import type { WorkerHoursQuery } from '../../../api/generated.ts';

export type HoursOfWorker = WorkerHoursQuery['workerHours']['workers'][number];
export type HoursOfKind = HoursOfWorker['kinds'][number];

const colours: Readonly<Record<string, string>> = {
  training: 'var(--group-1)',
  meeting: 'var(--group-3)',
  visit: 'var(--group-4)',
  paperwork: 'var(--group-2)',
};

/** The colour of a kind of work; what has no fixed one is grey. */
export const colourOfKind = (kind: string): string => colours[kind] ?? 'var(--group-none)';

/** Kinds as pieces of one bar, side by side: where each begins and ends, as shares of `most`. */
export function piecesOf(
  kinds: readonly HoursOfKind[],
  most: number,
): readonly { readonly kind: HoursOfKind; readonly from: number; readonly to: number }[] {
  let end = 0;
  return kinds.map((kind) => {
    const from = end;
    end += most === 0 ? 0 : kind.hours / most;
    return { kind, from, to: end };
  });
}
