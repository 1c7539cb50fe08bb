import { shallowRef, watch, type ShallowRef } from 'vue';
import type { PictureColours } from '../network/pictureStyle.ts';
import { useTheme } from './useTheme.ts';

/** The colours that are on where an element stands. */
export function coloursOf(element: Element): PictureColours {
  const style = getComputedStyle(element);
  const read = (name: string): string => style.getPropertyValue(`--${name}`).trim() || '#808080';
  const series = (name: string, count: number): string[] =>
    Array.from({ length: count }, (_, index) => read(`${name}-${index + 1}`));
  return {
    paper: read('paper'),
    ink: read('ink'),
    inkSoft: read('ink-soft'),
    line: read('line'),
    lineStrong: read('line-strong'),
    surface: read('surface'),
    accent: read('accent'),
    primary: read('primary'),
    groups: series('group', 9),
    noGroup: read('group-none'),
    amounts: series('amount', 5),
  };
}

/** The colours of the style sheet for pictures that are drawn by hand; they change with the theme. */
export function useThemeColours(): ShallowRef<PictureColours> {
  const { isDark } = useTheme();
  const colours = shallowRef(coloursOf(document.documentElement));
  watch(
    isDark,
    () => {
      colours.value = coloursOf(document.documentElement);
    },
    { flush: 'post' },
  );
  return colours;
}
