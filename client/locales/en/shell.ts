import type { Translated } from '../language.ts';
import type { shell as zh } from '../zh/shell.ts';

export const shell: Translated<typeof zh> = {
  name: 'Linli',
  skip: 'Skip to content',
  navigation: 'Main pages',
  more: 'More',
  overview: 'Overview',
  network: 'Network',
  activists: 'Activists',
  gaps: 'Gaps',
  resources: 'Resources',
  data: 'Data',
  methods: 'Methods',
  communities: 'All communities',
  switchCommunity: 'Switch community',
  language: 'Language',
  theme: 'Light or dark',
  themeSystem: 'As the system',
  themeLight: 'Light',
  themeDark: 'Dark',
  demonstration: 'Demonstration',
  lostTitle: 'There is no such page',
  lostText: 'The link may be old, or a part of it is missing.',
  lostNext: 'Back to all communities',
};
