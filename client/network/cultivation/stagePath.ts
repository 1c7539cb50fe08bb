/** A stage of a path, and which may follow it. */
export interface PathStage {
  readonly code: string;
  readonly next: readonly string[];
}

export interface PlacedStage {
  readonly code: string;
  readonly x: number;
  readonly y: number;
}

export interface PlacedWay {
  readonly from: string;
  readonly to: string;
  /** To the stage after it, past some, or to an earlier one. */
  readonly kind: 'on' | 'past' | 'back';
  readonly path: string;
  /** Corners of its arrow head. */
  readonly head: string;
}

export interface StagePathPicture {
  readonly width: number;
  readonly height: number;
  readonly boxWidth: number;
  readonly boxHeight: number;
  readonly stages: readonly PlacedStage[];
  readonly ways: readonly PlacedWay[];
}

const looks = {
  /** Side by side; arcs of later stages lie below, ways past stages above. */
  level: { boxWidth: 136, boxHeight: 56, gap: 34 },
  /** One below the other; arcs of later stages lie at the right, ways past stages at the left. */
  upright: { boxWidth: 216, boxHeight: 46, gap: 24 },
} as const;
const edge = 2;
const headLength = 8;
const headHalf = 4.5;
const arcDepth = 20;
const arcShift = 12;

/**
 * Where stages lie and how ways lead between them: in their order, side by side or `isUpright` one below the other. Ways that
 * lead back or past stages are arcs, the further the deeper. A way to an unknown stage, or to itself, is not drawn.
 * O(stages + ways).
 */
export function stagePath(stages: readonly PathStage[], isUpright: boolean): StagePathPicture {
  const { boxWidth, boxHeight, gap } = looks[isUpright ? 'upright' : 'level'];
  const [along, across] = isUpright ? [boxHeight, boxWidth] : [boxWidth, boxHeight];
  const placeOf = new Map(stages.map(({ code }, i) => [code, i]));
  const found = stages.flatMap(({ code, next }, from) =>
    [...new Set(next)].flatMap((target) => {
      const to = placeOf.get(target);
      return to === undefined || to === from ? [] : [{ code, target, from, to }];
    }),
  );
  const deepest = (isBack: boolean): number =>
    Math.max(
      0,
      ...found
        .filter(({ from, to }) => (isBack ? to < from : to > from + 1))
        .map(({ from, to }) => Math.abs(to - from) * arcDepth),
    );
  const before = edge + deepest(false);
  const length = stages.length * along + Math.max(0, stages.length - 1) * gap + 2 * edge;
  const depth = before + across + deepest(true) + edge;
  /** From place along and across the path to a point of the picture. */
  const point = (u: number, v: number): string => (isUpright ? `${v} ${u}` : `${u} ${v}`);
  const start = (place: number): number => edge + place * (along + gap);

  const ways = found.map(({ code, target, from, to }): PlacedWay => {
    const common = { from: code, to: target };
    if (to === from + 1) {
      const [u1, u2, v] = [start(from) + along, start(to), before + across / 2];
      return {
        ...common,
        kind: 'on',
        path: `M${point(u1, v)}L${point(u2 - headLength, v)}`,
        head: [point(u2, v), point(u2 - headLength, v - headHalf), point(u2 - headLength, v + headHalf)].join(
          ',',
        ),
      };
    }
    const isBack = to < from;
    // Arcs leave and arrive beside the middle, so that two at one stage can be told apart.
    const shift = isBack ? -arcShift : arcShift;
    const [u1, u2] = [start(from) + along / 2 + shift, start(to) + along / 2 - shift];
    const side = isBack ? before + across : before;
    const outwards = isBack ? 1 : -1;
    // A curve of this kind reaches three quarters of the way to its two middle points.
    const reach = side + (outwards * Math.abs(to - from) * arcDepth) / 0.75;
    const tip = side + outwards * headLength;
    return {
      ...common,
      kind: isBack ? 'back' : 'past',
      path: `M${point(u1, side)}C${point(u1, reach)} ${point(u2, reach)} ${point(u2, tip)}`,
      head: [point(u2, side), point(u2 - headHalf, tip), point(u2 + headHalf, tip)].join(','),
    };
  });

  return {
    width: isUpright ? depth : length,
    height: isUpright ? length : depth,
    boxWidth,
    boxHeight,
    stages: stages.map(({ code }, i) => ({
      code,
      x: isUpright ? before : start(i),
      y: isUpright ? start(i) : before,
    })),
    ways,
  };
}
