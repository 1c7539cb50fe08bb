import { protectedGroups } from '../entities/protectedData.ts';
import type { AuditAction, AuditFilter } from '../entities/results/audit.ts';
import type { PersonAccessCount, PersonFile, PersonListing } from '../entities/results/personFile.ts';
import type { SupportGap } from '../entities/results/supportGaps.ts';
import type { FileView } from '../privacy/privacy.ts';
import type { Context } from './context.ts';
import { gapThresholdsFor } from './thresholdsFor.ts';
import { residentOf } from './residentOf.ts';

const mostListed = 1_000;
const mostEvents = 10_000;

/** What the asker may see of a person. @throws ProblemError `notFound` when there is no such person */
export async function fileViewOf(personId: string, context: Context): Promise<FileView> {
  const { communityId } = await residentOf(personId, context);
  const { access } = context;
  return {
    groups: protectedGroups.filter((group) => access.may(group, communityId)),
    withStressfulTies: access.may('stressfulTie', communityId),
  };
}

/**
 * How often her data were looked at or changed, by month and action, the latest month first: of the last 10,000 times,
 * as far as they lie in what one page of the log looks through (its last 200,000 lines).
 */
export async function accessesOf(
  { personId, communityId }: Pick<PersonFile, 'personId' | 'communityId'>,
  { audit }: Pick<Context, 'audit'>,
): Promise<PersonAccessCount[]> {
  const counts = new Map<string, PersonAccessCount>();
  const filter: AuditFilter = { personId, communityId };
  const { entries } = await audit.list(filter, { first: mostEvents, after: null });
  for (const { at, action, outcome } of entries) if (outcome === 'done') count(counts, at, action);
  return [...counts.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

function count(counts: Map<string, PersonAccessCount>, at: string, action: AuditAction): void {
  const month = at.slice(0, 7);
  const key = `${month} ${action}`;
  const known = counts.get(key) ?? { month, action, count: 0 };
  counts.set(key, { ...known, count: known.count + 1 });
}

/** The latest month first: later months sort before earlier ones. */
const order = ({ month, action }: PersonAccessCount): string =>
  `${999_999 - Number(month.replace('-', ''))} ${action}`;

/** The lists that a person is on today, and why; of each list the first 1,000 persons are looked at. */
export async function listingsOf(
  { personId, communityId }: Pick<PersonFile, 'personId' | 'communityId'>,
  { analyst, stores, today }: Pick<Context, 'analyst' | 'stores' | 'today'>,
): Promise<PersonListing[]> {
  const options = { first: mostListed, today: today() };
  const thresholds = await gapThresholdsFor(communityId, { stores });
  const [activists, gaps] = await Promise.all([
    analyst.ask('latentActivists', { communityId }, options),
    analyst.ask('supportGaps', { communityId }, { ...options, rules: null, offset: 0, thresholds }),
  ]);
  const onActivists = activists.activists
    .filter(({ actor, rank }) => actor.id === personId && rank !== null)
    .map(({ reasons }) => ({ list: activists.title, reasons }));
  // That somebody finds a tie to her hard is for that one to say.
  const concerns = ({ rule, actor, otherActor }: SupportGap): boolean =>
    actor?.id === personId || (otherActor?.id === personId && rule !== 'stressfulTie');
  const rules = gaps.gaps.filter(concerns).map(({ ruleName }) => ruleName);
  return [
    ...onActivists,
    ...(rules.length > 0 ? [{ list: { text: 'personFile.gapList' }, reasons: rules }] : []),
  ];
}
