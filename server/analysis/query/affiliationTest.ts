import type { CommunityRecord, RecordNode } from '../../entities/communityRecord.ts';
import type { AffiliationCondition } from '../../entities/graphQuery.ts';
import type { NetworkSelection } from '../../entities/networkSelection.ts';
import { ProblemError } from '../../entities/problem.ts';
import type { TieKindId } from '../../entities/tieKinds.ts';
import { tiesOf, type DateWindow } from '../../graph/recordTies.ts';
import { nodesById } from '../actorReferences.ts';
import { distinctBy } from '../distinctBy.ts';
import { windowAt } from './momentWindow.ts';

/** What an actor may belong to, serve in, attend or organize. */
const affiliationKinds: readonly TieKindId[] = ['MEMBER_OF', 'SERVES_IN', 'ATTENDED', 'ORGANIZED'];

type Groups = ReadonlyMap<string, ReadonlySet<string>>;
const none: ReadonlySet<string> = new Set();

/**
 * Whether an actor had an affiliation, or it began or ended between two moments: counted group by group, so that who moved
 * from one group to another both left and joined. With `negated`, whether not. O(ties).
 * @throws ProblemError `notAChoice` for another kind or event, `required` without a period, `notFound` for a group that is not there
 */
export function affiliationTest(
  record: CommunityRecord,
  selection: NetworkSelection,
  condition: AffiliationCondition,
  field: string,
): (node: RecordNode) => boolean {
  const { kind, nodeIds, event, at, period, negated } = condition;
  if (!affiliationKinds.includes(kind))
    throw new ProblemError({
      code: 'notAChoice',
      field: `${field}.kind`,
      parameters: { choices: affiliationKinds.join(', ') },
    });
  const nodes = nodesById(record);
  if (nodeIds?.some((id) => !nodes.has(id)))
    throw new ProblemError({ code: 'notFound', field: `${field}.nodeIds` });
  if (event === 'held') {
    const groups = groupsIn(record, condition, windowAt(record, selection, at, `${field}.at`));
    return (node) => groups.has(node.id) !== Boolean(negated);
  }
  if (event === 'notAsked') throw new ProblemError({ code: 'badRequest', field: `${field}.event` });
  if (!period) throw new ProblemError({ code: 'required', field: `${field}.period` });
  const earlier = groupsIn(
    record,
    condition,
    windowAt(record, selection, period.earlier, `${field}.period.earlier`),
  );
  const later = groupsIn(
    record,
    condition,
    windowAt(record, selection, period.later, `${field}.period.later`),
  );
  const became = {
    kept: (before: ReadonlySet<string>, after: ReadonlySet<string>) =>
      [...before].some((id) => after.has(id)),
    formed: (before: ReadonlySet<string>, after: ReadonlySet<string>) =>
      [...after].some((id) => !before.has(id)),
    dissolved: (before: ReadonlySet<string>, after: ReadonlySet<string>) =>
      [...before].some((id) => !after.has(id)),
  }[event];
  return ({ id }) => became(earlier.get(id) ?? none, later.get(id) ?? none) !== Boolean(negated);
}

/** The groups of each actor who had one on some day of the window: actor id → ids of groups. */
function groupsIn(
  record: CommunityRecord,
  { kind, nodeIds, roles }: AffiliationCondition,
  window: DateWindow,
): Groups {
  const chosen = nodeIds?.length ? new Set(nodeIds) : null;
  const asked = roles?.length ? new Set(roles) : null;
  const meant = tiesOf(record, [kind], window).filter(
    ({ to, subkind }) => (!chosen || chosen.has(to.id)) && (!asked || asked.has(subkind ?? '')),
  );
  return distinctBy(
    meant,
    ({ from }) => from.id,
    ({ to }) => to.id,
  );
}
