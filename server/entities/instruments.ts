import type { Instrument } from './instrument.ts';
import { exchangeGenerators } from './instruments/exchangeGenerators.ts';
import { lsns18 } from './instruments/lsns18.ts';
import { lsns6 } from './instruments/lsns6.ts';
import { mspss } from './instruments/mspss.ts';
import { positionGenerator } from './instruments/positionGenerator.ts';
import { resourceGenerator } from './instruments/resourceGenerator.ts';
import { ssrs } from './instruments/ssrs.ts';

/** The registry of scales, in the order in which they are offered. */
export const instruments: readonly Instrument[] = [
  lsns6,
  lsns18,
  ssrs,
  mspss,
  positionGenerator,
  resourceGenerator,
  exchangeGenerators,
];

export const findInstrument = (id: string): Instrument | null =>
  instruments.find((each) => each.id === id) ?? null;
