import type { TieKindId } from '../entities/tieKinds.ts';
import type { ActorLinks } from './actorRows.ts';
import { foldWidth, listOf, type RawCell } from './cells.ts';
import type { KnownTreatment } from '../entities/results/importReading.ts';
import type { ImportOptions, KnownFacts, PlannedTie } from './plan.ts';
import type { PlannedNodes } from './plannedNodes.ts';
import type { PlannedTies } from './plannedTies.ts';
import { yesNoOf } from './propertyCell.ts';

const usualWave = '1';

/** A tie of which no more is known than that it holds. */
const plainTie = (kind: TieKindId, fromId: string, toId: string): Omit<PlannedTie, 'id'> => ({
  kind,
  fromId,
  toId,
  subkind: null,
  weight: null,
  validFrom: null,
  validTo: null,
  waveId: null,
  method: null,
  frequency: null,
  confirmedOn: null,
  note: null,
});

/** The waves that a cell under "asked" or "answered" names; a plain yes means the wave of the import. */
function wavesIn(cell: RawCell, chosen: string | null): string[] {
  const answer = yesNoOf(cell);
  const words = listOf(cell).map(foldWidth);
  // A 1 is the name of a wave, and the same as yes when no wave is chosen.
  const named = answer === null || words[0] === '1' ? words : answer ? [chosen ?? usualWave] : [];
  return chosen === null ? named : named.filter((wave) => wave === chosen);
}

/** Whether a home is taken from the files: of who has another one already only when the files' values are taken. */
function takesHome(
  known: KnownFacts | null,
  place: string,
  treatment: KnownTreatment,
  nodes: PlannedNodes,
): boolean {
  if (!known) return true;
  if (known.withheldFrom !== null || known.properties.standing === 'mentioned') return false;
  if (known.place === null) return treatment !== 'keep';
  const isSame = nodes.placeNamed(known.place) === nodes.placeNamed(place);
  return treatment === 'take' && !isSame;
}

/** Plans the ties that a resident's own row tells of: where she lives, and in which waves she was asked and answered. */
export function planActorTies(
  links: readonly ActorLinks[],
  options: ImportOptions,
  nodes: PlannedNodes,
  ties: PlannedTies,
): void {
  const chosen = options.wave === undefined ? null : foldWidth(options.wave).trim();
  const known = options.known ?? 'fill';
  for (const { nodeId, at, place, ...cells } of links) {
    if (place !== '' && takesHome(nodes.knownFacts(nodeId), place, known, nodes))
      ties.add(plainTie('LIVES_IN', nodeId, nodes.placeCalled(place)), at);
    const asked = wavesIn(cells.asked, chosen);
    const answered = wavesIn(cells.answered, chosen);
    for (const wave of [...asked, ...answered]) nodes.planWave(wave);
    for (const wave of asked) ties.add(plainTie('ASKED', nodes.waveId(wave), nodeId), at);
    for (const wave of answered) ties.add(plainTie('ANSWERED', nodeId, nodes.waveId(wave)), at);
  }
}
