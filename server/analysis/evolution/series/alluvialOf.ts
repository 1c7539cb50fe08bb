import type { CommunityRecord } from '../../../entities/communityRecord.ts';
import type { NetworkSelection } from '../../../entities/networkSelection.ts';
import type { Alluvial, StateKind } from '../../../entities/results/alluvial.ts';
import type { Sentence } from '../../../entities/sentence.ts';
import type { CommunityMethodId } from '../../communities/methods.ts';
import type { AskedSettings } from '../../measureSettings.ts';
import { alluvial, otherStates, toldStates, type StatesOfWindow } from './alluvial.ts';
import { communityEvents, communityName, communityStates } from './communityStates.ts';
import { measuredWindow } from './measuredWindow.ts';
import { windowFacts } from './series.ts';
import { recordedStates } from './states.ts';
import { daysOfWindow, windowsOf, type WindowsQuestion } from './windows.ts';

export interface AlluvialQuestion extends AskedSettings {
  readonly kind: StateKind;
  readonly windows: Omit<WindowsQuestion, 'today'>;
  /** How communities are found. */
  readonly method: CommunityMethodId;
  readonly today: string;
}

/** More bands than these nobody can tell apart. */
const mostStates = 9;
const noState = 'none';

/**
 * Which states actors are in through time, and from which into which they go: communities found from the ties, or what is
 * recorded of them. Who is in no state in a window, but in one in another, is in `none` there, so that joining and
 * leaving can be seen; who never is in one is left out.
 * Complexity: windows × (O(nodes + ties) + that of the method).
 * @throws ProblemError as `windowsOf`
 */
export function alluvialOf(
  record: CommunityRecord,
  selection: NetworkSelection,
  question: AlluvialQuestion,
): Alluvial {
  const { kind, today, method } = question;
  const windows = windowsOf(record, selection, { ...question.windows, today });
  const measured = windows.map((window) => measuredWindow(record, window, question));
  const found = kind === 'community' ? communityStates(measured, method) : null;
  const nameOf = (state: string): Sentence =>
    kind === 'community' ? communityName(state, told) : recordedStates[kind].nameOf(record, state);
  const own =
    found?.states ??
    windows.map((window, w) =>
      recordedStates[kind as Exclude<StateKind, 'community'>].statesIn(
        record,
        measured[w]!,
        daysOfWindow(window),
      ),
    );
  // Those in none are told apart besides, however many they are.
  const told = new Map(
    toldStates(own, mostStates)
      .own.filter((state) => state !== otherStates)
      .map((state, i) => [state, i]),
  );
  const { counts, flows } = alluvial(
    withoutState(
      own,
      measured.map(({ view }) => new Set(view.keys)),
    ).map((each) => inTold(each, told)),
    Infinity,
  );
  const places = new Map([...told.keys(), noState, otherStates].map((state, i) => [state, i]));
  const occurring = new Set(counts.map(({ state }) => state));
  const place = (state: string): number => places.get(state)!;
  return {
    windows: windows.map((window, w) => windowFacts(window, measured[w]!)),
    states: [...places.keys()]
      .filter((state) => occurring.has(state))
      .map((id) => ({ id, name: nameOfState(id) })),
    counts: counts.toSorted((a, b) => a.window - b.window || place(a.state) - place(b.state)),
    flows: flows.toSorted(
      (a, b) => a.window - b.window || place(a.from) - place(b.from) || place(a.to) - place(b.to),
    ),
    events: found ? communityEvents(found.matched, windows, told) : [],
  };

  function nameOfState(id: string): Sentence {
    if (id === noState) return { text: 'series.state.none' };
    return id === otherStates ? { text: 'series.state.other' } : nameOf(id);
  }
}

/** The states with `none` for who is in the network without one, but has one in some window. */
function withoutState(
  windows: readonly StatesOfWindow[],
  present: readonly ReadonlySet<string>[],
): StatesOfWindow[] {
  const everybody = new Set(windows.flatMap((states) => [...states.keys()]));
  return windows.map(
    (states, w) =>
      new Map(
        [...everybody].filter((key) => present[w]!.has(key)).map((key) => [key, states.get(key) ?? noState]),
      ),
  );
}

const inTold = (states: StatesOfWindow, told: ReadonlyMap<string, number>): StatesOfWindow =>
  new Map(
    [...states].map(([key, state]) => [key, state === noState || told.has(state) ? state : otherStates]),
  );
