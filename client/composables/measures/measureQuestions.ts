import type { CatalogueEntry } from '../methods/measureCatalogue.ts';

/** What people ask, from the plainest to the most technical. */
export const measureQuestions = [
  'contacts',
  'bridging',
  'position',
  'closeKnit',
  'ties',
  'circles',
  'whole',
  'fewOrMany',
  'mixing',
  'cases',
  'other',
] as const;
export type MeasureQuestion = (typeof measureQuestions)[number];

export interface QuestionGroup {
  readonly question: MeasureQuestion;
  readonly measures: readonly CatalogueEntry[];
}

const questionsOfLevels: Readonly<Record<string, MeasureQuestion>> = {
  edge: 'ties',
  partition: 'circles',
  distribution: 'cases',
};
const ofPersons: Readonly<Record<string, MeasureQuestion>> = {
  connections: 'contacts',
  brokerage: 'bridging',
  centrality: 'position',
  diffusion: 'position',
  cohesion: 'closeKnit',
  groups: 'closeKnit',
};

const ofNetworks: Readonly<Record<string, MeasureQuestion>> = {
  centrality: 'fewOrMany',
  groups: 'mixing',
};

/** The question that a measure answers; of persons and of the network there are several, by the family. */
export function questionOf({ level, family }: Pick<CatalogueEntry, 'level' | 'family'>): MeasureQuestion {
  if (level === 'node') return ofPersons[family] ?? 'other';
  if (level === 'network') return ofNetworks[family] ?? 'whole';
  return questionsOfLevels[level] ?? 'other';
}

/** The measures under what people ask, each question in the catalogue's order. */
export function groupByQuestion(measures: readonly CatalogueEntry[]): readonly QuestionGroup[] {
  return measureQuestions
    .map((question) => ({ question, measures: measures.filter((each) => questionOf(each) === question) }))
    .filter((group) => group.measures.length > 0);
}
