import { isPlainText } from './plainText.ts';
import type { Problem } from './problem.ts';

/** The kinds of defaults that a community may replace by its own. */
export const settingKinds = [
  'weightProfile',
  'questionSet',
  'gapThresholds',
  'alertThresholds',
  'instrumentTexts',
  'instrumentReliability',
  'importProfile',
  'savedQuery',
  'researchQuery',
  'stageModel',
  'maturityStandards',
  'filingSet',
] as const;
export type SettingKind = (typeof settingKinds)[number];

/** A named default of a community, as it was saved. Versions of a name are added, never changed. */
export interface Setting {
  readonly id: string;
  readonly communityId: string;
  readonly kind: SettingKind;
  readonly name: string;
  /** Counts from 1 within kind and name. */
  readonly version: number;
  /** What the kind makes of it, as JSON. */
  readonly content: string;
  readonly createdAt: string;
  /** Account that saved it. */
  readonly createdBy: string;
  /** When it was put away; null = in use. */
  readonly retiredAt: string | null;
}

const longestSettingName = 120;

/** What is wrong with the name of a setting. */
export function checkSettingName(name: string): Problem[] {
  const field = 'name';
  if (name.trim() === '') return [{ code: 'required', field }];
  if (name.trim().length > longestSettingName)
    return [{ code: 'tooLong', field, parameters: { max: longestSettingName } }];
  return isPlainText(name, { hasLines: false }) ? [] : [{ code: 'unreadableSigns', field }];
}
