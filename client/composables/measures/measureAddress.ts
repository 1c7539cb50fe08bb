import type { LocationQuery, LocationQueryRaw } from 'vue-router';
import type { MeasureOptionsInput } from '../../api/generated.ts';
import { countOf, withoutKeys, wordOf } from '../../network/addressWords.ts';
import type { CatalogueEntry } from '../methods/measureCatalogue.ts';

/** A measure with its options, as an address holds them. */
export interface MeasureChoice {
  readonly id: string | null;
  readonly weighted: boolean;
  readonly normalized: boolean;
  /** What makes the groups: `place`, `organization`, `kind`, or the name of an attribute. */
  readonly groupBy: string;
  /** The numbers that somebody chose, by the id of the parameter. */
  readonly parameters: Readonly<Record<string, number>>;
  readonly seed: number;
  /** Whether an estimate is not enough. */
  readonly exact: boolean;
}

export const usualChoice: MeasureChoice = {
  id: null,
  weighted: false,
  normalized: false,
  groupBy: 'place',
  parameters: {},
  seed: 1,
  exact: false,
};

const addressKeys = ['measure', 'weighted', 'normalized', 'by', 'set', 'seed', 'exact'];

/** `damping:0.9,steps:3` as numbers by id; what is no number is left out. */
export function readParameters(written: string): Readonly<Record<string, number>> {
  const pairs = written.split(',').map((pair) => pair.split(':'));
  return Object.fromEntries(
    pairs
      .filter(([id, value]) => id && value && Number.isFinite(Number(value)))
      .map(([id, value]) => [id, Number(value)]),
  );
}

export const writeParameters = (parameters: Readonly<Record<string, number>>): string =>
  Object.entries(parameters)
    .map(([id, value]) => `${id}:${value}`)
    .join();

/** The choice that an address names; what is not understood is as usual, so that an old link still opens. */
export function readChoice(query: LocationQuery): MeasureChoice {
  return {
    id: wordOf(query, 'measure') || null,
    weighted: wordOf(query, 'weighted') === '1',
    normalized: wordOf(query, 'normalized') === '1',
    groupBy: wordOf(query, 'by') || usualChoice.groupBy,
    parameters: readParameters(wordOf(query, 'set')),
    seed: countOf(wordOf(query, 'seed')) ?? usualChoice.seed,
    exact: wordOf(query, 'exact') === '1',
  };
}

/** The address of a choice; the rest of the address (`others`) is kept. */
export function writeChoice(choice: MeasureChoice, others: LocationQuery): LocationQueryRaw {
  const query = withoutKeys(others, addressKeys);
  if (choice.id !== null) query['measure'] = choice.id;
  if (choice.weighted) query['weighted'] = '1';
  if (choice.normalized) query['normalized'] = '1';
  if (choice.groupBy !== usualChoice.groupBy) query['by'] = choice.groupBy;
  if (Object.keys(choice.parameters).length > 0) query['set'] = writeParameters(choice.parameters);
  if (choice.seed !== usualChoice.seed) query['seed'] = String(choice.seed);
  if (choice.exact) query['exact'] = '1';
  return query;
}

type Askable = Pick<CatalogueEntry, 'strength' | 'normalizes' | 'needsGroups' | 'seeded' | 'parameters'>;

/** What is asked of the server: of the choice, only what the measure has, and within its limits. */
export function optionsFor(measure: Askable, choice: MeasureChoice): MeasureOptionsInput {
  const chosen = measure.parameters.filter(({ id }) => choice.parameters[id] !== undefined);
  return {
    weighted: measure.strength === 'optional' && choice.weighted,
    normalized: measure.normalizes && choice.normalized,
    seed: measure.seeded ? choice.seed : usualChoice.seed,
    exact: choice.exact,
    ...(measure.needsGroups && { groupBy: choice.groupBy }),
    ...(chosen.length > 0 && {
      parameters: chosen.map((parameter) => ({
        id: parameter.id,
        value: withinLimits(parameter, choice.parameters[parameter.id] ?? 0),
      })),
    }),
  };
}

/** The nearest number that a parameter may be. */
export function withinLimits(
  { minimum, maximum, whole }: Pick<CatalogueEntry['parameters'][number], 'minimum' | 'maximum' | 'whole'>,
  value: number,
): number {
  return Math.min(maximum, Math.max(minimum, whole ? Math.round(value) : value));
}
