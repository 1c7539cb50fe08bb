import { computed, readonly, ref, type Ref } from 'vue';
import { recall, remember } from './browserMemory.ts';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const memoryKey = 'linli.theme';
const chosen = ref<Theme>('system');
const systemIsDark = ref(false);

const isDark = computed(() => chosen.value === 'dark' || (chosen.value === 'system' && systemIsDark.value));

function show(): void {
  document.documentElement.dataset['theme'] = isDark.value ? 'dark' : 'light';
}

/** Shows the remembered theme and follows the system while none was chosen. Called once, before the first page. */
export function startTheme(): void {
  chosen.value = themes.find((theme) => theme === recall(memoryKey)) ?? 'system';
  const dark = matchMedia('(prefers-color-scheme: dark)');
  systemIsDark.value = dark.matches;
  dark.addEventListener('change', (event) => {
    systemIsDark.value = event.matches;
    show();
  });
  show();
}

/** Light or dark; pictures that draw on a canvas watch `isDark`. */
export function useTheme(): {
  theme: Readonly<Ref<Theme>>;
  isDark: Readonly<Ref<boolean>>;
  choose(theme: Theme): void;
} {
  return {
    theme: readonly(chosen),
    isDark,
    choose(theme) {
      chosen.value = theme;
      remember(memoryKey, theme);
      show();
    },
  };
}
