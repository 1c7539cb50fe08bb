import type { Place } from '../entities/problem.ts';
import type { Language } from '../entities/wording.ts';

/** Where in a file or text something is, as the beginning of a message; empty when nowhere in particular. */
export function placeInWords({ file, sheet, row, column, part }: Place, language: Language): string {
  const parts =
    language === 'zh'
      ? [file, sheet && `工作表“${sheet}”`, row && `第${row}行`, column && `“${column}”列`, part?.zh]
      : [file, sheet && `sheet “${sheet}”`, row && `row ${row}`, column && `column “${column}”`, part?.en];
  const known = parts.filter(Boolean);
  if (known.length === 0) return '';
  return language === 'zh' ? `${known.join(' ')}：` : `${known.join(', ')}: `;
}
