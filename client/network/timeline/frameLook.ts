import { premultiplied } from '../colour.ts';
import { isMarked } from '../networkMarks.ts';
import { faded, type PictureColours } from '../pictureStyle.ts';
import type { DrawnEdge, DrawnLook, DrawnNode } from '../sigmaGraph.ts';
import { absent, held, isNew, strengthOfState, type EdgeState } from './edgeState.ts';
import type { TimelineFrame } from './frame.ts';

/** How a line looks that has just begun or ended. */
export interface ChangedLine {
  readonly colour: string;
  readonly opacity: number;
  readonly width: number;
}

/** New ties are thick and in the main colour, ended ones thin and fading: told apart in grey too. Null = as it always looks. */
export function changedLine(state: EdgeState, colours: PictureColours): ChangedLine | null {
  if (state === absent || state === held) return null;
  const left = strengthOfState(state);
  return isNew(state)
    ? { colour: colours.primary, opacity: 0.85 * left, width: 2.2 }
    : { colour: colours.accent, opacity: 0.75 * left, width: 1.2 };
}

/** Whether a node is to be seen in a frame. */
export const isNodeShown = (frame: TimelineFrame, index: number, look: DrawnLook): boolean =>
  frame.isTied(index) || (look.showsUntied && frame.isPresent(index)) || isMarked(look.marks, index);

/** Whether a node fades, since its ties have all ended; who is brought out never does. */
export const isNodeFading = (frame: TimelineFrame, index: number, look: DrawnLook): boolean =>
  frame.isFading(index) && !isMarked(look.marks, index);

/** A node as it is in a frame: offices are those of the window; whose ties have all ended fades with them. */
export function nodeInFrame(
  node: DrawnNode,
  index: number,
  frame: TimelineFrame,
  look: DrawnLook,
): DrawnNode {
  if (!isNodeShown(frame, index, look)) return { ...node, hidden: true, forceLabel: false };
  if (isMarked(look.marks, index)) return { ...node, hidden: false };
  const isInOffice = frame.isInOffice(index);
  return {
    ...node,
    hidden: false,
    color: isNodeFading(frame, index, look) ? faded(node.color, look.colours) : node.color,
    rimSize: isInOffice ? 2.2 : 0.7,
    rimColor: isInOffice ? look.colours.ink : look.colours.paper,
  };
}

/** An edge as it is in a frame. */
export function edgeInFrame(
  edge: DrawnEdge,
  state: EdgeState,
  colours: PictureColours,
): DrawnEdge & { hidden: boolean } {
  const line = changedLine(state, colours);
  if (!line) return { ...edge, hidden: state === absent };
  return {
    ...edge,
    hidden: false,
    size: line.width,
    color: premultiplied(line.colour, line.opacity),
    strongColor: line.colour,
  };
}
