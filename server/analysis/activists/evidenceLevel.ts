import type { EvidenceLevel } from '../../entities/results/latentActivists.ts';
import type { Sentence } from '../../entities/sentence.ts';
import type { Basis } from '../basis.ts';
import { responsesByPlace } from '../responses.ts';
import type { ActivistDimension } from './dimension.ts';
import { isOfSurvey, respondentsOf } from './respondents.ts';

const enoughAnswers = 0.6;
const leadsBelow = 0.4;
/** What roster and attendance alone can tell. */
const ofAttendance: readonly string[] = ['participation', 'initiative'];

/**
 * How much is known, and so what a list may claim.
 *
 * L3: residents named residents, and 60 % of all answered, or 60 % in every building where somebody lives. L2: residents
 * named residents. L1: social workers or others who know the community named or rated residents, or contacts and help
 * were recorded. L0: the roster, posts and attendance at most, and what people say of themselves.
 * Complexity: O(nodes + ties). Source: the ten techniques of Valente & Pumpuang 2007, in the order of their cost.
 */
export function evidenceLevel(basis: Basis): EvidenceLevel {
  const { residents, homes } = basis;
  const nominations = basis.ties(['NOMINATES']);
  if (nominations.some(isOfSurvey)) {
    const respondents = respondentsOf(basis);
    const here = respondents.answered.size;
    const places = responsesByPlace(residents, homes, respondents);
    const isEnough = (answered: number, of: number): boolean => answered >= enoughAnswers * of;
    const everywhere =
      places.length > 0 && places.every((place) => isEnough(place.answered, place.residents));
    return here > 0 && (isEnough(here, residents.length) || everywhere) ? 'L3' : 'L2';
  }
  // Ratings of oneself have both ends at one person, and are none of these.
  const isObserved = nominations.length > 0 || basis.ties(['ASSESSES', 'KNOWS', 'SUPPORTS']).length > 0;
  return isObserved ? 'L1' : 'L0';
}

/** The dimensions that count at a level: without any observation of ties, those of attendance alone. */
export function dimensionsAt(
  level: EvidenceLevel,
  dimensions: readonly ActivistDimension[],
): readonly ActivistDimension[] {
  return level === 'L0' ? dimensions.filter(({ id }) => ofAttendance.includes(id)) : dimensions;
}

/** Whether a list of this level says anything of influence, rather than of attendance alone. */
export const tellsInfluence = (level: EvidenceLevel): boolean => level !== 'L0';

/**
 * What the list may be called: below 40 % of answers it is leads to follow up. Where nobody knows how many were asked, it
 * is the share of all residents who answered.
 */
export function titleOf(level: EvidenceLevel, responseRate: number | null, answeredOfAll: number): Sentence {
  const isSurvey = level === 'L2' || level === 'L3';
  const share = responseRate ?? answeredOfAll;
  if (!isSurvey || share >= leadsBelow) return { text: `activists.title.${level}` };
  const parameters = { percent: Math.round(100 * share) };
  return responseRate === null
    ? { text: 'activists.title.leadsOfAll', parameters }
    : { text: 'activists.title.leads', parameters };
}

export function claimOf(level: EvidenceLevel): Sentence {
  return { text: `activists.claim.${level}` };
}
