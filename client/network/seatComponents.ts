/** Which connected part each node belongs to, numbered from 0 by falling size. O(nodes + edges). */
export function connectedParts(order: number, from: Uint32Array, to: Uint32Array): Uint32Array {
  const parent = Uint32Array.from({ length: order }, (_, node) => node);
  const rootOf = (node: number): number => {
    let root = node;
    while (parent[root] !== root) {
      parent[root] = parent[parent[root] ?? 0] ?? 0;
      root = parent[root] ?? 0;
    }
    return root;
  };
  from.forEach((start, index) => {
    parent[rootOf(start)] = rootOf(to[index] ?? start);
  });
  const sizes = new Map<number, number>();
  for (let node = 0; node < order; node++) sizes.set(rootOf(node), (sizes.get(rootOf(node)) ?? 0) + 1);
  const bySize = [...sizes].toSorted(([a, sizeA], [b, sizeB]) => sizeB - sizeA || a - b);
  const number = new Map(bySize.map(([root], rank) => [root, rank]));
  return Uint32Array.from({ length: order }, (_, node) => number.get(rootOf(node)) ?? 0);
}

/** Cosine of the angle within which a node counts as lying in a direction. */
const narrow = 0.94;

/**
 * Brings small parts that the forces drove far away back to the rim of the largest one, in place: each keeps its
 * direction, and its shape in a smaller size. Nodes that stay (`fixed`) aren't moved.
 */
export function seatComponents(
  x: Float32Array,
  y: Float32Array,
  parts: Uint32Array,
  fixed: Uint8Array,
): void {
  const members: number[][] = [];
  parts.forEach((part, node) => (members[part] ??= []).push(node));
  const main = members[0] ?? [];
  if (members.length < 2) return;
  const centreOf = (nodes: readonly number[]): [number, number] => [
    nodes.reduce((sum, node) => sum + (x[node] ?? 0), 0) / nodes.length,
    nodes.reduce((sum, node) => sum + (y[node] ?? 0), 0) / nodes.length,
  ];
  const [mainX, mainY] = centreOf(main);
  const reach = main.reduce(
    (most, node) => Math.max(most, Math.hypot((x[node] ?? 0) - mainX, (y[node] ?? 0) - mainY)),
    1e-3,
  );
  for (const nodes of members.slice(1)) {
    if (nodes.some((node) => fixed[node] === 1)) continue;
    const [ownX, ownY] = centreOf(nodes);
    const ownReach = nodes.reduce(
      (most, node) => Math.max(most, Math.hypot((x[node] ?? 0) - ownX, (y[node] ?? 0) - ownY)),
      1e-3,
    );
    const room = reach * Math.sqrt(nodes.length / main.length);
    const shrink = Math.min(1, room / ownReach);
    const distance = Math.hypot(ownX - mainX, ownY - mainY) || 1;
    const [towardsX, towardsY] = [(ownX - mainX) / distance, (ownY - mainY) / distance];
    // The rim on this side: the largest part is seldom round.
    const rim = main.reduce((most, node) => {
      const [dx, dy] = [(x[node] ?? 0) - mainX, (y[node] ?? 0) - mainY];
      const along = dx * towardsX + dy * towardsY;
      return along > narrow * Math.hypot(dx, dy) ? Math.max(most, along) : most;
    }, reach * 0.35);
    const seat = Math.min(distance, rim * 1.05 + 2 * room);
    for (const node of nodes) {
      x[node] = mainX + towardsX * seat + ((x[node] ?? 0) - ownX) * shrink;
      y[node] = mainY + towardsY * seat + ((y[node] ?? 0) - ownY) * shrink;
    }
  }
}
