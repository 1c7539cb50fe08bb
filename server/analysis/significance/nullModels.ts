import { degrees } from './models/degrees.ts';
import { density } from './models/density.ts';
import { dyads } from './models/dyads.ts';
import { groups } from './models/groups.ts';
import type { NullModel } from './nullModel.ts';

/** What a network can be compared with, one line each, in the order in which menus list them. */
export const nullModels = { degrees, density, dyads, groups } satisfies Record<string, NullModel>;

export type NullModelId = keyof typeof nullModels;

export const nullModelIds = Object.keys(nullModels) as readonly NullModelId[];
