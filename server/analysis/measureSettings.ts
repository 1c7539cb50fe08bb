import type { CommunityRecord } from '../entities/communityRecord.ts';
import { ProblemError } from '../entities/problem.ts';
import type { Adjacency } from '../graph/adjacency.ts';
import type { DateWindow } from '../graph/recordTies.ts';
import { chosenParameters, type ParameterChoice } from './chosenParameters.ts';
import { everyOrganization, groupsOf, membershipsOf } from './groupsOf.ts';
import { defaultMeasureOptions, type Measure, type MeasureOptions } from './measure.ts';

/** How somebody asked for a measure. */
export interface AskedSettings {
  readonly normalized: boolean;
  readonly weighted: boolean;
  readonly seed: number;
  /** Where the measure needs groups: see `groupsOf`, or `everyOrganization`. */
  readonly groupBy?: string | null;
  /** Of the numbers that the measure leaves open, those that she chose. */
  readonly parameters?: readonly ParameterChoice[] | null;
  /** Exact values, however long they take. */
  readonly exact?: boolean;
}

const { normalized, weighted, seed } = defaultMeasureOptions;

/** How a measure is asked for by who says nothing. */
export const usualSettings: AskedSettings = { normalized, weighted, seed };

/**
 * The options of a measure as somebody asked for it; groups only where the measure needs them.
 * @throws ProblemError when the measure needs groups and none are named, or one for each person and there may be more, for a number that cannot be chosen, and as `groupsOf`
 */
export function measureSettings(
  measure: Measure,
  { normalized, weighted, seed, groupBy, parameters, exact = false }: AskedSettings,
  groupsBy: (groupBy: string) => ReadonlyMap<string, string>,
  memberships?: () => ReadonlyMap<string, readonly string[]>,
): MeasureOptions {
  const chosen = parameters?.length ? { parameters: chosenParameters(measure, parameters) } : {};
  const settings = { normalized, weighted, seed, exact, ...chosen };
  if (!measure.needsGroups) return settings;
  if (!groupBy) throw new ProblemError({ code: 'needsGroups', field: 'groupBy', value: measure.id });
  if (groupBy !== everyOrganization) return { ...settings, groups: groupsBy(groupBy) };
  if (!measure.severalGroups || !memberships)
    throw new ProblemError({ code: 'needsOneGroup', field: 'groupBy', value: measure.id });
  return { ...settings, memberships: memberships() };
}

/** The same on a network of a record, with the groups and memberships of a span of days. @throws ProblemError as `measureSettings` */
export const settingsOn = (
  record: CommunityRecord,
  view: Adjacency,
  window: DateWindow,
  measure: Measure,
  asked: AskedSettings,
): MeasureOptions =>
  measureSettings(
    measure,
    asked,
    (groupBy) => groupsOf(record, view, groupBy, window),
    () => membershipsOf(record, window),
  );
