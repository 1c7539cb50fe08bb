import { describe, expect, it } from 'vitest';
import { markedSvg } from '../../../client/network/markedSvg.ts';

const look = { paper: '#fff', ink: '#333', font: 'sans-serif' };
const picture = { text: '<svg xmlns="http://www.w3.org/2000/svg"><g/></svg>', width: 300, height: 200 };

describe('a picture with a mark', () => {
  it('has the lines below it, as text, and stays as it is above', () => {
    const marked = markedSvg(picture, ['桂花里', '<b> & "社工"'], look);
    expect([marked.width, marked.height]).toEqual([300, 200 + 2 * 18 + 12]);
    const drawn = new DOMParser().parseFromString(marked.text, 'image/svg+xml').documentElement;
    expect(drawn.getAttribute('viewBox')).toBe('0 0 300 248');
    expect([...drawn.querySelectorAll('text')].map((line) => line.textContent)).toEqual([
      '桂花里',
      '<b> & "社工"',
    ]);
    expect(marked.text).toContain(picture.text);
  });

  it('breaks a line that is wider than the picture, between words where there are any', () => {
    const { text } = markedSvg(
      { ...picture, width: 150 },
      ['一二三四五六七八九十一二', 'For the work of this community only'],
      look,
    );
    const lines = [...text.matchAll(/<text[^>]*>([^<]*)</g)].map((match) => match[1]);
    // 12 a sign, 126 in all: ten Chinese signs in a line.
    expect(lines.slice(0, 2)).toEqual(['一二三四五六七八九十', '一二']);
    expect(lines.slice(2).join(' ')).toBe('For the work of this community only');
    expect(lines.length).toBeGreaterThan(3);
  });

  it('without lines is the same', () => {
    expect(markedSvg(picture, [], look)).toBe(picture);
  });
});
