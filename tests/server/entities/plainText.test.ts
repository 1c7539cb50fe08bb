import { describe, expect, it } from 'vitest';
import { inOneLine, isPlainText, withoutRefusedSigns } from '../../../server/entities/plainText.ts';

const line = { hasLines: false };
const lines = { hasLines: true };

describe('plain text', () => {
  it.each(['王秀英', 'Ångström', '👩‍👩‍👧', '𠮷野', 'שלום', 'a\u00a0b', ''])('may be %j', (text) => {
    expect(isPlainText(text, line)).toBe(true);
    expect(withoutRefusedSigns(text)).toBe(text);
  });

  it.each([
    '\u0000',
    '\u0007',
    '\u001b',
    '\u007f',
    '\u0085',
    '\ud83d',
    '\ude00',
    '\u202e',
    '\u2066',
    '\u2069',
  ])('may not hold %j, in names or notes', (sign) => {
    const text = `李${sign}明`;
    expect([isPlainText(text, line), isPlainText(text, lines)]).toEqual([false, false]);
    expect(withoutRefusedSigns(text)).toBe('李明');
  });

  it('has several lines in notes only', () => {
    expect([isPlainText('a\r\n\tb', lines), isPlainText('a\nb', line), isPlainText('a\tb', line)]).toEqual([
      true,
      false,
      false,
    ]);
    expect(inOneLine('幸福里 \r\n\r\n 3号楼\t')).toBe('幸福里 3号楼');
  });
});
