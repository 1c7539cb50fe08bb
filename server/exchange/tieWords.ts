import { tieKind, tieKindCalled, type TieKindId } from '../entities/tieKinds.ts';
import { normalizeWord } from '../entities/wording.ts';
import { conceptCalled } from './columnWords.ts';
import type { ImportOptions, ImportPlan } from './plan.ts';

export interface TieWord {
  readonly kind: TieKindId | null;
  /** Sub-kind that the word itself says, used where no column says another; null when none. */
  readonly subkind: string | null;
}

/** The well-known sub-kind that a word stands for, else the word itself. */
export const subkindCalled = (kind: TieKindId, word: string): string =>
  conceptCalled(tieKind(kind).subkinds, word) ?? word;

/** Understands the words that files have for ties, and counts them. */
export class TieWords {
  private readonly mapped: ReadonlyMap<string, { readonly kind: TieKindId; readonly subkind?: string }>;
  private readonly understood = new Map<string, TieWord>();
  private readonly counts = new Map<string, number>();

  constructor(map: ImportOptions['map']) {
    this.mapped = new Map([...(map ?? [])].map(([word, meaning]) => [normalizeWord(word), meaning]));
  }

  read(word: string): TieWord {
    this.counts.set(word, (this.counts.get(word) ?? 0) + 1);
    const known = this.understood.get(word);
    if (known) return known;
    const meaning = this.meaningOf(word);
    this.understood.set(word, meaning);
    return meaning;
  }

  /** Whether ties without any word are understood. */
  get takesNoWord(): boolean {
    return this.mapped.has('');
  }

  private meaningOf(word: string): TieWord {
    const mapped = this.mapped.get(normalizeWord(word));
    if (!mapped) return { kind: word === '' ? null : (tieKindCalled(word)?.id ?? null), subkind: null };
    const subkind = mapped.subkind ?? (word === '' ? null : subkindCalled(mapped.kind, word));
    return { kind: mapped.kind, subkind };
  }

  summary(): ImportPlan['tieWords'] {
    return [...this.counts]
      .filter(([word]) => word !== '')
      .map(([word, count]) => ({ word, kind: this.understood.get(word)?.kind ?? null, count }))
      .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
  }
}
