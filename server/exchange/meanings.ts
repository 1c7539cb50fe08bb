import { nodeKinds } from '../entities/nodeKinds.ts';
import type { Wording } from '../entities/wording.ts';
import { protectedMeanings } from './protectedColumns.ts';
import { shapeCalled } from './shapes.ts';
import { keptAsFact } from './shapes/surveyColumns.ts';
import { actorsShape } from './shapes/actors.ts';

/** A column that is not read. */
const leftOut: Wording = { zh: ['不导入这一列'], en: ['Leave this column out'] };

/** Kept as a further fact, whatever its header sounds like. */
const kept: Wording = { zh: ['原样保留（其他情况）'], en: ['Keep as it is (a further fact)'] };

/** Shapes besides that of actors whose rows describe persons. */
const describingShapes: readonly string[] = [actorsShape.id, 'survey', 'egoAlter'];

/** Properties of the kinds of nodes that tables of actors describe, by name; one name may serve several kinds. */
const properties: Readonly<Record<string, Wording>> = Object.fromEntries(
  nodeKinds
    .filter(({ label }) => label !== 'Community')
    .toReversed()
    .flatMap((kind) => kind.properties.map(({ name, wording }) => [name, wording] as const)),
);

const ofActors: Readonly<Record<string, Wording>> = {
  ...actorsShape.meanings,
  ...Object.fromEntries(Object.entries(properties).filter(([name]) => !(name in actorsShape.meanings))),
  ...protectedMeanings,
};

/** What the columns of a sheet of this shape may be told to mean, with the choice to leave one out last. */
export function meaningsOf(shape: string): Readonly<Record<string, Wording>> {
  const own = shapeCalled(shape)?.meanings;
  if (!describingShapes.includes(shape)) return { ...own, '': leftOut };
  return { ...ofActors, ...own, [keptAsFact]: kept, '': leftOut };
}

/** A meaning in words; one that is not among those of the shape is the name of a property, or stands for itself. */
export const meaningInWords = (shape: string, meaning: string): Wording =>
  meaningsOf(shape)[meaning] ?? ofActors[meaning] ?? { zh: [meaning], en: [meaning] };
