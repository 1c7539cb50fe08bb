import { filingCompleteShare } from '../filing.ts';
import { defineIndicator } from '../indicator.ts';
import { standardsMetShare } from '../maturity.ts';

/** See `standardsMetShare`. Undefined: null without standards for its field. */
export const standardsMet = defineIndicator({
  id: 'org.standardsMet',
  subjects: ['organization'],
  name: { zh: '达到的成熟标准', en: 'Standards met' },
  meaning: {
    zh: '同类组织的成熟标准当中，已经达到的占多少：100 % = 全部达到。',
    en: 'Of the maturity standards of its type, the share that it meets: 100 % = all.',
  },
  unit: 'share',
  value: standardsMetShare,
});

/** See `filingCompleteShare`. Undefined: null where filing does not apply. */
export const filingComplete = defineIndicator({
  id: 'org.filingComplete',
  subjects: ['organization'],
  name: { zh: '备案清单完成', en: 'Filing checklist' },
  meaning: {
    zh: '备案清单里必需的各项当中，已经具备的占多少：100 % = 齐了。',
    en: 'Of the required items of the filing checklist, the share that is there: 100 % = complete.',
  },
  unit: 'share',
  value: filingCompleteShare,
});
