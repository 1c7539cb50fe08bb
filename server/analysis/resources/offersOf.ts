import type { RecordNode } from '../../entities/communityRecord.ts';
import { holdsIn } from '../../entities/partialDate.ts';
import { nodesOf, numberOf, textOf, tiesOf } from '../../graph/recordTies.ts';
import type { Basis } from '../basis.ts';
import { distinctBy } from '../distinctBy.ts';
import { isPresent } from './isPresent.ts';

/** A resource that could still be given on the last day, with those who give it. */
export interface Offer {
  readonly resource: RecordNode;
  /** Ids, in order. */
  readonly providers: readonly string[];
  /** How many more may use it; null = it says no capacity. */
  readonly capacityLeft: number | null;
}

/** What is available on the last day of an answer and has capacity left, in the order of the record. O(ties + resources). */
export function offersOf(basis: Basis): Offer[] {
  const { record, dates } = basis;
  const provided = tiesOf(record, ['PROVIDES'], dates.state).filter(({ from }) => isPresent(basis, from));
  const providers = distinctBy(
    provided,
    (tie) => tie.to.id,
    (tie) => tie.from.id,
  );
  const users = distinctBy(
    tiesOf(record, ['USES'], dates.state),
    (tie) => tie.to.id,
    (tie) => tie.from.id,
  );
  return nodesOf(record, 'Resource')
    .filter((resource) =>
      holdsIn(
        textOf(resource, 'availableFrom'),
        textOf(resource, 'availableTo'),
        dates.lastDay,
        dates.lastDay,
      ),
    )
    .map((resource) => {
      const capacity = numberOf(resource, 'capacity');
      return {
        resource,
        providers: [...(providers.get(resource.id) ?? [])].sort(),
        capacityLeft: capacity === null ? null : capacity - (users.get(resource.id)?.size ?? 0),
      };
    })
    .filter(({ capacityLeft }) => capacityLeft === null || capacityLeft > 0);
}
