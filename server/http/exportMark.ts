import type { Viewer } from '../entities/access.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import type { Sentence } from '../entities/sentence.ts';

/** What is known of what leaves. */
export interface Leaving {
  readonly viewer: Pick<Viewer, 'name' | 'isLocal'>;
  readonly today: string;
  /** Whether persons stand under pseudonyms. */
  readonly isPseudonymous: boolean;
  /** Of what it is made. */
  readonly selection?: Pick<NetworkSelection, 'asKnownOn'>;
}

/**
 * What stands in a file or picture with persons, so that whoever finds it knows whose it is and what it is for: who took it
 * away on which day, what may be done with it, and whether it tells what was known on a past day.
 */
export function exportMark({ viewer, today, isPseudonymous, selection }: Leaving): readonly Sentence[] {
  const by: Sentence =
    viewer.name === ''
      ? { text: 'mark.taken', parameters: { on: today } }
      : { text: 'mark.takenBy', parameters: { name: viewer.name, on: today } };
  const known: readonly Sentence[] = selection?.asKnownOn
    ? [{ text: 'mark.asKnownOn', parameters: { on: selection.asKnownOn } }]
    : [];
  return [by, { text: isPseudonymous ? 'mark.research' : 'mark.work' }, ...known];
}
