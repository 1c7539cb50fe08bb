import { brokerage } from './outcomes/brokerage.ts';
import { contacts } from './outcomes/contacts.ts';
import { effectiveSize } from './outcomes/effectiveSize.ts';
import { lsns6 } from './outcomes/lsns6.ts';
import { resourceDistance } from './outcomes/resourceDistance.ts';
import { supportTypes } from './outcomes/supportTypes.ts';
import type { EffectOutcome } from './outcome.ts';

/** The registry of what an intervention may have changed, in the order in which it is offered. */
export const effectOutcomes = {
  contacts,
  supportTypes,
  resourceDistance,
  lsns6,
  effectiveSize,
  brokerage,
} as const satisfies Readonly<Record<string, EffectOutcome>>;

export type EffectOutcomeId = keyof typeof effectOutcomes;
export const effectOutcomeIds = Object.keys(effectOutcomes) as readonly EffectOutcomeId[];
