import { mixColours } from './colour.ts';
import type { NetworkModel, NetworkNode } from './networkModel.ts';

/** Fonts of pictures that leave the page: some with Chinese signs on each system. */
export const pictureFont = 'PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif';

/** The colours of the page that pictures need, in the theme that is on. */
export interface PictureColours {
  readonly paper: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly surface: string;
  readonly accent: string;
  readonly primary: string;
  readonly groups: readonly string[];
  readonly noGroup: string;
  readonly amounts: readonly string[];
}

export interface LegendEntry {
  readonly id: string;
  readonly label: string;
  readonly colour: string;
  readonly count: number;
}

/** What each node is coloured by: one entry index per node. */
export interface Colouring {
  readonly entries: readonly LegendEntry[];
  readonly entryOf: readonly number[];
}

/** Names the categories of nodes; null = none known. */
export type CategoryOf = (node: NetworkNode, index: number) => string | null;

/**
 * Colours by category: the largest ones get a colour of their own, as many as colour-blind eyes can tell apart;
 * the rest share the neutral one, and so do nodes without a category.
 */
export function colourByCategory(
  model: NetworkModel,
  categoryOf: CategoryOf,
  words: { readonly nameOf: (category: string) => string; readonly others: string; readonly unknown: string },
  colours: PictureColours,
): Colouring {
  const categories = model.nodes.map(categoryOf);
  const counts = new Map<string, number>();
  for (const category of categories)
    if (category !== null) counts.set(category, (counts.get(category) ?? 0) + 1);
  const bySize = [...counts].toSorted(
    ([a, countA], [b, countB]) => countB - countA || a.localeCompare(b, 'zh', { numeric: true }),
  );
  const own = bySize.slice(
    0,
    bySize.length === colours.groups.length + 1 ? colours.groups.length - 1 : colours.groups.length,
  );
  const entries: LegendEntry[] = own.map(([id, count], index) => ({
    id,
    label: words.nameOf(id),
    colour: colours.groups[index] ?? colours.noGroup,
    count,
  }));
  const place = new Map(own.map(([id], index) => [id, index]));
  const addShared = (id: string, label: string, count: number): number =>
    count > 0 ? entries.push({ id, label, colour: colours.noGroup, count }) - 1 : -1;
  const restCount = bySize.slice(own.length).reduce((sum, [, count]) => sum + count, 0);
  const rest = addShared('*others', words.others, restCount);
  const unknown = addShared(
    '*unknown',
    words.unknown,
    categories.filter((category) => category === null).length,
  );
  return {
    entries,
    entryOf: categories.map((category) => (category === null ? unknown : (place.get(category) ?? rest))),
  };
}

/** How many steps of colour an amount is shown in. */
const steps = 5;

/** How wide the steps of an amount are: as wide as each other, or wider with the value (square root scale). */
export type AmountScale = 'even' | 'root';

/**
 * Colours by an amount, in five steps; usually wider with the value, because most network figures are small for most people
 * and large for a few. Nodes without a value are neutral.
 */
export function colourByAmount(
  model: NetworkModel,
  values: ReadonlyMap<string, number | null>,
  words: { readonly range: (from: number, to: number) => string; readonly unknown: string },
  colours: PictureColours,
  scale: AmountScale = 'root',
): Colouring {
  const exponent = scale === 'root' ? 2 : 1;
  const known = model.nodes.flatMap((node) => values.get(node.id) ?? []);
  const lowest = known.reduce((low, value) => Math.min(low, value), Infinity);
  const highest = known.reduce((high, value) => Math.max(high, value), -Infinity);
  const width = highest - lowest;
  const bound = (step: number): number => lowest + width * (step / steps) ** exponent;
  const stepOf = (value: number): number =>
    width > 0
      ? Math.min(steps - 1, Math.floor(((value - lowest) / width) ** (1 / exponent) * steps))
      : steps - 1;
  const stepOfNode = model.nodes.map((node) => {
    const value = values.get(node.id) ?? null;
    return value === null ? -1 : stepOf(value);
  });
  const counts = (step: number): number => stepOfNode.filter((entry) => entry === step).length;
  const used = Array.from({ length: steps }, (_, step) => step).filter((step) => counts(step) > 0);
  // Of even steps the values that are there are told: no whole number seems to be in two of them.
  const rangeOf = (step: number): readonly [from: number, to: number] => {
    if (width === 0) return [lowest, highest];
    if (scale === 'root') return [bound(step), bound(step + 1)];
    const own = known.filter((value) => stepOf(value) === step);
    return [Math.min(...own), Math.max(...own)];
  };
  const entries: LegendEntry[] = used.map((step) => ({
    id: `step-${step}`,
    label: words.range(...rangeOf(step)),
    colour: colours.amounts[step] ?? colours.noGroup,
    count: counts(step),
  }));
  const unknownCount = counts(-1);
  const unknown =
    unknownCount > 0
      ? entries.push({ id: '*unknown', label: words.unknown, colour: colours.noGroup, count: unknownCount }) -
        1
      : -1;
  const place = new Map(used.map((step, index) => [step, index]));
  return { entries, entryOf: stepOfNode.map((step) => place.get(step) ?? unknown) };
}

/**
 * Radius of each node in pixels: from small to four times that by the square root of its value (so that the area
 * tells the amount), smaller in large networks. Without values all are alike.
 */
export function nodeRadii(
  model: NetworkModel,
  values: ReadonlyMap<string, number | null> | null,
): readonly number[] {
  const base = Math.min(5, Math.max(1, 50 / Math.sqrt(model.nodes.length + 40)));
  if (!values) return model.nodes.map(() => base * 1.4);
  const known = model.nodes.map((node) => Math.max(0, values.get(node.id) ?? 0));
  const highest = known.reduce((high, value) => Math.max(high, value), 0);
  return known.map((value) => base * (1 + 3 * Math.sqrt(highest > 0 ? value / highest : 0)));
}

/** A colour near the paper, for what is out of focus but still there. */
export function faded(colour: string, colours: PictureColours): string {
  return mixColours(colour, colours.paper, 0.82);
}
