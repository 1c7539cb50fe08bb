import { fadingOf } from './fading.ts';
import type { NetworkModel } from './networkModel.ts';
import { edgeOpacity, type DrawnLook } from './sigmaGraph.ts';
import type { SvgEdge } from './svgPicture.ts';
import { absent } from './timeline/edgeState.ts';
import type { TimelineFrame } from './timeline/frame.ts';
import { changedLine } from './timeline/frameLook.ts';

/**
 * The lines of a picture as it looks on the page: between members of one group in its colour; of a comparison, new ties and
 * those that are gone stand out; ties that are assumed are dashed. `placeOf` says which nodes are drawn, and where in the picture.
 * Of a frame of a timeline, only what is there is drawn, and what has just begun or ended stands out.
 */
export function svgEdges(
  { edges }: NetworkModel,
  look: DrawnLook,
  placeOf: ReadonlyMap<number, number>,
  frame: TimelineFrame | null = null,
): SvgEdge[] {
  const { colouring, colours, comparison, marks } = look;
  const { entries, entryOf } = colouring;
  const opacity = edgeOpacity(edges.length);
  const between = (from: number, to: number, drawn: Omit<SvgEdge, 'from' | 'to'>): SvgEdge[] => {
    const [start, end] = [placeOf.get(from), placeOf.get(to)];
    return start === undefined || end === undefined ? [] : [{ from: start, to: end, ...drawn }];
  };
  const isFaint = (index: number): boolean => marks?.hollow.has(index) ?? false;
  const known = edges.flatMap((edge, index) => {
    const { from, to, strength } = edge;
    const state = frame?.stateOf(index);
    if (state === absent) return [];
    const changed = state === undefined ? null : changedLine(state, colours);
    if (changed) return between(from, to, { ...changed, isDashed: false });
    const isFormed = comparison?.isFormed[index] ?? false;
    const fading = look.fades && !isFormed ? fadingOf(edge) : 1;
    const own = entryOf[from] === entryOf[to] ? entries[entryOf[from] ?? -1]?.colour : undefined;
    const shown = isFormed ? 0.7 : comparison ? opacity * 0.6 : opacity;
    return between(from, to, {
      colour: isFormed ? colours.primary : comparison ? colours.lineStrong : (own ?? colours.lineStrong),
      opacity: (isFaint(from) || isFaint(to) ? shown / 4 : shown) * fading,
      width: isFormed ? 1.4 : Math.min(3, 0.6 + 0.25 * strength * fading),
      isDashed: false,
    });
  });
  const gone = (comparison?.dissolved ?? []).flatMap(({ from, to }) =>
    between(from, to, { colour: colours.accent, opacity: 0.7, width: 1.4, isDashed: false }),
  );
  const assumed = (marks?.added ?? []).flatMap(({ from, to }) =>
    between(from, to, { colour: colours.accent, opacity: 1, width: 2.5, isDashed: true }),
  );
  return [...known, ...gone, ...assumed];
}
