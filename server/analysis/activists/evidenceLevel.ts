import type { EvidenceLevel } from '../../entities/results/latentActivists.ts';
import type { Sentence } from '../../entities/sentence.ts';
import type { Basis } from '../basis.ts';
import { responsesByPlace } from '../responses.ts';

const enoughAnswers = 0.6;
const leadsBelow = 0.4;

/**
 * How much is known, and so what a list may claim.
 *
 * L3: 60 % of the residents answered, or 60 % in every building where somebody lives. L2: residents named residents.
 * L1: social workers named residents, or contacts and help were recorded. L0: the roster and attendance at most.
 * Complexity: O(nodes + ties). Source: the ten techniques of Valente & Pumpuang 2007, in the order of their cost.
 */
export function evidenceLevel(basis: Basis): EvidenceLevel {
  const { residents, homes, responses } = basis;
  const nominations = basis.ties(['NOMINATES']);
  if (nominations.some((tie) => tie.from.label === 'Resident')) {
    const here = residents.filter(({ id }) => responses.answered.has(id)).length;
    const places = responsesByPlace(residents, homes, responses);
    const isEnough = (answered: number, of: number): boolean => answered >= enoughAnswers * of;
    const everywhere =
      places.length > 0 && places.every((place) => isEnough(place.answered, place.residents));
    return here > 0 && (isEnough(here, residents.length) || everywhere) ? 'L3' : 'L2';
  }
  return nominations.length > 0 || basis.network.size > 0 ? 'L1' : 'L0';
}

/** What the list may be called: below 40 % of answers it is leads to follow up. */
export function titleOf(level: EvidenceLevel, responseRate: number | null): Sentence {
  const isSurvey = level === 'L2' || level === 'L3';
  return isSurvey && responseRate !== null && responseRate < leadsBelow
    ? { text: 'activists.title.leads', parameters: { percent: Math.round(100 * responseRate) } }
    : { text: `activists.title.${level}` };
}

export function claimOf(level: EvidenceLevel): Sentence {
  return { text: `activists.claim.${level}` };
}
