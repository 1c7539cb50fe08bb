import type { CreateTieInput, Technique } from '../../api/generated.ts';

/** By which technique others are rated. */
export const ratingTechniques = ['staffSelected', 'judges', 'expert'] as const satisfies readonly Technique[];
export type RatingTechnique = (typeof ratingTechniques)[number];

/** One rating that was given but not saved yet; its id is made with it. */
export interface Rating {
  readonly id: string;
  readonly personId: string;
  readonly item: string;
  /** 1 to 5. */
  readonly value: number;
}

export const ratingOf = (ratings: readonly Rating[], personId: string, item: string): Rating | null =>
  ratings.find((each) => each.personId === personId && each.item === item) ?? null;

/** A rating given, changed or (null) taken back. A changed one is another, with another id. */
export function withRating(
  ratings: readonly Rating[],
  { personId, item }: Pick<Rating, 'personId' | 'item'>,
  value: number | null,
  id: string,
): readonly Rating[] {
  const others = ratings.filter((each) => each.personId !== personId || each.item !== item);
  return value === null ? others : [...others, { id, personId, item, value }];
}

/** The ties of ratings: from the rater to the rated; from a person to herself they are her self-assessment. */
export function ratingInputs(
  ratings: readonly Rating[],
  raterId: string,
  { method, on, note }: { readonly method: Technique; readonly on: string; readonly note: string },
): readonly CreateTieInput[] {
  return ratings.map(({ id, personId, item, value }) => ({
    id,
    kind: 'ASSESSES',
    fromId: raterId,
    toId: personId,
    subkind: item,
    weight: value,
    method,
    validFrom: on,
    note: note.trim() || null,
  }));
}
