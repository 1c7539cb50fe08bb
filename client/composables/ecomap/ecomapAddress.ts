import type { LocationQuery, LocationQueryRaw } from 'vue-router';

export const ecomapViews = ['ecomap', 'convoy'] as const;
export type EcomapView = (typeof ecomapViews)[number];

/** What the page shows; it lives in the address. Dates are days, null = today or nothing to compare with. */
export interface EcomapChoice {
  readonly view: EcomapView;
  readonly on: string | null;
  readonly before: string | null;
}

function dayOf(value: unknown): string | null {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return null;
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value) ? value : null;
}

export function readEcomap(query: LocationQuery): EcomapChoice {
  return {
    view: query['view'] === 'convoy' ? 'convoy' : 'ecomap',
    on: dayOf(query['on']),
    before: dayOf(query['before']),
  };
}

/** The query with the choice in it; what is usual is left out, what belongs to others stays. */
export function writeEcomap(choice: EcomapChoice, query: LocationQuery): LocationQueryRaw {
  const { view: _view, on: _on, before: _before, ...others } = query;
  return {
    ...others,
    ...(choice.view === 'convoy' && { view: 'convoy' }),
    ...(choice.on !== null && { on: choice.on }),
    ...(choice.before !== null && { before: choice.before }),
  };
}
