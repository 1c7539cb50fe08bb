import type { ActorLabel } from '../../../entities/actor.ts';
import type { CommunityRecord, RecordNode } from '../../../entities/communityRecord.ts';
import type { NetworkSelection } from '../../../entities/networkSelection.ts';
import { ProblemError } from '../../../entities/problem.ts';
import type { NetworkColumns } from '../../../entities/results/networkColumns.ts';
import type { ActorSpells, EdgeSpells, NetworkHistory } from '../../../entities/results/networkHistory.ts';
import { chosenIn, isChosen } from '../../../graph/chosenActors.ts';
import { datedTies } from '../../../graph/datedTies.ts';
import { dayOfNumber, sharedDays, type DaySpan } from '../../../graph/daySpan.ts';
import { edgeSpells, type SpelledEdge } from '../../../graph/edgeSpells.ts';
import { placesOfResidents } from '../../../graph/residences.ts';
import { checkSizes, kindSetIndex, nodeColumns } from '../../networkColumns.ts';
import { actorStays, officeSpans } from './actorStays.ts';
import { historySpan } from './historySpan.ts';

const mostSpells = 300_000;

/**
 * A network through time: its actors, every edge that was there on some day of the span, and the days on which each was
 * there. On any day the edges that are there are those of the network `asOf` that day, of the same strength; only ties made
 * of shared activities hold on the date of the activity alone (see `datedTies`). The span is `from` to `to`; see `historySpan`.
 * Complexity: O(t log t) for t ties, and Σ n² over shared groups of n.
 * @throws ProblemError above 20,000 actors, 100,000 edges or 300,000 spells; when the span is longer than a hundred years
 */
export function networkHistory(
  record: CommunityRecord,
  selection: NetworkSelection,
  { today }: { readonly today: string },
): NetworkHistory {
  const until = selection.to ?? selection.asOf ?? null;
  // Without a first day, all that came before is read too, to find it.
  const chosen = chosenIn(record, { ...selection, asOf: null, to: until });
  const actors = record.nodes.filter((node) => isChosen(node, chosen));
  checkSizes({ order: actors.length, size: 0 });
  const ties = datedTies(record, chosen);
  const span = historySpan({ ...selection, to: until }, ties, today);
  const positions = new Map(actors.map(({ id }, i) => [id, i]));
  const edges = edgeSpells(
    ties.filter((tie) => sharedDays(tie, span)),
    ({ from, to }) => [positions.get(from.id)!, positions.get(to.id)!],
    chosen.directed,
  ).flatMap((edge) => {
    const spells = edge.spells.filter((spell) => sharedDays(spell, span));
    return spells.length === 0 ? [] : [{ ...edge, spells }];
  });
  checkSizes({ order: actors.length, size: edges.length });
  const count = edges.reduce((sum, { spells }) => sum + spells.length, 0);
  if (count > mostSpells)
    throw new ProblemError({ code: 'tooManyEdges', parameters: { max: mostSpells, count } });
  return {
    from: dayOfNumber(span.first),
    to: dayOfNumber(span.last),
    days: span.last - span.first + 1,
    network: unionColumns(record, span, actors, edges, chosen.directed),
    edgeSpells: edgeColumns(edges, span),
    stays: actorColumns(actorStays(record, actors), span),
    offices: actorColumns(officeSpans(record, actors), span),
  };
}

/** The network of all days together. Buildings are those in which residents live, or last lived, within the span. */
function unionColumns(
  record: CommunityRecord,
  span: DaySpan,
  actors: readonly RecordNode[],
  edges: readonly SpelledEdge[],
  directed: boolean,
): NetworkColumns {
  const window = { from: dayOfNumber(span.first), to: dayOfNumber(span.last) };
  const homes = placesOfResidents(record, window);
  const places: string[] = [];
  const kindSets: string[][] = [];
  const setOf = kindSetIndex(kindSets);
  const nodes = actors.map(({ id, label, displayName, externalId }) => ({
    id,
    kind: label as ActorLabel,
    name: displayName,
    externalId,
    placeId: homes.get(id) ?? null,
  }));
  return {
    directed,
    order: actors.length,
    size: edges.length,
    nodes: nodeColumns(record, window, nodes, places),
    edges: {
      ids: edges.map(({ id }) => id),
      from: edges.map(({ from }) => from),
      to: edges.map(({ to }) => to),
      strengths: edges.map(({ spells }) =>
        spells.reduce((most, { strength }) => (Math.abs(strength) > Math.abs(most) ? strength : most), 0),
      ),
      kinds: edges.map(({ kinds }) => setOf(kinds)),
    },
    places,
    kindSets,
  };
}

/** Days of a span from its first, as −1 where something began before it, and as their number where it goes on. */
const daysWithin = ({ first, last }: DaySpan, span: DaySpan): DaySpan => ({
  first: Math.max(first - span.first, -1),
  last: Math.min(last, span.last + 1) - span.first,
});

function edgeColumns(edges: readonly SpelledEdge[], span: DaySpan): EdgeSpells {
  const columns: EdgeSpells = { edges: [], from: [], to: [], strengths: [] };
  edges.forEach(({ spells }, edge) => {
    for (const spell of spells) {
      const { first, last } = daysWithin(spell, span);
      columns.edges.push(edge);
      columns.from.push(first);
      columns.to.push(last);
      columns.strengths.push(spell.strength);
    }
  });
  return columns;
}

function actorColumns(spans: readonly (readonly DaySpan[])[], span: DaySpan): ActorSpells {
  const columns: ActorSpells = { nodes: [], from: [], to: [] };
  spans.forEach((own, node) => {
    for (const each of own) {
      if (!sharedDays(each, span)) continue;
      const { first, last } = daysWithin(each, span);
      columns.nodes.push(node);
      columns.from.push(first);
      columns.to.push(last);
    }
  });
  return columns;
}
