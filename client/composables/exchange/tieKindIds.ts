import type { TieKind } from '../../api/generated.ts';

const ids: Record<TieKind, true> = {
  KNOWS: true,
  SUPPORTS: true,
  NOMINATES: true,
  ASSESSES: true,
  MEMBER_OF: true,
  SERVES_IN: true,
  ATTENDED: true,
  ORGANIZED: true,
  COLLABORATES: true,
  ACCOMPANIES: true,
  PROVIDES: true,
  USES: true,
  HAS_NEED: true,
  MEETS: true,
  LIVES_IN: true,
  WITHIN: true,
  ASKED: true,
  ANSWERED: true,
};

/** Whether a word is the id of a kind of tie; the record above keeps the two in step. */
export function isTieKind(word: string): word is TieKind {
  return Object.hasOwn(ids, word);
}
