import type { BlankForm } from './blankForm.ts';
import { buildings } from './buildings.ts';
import { handoverList } from './handoverList.ts';
import { introductionLog } from './introductionLog.ts';
import { needsAndResources } from './needsAndResources.ts';
import { nomination } from './nomination.ts';
import { organizationProfile } from './organizationProfile.ts';
import { roster } from './roster.ts';
import { signIn } from './signIn.ts';
import { supervision } from './supervision.ts';
import { visit } from './visit.ts';

/** The registry of forms whose lines are fixed, in the order of their list. Those of scales, assessments, filing, consent and interviews are made from data. */
export const forms: readonly BlankForm[] = [
  roster,
  buildings,
  signIn,
  nomination,
  visit,
  supervision,
  needsAndResources,
  organizationProfile,
  handoverList,
  introductionLog,
];
