import {
  UpdateSupportTieDocument,
  type ContactFrequency,
  type SupportAlterPartsFragment,
  type UpdateTieInput,
} from '../../api/generated.ts';
import { useChangeSeries } from '../useChangeSeries.ts';

type SupportTie = SupportAlterPartsFragment['ties'][number];

/** What is said of a person around her at a visit; undefined = not spoken of. */
export interface SaidOfAlter {
  readonly frequency?: ContactFrequency | null;
  readonly closeness?: number | null;
}

/** Kinds whose weight is closeness, and kinds that say how often. */
const feltKinds: readonly string[] = ['KNOWS', 'SUPPORTS'];
const contactKinds: readonly string[] = ['KNOWS', 'SUPPORTS', 'NOMINATES'];

/** What changes of one tie when it is confirmed on a day: a stressful tie stays one, closer or not. */
export function confirmedTie(
  tie: SupportTie,
  { frequency, closeness }: SaidOfAlter,
  on: string,
): UpdateTieInput {
  const sign = (tie.weight ?? 0) < 0 ? -1 : 1;
  return {
    confirmedOn: on,
    ...(frequency !== undefined && contactKinds.includes(tie.kind) && { frequency }),
    ...(closeness !== undefined &&
      feltKinds.includes(tie.kind) && {
        // Without a closeness a stressful tie would not be one any more.
        weight: closeness === null ? (sign < 0 ? tie.weight : null) : sign * closeness,
      }),
  };
}

/** Writes down that all ties with somebody still hold; sent again after a failure it changes nothing twice. */
export function useTieConfirmation() {
  const { isRunning, problem, run } = useChangeSeries(UpdateSupportTieDocument);
  return {
    isRunning,
    problem,
    /** Whether all were written. */
    async confirm(ties: readonly SupportTie[], said: SaidOfAlter, on: string): Promise<boolean> {
      const kept = await run(ties.map((tie) => ({ id: tie.id, input: confirmedTie(tie, said, on) })));
      return kept.length === ties.length;
    },
  };
}
