import { nodesById } from '../analysis/actorReferences.ts';
import { quarterEnds } from '../analysis/organizations/autonomySeries.ts';
import type { CommunityRecord } from '../entities/communityRecord.ts';
import type { CriterionStanding, CultivationBook } from '../entities/cultivation/caseEntry.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import { lastDay } from '../entities/partialDate.ts';
import { ProblemError } from '../entities/problem.ts';
import type { ReadinessLine, WithdrawalReadiness } from '../entities/results/withdrawalReadiness.ts';
import { inWords } from '../entities/sentence.ts';
import { recentActivitiesOf } from './activitiesOf.ts';
import { alertThresholds } from './alertThresholds.ts';
import { interruption } from './alerts/interruption.ts';
import { cultivationBasis, type CultivationBasis } from './cultivationBasis.ts';
import { holdingIds, holdings, latestHolding, type Holding } from './holdings.ts';
import { autonomyHolds } from './indicators/autonomyHolds.ts';
import { workerPresence } from './indicators/workerPresence.ts';

const mostPresence = 1 / 3;
const quarters = 4;

/**
 * Whether workers can withdraw from an organization, line by line: they were at one in three of its activities of the last 90
 * days at most (`workerPresence`); activities go on (one at least in 90 days, and no `interruption`); the autonomy test
 * held at the end of each of the last four quarters that were over (`autonomyHolds`); and residents hold money, keys and the
 * chat group, as a worker stated. What nobody recorded is unknown, never met. O(quarters (nodes + ties) + entries).
 * @throws ProblemError `notFound` when the community has no such organization
 */
export function withdrawalReadiness(
  record: CommunityRecord,
  selection: NetworkSelection,
  {
    organizationId,
    book,
    today,
  }: { readonly organizationId: string; readonly book: CultivationBook; readonly today: string },
): WithdrawalReadiness {
  const organization = nodesById(record).get(organizationId);
  if (organization?.label !== 'Organization')
    throw new ProblemError({ code: 'notFound', field: 'organizationId' });
  const basis = cultivationBasis(record, selection, book, today);
  const lines = [
    presence(basis, organizationId),
    continues(basis, organizationId),
    autonomous(basis, organizationId),
    ...holdingIds.map((id) => held(basis, organizationId, id)),
  ];
  return {
    organizationId,
    organizationName: organization.displayName,
    standing: together(lines.map(({ standing }) => standing)),
    lines,
  };
}

/** Met when all are; unmet when one is; else unknown. */
function together(standings: readonly CriterionStanding[]): CriterionStanding {
  if (standings.includes('unmet')) return 'unmet';
  return standings.every((each) => each === 'met') ? 'met' : 'unknown';
}

const standingOf = (holds: boolean | null): CriterionStanding =>
  holds === null ? 'unknown' : holds ? 'met' : 'unmet';

function presence(basis: CultivationBasis, id: string): ReadinessLine {
  const value = workerPresence.value(basis, id);
  return {
    id: 'presence',
    name: inWords({ zh: '社工慢慢不在场', en: 'Workers are there less and less' }),
    standing: standingOf(value === null ? null : value <= mostPresence),
    value,
    wanted: inWords({
      zh: '最近90天的活动，社工参加的不超过三分之一',
      en: 'Workers were at one in three of the activities of the last 90 days at most',
    }),
    found:
      value === null
        ? inWords({
            zh: '最近90天没有写明谁到场的活动',
            en: 'No activity of the last 90 days of which it is known who came',
          })
        : inWords(
            { zh: '社工在{percent}%的活动上', en: 'Workers were at {percent} % of them' },
            { percent: Math.round(100 * value) },
          ),
  };
}

function continues(basis: CultivationBasis, id: string): ReadinessLine {
  const value = recentActivitiesOf(basis, id)?.length ?? null;
  const silence = interruption
    .find(basis, alertThresholds(interruption))
    .find(({ subjectId }) => subjectId === id);
  return {
    id: 'continues',
    name: inWords({ zh: '活动照常进行', en: 'Activities go on' }),
    standing: standingOf(value === null ? null : value > 0 && !silence),
    value,
    wanted: inWords({
      zh: '最近90天有活动，也没有中断',
      en: 'There were activities in the last 90 days, and no interruption',
    }),
    found:
      silence?.why ??
      (value === null
        ? inWords({ zh: '还没有记录活动', en: 'No activities are recorded yet' })
        : inWords(
            { zh: '最近90天活动{count}次', en: '{count} {count|activity|activities} in the last 90 days' },
            { count: value },
          )),
  };
}

function autonomous(basis: CultivationBasis, id: string): ReadinessLine {
  const ends = quarterEnds(basis.day, quarters);
  const values = ends.map((day) => autonomyHolds.value(basis.on(day), id));
  const known = values.filter((value) => value !== null);
  const holds = known.filter((value) => value === 1).length;
  const failed = ends.filter((_, i) => values[i] === 0);
  const hasFailed = failed.length > 0;
  return {
    id: 'autonomy',
    name: inWords({ zh: '没有社工也连得住', en: 'It holds together without workers' }),
    standing: standingOf(hasFailed ? false : known.length < quarters ? null : true),
    value: known.length === 0 ? null : holds,
    wanted: inWords({
      zh: '最近四个季度末都经得起“社工退出”的检验：没有社工和居委会，半数以上成员仍彼此相连',
      en: 'The autonomy test held at the end of each of the last four quarters: without workers and committee at least half of the members are still linked',
    }),
    found: hasFailed
      ? inWords(
          { zh: '没通过的季度末：{days}', en: 'It did not hold on: {days}' },
          { days: failed.map(dated) },
        )
      : inWords(
          {
            zh: '四个季度里看得出的有{known}个，通过{holds}个',
            en: 'Of four quarters {known} can be told, and it held in {holds}',
          },
          { known: known.length, holds },
        ),
  };
}

const dated = (day: string) => inWords({ zh: '{day}', en: '{day}' }, { day });

function held(basis: CultivationBasis, organizationId: string, id: Holding): ReadinessLine {
  const entry = latestHolding(basis, organizationId, id);
  const until = entry?.until ?? null;
  const isOver = until !== null && lastDay(until) < basis.day;
  const holds =
    entry === null || isOver ? null : (entry.holds ?? (entry.value === null ? null : entry.value > 0));
  const what = inWords(holdings[id]);
  return {
    id,
    name: what,
    standing: standingOf(holds),
    value: holds === null ? null : Number(holds),
    wanted: inWords({ zh: '由居民掌握', en: 'In the hands of residents' }),
    found:
      entry === null
        ? inWords({ zh: '还没有人写下来', en: 'Nobody wrote it down yet' })
        : inWords(
            holds === true
              ? { zh: '{on}记下：由居民掌握。{text}', en: 'Noted on {on}: residents hold it. {text}' }
              : holds === false
                ? {
                    zh: '{on}记下：还不由居民掌握。{text}',
                    en: 'Noted on {on}: residents do not hold it yet. {text}',
                  }
                : {
                    zh: '{on}记下的已经过期。{text}',
                    en: 'What was noted on {on} is no longer valid. {text}',
                  },
            { on: entry.on, text: entry.text ?? '' },
          ),
  };
}
