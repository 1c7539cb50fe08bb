import { defaultMeasureOptions } from '../../analysis/measure.ts';
import { effectiveSize as measure } from '../../analysis/node/effectiveSize.ts';
import { measureColumn } from '../../analysis/rememberedResult.ts';
import { adjacency } from '../../graph/adjacency.ts';
import { defineIndicator } from '../indicator.ts';

/**
 * Burt’s effective size of a person in the contact network: her contacts less what they overlap (see the measure).
 * Undefined: null without contacts. O(Σ degree²) once for a network, then O(n).
 */
export const effectiveSize = defineIndicator({
  id: 'net.effectiveSize',
  subjects: ['person'],
  name: { zh: '联系的有效规模', en: 'Effective size of her contacts' },
  meaning: {
    zh: '联系人当中互不相识的那部分有多大：越大，她连到的圈子越多。',
    en: 'How many of her contacts count apart because they do not know one another: the larger, the more circles she reaches.',
  },
  unit: 'index',
  value({ community: { network } }, subjectId) {
    const view = adjacency(network);
    const at = view.keys.indexOf(subjectId);
    if (at < 0) return null;
    const value = measureColumn(view, measure, defaultMeasureOptions)[at]!;
    return Number.isNaN(value) ? null : value;
  },
});
