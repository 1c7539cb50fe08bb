import type { Technique } from './technique.ts';
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
  /** False where it says something of a person, not that two are in contact: then it is never an edge of a network. */
  readonly isContact?: false;
  /** It may start and end at the same node. */
  readonly reflexive?: true;
  /** Well-known sub-kinds (kind of support, question asked, role, post …); others may be used as well. */
  readonly subkinds: Readonly<Record<string, Wording>>;
  /** What a weight means here; absent where a tie of this kind has none. */
  readonly weight?: Wording;
  /** The smallest and the largest weight, where not every number will do. */
  readonly weightRange?: { readonly min: number; readonly max: number };
  /**
   * The techniques by which it can be learnt, where not every one will do: what a person says of herself, and of others.
   * The same said by another technique is then another tie.
   */
  readonly methods?: { readonly ofHerself: readonly Technique[]; readonly ofOthers: readonly Technique[] };
  /** How a tie reads as a sentence, with {from} and {to}. */
  readonly sentence: { readonly zh: string; readonly en: string };
}

export function defineTieKind<Id extends string>(kind: TieKind<Id>): TieKind<Id> {
  return kind;
}
