import { isPersonLabel } from '../entities/actor.ts';
import { nodeKindCalled } from '../entities/nodeKinds.ts';
import type { Place } from '../entities/problem.ts';
import { mentionOf } from './matching/mention.ts';
import { looksLikeName } from './matching/writtenName.ts';
import type { PlanContext } from './planContext.ts';
import type { KnownActor } from './plan.ts';
import type { TieCells } from './tieCells.ts';

/** An end of a tie: a node, or why the tie is not taken. Null after a fault, which has been told. */
export type TieEnd = KnownActor | 'doubtful' | 'leftOut' | null;

export const isWave = (labels: readonly string[]): boolean => labels.length === 1 && labels[0] === 'Wave';
export const nodeOf = (end: TieEnd | undefined): KnownActor | null => (typeof end === 'object' ? end : null);

/**
 * The node that a row names as an end of its tie: by an id of the files or the community, or by its name.
 * @param labels what may stand at this end; none where the kind of tie is not known
 */
export function endOf(
  cells: TieCells,
  column: 'source' | 'target',
  labels: readonly string[],
  context: PlanContext,
  at: Place,
): TieEnd {
  const { nodes, options } = context;
  const word = cells.code(column);
  if (word === '') {
    cells.fault('required', column);
    return null;
  }
  if (isWave(labels)) return { id: nodes.waveId(word), label: 'Wave' };
  const found = nodes.find(word);
  if (found) return found;
  const isCommunity = labels.includes('Community') && nodeKindCalled(word)?.label === 'Community';
  if (isCommunity) return { id: options.communityId, label: 'Community' };
  if (nodes.wasRefused(word)) {
    cells.fault('tieToNobody', column, word);
    return null;
  }
  return endCalled(cells, column, labels, context, at);
}

function endCalled(
  cells: TieCells,
  column: 'source' | 'target',
  labels: readonly string[],
  { nodes, mentions }: PlanContext,
  at: Place,
): TieEnd {
  const name = cells.text(column);
  const others = labels.filter((label) => !isPersonLabel(label));
  const called = others.length > 0 ? nodes.called(name, others) : null;
  if (called === 'several') cells.fault('severalCalled', column, name);
  if (called) return called === 'several' ? null : called;
  const isPerson = labels.length > others.length;
  const place = cells.text(column === 'source' ? 'sourcePlace' : 'targetPlace');
  const phone = cells.text(column === 'source' ? 'sourcePhone' : 'targetPhone');
  const mention = isPerson ? mentionOf({ name, place, phone }) : null;
  const isName = looksLikeName(name) && others.length === 0;
  const meant = mention ? mentions.refer(mention, at, isName) : null;
  if (mention && meant?.as === 'new') nodes.planMentioned(meant.person.id, mention.name);
  if (meant && 'person' in meant) return meant.person;
  if (meant && meant.as !== 'nobody') return meant.as;
  // Of a tie whose kind is not known it is not known either whether its ends are called by name.
  if (labels.length > 0 || !looksLikeName(name)) cells.fault('tieToNobody', column, name);
  return null;
}
