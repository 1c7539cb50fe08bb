import { nodeKind } from './nodeKinds.ts';
import type { Node } from './node.ts';
import { shortName } from './shortName.ts';

/** Whether a person's own node may be shown as it is: neither withdrawn from the network, nor merely mentioned. */
export const isShown = (node: Node, today: string): boolean =>
  !isWithdrawn(node, today) && !isMentioned(node);

/** Whether she does not want to be in the network. */
export const isWithdrawn = (node: Node, today: string): boolean =>
  node.withheldFrom !== null && node.withheldFrom <= today;

const isMentioned = (node: Node): boolean => 'standing' in node && node.standing === 'mentioned';

/**
 * A node as it may be shown where it is not asked for by its own file: of persons who withdrew, or whom others merely
 * mentioned, a short name and nothing else.
 */
export function shownNode<Shown extends Node>(node: Shown, today: string): Shown {
  if (isShown(node, today)) return node;
  const { nameProperty, properties } = nodeKind(node.label);
  const name = shortName(node.displayName);
  const emptied = properties
    .filter((property) => property.name !== 'standing')
    .map((property) => [property.name, property.type === 'texts' ? [] : null]);
  return Object.assign(
    Object.create(Object.getPrototypeOf(node)) as Shown,
    node,
    Object.fromEntries(emptied),
    {
      [nameProperty]: name,
      displayName: name,
      externalId: null,
      sourceId: null,
      attributes: {},
    },
  );
}
