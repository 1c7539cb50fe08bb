import type { RecordNode } from '../../entities/communityRecord.ts';
import type { OrganizationCard } from '../../entities/results/organizationCard.ts';
import type { Sentence } from '../../entities/sentence.ts';
import { textOf } from '../../graph/recordTies.ts';
import { isOrganizationOfResidents } from './withdrawal.ts';

const fewCarriers = 2;
const shortestSilence = 30;
const silenceOfRhythm = 3;
const littleOwn = 0.5;
const mostSteps = 4;

/**
 * What could be done next for an organization, the most pressing first; at least one. Silent: no activity for 30 days and
 * three times its usual gap. `strangers`: organizations to which nothing links it, in order of id.
 */
export function nextStepsOf(
  card: Omit<OrganizationCard, 'nextSteps'>,
  organization: RecordNode,
  strangers: readonly RecordNode[],
): Sentence[] {
  const isOfResidents = isOrganizationOfResidents(organization);
  const { busFactor, silentDays, rhythmDays, activities, startedByResidents, unlinked, resources } = card;
  const steps: Sentence[] = [];
  const say = (step: string, parameters: Sentence['parameters'] = {}): void => {
    steps.push({ text: `organization.next.${step}`, parameters });
  };
  if (silentDays !== null && silentDays > Math.max(shortestSilence, silenceOfRhythm * (rhythmDays ?? 0)))
    say('silent', { days: silentDays });
  if (isOfResidents && busFactor !== null && busFactor <= fewCarriers) say('shareWork', { count: busFactor });
  if (isOfResidents && startedByResidents !== null && startedByResidents < littleOwn * activities)
    say('handOver');
  if (isOfResidents && activities === 0 && silentDays === null) say('firstActivity');
  const field = textOf(organization, 'field');
  const alike = strangers.find((each) => field !== null && textOf(each, 'field') === field);
  if (isOfResidents && alike) say('meet', { organization: alike.displayName });
  if (isOfResidents && (unlinked ?? 0) > 0) say('unlinked', { count: unlinked ?? 0 });
  const old = resources.find(({ provides, stale }) => provides && stale);
  const confirm: Sentence[] = old
    ? [{ text: 'organization.next.confirm', parameters: { resource: old.title } }]
    : [];
  if (steps.length === 0 && !old) say('keepGoing');
  // What tells of no member is never cut off: for who is not told the others, its lack would tell that there are some.
  return [...steps.slice(0, mostSteps), ...confirm];
}
