import { actorStays } from '../../analysis/evolution/history/actorStays.ts';
import { isPersonLabel } from '../../entities/actor.ts';
import type { CommunityRecord, RecordNode } from '../../entities/communityRecord.ts';
import type { NetworkSelection } from '../../entities/networkSelection.ts';
import { ProblemError } from '../../entities/problem.ts';
import { packageLimits, type ResearchPackageOptions } from '../../entities/researchPackage.ts';
import { chosenIn, isChosen, type ChosenActors } from '../../graph/chosenActors.ts';
import { chosenTies } from '../../graph/chosenTies.ts';
import { withoutMentioned } from '../../graph/consideration.ts';
import { daySpan, sharedDays } from '../../graph/daySpan.ts';
import { tiesOf } from '../../graph/recordTies.ts';
import { shortIds } from '../../graph/shortIds.ts';
import type { FileTie } from '../networkFile.ts';
import { fileTie, projectedFileTies } from '../networkFileOf.ts';
import { isSeen } from '../siena/observations.ts';
import { mostActors, Survey } from '../siena/sienaNetworks.ts';
import { packageMoments, type PackageMoment } from './packageMoments.ts';

/** Who is in a package, in the order of its rows. */
export interface PanelActor {
  /** What the package calls her. */
  readonly id: string;
  readonly node: RecordNode;
  /**
   * Whether she was there at each moment (her home or founding says so, or she answered or has a tie then), and whether it is
   * known whom she would have named.
   */
  readonly present: readonly boolean[];
  readonly answered: readonly boolean[];
}

/** What a package is made of: the same actors at each moment. */
export interface ResearchPanel {
  readonly record: CommunityRecord;
  readonly selection: NetworkSelection;
  readonly chosen: ChosenActors;
  readonly options: ResearchPackageOptions;
  readonly moments: readonly PackageMoment[];
  readonly actors: readonly PanelActor[];
  /** The chosen ties among the actors, of all dates and waves; the ends are what the package calls them. */
  readonly ties: readonly FileTie[];
}

/** Zips of larger matrices are of no use to anybody: actors² × moments. */
const mostCells = 40_000_000;

function check({ k, seed, moments }: ResearchPackageOptions): void {
  const bounds = { k: packageLimits.k, seed: packageLimits.seed };
  for (const [field, { min, max }] of Object.entries(bounds)) {
    const value = field === 'k' ? k : seed;
    if (!Number.isSafeInteger(value) || value < min)
      throw new ProblemError({ code: 'tooSmall', field, parameters: { min } });
    if (value > max) throw new ProblemError({ code: 'tooLarge', field, parameters: { max } });
  }
  if (moments.length === 0) throw new ProblemError({ code: 'required', field: 'moments' });
  if (moments.length > packageLimits.moments)
    throw new ProblemError({ code: 'tooMany', field: 'moments', parameters: { max: packageLimits.moments } });
}

const endsOf = (ties: readonly FileTie[]): ReadonlySet<string> =>
  new Set(ties.flatMap(({ source, target }) => [source, target]));

/** Ties through what two share, at each moment those of its days. */
function projected(
  record: CommunityRecord,
  chosen: ChosenActors,
  moments: readonly PackageMoment[],
  ids: ReadonlyMap<string, string>,
): FileTie[] {
  return moments.flatMap(({ wave, from, to }, i) =>
    projectedFileTies(record, { ...chosen, window: { from, to } }, ids).map((tie) => ({
      ...tie,
      id: `${tie.id}|${i + 1}`,
      wave,
      validFrom: wave === null ? from : null,
      validTo: wave === null ? to : null,
    })),
  );
}

/**
 * The actors and ties of a package, from a record under pseudonyms. The dates of the selection do not count. Actors are in order of their
 * pseudonyms, which is no order of anything else: whoever is tied at one of the moments or was asked in one of its waves
 * (or all chosen ones), and was there at one of them. Who was merely mentioned is left out. O(nodes + moments × ties).
 * @throws ProblemError `badMoment`, `notFound`, `tooManyNodes`, and when an option is out of range or the selection names no network
 */
export function packagePanel(
  whole: CommunityRecord,
  selection: NetworkSelection,
  options: ResearchPackageOptions,
): ResearchPanel {
  check(options);
  const record = withoutMentioned(whole);
  const undated = { ...selection, asOf: null, from: null, to: null, waveId: null };
  const chosen = chosenIn(record, undated);
  const moments = packageMoments(record, undated, options.moments);
  const ids = shortIds(record.nodes);
  const direction = selection.directed === false ? false : null;
  const surveys = tiesOf(record, ['ASKED', 'ANSWERED']).map((tie) => fileTie(tie, ids, null));
  const ties = [
    ...chosenTies(record, chosen).map((tie) => fileTie(tie, ids, direction)),
    ...projected(record, chosen, moments, ids),
  ];
  const tied = moments.map((moment) => endsOf(ties.filter((tie) => isSeen(tie, moment))));
  const waves = new Set(moments.map(({ wave }) => wave));
  const asked = endsOf(surveys.filter(({ kind, source }) => kind === 'ASKED' && waves.has(source)));
  const isNamed = (id: string): boolean => asked.has(id) || tied.some((ends) => ends.has(id));
  const nodes = record.nodes
    .filter((node) => isChosen(node, chosen))
    .map((node) => ({ id: ids.get(node.id)!, node }))
    .filter(({ id }) => options.everyone || isNamed(id))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const stays = actorStays(
    record,
    nodes.map(({ node }) => node),
  );
  const survey = new Survey(surveys);
  const actors = nodes
    .map(({ id, node }, row) => {
      const present = moments.map(
        ({ wave, from, to }, i) =>
          tied[i]!.has(id) ||
          (wave !== null && survey.hasAnswered(id, wave)) ||
          stays[row]!.some((stay) => sharedDays(stay, daySpan(from, to)) !== null),
      );
      const answered = moments.map((moment) => !isPersonLabel(node.label) || !survey.isSilent(id, moment));
      return { id, node, present, answered };
    })
    .filter(({ present }) => present.some(Boolean));
  const count = actors.length;
  if (count > mostActors || count * count * moments.length > mostCells) {
    const max = Math.min(mostActors, Math.floor(Math.sqrt(mostCells / moments.length)));
    throw new ProblemError({ code: 'tooManyNodes', parameters: { max, count } });
  }
  const rows = new Set(actors.map(({ id }) => id));
  return {
    record,
    selection: undated,
    chosen,
    options,
    moments,
    actors,
    ties: ties.filter(({ source, target }) => rows.has(source) && rows.has(target)).sort(byEnds),
  };
}

const byEnds = (a: FileTie, b: FileTie): number => {
  const [one, other] = [a, b].map(({ source, target, kind, id }) => `${source} ${target} ${kind} ${id}`);
  return one! < other! ? -1 : 1;
};
