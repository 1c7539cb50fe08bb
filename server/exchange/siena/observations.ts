import { compareTexts } from '../../entities/compareTexts.ts';
import { firstDay, holdsIn, isPartialDate, lastDay, type PartialDate } from '../../entities/partialDate.ts';
import type { FileNode, FileTie, NetworkFile } from '../networkFile.ts';

/** A moment at which the networks are seen: a survey wave, or a date. */
export interface Observation {
  readonly name: string;
  /** Id of the wave within the file; null where it is a date. */
  readonly wave: string | null;
  /** First and last day; null where the wave does not say. */
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
}

const dateIn = ({ properties }: FileNode, name: string): PartialDate | null => {
  const value = properties[name];
  return typeof value === 'string' && isPartialDate(value) ? value : null;
};
/** Waves without a date come last, in the order of their names. */
const dayOf = ({ from }: Observation): string => (from ? firstDay(from) : '9999');

function wavesOf({ nodes, ties }: NetworkFile): Observation[] {
  const used = new Set(ties.map(({ wave }) => wave));
  return nodes
    .filter(({ id, label }) => label === 'Wave' && used.has(id))
    .map((node) => ({
      name: node.name,
      wave: node.id,
      from: dateIn(node, 'startsOn'),
      to: dateIn(node, 'endsOn') ?? dateIn(node, 'startsOn'),
    }))
    .sort(
      (a, b) => compareTexts(dayOf(a), dayOf(b)) || a.name.localeCompare(b.name, 'en', { numeric: true }),
    );
}

export const observationOn = (date: string): Observation => ({
  name: date,
  wave: null,
  from: date,
  to: date,
});

/** The ends of the years in which ties began or ended, up to the day on which the file is written, which is the last. */
function yearsOf({ ties, writtenOn }: NetworkFile): Observation[] {
  const years = ties.flatMap(({ validFrom, validTo }) =>
    [validFrom, validTo].flatMap((date) => (date ? [date.slice(0, 4)] : [])),
  );
  const ends = [...new Set(years)].map((year) => `${year}-12-31`).filter((day) => day < writtenOn);
  return [...ends.sort(), writtenOn].map(observationOn);
}

/** The survey waves of a community in order of time; where ties come from no wave, the ends of years. O(nodes + ties). */
export function observationsOf(network: NetworkFile): readonly Observation[] {
  const waves = wavesOf(network);
  return waves.length > 0 ? waves : yearsOf(network);
}

/** Whether a tie is seen at the moment: learnt in the wave, or holding on the date. */
export const isSeen = (tie: FileTie, { wave, from, to }: Observation): boolean =>
  wave === null ? holdsIn(tie.validFrom, tie.validTo, from, to) : tie.wave === wave;

/** Whether something that held in a span was over before the moment, or had not begun after it; false when the moment has no date. */
export const isOutside = (
  { validFrom, validTo }: Pick<FileTie, 'validFrom' | 'validTo'>,
  { from, to }: Observation,
): boolean =>
  (validTo !== null && from !== null && lastDay(validTo) < firstDay(from)) ||
  (validFrom !== null && to !== null && firstDay(validFrom) > lastDay(to));
