import type { DrawnItem } from './aroundItems.ts';
import type { TieQuality } from '../../api/generated.ts';

export type LegendId = TieQuality | 'flow' | 'staff' | 'system' | 'need' | 'stale' | 'added';

/** The entries of a legend for what a picture shows, in their order; `withLines`: whether ties are drawn. */
export function legendOf(items: readonly DrawnItem[], withLines: boolean): LegendId[] {
  const here = items.flatMap(({ item, isHere }) => (isHere ? [item] : []));
  const has: Readonly<Record<LegendId, boolean>> = {
    strong: withLines && here.some(({ quality }) => quality === 'strong'),
    ordinary: withLines && here.some(({ quality }) => quality === 'ordinary'),
    tenuous: withLines && here.some(({ quality }) => quality === 'tenuous'),
    stressful: withLines && here.some(({ quality }) => quality === 'stressful'),
    flow: withLines && here.some(({ flow }) => flow !== 'none'),
    staff: here.some(({ shape }) => shape === 'staff'),
    system: here.some(({ shape }) => shape === 'system'),
    need: here.some(({ shape }) => shape === 'need'),
    stale: here.some(({ isStale }) => isStale),
    added: here.some(({ isOnlyHere }) => isOnlyHere),
  };
  return (Object.keys(has) as LegendId[]).filter((id) => has[id]);
}
