import { describe, expect, it } from 'vitest';
import { namesInText, withoutNamesOf } from '../../../server/entities/namesInText.ts';

describe('names in a text', () => {
  const piecesOf = namesInText(['王秀英', '王秀', '李', ' Li Wei ', 'Ann']);

  it.each([
    ['合唱队排练', ['合唱队排练']],
    ['', ['']],
    ['王秀英', ['', '']],
    // The longest name first; one sign is no name.
    ['请王秀英和王秀，还有李家', ['请', '和', '，还有李家']],
    ['王秀英王秀英', ['', '', '']],
    // Latin names stand as words of their own, in capitals or not.
    ['Ask ANN, not Anna', ['Ask ', ', not Anna']],
    ['找Ann谈，li wei也来', ['找', '谈，', '也来']],
  ])('%s is cut where they stand', (text, pieces) => {
    expect(piecesOf(text)).toEqual(pieces);
  });

  it('keep their places where a small letter is longer than its capital', () => {
    // The small letter of the dotted capital I takes two signs.
    expect(namesInText(['王秀英'])('İ王秀英!')).toEqual(['İ', '!']);
  });

  it('are taken out', () => {
    expect(withoutNamesOf(['王秀英'])('王秀英牵头')).toBe('×××牵头');
    expect(withoutNamesOf([])('王秀英牵头')).toBe('王秀英牵头');
  });
});
