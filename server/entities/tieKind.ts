import type { Wording } from './wording.ts';

/**
 * A kind of tie: what may be tied to what, and how it reads. One file of `ties/` each, and one line in
 * `tieKinds.ts`; API, import, selection and pictures read it from there.
 */
export interface TieKind<Id extends string = string> {
  /** Relationship type in the store, value of the API's enum. */
  readonly id: Id;
  readonly wording: Wording;
  /** Labels of the nodes that it may start from, and lead to. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Without direction, A–B and B–A are the same tie. */
  readonly directed: boolean;
  /** Well-known sub-kinds (kind of support, question asked, role, post …); others may be used as well. */
  readonly subkinds: Readonly<Record<string, Wording>>;
  /** What a weight means here; absent where a tie of this kind has none. */
  readonly weight?: Wording;
  /** How a tie reads as a sentence, with {from} and {to}. */
  readonly sentence: { readonly zh: string; readonly en: string };
}

export function defineTieKind<Id extends string>(kind: TieKind<Id>): TieKind<Id> {
  return kind;
}
