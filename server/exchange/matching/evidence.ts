import type { Sentence } from '../../entities/sentence.ts';
import type { FormOfAddress } from './formOfAddress.ts';
import type { Likeness } from './nameLikeness.ts';

/**
 * What each observation is worth for “these are one person”, in natural logarithms of odds, after Fellegi and Sunter
 * (1969): agreement weighs more the rarer it is by chance, disagreement the rarer it is among records of one person.
 * The numbers are ours, set by judgement and checked on made-up communities (docs/matching.md).
 */
export const weightOf = {
  same: 4,
  surnameWriting: 3,
  wordOrder: 3,
  sameSound: 1.5,
  similarSound: 0.8,
  oneLetter: 1,
  givenName: 1,
  address: 1,
  oneCharacter: -1,
  sameBuilding: 2,
  otherBuilding: -3,
  samePhone: 4,
  otherPhone: -2,
  sameGender: 0.5,
  otherGender: -4,
  sameBirthYear: 1.5,
  nearBirthYear: 0.5,
  otherBirthYear: -4,
  addressAgainstGender: -5,
  addressAgainstAge: -0.7,
} as const satisfies Record<Likeness | string, number>;
export type Observation = keyof typeof weightOf;

/** Two persons of one place are rather two than one. */
export const PRIOR = -2;

export interface Evidence {
  readonly sum: number;
  /** Something that one person would not have in two ways. */
  readonly contradicts: boolean;
  readonly observations: readonly Observation[];
}

/** What is known of somebody besides her name. */
export interface Traits {
  /** See `Dwelling`. */
  readonly building: string | null;
  readonly phoneEnd: string | null;
  readonly gender: string | null;
  readonly birthYear: number | null;
}

const contradictions: ReadonlySet<Observation> = new Set<Observation>([
  'otherBuilding',
  'otherPhone',
  'otherGender',
  'otherBirthYear',
  'addressAgainstGender',
]);

/** Sums up what speaks for and against two being one. Unknown on either side says nothing. O(1). */
export function evidenceOf(
  likeness: Likeness | null,
  said: Traits,
  known: Traits,
  {
    address,
    medianBirthYear,
  }: { readonly address: FormOfAddress | null; readonly medianBirthYear: number | null },
): Evidence {
  const observations: Observation[] = likeness ? [likeness] : [];
  const compare = <Value>(
    [one, other]: readonly [Value | null, Value | null],
    isSame: (one: Value, other: Value) => Observation,
  ): void => {
    if (one !== null && other !== null) observations.push(isSame(one, other));
  };
  compare([said.building, known.building], (one, other) =>
    one === other ? 'sameBuilding' : 'otherBuilding',
  );
  compare([said.phoneEnd, known.phoneEnd], (one, other) => (one === other ? 'samePhone' : 'otherPhone'));
  compare([said.gender, known.gender], (one, other) => (one === other ? 'sameGender' : 'otherGender'));
  compare([said.birthYear, known.birthYear], (one, other) => {
    const years = Math.abs(one - other);
    if (years > 1) return 'otherBirthYear';
    return years === 0 ? 'sameBirthYear' : 'nearBirthYear';
  });
  if (address && said.gender === null)
    compare([address.gender as string | null, known.gender], (one, other) =>
      one === other ? 'sameGender' : 'addressAgainstGender',
    );
  if (address?.age && said.birthYear === null && known.birthYear !== null && medianBirthYear !== null) {
    const isOlder = known.birthYear <= medianBirthYear;
    if (isOlder !== (address.age === 'older')) observations.push('addressAgainstAge');
  }
  return {
    sum: observations.reduce((sum, each) => sum + weightOf[each], 0),
    contradicts: observations.some((each) => contradictions.has(each)),
    observations,
  };
}

/** `1 / (1 + e^-(PRIOR + sum - ln shared))`: the chance that it is she, where `shared` persons fit as well. 0 to 1. */
export const scoreOf = (sum: number, shared: number): number =>
  1 / (1 + Math.exp(-(PRIOR + sum - Math.log(Math.max(1, shared)))));

/** Observations in words, in order. */
export function reasonsOf(observations: readonly Observation[], shared: number): Sentence[] {
  const reasons: Sentence[] = observations.map((each) => ({ text: `identity.${each}` }));
  if (shared > 1) reasons.push({ text: 'identity.shared', parameters: { count: shared } });
  return reasons;
}

const against: ReadonlySet<string> = new Set<string>([
  ...contradictions,
  ...['addressAgainstAge', 'shared', 'tied', 'asked', 'together', 'numbered'],
]);

/** Whether a reason of `reasonsOf` speaks against two being one. */
export const speaksAgainst = ({ text }: Sentence): boolean => against.has(text.replace('identity.', ''));
