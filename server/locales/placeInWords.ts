import type { Place } from '../entities/problem.ts';
import type { Language } from '../entities/wording.ts';

/** Where in a file something is, as the beginning of a message; empty when nowhere in particular. */
export function placeInWords({ file, sheet, row, column }: Place, language: Language): string {
  const parts =
    language === 'zh'
      ? [file, sheet && `工作表“${sheet}”`, row && `第${row}行`, column && `“${column}”列`]
      : [file, sheet && `sheet “${sheet}”`, row && `row ${row}`, column && `column “${column}”`];
  const known = parts.filter(Boolean);
  if (known.length === 0) return '';
  return language === 'zh' ? `${known.join(' ')}：` : `${known.join(', ')}: `;
}
