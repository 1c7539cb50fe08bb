import { personLabels } from '../entities/actor.ts';
import type { NetworkSelection, Projection } from '../entities/networkSelection.ts';
import { firstDay, lastDay } from '../entities/partialDate.ts';
import { ProblemError } from '../entities/problem.ts';
import { networkTieKinds, tieKind, type TieKindId } from '../entities/tieKinds.ts';
import { anyDate, onDate, type DateWindow } from './recordTies.ts';

/** Ties between persons: what a network is made of when nobody says otherwise. */
export const defaultTieKinds: readonly TieKindId[] = ['KNOWS', 'SUPPORTS', 'NOMINATES'];

/** What is left of a selection's fields when defaults are filled in; null = no matter which. */
export interface ResolvedSelection {
  readonly tieKinds: readonly TieKindId[];
  readonly subkinds: ReadonlySet<string> | null;
  readonly waveId: string | null;
  readonly actorKinds: ReadonlySet<string>;
  readonly window: DateWindow;
  readonly projection: Projection | null;
  readonly directed: boolean;
  readonly leaveOut: ReadonlySet<string>;
  /** To whose members it is limited. */
  readonly membersOf: string | null;
}

/** The span of days that a selection is about. @throws ProblemError when `asOf` and `from`/`to` are mixed or the span is empty */
export function selectionWindow(selection: NetworkSelection): DateWindow {
  const { asOf, from, to } = selection;
  if (asOf && (from || to)) throw new ProblemError({ code: 'badWindow', field: 'asOf' });
  if (from && to && lastDay(to) < firstDay(from))
    throw new ProblemError({ code: 'endBeforeStart', field: 'to', value: to, parameters: { start: from } });
  if (asOf) return onDate(asOf);
  return from || to ? { from: from ?? null, to: to ?? null } : anyDate;
}

const limits = { largestGroup: [2, 500], halfLifeDays: [1, 36_500] } as const;

/** @throws ProblemError when one of its numbers is out of range */
function checked(projection: Projection): Projection {
  for (const [field, [min, max]] of Object.entries(limits)) {
    const value = projection[field as keyof typeof limits];
    if (value === null || value === undefined) continue;
    if (value < min) throw new ProblemError({ code: 'tooSmall', field, parameters: { min } });
    if (value > max) throw new ProblemError({ code: 'tooLarge', field, parameters: { max } });
  }
  const level = projection.backbone ?? 0;
  if (!(level >= 0 && level <= 1)) throw new ProblemError({ code: 'badBackbone', field: 'backbone' });
  return projection;
}

/** @throws ProblemError when a tie kind cannot be an edge of a network, the dates make no span, or a number is out of range */
export function resolveSelection(selection: NetworkSelection): ResolvedSelection {
  const tieKinds = selection.tieKinds ?? defaultTieKinds;
  const wrong = tieKinds.find((kind) => !networkTieKinds.includes(kind));
  if (wrong)
    throw new ProblemError({
      code: 'unknownTieKind',
      field: 'tieKinds',
      value: wrong,
      parameters: { choices: networkTieKinds.join(', ') },
    });
  const tied = tieKinds.flatMap((id) => [...tieKind(id).from, ...tieKind(id).to]);
  const actorKinds: readonly string[] = selection.actorKinds ?? [...personLabels, ...tied];
  return {
    tieKinds,
    subkinds: selection.subkinds?.length ? new Set(selection.subkinds) : null,
    waveId: selection.waveId || null,
    actorKinds: new Set(actorKinds),
    window: selectionWindow(selection),
    projection: selection.projection ? checked(selection.projection) : null,
    directed:
      selection.directed ??
      (tieKinds.length > 0 && !selection.projection && tieKinds.every((id) => tieKind(id).directed)),
    leaveOut: new Set(selection.leaveOut ?? []),
    membersOf: selection.membersOf || null,
  };
}
