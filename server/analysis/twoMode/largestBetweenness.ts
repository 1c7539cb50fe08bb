/**
 * The largest betweenness that one of `own` nodes can have in a two-mode network with `other` nodes of the other mode,
 * counting each pair once: that of a node through which all others are tied, as evenly as they can be.
 *
 * Definition: (o²(s + 1)² + o(s + 1)(2t − s − 1) − t(2s − t + 3)) / 2, with o = other, and s and t the whole part and
 * the rest of (own − 1) / o. 0 where there is nobody to lie between.
 * Source: Borgatti & Everett 1997, doi:10.1016/S0378-8733(96)00301-2; the same as in NetworkX.
 */
export function largestBetweenness(own: number, other: number): number {
  const s = Math.floor((own - 1) / other);
  const t = (own - 1) % other;
  return (other ** 2 * (s + 1) ** 2 + other * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2;
}
