/** A cell of the grid in which close nodes are looked for. */
function cellKey(column: number, row: number): number {
  return column * 100_003 + row;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/**
 * Pushes nodes apart that stand closer than `gap`, in place, a few times over. `gap` is by default a share of what
 * each node would have if all were spread evenly, so it doesn't depend on the unit of the coordinates.
 * O(rounds × nodes) while nodes are spread; nodes on one spot are parted along a fixed direction.
 */
export function removeOverlaps(
  x: Float32Array,
  y: Float32Array,
  fixed: Uint8Array,
  options: { readonly gap?: number; readonly rounds?: number } = {},
): void {
  const order = x.length;
  if (order < 2) return;
  // Half the width in which most nodes stand: a far outlier doesn't count.
  const reach = median(Array.from(x, (value, index) => Math.hypot(value, y[index] ?? 0)));
  const gap = options.gap ?? (0.9 * reach) / Math.sqrt(order);
  if (gap <= 0) return;
  for (let round = 0; round < (options.rounds ?? 30); round++) {
    const cells = new Map<number, number[]>();
    for (let node = 0; node < order; node++) {
      const key = cellKey(Math.floor((x[node] ?? 0) / gap), Math.floor((y[node] ?? 0) / gap));
      const cell = cells.get(key);
      if (cell) cell.push(node);
      else cells.set(key, [node]);
    }
    let moved = 0;
    for (let node = 0; node < order; node++) {
      const column = Math.floor((x[node] ?? 0) / gap);
      const row = Math.floor((y[node] ?? 0) / gap);
      for (const other of near(cells, column, row)) {
        if (other <= node) continue;
        let dx = (x[other] ?? 0) - (x[node] ?? 0);
        let dy = (y[other] ?? 0) - (y[node] ?? 0);
        const distance = Math.hypot(dx, dy);
        if (distance >= gap) continue;
        if (distance === 0) [dx, dy] = [Math.cos(node + other), Math.sin(node + other)];
        const push = (gap - distance) / 2 / (distance || 1);
        const [stays, otherStays] = [fixed[node] === 1, fixed[other] === 1];
        if (!stays) {
          x[node] = (x[node] ?? 0) - dx * push;
          y[node] = (y[node] ?? 0) - dy * push;
        }
        if (!otherStays) {
          x[other] = (x[other] ?? 0) + dx * push;
          y[other] = (y[other] ?? 0) + dy * push;
        }
        if (!stays || !otherStays) moved += 1;
      }
    }
    if (moved === 0) return;
  }
}

function* near(
  cells: ReadonlyMap<number, readonly number[]>,
  column: number,
  row: number,
): Generator<number> {
  for (let right = -1; right <= 1; right++) {
    for (let down = -1; down <= 1; down++) yield* cells.get(cellKey(column + right, row + down)) ?? [];
  }
}
