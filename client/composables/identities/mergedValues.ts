import type { MergeableProperty, MergedValuesPartsFragment } from '../../api/generated.ts';

/** What both have and say differently, so that somebody has to choose. */
export interface ValueConflict {
  readonly property: MergeableProperty;
  readonly kept: string;
  readonly other: string;
}

/** Properties that have one value; of lists both are kept, and of further facts those that the kept one lacks. */
const single = ['name', 'gender', 'birthYear', 'willingness', 'note'] as const;

const attributesOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

/**
 * Where the two differ. `inWords` says a choice as the server calls it. Of further facts all that differ are chosen together.
 */
export function valueConflicts(
  kept: MergedValuesPartsFragment,
  other: MergedValuesPartsFragment,
  inWords: (property: string, value: string) => string,
): readonly ValueConflict[] {
  const conflicts = single.flatMap((property): ValueConflict[] => {
    const [one, two] = [kept[property], other[property]];
    if (one === null || two === null || one === two || one === '' || two === '') return [];
    return [{ property, kept: inWords(property, String(one)), other: inWords(property, String(two)) }];
  });
  const [own, others] = [attributesOf(kept.attributes), attributesOf(other.attributes)];
  const names = Object.keys(own).filter((name) => name in others && own[name] !== others[name]);
  if (names.length === 0) return conflicts;
  const told = (values: Readonly<Record<string, unknown>>): string =>
    names.map((name) => `${name} ${String(values[name])}`).join(' · ');
  return [...conflicts, { property: 'attributes', kept: told(own), other: told(others) }];
}
