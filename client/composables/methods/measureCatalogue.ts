import type { MeasuresQuery } from '../../api/generated.ts';

export type CatalogueEntry = MeasuresQuery['measures'][number];

export const measureFamilies = [
  'connections',
  'centrality',
  'brokerage',
  'diffusion',
  'cohesion',
  'groups',
  'other',
] as const;
export type MeasureFamily = (typeof measureFamilies)[number];

export interface FamilyGroup {
  readonly family: MeasureFamily;
  readonly measures: readonly CatalogueEntry[];
}

const familyOf = (measure: CatalogueEntry): MeasureFamily =>
  measureFamilies.find((family) => family === measure.family) ?? 'other';

/** Families from the plainest to the most technical, each with its measures in the catalogue's order. */
export function groupMeasures(measures: readonly CatalogueEntry[]): readonly FamilyGroup[] {
  return measureFamilies
    .map((family) => ({ family, measures: measures.filter((measure) => familyOf(measure) === family) }))
    .filter((group) => group.measures.length > 0);
}

/** Measures whose name, id, meaning, reading or source holds every word of the text; case doesn't matter. */
export function searchMeasures(measures: readonly CatalogueEntry[], text: string): readonly CatalogueEntry[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return measures.filter(({ id, name, meaning, reading, source }) => {
    const all = [id, name, meaning, reading, source].join(' ').toLowerCase();
    return words.every((word) => all.includes(word));
  });
}
