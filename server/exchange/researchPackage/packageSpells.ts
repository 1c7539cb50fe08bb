import { firstDay, lastDay } from '../../entities/partialDate.ts';
import { isStressful } from '../../entities/tie.ts';
import {
  dayNumber,
  dayOfNumber,
  daySpan,
  joinedSpans,
  sharedDays,
  type DaySpan,
} from '../../graph/daySpan.ts';
import type { Span } from '../networkFile.ts';
import { periodOf } from './packageMoments.ts';
import type { ResearchPanel } from './packagePanel.ts';
import { isTie, type PanelNetwork } from './panelNetworks.ts';

/** A time in which a tie, or the presence of an actor, held. Numbers are days since 1970-01-01, or moments where these have no dates. */
export interface TimedSpell {
  readonly onset: number;
  /** The first time at which it held no more. */
  readonly terminus: number;
  /** Whether it may have begun before the first moment, or gone on after what is known. */
  readonly onsetCensored: boolean;
  readonly terminusCensored: boolean;
}

export interface TieSpell extends TimedSpell {
  readonly network: string;
  /** Rows of the actors, from 0. */
  readonly from: number;
  readonly to: number;
}

export interface PackageSpells {
  readonly unit: 'day' | 'moment';
  /** Beginning and end of the time that is looked at. */
  readonly start: number;
  readonly end: number;
  /** Of each moment, in the same numbers; the end is the first time after it. */
  readonly moments: readonly { readonly start: number; readonly end: number }[];
  readonly ties: readonly TieSpell[];
  readonly actors: readonly (readonly TimedSpell[])[];
}

/** A spell in days as first and last day. */
export const spanOf = ({ onset, terminus }: TimedSpell): Span => ({
  from: dayOfNumber(onset),
  to: dayOfNumber(terminus - 1),
});

type Known = (moment: number) => boolean | null;

/**
 * What is seen at moments as spells: from the moment at which it is seen to the next at which it is not; where that one is not known
 * (null), the end is censored. `times` has one value more than there are moments, the end of the last.
 */
function seenSpells(known: Known, times: readonly number[]): TimedSpell[] {
  const spells: TimedSpell[] = [];
  const last = times.length - 1;
  for (let moment = 0; moment < last; moment++) {
    if (known(moment) !== true) continue;
    const first = moment;
    while (moment + 1 < last && known(moment + 1) === true) moment++;
    spells.push({
      onset: times[first]!,
      terminus: times[moment + 1]!,
      onsetCensored: first === 0 || known(first - 1) === null,
      terminusCensored: moment + 1 === last || known(moment + 1) === null,
    });
  }
  return spells;
}

/** What of a span lies in the time that is looked at; censored where the span goes beyond it. */
function cutOff(span: DaySpan, whole: DaySpan): TimedSpell[] {
  const shared = sharedDays(span, whole);
  if (shared === null) return [];
  return [
    {
      onset: shared.first,
      terminus: shared.last + 1,
      onsetCensored: span.first < whole.first,
      terminusCensored: span.last > whole.last,
    },
  ];
}

/** The parts of a spell in which an actor was there. */
const within = (spell: TimedSpell, actor: readonly TimedSpell[]): TimedSpell[] =>
  actor.flatMap((own) => {
    const [onset, terminus] = [Math.max(spell.onset, own.onset), Math.min(spell.terminus, own.terminus)];
    if (onset >= terminus) return [];
    return [
      {
        onset,
        terminus,
        onsetCensored: spell.onset >= own.onset ? spell.onsetCensored : own.onsetCensored,
        terminusCensored: spell.terminus <= own.terminus ? spell.terminusCensored : own.terminusCensored,
      },
    ];
  });

