import type { DrawnDot, DrawnLine } from '../../../network/comparedPicture.ts';

/** As attributes, so that a picture that leaves the page keeps them; colours are those of the style sheet. */
export type Look = Readonly<Record<string, string | number>>;

/** Each line by colour, width and dashes. */
export const lineLooks: Readonly<Record<DrawnLine, Look>> = {
  kept: { stroke: 'var(--line-strong)', 'stroke-opacity': 0.45, 'stroke-width': 0.8 },
  formed: { stroke: 'var(--primary)', 'stroke-width': 2.2 },
  dissolved: { stroke: 'var(--accent)', 'stroke-width': 1.8, 'stroke-dasharray': '7 4' },
  notAsked: { stroke: 'var(--ink-soft)', 'stroke-width': 1.6, 'stroke-dasharray': '1.5 4' },
};

/** A line of a picture in which lines are thinner than usual. */
export const thinned = (look: Look, thinner: number): Look => ({
  ...look,
  'stroke-width': Number(look['stroke-width']) * thinner,
});

/** Each dot by fill and rim: filled = more, hollow = less, a dark rim = came, a dashed one = left. */
export const dotLooks: Readonly<Record<DrawnDot, Look>> = {
  same: { fill: 'var(--group-none)', stroke: 'var(--paper)', 'stroke-width': 1 },
  grown: { fill: 'var(--primary)', stroke: 'var(--paper)', 'stroke-width': 1 },
  shrunk: { fill: 'var(--paper)', stroke: 'var(--accent)', 'stroke-width': 2.2 },
  joined: { fill: 'var(--primary)', stroke: 'var(--ink)', 'stroke-width': 2.6 },
  left: {
    fill: 'var(--paper)',
    stroke: 'var(--accent)',
    'stroke-width': 2.2,
    'stroke-dasharray': '3 2.4',
  },
};
