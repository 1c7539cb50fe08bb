import type { RecordNode } from '../../entities/communityRecord.ts';
import { techniqueIds, techniques, type Technique } from '../../entities/technique.ts';
import { normalizeWord } from '../../entities/wording.ts';
import { tiesOf, type RecordTie } from '../../graph/recordTies.ts';
import { techniqueOf } from '../../graph/techniqueOf.ts';
import type { Basis } from '../basis.ts';
import { surveyRounds, type SurveyRound } from '../responses.ts';
import { latestRatings } from './latestRatings.ts';
import { headshipsOf } from './posts.ts';

/** What one technique of finding leaders says of a person. */
export interface TechniqueSign {
  readonly technique: Technique;
  /** Nominations, ratings and posts; none for somebody who is well known anyway. */
  readonly ties: readonly RecordTie[];
  /** Whether it points to her: a low rating is a record, and doesn't. */
  readonly points: boolean;
}

const census = 0.9;
const goodRating = 4;
const fameTags = new Set([...techniques.celebrity.zh, ...techniques.celebrity.en].map(normalizeWord));

/** Who says so: two techniques of one source are not independent of one another. */
const sources: Readonly<Record<Technique, string>> = {
  celebrity: 'fame',
  selfSelection: 'herself',
  selfIdentification: 'herself',
  staffSelected: 'staff',
  positional: 'post',
  judges: 'judges',
  expert: 'expert',
  snowball: 'peers',
  sampleSociometric: 'peers',
  sociometric: 'peers',
};

/**
 * By which of the ten techniques each person was found: person id → signs, in the order of the techniques.
 * A technique points to her when somebody named her by it, she holds the post, signed up, is well known, or the mean
 * of her latest ratings by it is at least 4 of 5. O(ties). Source: Valente & Pumpuang 2007 (the techniques).
 */
export function techniqueSigns(basis: Basis): ReadonlyMap<string, readonly TechniqueSign[]> {
  const { record, dates, network, offices } = basis;
  const rounds = censusRounds(basis);
  const found = new Map<string, Map<Technique, RecordTie[]>>();
  const add = (personId: string, technique: Technique | null, ...ties: RecordTie[]): void => {
    if (!technique) return;
    const own = found.get(personId) ?? new Map<Technique, RecordTie[]>();
    found.set(personId, own);
    const known = own.get(technique);
    if (known) known.push(...ties);
    else own.set(technique, ties);
  };
  for (const tie of basis.ties(['NOMINATES'])) add(tie.to.id, techniqueOf(tie, rounds), tie);
  for (const tie of tiesOf(record, ['ASSESSES'], dates.span)) {
    if (network.hasNode(tie.from.id) && network.hasNode(tie.to.id))
      add(tie.to.id, techniqueOf(tie, rounds), tie);
  }
  for (const [id, held] of offices) add(id, 'positional', ...held);
  for (const [id, held] of headshipsOf(basis)) add(id, 'positional', ...held);
  for (const resident of basis.residents) if (isWellKnown(resident)) add(resident.id, 'celebrity');
  return new Map(
    [...found].map(([id, own]) => [
      id,
      techniqueIds
        .filter((technique) => own.has(technique))
        .map((technique) => ({ technique, ties: own.get(technique)!, points: points(own.get(technique)!) })),
    ]),
  );
}

/** The techniques that point to a person. */
export const pointing = (signs: readonly TechniqueSign[] | undefined): Technique[] =>
  (signs ?? []).filter(({ points }) => points).map(({ technique }) => technique);

/** How many sources say so, each by techniques of its own. */
export const independentSources = (found: readonly Technique[]): number =>
  new Set(found.map((technique) => sources[technique])).size;

function points(ties: readonly RecordTie[]): boolean {
  const isRating = ({ kind, weight }: RecordTie): boolean => kind === 'ASSESSES' && weight !== null;
  if (ties.length === 0 || !ties.every(isRating)) return true;
  const ratings = latestRatings(ties);
  return ratings.reduce((sum, { weight }) => sum + weight!, 0) >= goodRating * ratings.length;
}

function isWellKnown({ properties: { tags } }: RecordNode): boolean {
  return Array.isArray(tags) && tags.some((tag: string) => fameTags.has(normalizeWord(tag)));
}

/** The survey rounds that asked at least 90 % of the residents. O(ties + rounds × residents). */
function censusRounds({ record, residents, dates }: Basis): ReadonlySet<string> {
  const isCensus = ({ asked }: SurveyRound): boolean =>
    residents.filter(({ id }) => asked.has(id)).length >= census * residents.length;
  const rounds = surveyRounds(record, dates.events, dates.lastDay);
  return new Set(rounds.filter(isCensus).map(({ wave }) => wave.id));
}
