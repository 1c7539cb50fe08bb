import { ref, type Ref } from 'vue';
import type { TimeUnit } from '../../network/timeline/calendar.ts';
import type { DayWindow } from '../../network/timeline/spells.ts';
import type { TimeScale } from '../../network/timeline/timeScale.ts';
import {
  movedWindow,
  resizedWindow,
  snapped,
  withinSpan,
  type TimeSpan,
} from '../../network/timeline/windowMoves.ts';

/** What of the window is held: the whole of it, or one of its ends. */
export type BrushPart = 'window' | 'first' | 'last';

const usualDays = { day: 1, month: 30.44, quarter: 91.3, year: 365.25 } as const;

/** A window of days that is dragged, or moved with the keys of a slider; in whole steps of the unit. */
export function useBrush(
  inputs: {
    readonly window: Ref<DayWindow>;
    readonly span: Ref<TimeSpan>;
    readonly unit: Ref<TimeUnit>;
    readonly scale: Ref<TimeScale>;
  },
  change: (window: DayWindow, isSettled: boolean) => void,
) {
  const held = ref<BrushPart | null>(null);
  let start: { readonly day: number; readonly window: DayWindow } = {
    day: 0,
    window: inputs.window.value,
  };

  function dragged(part: BrushPart, days: number): DayWindow {
    const [span, unit] = [inputs.span.value, inputs.unit.value];
    const { window } = start;
    if (part === 'window') return movedWindow(window, span, unit, Math.round(days / usualDays[unit]));
    const day =
      part === 'first'
        ? snapped(window.first + days, span, unit)
        : snapped(window.last + 1 + days, span, unit) - 1;
    return resizedWindow(window, span, part, day);
  }

  const dayAt = (event: PointerEvent): number => {
    const box = event.currentTarget instanceof Element ? event.currentTarget.closest('svg') : null;
    return inputs.scale.value.day(event.clientX - (box?.getBoundingClientRect().left ?? 0));
  };

  function grab(part: BrushPart, event: PointerEvent): void {
    if (event.button !== 0) return;
    if (event.currentTarget instanceof Element) event.currentTarget.setPointerCapture(event.pointerId);
    held.value = part;
    start = { day: dayAt(event), window: inputs.window.value };
  }

  function drag(event: PointerEvent): void {
    if (held.value) change(dragged(held.value, dayAt(event) - start.day), false);
  }

  function drop(): void {
    if (!held.value) return;
    held.value = null;
    change(inputs.window.value, true);
  }

  /** A press beside the window brings it there. */
  function jump(event: PointerEvent): void {
    const { first, last } = inputs.window.value;
    start = { day: 0, window: inputs.window.value };
    change(dragged('window', dayAt(event) - (first + last + 1) / 2), true);
  }

  /** Steps of a key, in units or years; null = not one of ours. */
  function moved(part: BrushPart, key: string): DayWindow | null {
    const [window, span, unit] = [inputs.window.value, inputs.span.value, inputs.unit.value];
    const { first, last } = window;
    if (key === 'Home')
      return part === 'window'
        ? withinSpan({ first: 0, last: last - first }, span)
        : resizedWindow(window, span, part, 0);
    if (key === 'End')
      return part === 'window'
        ? withinSpan({ first: span.days - 1 - (last - first), last: span.days - 1 }, span)
        : resizedWindow(window, span, part, span.days - 1);
    const steps: Readonly<Record<string, readonly [TimeUnit, number]>> = {
      ...{ ArrowLeft: [unit, -1], ArrowDown: [unit, -1], ArrowRight: [unit, 1], ArrowUp: [unit, 1] },
      ...{ PageDown: ['year', -1], PageUp: ['year', 1] },
    };
    const step = steps[key];
    if (!step) return null;
    if (part === 'window') return movedWindow(window, span, ...step);
    // The end alone goes where it would go in a window of that day only.
    const edge = part === 'first' ? first : last;
    const there = movedWindow({ first: edge, last: edge }, span, ...step);
    if (part === 'first') return resizedWindow(window, span, part, there.first);
    return resizedWindow(window, span, part, there.last);
  }

  function press(part: BrushPart, event: KeyboardEvent): void {
    const next = moved(part, event.key);
    if (!next) return;
    event.preventDefault();
    change(next, true);
  }

  return { held, grab, drag, drop, jump, press };
}
