export interface Point {
  readonly x: number;
  readonly y: number;
}

/** FNV-1a over the characters of a text: the same number in every browser, 0 to 2³² − 1. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  // FNV alone leaves ids that differ in their last character close together: mix once more (murmur3 finalizer).
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * Where a node begins before the forces act: always the same place for the same id, spread evenly over a disc of
 * this radius. So the same network is drawn the same way at every visit.
 */
export function seededPosition(id: string, radius = 100): Point {
  const angle = (hashOf(id) / 2 ** 32) * 2 * Math.PI;
  const distance = radius * Math.sqrt(hashOf(`${id}/radius`) / 2 ** 32);
  return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
}
