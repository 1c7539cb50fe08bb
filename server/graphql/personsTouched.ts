/** More persons than this in one answer are told as "everybody". */
const mostNamed = 500;

/** Pseudonyms are UUIDs of version 8: who is behind them is not known here, so that it may be anybody. */
const isPseudonym = (id: string): boolean => id.charAt(14) === '8';

/** Gathers whose data one operation reads or writes, and in which communities. */
export class PersonsTouched {
  /** Whether any data of a person were touched, be it known whose or not. */
  isAnybody = false;
  /** Whether something was asked of a community that is not the asker's. */
  isRefused = false;
  private isEverybody = false;
  private readonly ids = new Set<string>();
  private readonly communities = new Set<string>();

  add(ids: readonly (string | null)[]): void {
    if (ids.length === 0) return;
    this.isAnybody = true;
    for (const id of ids) {
      if (this.isEverybody) return;
      if (id === null) continue;
      if (isPseudonym(id)) this.addEverybody();
      else this.ids.add(id);
    }
    if (this.ids.size > mostNamed) this.addEverybody();
  }

  addEverybody(): void {
    this.isAnybody = true;
    this.isEverybody = true;
    this.ids.clear();
  }

  addCommunity(id: string): void {
    this.communities.add(id);
  }

  get personIds(): readonly string[] | 'all' {
    return this.isEverybody ? 'all' : [...this.ids].sort();
  }

  /** Null when there is none, or several. */
  get communityId(): string | null {
    const [only = null] = this.communities;
    return this.communities.size === 1 ? only : null;
  }
}
