import { measureById, measureIds, type MeasureId } from '../analysis/index.ts';
import type { ParameterChoice } from '../analysis/chosenParameters.ts';
import type { Language } from '../entities/wording.ts';
import { UsageError } from './command.ts';
import { sayOnConsole } from './sayOnConsole.ts';

/**
 * What `--parameter diffusion.rounds=5` chooses, by measure.
 * @throws UsageError for another form, an unknown measure or parameter, and a measure that is not computed
 */
export function parameterChoices(
  texts: readonly string[],
  asked: readonly MeasureId[],
  language: Language,
): ReadonlyMap<MeasureId, readonly ParameterChoice[]> {
  const choices = new Map<MeasureId, ParameterChoice[]>();
  for (const text of texts) {
    const [, measure, parameter, value] = /^(\w+)\.(\w+)=(.+)$/.exec(text) ?? [];
    const id = asked.find((each) => each.toLowerCase() === measure?.toLowerCase());
    const known = id && measureById(id).parameters.find((each) => each.id === parameter);
    if (!known) throw new UsageError(sayOnConsole('unknownParameter', language, { text, known: allOf() }));
    choices.set(id, [...(choices.get(id) ?? []), { id: known.id, value: Number(value) }]);
  }
  return choices;
}

const allOf = (): string =>
  measureIds.flatMap((id) => measureById(id).parameters.map((each) => `${id}.${each.id}`)).join(', ');
