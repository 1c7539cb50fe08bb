import { computed } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { timeUnits, type TimeUnit } from '../../network/timeline/calendar.ts';

/** Units a second. */
export const timelineSpeeds = [0.5, 1, 2, 4] as const;
/** Years before the end of the selection that a timeline shows; null = from the first date on record. */
export const timelineYears = [1, 3, 5, null] as const;
const usualYears = 3;

/**
 * The timeline's part of an address: `time` (a window `2026-03-01..2026-03-31`, or `on`) while it is open, and what differs from
 * the usual: `step` (day, quarter, year), `speed`, `years` (`all` = everything).
 */
export function useTimelineAddress() {
  const route = useRoute();
  const router = useRouter();
  const read = (key: string): string | null => {
    const value = route.query[key];
    return typeof value === 'string' ? value : null;
  };

  function write(part: Readonly<Record<string, string | null>>): void {
    const query = Object.fromEntries(
      Object.entries({ ...route.query, ...part }).filter(([, value]) => value !== null),
    );
    void router.replace({ query });
  }

  return {
    /** Null = no timeline. */
    time: computed(() => read('time')),
    unit: computed<TimeUnit>(() => timeUnits.find((unit) => unit === read('step')) ?? 'month'),
    speed: computed<number>(() => timelineSpeeds.find((speed) => String(speed) === read('speed')) ?? 1),
    years: computed<number | null>(() => {
      const written = read('years');
      return written === 'all'
        ? null
        : (timelineYears.find((years) => String(years) === written) ?? usualYears);
    }),
    open: () => write({ time: 'on' }),
    close: () => write({ time: null, step: null, speed: null, years: null }),
    setTime: (time: string) => write({ time }),
    setUnit: (unit: TimeUnit) => write({ step: unit === 'month' ? null : unit }),
    setSpeed: (speed: number) => write({ speed: speed === 1 ? null : String(speed) }),
    setYears: (years: number | null) =>
      write({ years: years === usualYears ? null : String(years ?? 'all') }),
  };
}
