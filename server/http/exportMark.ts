import type { Viewer } from '../entities/access.ts';
import type { Sentence } from '../entities/sentence.ts';

/** What is known of what leaves. */
export interface Leaving {
  readonly viewer: Pick<Viewer, 'name' | 'isLocal'>;
  readonly today: string;
  /** Whether persons stand under pseudonyms. */
  readonly isPseudonymous: boolean;
}

/**
 * What stands in a file or picture with persons, so that whoever finds it knows whose it is and what it is for: who took it
 * away on which day, and what may be done with it.
 */
export function exportMark({ viewer, today, isPseudonymous }: Leaving): readonly Sentence[] {
  const by: Sentence =
    viewer.name === ''
      ? { text: 'mark.taken', parameters: { on: today } }
      : { text: 'mark.takenBy', parameters: { name: viewer.name, on: today } };
  return [by, { text: isPseudonymous ? 'mark.research' : 'mark.work' }];
}
