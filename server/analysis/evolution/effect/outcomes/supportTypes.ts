import { supports } from '../../../../entities/ties/supports.ts';
import { basisOf } from '../../../basis.ts';
import { supportGivers } from '../../../gaps/supportGivers.ts';
import type { EffectOutcome } from '../outcome.ts';

/**
 * How many of the kinds of help (emotional, instrumental, informational, companionship) somebody gives her: 0 to 4.
 * Nobody has one where no help at all is recorded at the moment. Source of the kinds: House 1981, Work Stress and
 * Social Support.
 */
export const supportTypes: EffectOutcome = {
  id: 'supportTypes',
  unit: 'kinds',
  better: 'more',
  isOfNetwork: true,
  missing: 'nothingRecorded',
  values({ record, selection, today }) {
    const basis = basisOf(record, selection, today);
    const givers = supportGivers(basis);
    const received = (id: string): number => {
      const given = [...(givers.get(id)?.values() ?? [])];
      return Object.keys(supports.subkinds).filter((kind) => given.some(({ kinds }) => kinds.has(kind)))
        .length;
    };
    if (givers.size === 0) return new Map();
    return new Map(basis.residents.map(({ id }) => [id, received(id)]));
  },
};
