/** The outline of a band of one thickness from its upper end on the left to its upper end on the right, as an SVG path. */
export function ribbonPath(x1: number, y1: number, x2: number, y2: number, thickness: number): string {
  const middle = (x1 + x2) / 2;
  const there = `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
  return `${there}v${thickness}C${middle} ${y2 + thickness} ${middle} ${y1 + thickness} ${x1} ${y1 + thickness}z`;
}
