import { classCounts, sizesOf } from './classCounts.ts';

/** What is known of a person by one attribute; null = not recorded, or taken out. */
export type AttributeValue = string | null;

/** An attribute by which somebody may be recognised, ever coarser. */
export interface CoarsenedAttribute<Id extends string = string> {
  readonly id: Id;
  /** Values of all persons, in one order: level 0 the finest, then each coarser than the one before. */
  readonly levels: readonly (readonly AttributeValue[])[];
}

/** Attributes as they may leave. */
export interface GeneralisedAttributes<Id extends string = string> {
  /** Level that each attribute was brought to; one past its last level = taken out for everybody. */
  readonly levels: ReadonlyMap<Id, number>;
  /** Values of all persons; null for who is suppressed. */
  readonly values: ReadonlyMap<Id, readonly AttributeValue[]>;
  /** Persons of whom all attributes were taken out. */
  readonly suppressed: readonly boolean[];
}

/** Rather than coarsening for all, a few are suppressed: at most this share of all persons are in small classes then. */
const suppressedShare = 0.05;

/** The key of a person: everything that is known of her by the attributes. */
export const attributeKeys = (
  columns: readonly (readonly AttributeValue[])[],
  persons: number,
): readonly string[] =>
  Array.from({ length: persons }, (_, person) => JSON.stringify(columns.map((column) => column[person])));

/**
 * Makes attributes so coarse that nobody is told apart from fewer than k persons by them (k-anonymity). The attribute with most
 * different values becomes coarser, one level at a time (of equals the one that leaves fewest in classes below k, then the first), until at most 5 % of the persons are in classes
 * below k; of those all attributes are taken out, and of further small classes until at least k persons have none. An attribute may be
 * taken out for everybody. With fewer than k persons all is taken out.
 *
 * Greedy: not the least loss of all that would do. Deterministic. O(attributes² × levels × persons).
 * Source: Datafly (Sweeney 2002, doi:10.1142/S021848850200165X).
 */
export function generalise<Id extends string>(
  attributes: readonly CoarsenedAttribute<Id>[],
  persons: number,
  k: number,
): GeneralisedAttributes<Id> {
  const levels = new Map(attributes.map(({ id }) => [id, 0]));
  const nothing: readonly AttributeValue[] = new Array<AttributeValue>(persons).fill(null);
  const valuesOf = ({ id, levels: all }: CoarsenedAttribute<Id>): readonly AttributeValue[] =>
    all[levels.get(id)!] ?? nothing;
  const most = Math.floor(persons * suppressedShare);
  for (;;) {
    const columns = attributes.map(valuesOf);
    const keys = attributeKeys(columns, persons);
    if (classCounts(keys, k).fewerThanK <= most || columns.every((column) => column === nothing)) {
      const suppressed = inSmallClasses(keys, k);
      const values = attributes.map(({ id }, i) => {
        const kept = columns[i]!.map((value, person) => (suppressed[person] ? null : value));
        return [id, kept] as const;
      });
      return { levels, values: new Map(values), suppressed };
    }
    // Of what would be left in small classes when one attribute more is a step coarser.
    const leftBy = (i: number): number => {
      const coarser = attributes[i]!.levels[levels.get(attributes[i]!.id)! + 1] ?? nothing;
      return classCounts(attributeKeys(columns.with(i, coarser), persons), k).fewerThanK;
    };
    const candidates = columns.flatMap((column, i) =>
      column === nothing ? [] : [{ id: attributes[i]!.id, values: new Set(column).size, left: leftBy(i) }],
    );
    const next = candidates.reduce((one, other) =>
      other.values > one.values || (other.values === one.values && other.left < one.left) ? other : one,
    );
    levels.set(next.id, levels.get(next.id)! + 1);
  }
}

/** Whoever is in a class below k; when these are fewer than k themselves, the next larger classes with them. */
function inSmallClasses(keys: readonly string[], k: number): boolean[] {
  const sizes = [...sizesOf(keys)].sort(([a, one], [b, other]) => one - other || (a < b ? -1 : 1));
  const taken = new Set<string>();
  let persons = 0;
  for (const [key, size] of sizes) {
    if (size >= k && (persons === 0 || persons >= k)) break;
    taken.add(key);
    persons += size;
  }
  return keys.map((key) => taken.has(key));
}
