import type { CultivationChoices } from '../entities/cultivation/choices.ts';
import type { FilingSet } from '../entities/cultivation/filingSet.ts';
import dujiangyan from './filingSets/dujiangyan.json' with { type: 'json' };
import generic from './filingSets/generic.json' with { type: 'json' };
import guangdong from './filingSets/guangdong.json' with { type: 'json' };
import xiangtan from './filingSets/xiangtan.json' with { type: 'json' };

/** The shipped rules of filing. They differ from place to place; where none is chosen, the generic checklist is used. */
export const filingSets = [generic, guangdong, xiangtan, dujiangyan] as unknown as readonly FilingSet[];

/** The rules with an id: the community's own, else the shipped ones; null = there are none. */
export const filingSetWith = (id: string | null, { filingSets: own }: CultivationChoices): FilingSet | null =>
  [...own, ...filingSets].find((set) => set.id === id) ?? null;

/** The rules that a community goes by. */
export const filingSetOf = (choices: CultivationChoices): FilingSet =>
  filingSetWith(choices.filingSet, choices) ?? filingSets[0]!;
