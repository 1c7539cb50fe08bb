import { useI18n } from 'vue-i18n';
import { dayAfter, unitStart } from '../../network/timeline/calendar.ts';
import type { FrameCounts } from '../../network/timeline/frame.ts';
import type { DayWindow } from '../../network/timeline/spells.ts';
import type { TimeSpan } from '../../network/timeline/windowMoves.ts';
import { useDateWords } from '../useDateWords.ts';

export function useWindowWords(): {
  /** A window of days in words: a whole year or month by its name, a day as a day, else from when to when. */
  windowInWords(window: DayWindow, span: TimeSpan): string;
  /** A window with what is to be seen in it; `hasGroups` where not only persons are. */
  frameInWords(window: DayWindow, span: TimeSpan, counts: FrameCounts, hasGroups: boolean): string;
} {
  const { t, n } = useI18n();
  const { inWords } = useDateWords();

  function windowInWords({ first, last }: DayWindow, { firstDay }: TimeSpan): string {
    const [from, to, next] = [first, last, last + 1].map((day) => dayAfter(firstDay, day));
    if (!from || !to || !next) return '';
    if (from === to) return inWords(from);
    const isWhole = (unit: 'month' | 'year', name: string): boolean =>
      from.startsWith(name) &&
      to.startsWith(name) &&
      unitStart(from, unit) === from &&
      unitStart(next, unit) === next;
    const [year, month] = [from.slice(0, 4), from.slice(0, 7)];
    if (isWhole('year', year)) return inWords(year);
    if (isWhole('month', month)) return inWords(month);
    return t('timeline.window', { from: inWords(from), to: inWords(to) });
  }

  return {
    windowInWords,
    frameInWords(window, span, { holding, formed, ended, tied }, hasGroups) {
      const words = {
        window: windowInWords(window, span),
        ...{ holding: n(holding, 'whole'), formed: n(formed, 'whole') },
        ...{ ended: n(ended, 'whole'), tied: n(tied, 'whole') },
      };
      return hasGroups ? t('timeline.shownGroups', words) : t('timeline.shown', words);
    },
  };
}
