import { onScopeDispose, ref, shallowRef, watch, type Ref } from 'vue';
import type { TimeUnit } from '../../network/timeline/calendar.ts';
import { played, windowOf, type Playing, type PlayingStyle } from '../../network/timeline/playing.ts';
import type { DayWindow } from '../../network/timeline/spells.ts';
import { movedWindow, withinSpan, type TimeSpan } from '../../network/timeline/windowMoves.ts';
import { prefersStill } from '../prefersStill.ts';

/** A page that was hidden goes on where it was; where frames take long, time keeps its pace. */
const longestFrame = 500;

/**
 * A window that moves through a span: by hand, step by step, or by itself with every frame of the screen. For those who want
 * no motion it jumps from step to step. `show` is told each window, and whether it stays.
 */
export function usePlayer(
  span: Ref<TimeSpan | null>,
  { unit, speed }: { readonly unit: Ref<TimeUnit>; readonly speed: Ref<number> },
  show: (window: DayWindow, isSettled: boolean) => void,
) {
  const window = shallowRef<DayWindow>({ first: 0, last: 0 });
  const isPlaying = ref(false);
  let playing: Playing = { from: window.value, share: 0 };
  let frame = 0;
  let before: number | null = null;

  const style = (): PlayingStyle => ({ unit: unit.value, isStill: prefersStill() });

  function go(next: DayWindow, isSettled: boolean): void {
    if (!span.value) return;
    const now = withinSpan(next, span.value);
    const isSame = now.first === window.value.first && now.last === window.value.last;
    if (isSame && !isSettled) return;
    window.value = now;
    show(now, isSettled);
  }

  function pause(): void {
    if (!isPlaying.value) return;
    cancelAnimationFrame(frame);
    isPlaying.value = false;
    go(window.value, true);
  }

  function onFrame(time: number): void {
    const { value: known } = span;
    if (!isPlaying.value || !known) return;
    const passed = before === null ? 0 : Math.min(longestFrame, time - before);
    before = time;
    const next = played(playing, (passed / 1000) * speed.value, known, style());
    playing = next;
    go(windowOf(next, known, style()), false);
    if (next.isOver) pause();
    else frame = requestAnimationFrame(onFrame);
  }

  function play(): void {
    const { value: known } = span;
    if (!known || isPlaying.value) return;
    const { first, last } = window.value;
    // At the end it begins anew.
    const from = last >= known.days - 1 ? { first: 0, last: last - first } : window.value;
    playing = { from, share: 0 };
    before = null;
    isPlaying.value = true;
    go(from, false);
    frame = requestAnimationFrame(onFrame);
  }

  /** `isSettled` is false while a window is being dragged. */
  function setWindow(next: DayWindow, isSettled = true): void {
    pause();
    go(next, isSettled);
  }

  watch(unit, () => {
    playing = { from: window.value, share: 0 };
  });
  onScopeDispose(() => cancelAnimationFrame(frame));

  return {
    window,
    isPlaying,
    play,
    pause,
    setWindow,
    step: (count: number) => {
      if (span.value) setWindow(movedWindow(window.value, span.value, unit.value, count));
    },
  };
}
