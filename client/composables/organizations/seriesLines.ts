export interface LinePoint {
  readonly x: number;
  readonly y: number;
}

/**
 * A series as unbroken lines: where a value is missing the line ends, and begins anew after it. Points stand at equal
 * distances; 0 is at `bottom`, 1 at `top`.
 */
export function seriesLines(
  values: readonly (number | null | undefined)[],
  { left, right, top, bottom }: { left: number; right: number; top: number; bottom: number },
): readonly (readonly LinePoint[])[] {
  const step = values.length < 2 ? 0 : (right - left) / (values.length - 1);
  const lines: LinePoint[][] = [];
  let isOpen = false;
  values.forEach((value, i) => {
    if (value === null || value === undefined) {
      isOpen = false;
      return;
    }
    if (!isOpen) lines.push([]);
    isOpen = true;
    lines.at(-1)!.push({ x: left + i * step, y: bottom - value * (bottom - top) });
  });
  return lines;
}
