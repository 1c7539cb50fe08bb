import { boundsOf } from './bounds.ts';
import type { PictureColours } from './pictureStyle.ts';
import type { Point } from './seededPosition.ts';
import type { DrawnLook } from './sigmaGraph.ts';

/** How the places of a network fit into a small box, y upwards in the network and downwards in the box. */
export interface MinimapFrame {
  toMap(point: Point): Point;
  toGraph(point: Point): Point;
}

export function minimapFrame(points: readonly Point[], width: number, height: number): MinimapFrame {
  const {
    x: [left, right],
    y: [low, high],
  } = boundsOf(points);
  const scale = Math.min(
    (width - 12) / Math.max(right - left, 1e-6),
    (height - 12) / Math.max(high - low, 1e-6),
  );
  const [centreX, centreY] = [(left + right) / 2, (low + high) / 2];
  return {
    toMap: ({ x, y }) => ({ x: width / 2 + (x - centreX) * scale, y: height / 2 - (y - centreY) * scale }),
    toGraph: ({ x, y }) => ({ x: centreX + (x - width / 2) / scale, y: centreY - (y - height / 2) / scale }),
  };
}

/** Dots in their colours and a frame around what is on the screen. */
export function drawMinimap(
  context: CanvasRenderingContext2D,
  map: {
    readonly width: number;
    readonly height: number;
    readonly frame: MinimapFrame;
    /** Who is shown, with her index in the look. */
    readonly points: readonly (Point & { readonly index: number })[];
    readonly corners: readonly Point[];
    readonly look: DrawnLook;
    readonly colours: PictureColours;
  },
): void {
  const { width, height, frame, look } = map;
  context.clearRect(0, 0, width, height);
  map.points.forEach((point) => {
    const { x, y } = frame.toMap(point);
    context.fillStyle =
      look.colouring.entries[look.colouring.entryOf[point.index] ?? -1]?.colour ?? map.colours.noGroup;
    context.fillRect(x - 1, y - 1, 2, 2);
  });
  const [start, end] = map.corners.map((corner) => frame.toMap(corner));
  if (!start || !end) return;
  const clamp = (value: number, limit: number): number => Math.max(1, Math.min(limit - 1, value));
  const [left, right] = [clamp(Math.min(start.x, end.x), width), clamp(Math.max(start.x, end.x), width)];
  const [top, bottom] = [clamp(Math.min(start.y, end.y), height), clamp(Math.max(start.y, end.y), height)];
  context.strokeStyle = map.colours.accent;
  context.lineWidth = 1.5;
  context.strokeRect(left, top, right - left, bottom - top);
}
