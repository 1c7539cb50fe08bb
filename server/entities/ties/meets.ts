import { matchStepIds, matchSteps } from '../matchStep.ts';
import { defineTieKind } from '../tieKind.ts';

/** A resource meets a need; the sub-kind is how far that has come, the note of an ended one how it went. */
export const meets = defineTieKind({
  id: 'MEETS',
  wording: { zh: ['满足需求', '满足'], en: ['Meets'] },
  from: ['Resource'],
  to: ['Need'],
  directed: true,
  subkinds: Object.fromEntries(matchStepIds.map((id) => [id, matchSteps[id].wording])),
  sentence: { zh: '{from}满足{to}', en: '{from} meets {to}' },
});
