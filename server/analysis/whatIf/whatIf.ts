import type { CommunityRecord } from '../../entities/communityRecord.ts';
import type { NetworkSelection } from '../../entities/networkSelection.ts';
import type { WhatIf, WhatIfGap } from '../../entities/results/whatIf.ts';
import { selectionWindow } from '../../graph/resolvedSelection.ts';
import { selectAdjacency } from '../../graph/selection.ts';
import { actorReference, homesOf, nodesById } from '../actorReferences.ts';
import { supportGaps } from '../gaps/supportGaps.ts';
import type { ChosenThresholds } from '../gaps/thresholds.ts';
import { namedParts } from '../separatedFrom.ts';
import { assumedRecord, type Assumption } from './assumedRecord.ts';
import { changesInWords } from './changesInWords.ts';
import { figuresOf } from './figures.ts';
import { linkedMembers } from './linkedMembers.ts';
import { partsApart } from './partsApart.ts';

export interface WhatIfArguments extends Assumption {
  readonly today: string;
  readonly thresholds?: ChosenThresholds;
}

const mostNamed = 50;

/**
 * What would change if some actors of a selection left and ties came about: the same computations on the record as it is
 * and as it would be (see `assumedRecord`). Nothing is recorded. It is arithmetic on the ties that are known, no
 * prediction: people find other ways when somebody leaves.
 * Complexity: O(n m), and what `supportGaps` takes.
 * @throws ProblemError when somebody is not in the network, or two cannot be tied
 */
export function whatIf(
  record: CommunityRecord,
  selection: NetworkSelection,
  { today, thresholds, ...asked }: WhatIfArguments,
): WhatIf {
  const assumption: Assumption = { ...asked, leave: [...new Set(asked.leave)] };
  const assumed = assumedRecord(record, selection, assumption);
  const views = {
    before: selectAdjacency(record, selection),
    after: selectAdjacency(assumed, selection),
  };
  const window = selectionWindow(selection);
  const nodes = nodesById(record);
  const homes = homesOf(record, nodes, window);
  const parts = namedParts(partsApart(views.before, views.after), mostNamed, nodes, homes);
  const changes = {
    leaving: assumption.leave.map((id) => actorReference(nodes.get(id)!, homes)),
    before: figuresOf(views.before),
    after: figuresOf(views.after),
    gaps: gapsBeforeAndAfter(record, assumed, selection, { today, thresholds }),
    organizations: linkedMembers(record, assumption, views, window, homes),
  };
  return {
    ...changes,
    separated: parts.separated,
    sentences: changesInWords(assumption, changes, parts),
  };
}

/** How many gaps each rule finds in a record as it is and as it would be. What `supportGaps` takes, twice. */
export function gapsBeforeAndAfter(
  record: CommunityRecord,
  assumed: CommunityRecord,
  selection: NetworkSelection,
  taken: Pick<WhatIfArguments, 'today' | 'thresholds'>,
): WhatIfGap[] {
  const rulesOf = (each: CommunityRecord) =>
    supportGaps(each, selection, { rules: null, first: 0, offset: 0, ...taken }).rules;
  const after = new Map(rulesOf(assumed).map(({ id, confirmed, unknown }) => [id, confirmed + unknown]));
  return rulesOf(record).map(({ id, name, confirmed, unknown }) => ({
    rule: id,
    name,
    before: confirmed + unknown,
    after: after.get(id)!,
  }));
}
