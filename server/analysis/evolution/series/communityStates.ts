import type { Sentence } from '../../../entities/sentence.ts';
import type { CommunityMethodId } from '../../communities/methods.ts';
import { measureById } from '../../index.ts';
import type { ColumnMeasure } from '../../measure.ts';
import { measureColumn } from '../../rememberedResult.ts';
import { asPart } from '../../../kernels/execution.ts';
import { windowName } from './lineSentences.ts';
import { matchCommunities, usualMatching, type MatchedCommunities } from './matchCommunities.ts';
import type { MeasuredWindow } from './measuredWindow.ts';
import type { SeriesWindow } from './windows.ts';

/** Two are a pair, no community. */
const fewestMembers = 3;
const mostEvents = 100;

/** The community of each actor in each window, by its line through time. */
export interface CommunityStates {
  /** Actor → `community.<number of the line, from 1>`. Who is in a smaller group is in none. */
  readonly states: readonly ReadonlyMap<string, string>[];
  readonly matched: MatchedCommunities;
}

const stateOf = (line: number): string => `community.${line + 1}`;

/**
 * The communities of each window's network, of three or more, with those that are the same through time under one number: see
 * `matchCommunities`. What a network falls into is remembered by its content.
 * Complexity: windows × that of the method.
 */
export function communityStates(
  measured: readonly MeasuredWindow[],
  method: CommunityMethodId,
): CommunityStates {
  const measure = measureById(method) as ColumnMeasure<'partition'>;
  const windows = measured.map(({ view, settingsOf }, w) =>
    asPart(w, measured.length, () => {
      const groups = new Map<number, string[]>();
      measureColumn(view, measure, settingsOf(measure)).forEach((group: number, row: number) => {
        const members = groups.get(group);
        if (members) members.push(view.keys[row]!);
        else groups.set(group, [view.keys[row]!]);
      });
      return [...groups]
        .filter(([, members]) => members.length >= fewestMembers)
        .sort(([a], [b]) => a - b)
        .map(([, members]) => members);
    }),
  );
  const matched = matchCommunities(windows, usualMatching);
  const states = windows.map(
    (communities, w) =>
      new Map(
        communities.flatMap((members, i) => {
          const state = stateOf(matched.windows[w]![i]!.line);
          return members.map((key): [string, string] => [key, state]);
        }),
      ),
  );
  return { states, matched };
}

/** Those that are told apart, by their place among them. */
export type ToldCommunities = ReadonlyMap<string, number>;

/** A community by its number among those told; any other is a smaller one. */
export function communityName(state: string, told: ToldCommunities): Sentence {
  const place = told.get(state);
  if (place === undefined) return { text: 'series.state.smaller' };
  return { text: 'series.state.community', parameters: { number: place + 1 } };
}

/** What became of those told, the latest first; those of the first window are not news. O(communities). */
export function communityEvents(
  { windows, lines }: MatchedCommunities,
  at: readonly SeriesWindow[],
  told: ToldCommunities,
): Sentence[] {
  const name = (line: number): Sentence => communityName(stateOf(line), told);
  const events: { window: number; line: number; sentence: Sentence }[] = [];
  const tell = (window: number, line: number, event: string, others: Record<string, Sentence> = {}): void => {
    if (!told.has(stateOf(line))) return;
    const parameters = { at: windowName(at[window]!), community: name(line), ...others };
    events.push({ window, line, sentence: { text: `series.event.${event}`, parameters } });
  };
  windows.forEach((communities, window) => {
    if (window === 0) return;
    for (const { line, event } of communities) {
      if (event === 'born') tell(window, line, event);
      if (event === 'split') tell(window, line, event, { origin: name(lines[line]!.splitFrom!) });
    }
  });
  for (const { line, endedIn, mergedInto } of lines) {
    if (endedIn === null) continue;
    if (mergedInto === null) tell(endedIn, line, 'ended');
    else tell(endedIn, line, 'merged', { other: name(mergedInto) });
  }
  return events
    .sort((a, b) => b.window - a.window || a.line - b.line)
    .slice(0, mostEvents)
    .map(({ sentence }) => sentence);
}