/** The recorded times of the ties of a network between the first moment and the last, while both were there. */
function recordedSpells(
  panel: ResearchPanel,
  network: PanelNetwork,
  { start, end, actors }: Pick<PackageSpells, 'start' | 'end' | 'actors'>,
): TieSpell[] {
  const rows = new Map(panel.actors.map(({ id }, row) => [id, row]));
  const found = new Map<string, { from: number; to: number; spans: DaySpan[] }>();
  const add = (from: number, to: number, span: DaySpan): void => {
    const known = found.get(`${from} ${to}`) ?? { from, to, spans: [] };
    known.spans.push(span);
    found.set(`${from} ${to}`, known);
  };
  for (const tie of panel.ties) {
    const isOf = network.kind === null || (tie.kind === network.kind && tie.subkind === network.subkind);
    if (!isOf || isStressful(tie.weight)) continue;
    const span = daySpan(tie.validFrom, tie.validTo);
    const [from, to] = [rows.get(tie.source)!, rows.get(tie.target)!];
    if (network.directed) {
      add(from, to, span);
      if (!tie.directed) add(to, from, span);
    } else add(Math.min(from, to), Math.max(from, to), span);
  }
  return [...found.values()].flatMap(({ from, to, spans }) =>
    joinedSpans(spans)
      .flatMap((span) => cutOff(span, { first: start, last: end - 1 }))
      .flatMap((spell) => within(spell, actors[from]!))
      .flatMap((spell) => within(spell, actors[to]!))
      .map((spell) => ({ ...spell, network: network.name, from, to })),
  );
}

function tieSpellsAtMoments(
  panel: ResearchPanel,
  network: PanelNetwork,
  times: readonly number[],
): TieSpell[] {
  const count = panel.actors.length;
  const { name, directed, matrices, strengths } = network;
  const cells = new Set(strengths.flatMap((moment) => [...moment.keys()]));
  return [...cells].flatMap((cell) => {
    const [from, to] = [Math.floor(cell / count), cell % count];
    if (!directed && from > to) return [];
    const known: Known = (moment) => {
      const value = matrices[moment]![cell];
      return value === -1 ? null : isTie(value);
    };
    return seenSpells(known, times).map((spell) => ({ ...spell, network: name, from, to }));
  });
}

/** The time of the moments in days; null where they cannot be told apart by their first days. */
function daysOf(moments: ResearchPanel['moments']): Span | null {
  const period = periodOf(moments);
  const starts = new Set(moments.map(({ from }) => from && firstDay(from)));
  return period && starts.size === moments.length ? period : null;
}

/**
 * When ties held and actors were there. Where all moments are dates, ties have their recorded times, cut off at the first moment and
 * the last; where moments are waves, a tie holds from the wave in which it was named to the next in which it was not. The unit is days;
 * moments, where a wave has no date
 * or two begin on one day. O(ties log ties + actors × moments).
 */
export function packageSpells(panel: ResearchPanel, networks: readonly PanelNetwork[]): PackageSpells {
  const { moments, actors } = panel;
  const period = daysOf(moments);
  const starts = moments.map(({ from }, i) => (period ? dayNumber(firstDay(from!)) : i + 1));
  const end = period ? dayNumber(period.to) + 1 : moments.length + 1;
  const times = [...starts, end];
  const spellsOfActors = actors.map(({ present }) => seenSpells((moment) => present[moment]!, times));
  const areDates = moments.every(({ wave }) => wave === null);
  const ties = networks.flatMap((network) =>
    areDates && period
      ? recordedSpells(panel, network, { start: starts[0]!, end, actors: spellsOfActors })
      : tieSpellsAtMoments(panel, network, times),
  );
  const order = new Map(networks.map(({ name }, i) => [name, i]));
  return {
    unit: period ? 'day' : 'moment',
    start: times[0]!,
    end,
    // What is seen in a wave is told of its first day: the round may go on into the next one.
    moments: moments.map(({ to }, i) => ({
      start: starts[i]!,
      end: areDates && period ? dayNumber(lastDay(to!)) + 1 : starts[i]! + 1,
    })),
    ties: ties.sort(
      (a, b) =>
        order.get(a.network)! - order.get(b.network)! || a.from - b.from || a.to - b.to || a.onset - b.onset,
    ),
    actors: spellsOfActors,
  };
}
