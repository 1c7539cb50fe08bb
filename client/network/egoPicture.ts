export interface EgoPoint {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface EgoPicture {
  readonly points: readonly EgoPoint[];
  /** Pairs of indexes into `points`. */
  readonly ties: readonly { readonly from: number; readonly to: number }[];
}

interface EgoAlter {
  readonly strength: number;
  readonly actor: { readonly id: string; readonly placeName?: string | null };
}

/** As many as can be told apart in a small picture. */
export const egoPictureLimit = 24;

/**
 * Where those around a person stand in a small picture: neighbours of one building side by side on a circle, the
 * closer ones nearer to the middle. Coordinates from −1 to 1, the person herself at 0, 0; the strongest `limit` only.
 */
export function egoPicture(
  alters: readonly EgoAlter[],
  alterTies: readonly { readonly from: number; readonly to: number }[],
  limit = egoPictureLimit,
): EgoPicture {
  const strongest = Math.max(1, ...alters.map((alter) => alter.strength));
  const chosen = alters
    .map((alter, index) => ({ alter, index }))
    .toSorted((a, b) => b.alter.strength - a.alter.strength || (a.alter.actor.id < b.alter.actor.id ? -1 : 1))
    .slice(0, limit)
    .toSorted(
      (a, b) =>
        (a.alter.actor.placeName ?? '').localeCompare(b.alter.actor.placeName ?? '') ||
        (a.alter.actor.id < b.alter.actor.id ? -1 : 1),
    );
  const points = chosen.map(({ alter, index }, place) => {
    const angle = (2 * Math.PI * place) / chosen.length - Math.PI / 2;
    const share = alter.strength / strongest;
    // Two rings in turn keep names apart when there are many.
    const ring = chosen.length > 12 && place % 2 === 1 ? 0.68 : 0.88;
    return { index, x: ring * Math.cos(angle), y: ring * Math.sin(angle), radius: 0.035 + 0.03 * share };
  });
  const placeOf = new Map(points.map((point, place) => [point.index, place]));
  const ties = alterTies.flatMap(({ from, to }) => {
    const [start, end] = [placeOf.get(from), placeOf.get(to)];
    return start === undefined || end === undefined ? [] : [{ from: start, to: end }];
  });
  return { points, ties };
}
