import { defineIndicator } from '../indicator.ts';
import { largestShareLeft } from '../withoutStaff.ts';

/**
 * See `largestShareLeft`: 0 to 1. Undefined: null without contacts, and below two persons. O(n + m) once for a day.
 */
export const largestShareWithoutStaff = defineIndicator({
  id: 'net.largestShareWithoutStaff',
  subjects: ['organization', 'community'],
  name: {
    zh: '没有社工和居委会时仍连在一起的比例',
    en: 'Share still linked without social workers and committee',
  },
  meaning: {
    zh: '拿掉社工和居委会以后，组织成员（社区：全体居民）当中仍然彼此连得上的最大一群占多少。',
    en: 'When social workers and committee are left out: the largest part of the members (for the community, of all residents) who are still linked, as a share of them.',
  },
  unit: 'share',
  value: largestShareLeft,
});
