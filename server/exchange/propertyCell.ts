import { inOneLine } from '../entities/plainText.ts';
import { hasLines, type PropertyDescriptor, type PropertyValue } from '../entities/property.ts';
import { isBlank, listOf, numberOf, textOf, type RawCell } from './cells.ts';
import { conceptCalled, yesNo } from './columnWords.ts';
import { dateOf } from './dateCell.ts';
import type { Fault } from './problemLog.ts';

export type CellReading = { readonly value: PropertyValue } | { readonly fault: Fault };

/** Yes or no in either language; null when the cell says neither. */
export function yesNoOf(cell: RawCell | undefined): boolean | null {
  const concept = conceptCalled(yesNo, textOf(cell));
  return concept === null ? null : concept === 'yes';
}

/**
 * The cell as a value of the property, or why it is none. Whether a value of the right type may be stored
 * (length, range) is not asked here: that is the rule of `checkProperty`, for files as for forms.
 */
export function readProperty(property: PropertyDescriptor, cell: RawCell | undefined): CellReading {
  if (isBlank(cell)) return { value: null };
  const fault = (code: Fault['code'], parameters?: Fault['parameters']): CellReading => ({
    fault: { code, field: property.name, value: textOf(cell), parameters },
  });
  switch (property.type) {
    case 'text':
      return { value: hasLines(property) ? textOf(cell) : inOneLine(textOf(cell)) };
    case 'texts':
      return { value: listOf(cell).map(inOneLine) };
    case 'integer':
    case 'number': {
      const number = numberOf(cell);
      return Number.isNaN(number) ? fault('notANumber') : { value: number };
    }
    case 'date': {
      const date = dateOf(cell);
      return date === null ? fault('notADate') : { value: date };
    }
    case 'boolean': {
      const answer = yesNoOf(cell);
      return answer === null ? fault('notYesOrNo') : { value: answer };
    }
    case 'choice': {
      const choice = conceptCalled(property.choices, textOf(cell));
      const choices = Object.entries(property.choices).map(([id, wording]) => `${wording.zh[0]} (${id})`);
      return choice === null ? fault('notAChoice', { choices: choices.join(', ') }) : { value: choice };
    }
  }
}
