import type { Building } from './buildingPlaces.ts';

/** What colours a building. */
export const buildingMeasures = ['openNeeds', 'supplies', 'participation'] as const;
export type BuildingMeasure = (typeof buildingMeasures)[number];

const steps = 5;

/** The value of a measure; null where it is hidden, or not known. Participation is a share: 0 to 1. */
export function amountOf(building: Building, measure: BuildingMeasure): number | null {
  if (measure !== 'participation') return building[measure] ?? null;
  const { participants, residents } = building;
  return typeof participants === 'number' && residents ? participants / residents : null;
}

/** The step of colour of a value, 1 to 5, by its share of the largest; 0 = nothing, null = not known. */
export function stepOf(value: number | null, largest: number): number | null {
  if (value === null) return null;
  if (value <= 0 || largest <= 0) return 0;
  return Math.min(steps, Math.max(1, Math.ceil((value / largest) * steps)));
}
