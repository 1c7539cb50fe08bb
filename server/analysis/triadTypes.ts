// A tie as one of its ends sees it is 1 when she names the other, 2 when she is named, 3 when both; 0 = none (`dyadCodes`).

/** The sixteen types of Holland and Leinhardt in their order; the digits count mutual, asymmetric and null pairs. */
export const triadTypes = [
  '003',
  '012',
  '102',
  '021D',
  '021U',
  '021C',
  '111D',
  '111U',
  '030T',
  '030C',
  '201',
  '120D',
  '120U',
  '120C',
  '210',
  '300',
] as const;

export type TriadType = (typeof triadTypes)[number];

/** Mutual and asymmetric pairs of a type. */
export const mutualPairsOf = (type: TriadType): number => Number(type[0]);
export const asymmetricPairsOf = (type: TriadType): number => Number(type[1]);

/**
 * The type of three persons of whom the one in the middle has the two ties `a` and `b`, as she sees them, and the other
 * two have none with each other. In 111D the person with the asymmetric tie is named by the other, in 111U she names
 * (the convention of igraph and NetworkX).
 */
export function twoPathType(a: number, b: number): TriadType {
  const [low, high] = a < b ? [a, b] : [b, a];
  if (high === 3) return low === 3 ? '201' : low === 1 ? '111U' : '111D';
  if (low !== high) return '021C';
  return low === 1 ? '021D' : '021U';
}

/** The other end's view of a tie. */
export const turned = (code: number): number => (code === 1 ? 2 : code === 2 ? 1 : code);

/** The type of three persons u, v, w who are all tied: u and v as u sees it, u and w as u, v and w as v. */
export function triangleType(uv: number, uw: number, vw: number): TriadType {
  const mutual = [uv, uw, vw].filter((code) => code === 3).length;
  if (mutual === 3) return '300';
  if (mutual === 2) return '210';
  // The two ties of the person opposite the mutual pair, as she sees them.
  if (mutual === 1) {
    const [a, b] = vw === 3 ? [uv, uw] : uw === 3 ? [turned(uv), vw] : [turned(uw), turned(vw)];
    return a !== b ? '120C' : a === 1 ? '120D' : '120U';
  }
  // Around a circle each of the three names one of the two others.
  return uv !== uw && turned(uv) !== vw ? '030C' : '030T';
}
