/** How lines are told apart, also without colour: by stroke and mark. The mark is a path around the origin. */
export interface LineLook {
  readonly colour: string;
  readonly dashes: string | undefined;
  readonly mark: string;
}

const circle = 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z';
const square = 'M-3.7-3.7h7.4v7.4h-7.4z';
const triangle = 'M0-5L4.8 3.8H-4.8z';
const diamond = 'M0-5.2L5 0L0 5.2L-5 0z';
const fallen = 'M0 5L4.8-3.8H-4.8z';
const marks = [circle, square, triangle, diamond, fallen] as const;
const strokes = [undefined, '8 4', '2 4', '10 3 2 3', '5 5'] as const;
const colours = [
  'var(--primary)',
  'var(--accent)',
  'var(--group-5)',
  'var(--group-6)',
  'var(--ink-soft)',
] as const;

/** Thirty looks, of which no two have colour, stroke and mark in common. */
export const lineLooks: readonly LineLook[] = Array.from({ length: 30 }, (_, i) => {
  const round = Math.floor(i / 5);
  return {
    colour: colours[i % 5]!,
    dashes: strokes[(i + round) % 5]!,
    mark: marks[(i + 2 * round) % 5]!,
  };
});
