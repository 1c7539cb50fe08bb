import { computed, shallowRef, watch, type Ref } from 'vue';
import type { NetworkSelection } from '../../api/generated.ts';
import { dayOf } from '../../network/selectionAddress.ts';
import { lastDay, shiftDay } from '../../network/timeline/calendar.ts';
import { changeBins } from '../../network/timeline/changeBins.ts';
import { TimelineFrame, type FrameCounts } from '../../network/timeline/frame.ts';
import type { ShownFrame } from '../../network/timeline/shownFrame.ts';
import type { DayWindow } from '../../network/timeline/spells.ts';
import { movedWindow, readWindow, writeWindow } from '../../network/timeline/windowMoves.ts';
import { steadily } from '../steadily.ts';
import { useToday } from '../useToday.ts';
import { useNetworkHistory } from './useNetworkHistory.ts';
import { usePlayer } from './usePlayer.ts';
import { useTimelineAddress } from './useTimelineAddress.ts';

const noCounts: FrameCounts = { holding: 0, formed: 0, ended: 0, tied: 0 };

/**
 * The network of a selection through time: its history, asked once, and a window of days that is moved or plays. Closed until
 * the address says otherwise. The window is kept in the address whenever it comes to rest.
 */
export function useTimeline(selection: Ref<NetworkSelection>) {
  const address = useTimelineAddress();
  const today = useToday();
  const isOpen = computed(() => address.time.value !== null);

  /** The selection of all days that the timeline is about. */
  const wholeSelection = steadily<NetworkSelection | null>(() => {
    if (!isOpen.value) return null;
    const { from } = selection.value;
    const end = dayOf(selection.value, today);
    const { value: years } = address.years;
    const start = from ?? (years === null ? null : shiftDay(lastDay(end), 'year', -years));
    return { ...selection.value, asOf: null, from: start, to: end };
  });
  const { history, isLoading, problem, retry } = useNetworkHistory(wholeSelection);
  const span = computed(() => history.value?.span ?? null);

  const shown = shallowRef<ShownFrame | null>(null);
  const counts = shallowRef<FrameCounts>(noCounts);
  /** The window in which it came to rest last, and what is to be seen in it. */
  const rest = shallowRef<{ readonly window: DayWindow; readonly counts: FrameCounts } | null>(null);

  function show(window: DayWindow, isSettled: boolean): void {
    if (!shown.value || !span.value) return;
    const { frame, change } = shown.value;
    change.value = { ...frame.show(window), isSettled };
    counts.value = frame.frameCounts;
    if (!isSettled) return;
    rest.value = { window, counts: counts.value };
    const written = writeWindow(window, span.value);
    if (isOpen.value && written !== address.time.value) address.setTime(written);
  }
  const player = usePlayer(span, address, show);

  watch(
    history,
    (known) => {
      player.pause();
      if (!known) {
        shown.value = null;
        counts.value = noCounts;
        rest.value = null;
        return;
      }
      const { model, edgeSpells, stays, offices } = known;
      const frame = new TimelineFrame({
        ...{ nodeCount: model.nodes.length, edges: model.edges },
        ...{ edgeSpells, stays, offices },
      });
      const { days } = known.span;
      const end = { first: days - 1, last: days - 1 };
      // At first the last month, or quarter, or year: what the network is now, and what has just changed.
      const usual = {
        first: Math.min(days - 1, movedWindow(end, known.span, address.unit.value, -1).first + 1),
        last: days - 1,
      };
      const first = readWindow(address.time.value ?? '', known.span) ?? usual;
      shown.value = { model, frame, change: shallowRef({ ...frame.show(first), isSettled: true }) };
      player.setWindow(first);
    },
    { immediate: true, flush: 'sync' },
  );

  // Somebody may have followed a link to another time of the same network.
  watch(address.time, (time) => {
    const named = time !== null && span.value ? readWindow(time, span.value) : null;
    if (
      named &&
      span.value &&
      !player.isPlaying.value &&
      writeWindow(player.window.value, span.value) !== time
    )
      player.setWindow(named);
  });

  return {
    ...address,
    isOpen,
    wholeSelection,
    history,
    span,
    isLoading,
    problem,
    retry,
    player,
    shown,
    counts,
    rest,
    bins: computed(() => (history.value ? changeBins(history.value.edgeSpells, history.value.span) : [])),
  };
}
