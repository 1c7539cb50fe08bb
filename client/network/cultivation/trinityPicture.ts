/** The corners of the triangle: the worker on top, the organization at the left, the leader at the right. */
export const trinityCorners = {
  worker: { x: 210, y: 62 },
  organization: { x: 76, y: 250 },
  leader: { x: 344, y: 250 },
} as const;
export const trinitySize = { width: 420, height: 312 };

export type TrinityCorner = keyof typeof trinityCorners;

const ends = {
  workerOrganization: ['worker', 'organization'],
  organizationLeader: ['organization', 'leader'],
  workerLeader: ['worker', 'leader'],
} as const satisfies Record<string, readonly [TrinityCorner, TrinityCorner]>;
export type TrinitySideId = keyof typeof ends;

const cornerRadius = 36;

/** A side as a line between the edges of its two corners, and its middle. */
export function trinitySide(side: TrinitySideId): {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly middle: { readonly x: number; readonly y: number };
} {
  const [from, to] = ends[side].map((corner) => trinityCorners[corner]) as [
    { x: number; y: number },
    { x: number; y: number },
  ];
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const [dx, dy] = [((to.x - from.x) / length) * cornerRadius, ((to.y - from.y) / length) * cornerRadius];
  return {
    x1: from.x + dx,
    y1: from.y + dy,
    x2: to.x - dx,
    y2: to.y - dy,
    middle: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 },
  };
}

const thinnest = 2;
const thickest = 10;

/** How thick a side is drawn: by the days of the last 90 on which its ends met, at most ten times as much as none. */
export const trinityThickness = (meetings: number): number => Math.min(thickest, thinnest + meetings / 2);
