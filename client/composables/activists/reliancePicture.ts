import type { FairnessGroup, Reliance } from './fairnessGroups.ts';

/** Differences from which a group may be marked; the usual one is the server's. */
export const aparts = [0.1, 0.15, 0.2, 0.3] as const;
export const usualApart: number = aparts[1];

/** A group on the line of a dimension. */
export interface ReliancePoint {
  readonly group: string;
  readonly name: string;
  readonly value: number;
  readonly reliance: Reliance;
}

export interface RelianceLine {
  readonly dimension: string;
  readonly name: string;
  /** Those of which it is known, the lowest first: the more the order rests on it, the earlier. */
  readonly points: readonly ReliancePoint[];
}

/** The lines of the picture, one for each dimension of which something is known; its axis goes from `least` to 1. */
export interface ReliancePicture {
  readonly least: number;
  readonly lines: readonly RelianceLine[];
}

const widest = 0.8;

/** Puts the groups on one line for each dimension; `least` is a tenth at or below the lowest of them, and 0.8 at most. */
export function reliancePicture(
  groups: readonly FairnessGroup[],
  dimensions: readonly { readonly id: string; readonly name: string }[],
): ReliancePicture {
  const lines = dimensions.map(({ id, name }) => ({
    dimension: id,
    name,
    points: groups
      .flatMap(({ group, name: groupName, reliance }): ReliancePoint[] => {
        const of = reliance.get(id);
        return typeof of?.correlation === 'number'
          ? [{ group, name: groupName, value: of.correlation, reliance: of }]
          : [];
      })
      .sort((a, b) => a.value - b.value),
  }));
  const known = lines.filter(({ points }) => points.length > 0);
  const lowest = Math.min(widest, ...known.map(({ points }) => points[0]!.value));
  return { least: Math.floor(lowest * 10) / 10, lines: known };
}
