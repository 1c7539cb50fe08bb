import { textWidth } from '../textWidth.ts';
import type { EcomapSector } from './ecomapLayout.ts';

export const sectorText = 12;
/** Room for the arcs and their words outside the marks. */
export const sectorRoom = 22;
const gap = 0.03;

export interface SectorArc {
  readonly group: string;
  /** The arc that is drawn. */
  readonly arc: string;
  /** The line on which its name is written, so that it is never upside down; null where the name has no room. */
  readonly textLine: string | null;
}

const short = (value: number): string => String(Math.round(value * 10) / 10);

function arcOf(radius: number, from: number, to: number): string {
  const point = (angle: number): string =>
    `${short(radius * Math.cos(angle))} ${short(radius * Math.sin(angle))}`;
  const isLarge = Math.abs(to - from) > Math.PI ? 1 : 0;
  return `M${point(from)}A${short(radius)} ${short(radius)} 0 ${isLarge} ${to > from ? 1 : 0} ${point(to)}`;
}

/** The arc outside the marks of one group, and where its name is written along it. */
export function sectorArc({ group, from, to }: EcomapSector, reach: number, name: string): SectorArc {
  const radius = reach + 5;
  const isWhole = to - from > 2 * Math.PI - 0.01;
  const [begin, end] = [from + gap, isWhole ? to - 0.01 - gap : to - gap];
  const hasRoom = textWidth(name, sectorText) + 8 <= radius * (end - begin);
  const isBelow = Math.sin((from + to) / 2) > 0;
  const line = isBelow ? arcOf(radius + 4 + sectorText * 0.8, end, begin) : arcOf(radius + 4, begin, end);
  return { group, arc: arcOf(radius, begin, end), textLine: hasRoom ? line : null };
}
