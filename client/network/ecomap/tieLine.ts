import type { SupportFlow, TieQuality } from '../../api/generated.ts';
import { markSize, type AroundItem, type Place } from './aroundItem.ts';

/** How a line of each quality is drawn: told apart by width, dashes and waves, never by colour alone. */
export const lineLooks: Readonly<
  Record<TieQuality, { readonly width: number; readonly dashes: string | null; readonly colour: string }>
> = {
  strong: { width: 5, dashes: null, colour: 'var(--primary)' },
  ordinary: { width: 2, dashes: null, colour: 'var(--ink-soft)' },
  tenuous: { width: 1.8, dashes: '6 5', colour: 'var(--ink-soft)' },
  stressful: { width: 2, dashes: null, colour: 'var(--danger)' },
};

const wave = { height: 4.5, length: 13 } as const;
const headLength = 12;
const headWidth = 11;

export interface TieLine {
  readonly path: string;
  /** Triangles of the arrows, as points. */
  readonly heads: readonly string[];
}

const short = (value: number): string => String(Math.round(value * 10) / 10);
const at = ({ x, y }: Place): string => `${short(x)} ${short(y)}`;

/**
 * The line between the resident in the middle and somebody around her, from edge to edge, with an arrow at the end where
 * help arrives. `inwardAt`: how far from the middle the arrows that point to her end, so that many have room.
 */
export function tieLine(
  { quality, flow, shape }: Pick<AroundItem, 'quality' | 'flow' | 'shape'>,
  place: Place,
  inwardAt: number = markSize.self + 3,
): TieLine {
  const distance = Math.hypot(place.x, place.y);
  const direction = { x: place.x / distance, y: place.y / distance };
  const on = (along: number, aside = 0): Place => ({
    x: direction.x * along - direction.y * aside,
    y: direction.y * along + direction.x * aside,
  });
  const start = markSize.self + 3;
  const end = distance - edgeOf(shape, direction) - 3;
  const heads = headsOf(flow, Math.min(Math.max(inwardAt, start), end - 2 * headLength), end).map(
    ({ tip, back }) => [on(tip), on(back, headWidth / 2), on(back, -headWidth / 2)].map(at).join(' '),
  );
  if (quality !== 'stressful') return { path: `M${at(on(start))}L${at(on(end))}`, heads };
  const steps = Math.max(4, Math.round(((end - start) / wave.length) * 8));
  const points = Array.from({ length: steps + 1 }, (_, i) => {
    const along = start + ((end - start) * i) / steps;
    return at(on(along, wave.height * Math.sin((2 * Math.PI * (along - start)) / wave.length)));
  });
  return { path: `M${points.join('L')}`, heads };
}

interface Head {
  readonly tip: number;
  readonly back: number;
}

function headsOf(flow: SupportFlow, inward: number, end: number): Head[] {
  const toPerson = { tip: inward, back: inward + headLength };
  const fromPerson = { tip: end, back: end - headLength };
  if (flow === 'both') return [toPerson, fromPerson];
  if (flow === 'toPerson') return [toPerson];
  return flow === 'fromPerson' ? [fromPerson] : [];
}

/** How far from the middle of a mark its edge is, in a direction. */
function edgeOf(shape: AroundItem['shape'], { x, y }: Place): number {
  if (shape === 'person') return markSize.person;
  if (shape === 'staff') return markSize.person;
  return Math.min(
    Math.abs(x) < 1e-9 ? Infinity : markSize.width / 2 / Math.abs(x),
    Math.abs(y) < 1e-9 ? Infinity : markSize.height / 2 / Math.abs(y),
  );
}

/** How far from the middle the arrows to her end so that those of so many lines do not touch. */
export const inwardDistance = (count: number): number =>
  Math.max(markSize.self + 3, (count * (headWidth + 3)) / (2 * Math.PI));
