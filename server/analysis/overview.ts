import type { CommunityRecord } from '../entities/communityRecord.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import { nodeLabels } from '../entities/nodeKinds.ts';
import {
  mostPlaces,
  type CommunityOverview,
  type KindCount,
  type MonthSummary,
} from '../entities/results/overview.ts';
import { tieKinds } from '../entities/tieKinds.ts';
import { firstDay } from '../entities/partialDate.ts';
import { nodesOf, textOf } from '../graph/recordTies.ts';
import { adjacency } from '../graph/adjacency.ts';
import { attentionOf } from './attention.ts';
import type { FollowedGaps } from './gaps/followedGaps.ts';
import type { ChosenThresholds } from './gaps/thresholds.ts';
import { attendancesOf, type Attendance } from './attendances.ts';
import { basisOf, type Basis } from './basis.ts';
import { connectedComponents } from './connectedComponents.ts';
import { countsOf } from './countsOf.ts';
import { placeSummaries } from './placeSummaries.ts';

const mostMonths = 24;

/** A community at a glance, as far as is known today. O(nodes + ties). */
export function overview(
  record: CommunityRecord,
  selection: NetworkSelection,
  {
    today,
    thresholds,
    followed,
  }: {
    readonly today: string;
    readonly thresholds?: ChosenThresholds;
    readonly followed?: FollowedGaps;
  },
): CommunityOverview {
  const basis = basisOf(record, selection, today);
  const attendances = attendancesOf(record, basis.dates);
  return {
    nodes: nodeCounts(record),
    ties: tieCounts(record),
    residents: basis.residents.length,
    connected: basis.residents.filter(({ id }) => basis.network.degree(id) > 0).length,
    largestComponent: residentsOfLargestComponent(basis),
    responseRate: basis.responses.rate,
    attention: attentionOf(basis, thresholds, followed),
    places: placeSummaries(basis, attendances).slice(0, mostPlaces),
    months: monthSummaries(basis, attendances),
  };
}

function nodeCounts({ nodes }: CommunityRecord): KindCount[] {
  const counts = countsOf(nodes.map((node) => node.label));
  return nodeLabels.flatMap((id) => kindCount(id, `node.${id}`, counts.get(id)));
}

function tieCounts({ ties: { kind } }: CommunityRecord): KindCount[] {
  const counts = countsOf(Array.from(kind.codes, (code) => kind.words[code]!));
  return tieKinds.flatMap(({ id }) => kindCount(id, `tie.${id}`, counts.get(id)));
}

const kindCount = (id: string, text: string, count = 0): KindCount[] =>
  count === 0 ? [] : [{ id, name: { text }, count }];

function residentsOfLargestComponent({ network, residents }: Basis): number {
  if (residents.length === 0) return 0;
  const { numbers } = connectedComponents(network);
  const isLargest = new Set(adjacency(network).keys.filter((_, i) => numbers[i] === 1));
  return residents.filter(({ id }) => isLargest.has(id)).length;
}

function monthSummaries({ record, dates }: Basis, attendances: readonly Attendance[]): MonthSummary[] {
  const months = new Map<string, { activities: number; attendances: number; persons: Set<string> }>();
  for (const activity of nodesOf(record, 'Activity')) {
    const date = textOf(activity, 'date');
    if (date === null || date.length < 7 || firstDay(date) > dates.lastDay) continue;
    const month = months.get(date.slice(0, 7)) ?? { activities: 0, attendances: 0, persons: new Set() };
    month.activities++;
    months.set(date.slice(0, 7), month);
  }
  for (const { person, activity } of attendances) {
    const month = months.get((textOf(activity, 'date') ?? '').slice(0, 7));
    if (!month) continue;
    month.attendances++;
    month.persons.add(person.id);
  }
  return [...months]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(-mostMonths)
    .map(([month, { persons, ...counts }]) => ({ month, ...counts, participants: persons.size }));
}
