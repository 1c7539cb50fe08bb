import { contactAdjacency } from '../../../contacts.ts';
import { defaultMeasureOptions, type ColumnMeasure } from '../../../measure.ts';
import { measureColumn } from '../../../rememberedResult.ts';
import type { EffectOutcome } from '../outcome.ts';

/** A node measure as an outcome, on the persons of the selection, whatever the direction of their ties. */
export const measureOutcome = (
  measure: ColumnMeasure<'node'>,
  described: Pick<EffectOutcome, 'id' | 'unit' | 'better'>,
): EffectOutcome => ({
  ...described,
  isOfNetwork: true,
  missing: 'undefined',
  values({ record, selection, today }) {
    const network = contactAdjacency(record, selection, today);
    const column = measureColumn(network, measure, defaultMeasureOptions);
    return new Map(
      network.keys.flatMap((id, i): [string, number][] =>
        Number.isNaN(column[i]!) ? [] : [[id, column[i]!]],
      ),
    );
  },
});
