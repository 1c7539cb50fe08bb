import { describe, expect, it } from 'vitest';
import { csvText } from '../../../../client/composables/exchange/csvText.ts';

describe('csvText', () => {
  it('begins with the mark of UTF-8 and ends lines as RFC 4180 says', () => {
    expect(csvText([['编号', '姓名']])).toBe('\uFEFF编号,姓名\r\n');
  });

  it('quotes commas, quotes and line ends', () => {
    expect(csvText([['a,b', 'say "hi"', 'two\nlines']])).toBe('\uFEFF"a,b","say ""hi""","two\nlines"\r\n');
  });

  it('keeps a spreadsheet from running a cell, but leaves numbers alone', () => {
    expect(csvText([['=1+1', '@x', '-3', '+4', '-x']])).toBe("\uFEFF'=1+1,'@x,-3,+4,'-x\r\n");
  });
});
