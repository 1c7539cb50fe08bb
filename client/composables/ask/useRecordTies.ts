import { RecordTieDocument, type CreateTieInput } from '../../api/generated.ts';
import { useChangeSeries } from '../useChangeSeries.ts';

/**
 * Writes several ties down, one after the other, and stops at the first that fails. Each has an id of its own, so that
 * going on after a failure writes nothing twice.
 */
export function useRecordTies() {
  const { run, ...recording } = useChangeSeries(RecordTieDocument);
  return {
    ...recording,
    /** The ids of those that are kept. */
    async record(inputs: readonly CreateTieInput[]): Promise<readonly string[]> {
      const made = await run(inputs.map((input) => ({ input })));
      return made.map(({ createTie }) => createTie.id);
    },
  };
}
