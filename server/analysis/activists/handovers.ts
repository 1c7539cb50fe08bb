/** How often a message is passed on, at most. */
const handovers = 3;
/** Of those who hear it, one in four passes it on. */
const passedOn = 1 / 4;

/** Who hears from whom: those who hear from the person of row i are `targets[offsets[i] .. offsets[i + 1])`. */
export interface Hearers {
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
}

/** Of arcs from who speaks to who hears, as two columns of rows below `order`; repeated ones count once. O(arcs log arcs). */
export function hearersFrom(order: number, speakers: Uint32Array, hearers: Uint32Array): Hearers {
  const codes = Float64Array.from(speakers, (speaker, i) => speaker * order + hearers[i]!).sort();
  const arcs = codes.filter((code, i) => i === 0 || code !== codes[i - 1]);
  const offsets = new Uint32Array(order + 1);
  for (const code of arcs) offsets[Math.floor(code / order) + 1]!++;
  for (let row = 0; row < order; row++) offsets[row + 1]! += offsets[row]!;
  return { offsets, targets: Uint32Array.from(arcs, (code) => code % order) };
}

/**
 * How many other persons hear a message of each for the first time at the first, second, … handover, by the shortest
 * way: entry d of the answer is the column of handover d + 1. O(Σ ties within reach).
 */
export function firstHeard({ offsets, targets }: Hearers): Uint32Array[] {
  const order = offsets.length - 1;
  const counts = Array.from({ length: handovers }, () => new Uint32Array(order));
  const heardFrom = new Int32Array(order).fill(-1);
  const queue = new Uint32Array(order);
  for (let speaker = 0; speaker < order; speaker++) {
    heardFrom[speaker] = speaker;
    queue[0] = speaker;
    let [start, end] = [0, 1];
    for (const count of counts) {
      const last = end;
      for (; start < last; start++) {
        const person = queue[start]!;
        for (let slot = offsets[person]!; slot < offsets[person + 1]!; slot++) {
          const hearer = targets[slot]!;
          if (heardFrom[hearer] === speaker) continue;
          heardFrom[hearer] = speaker;
          queue[end++] = hearer;
        }
      }
      count[speaker] = end - last;
    }
  }
  return counts;
}

/**
 * How far a message of each person gets: those who hear it from her count 1, those who hear it at the second handover
 * ¼, at the third 1/16, each person once and by the shortest way. 0 = nobody listens to her.
 * Source: decay centrality, Jackson 2008, Social and Economic Networks, ch. 2.2, ended after three steps as
 * diffusion centrality is (Banerjee, Chandrasekhar, Duflo & Jackson 2013, doi:10.1126/science.1236498).
 * Complexity: O(persons), given `firstHeard`.
 */
export function spreadColumn(heard: readonly Uint32Array[]): Float64Array {
  return Float64Array.from(heard[0]!, (_, row) =>
    heard.reduce((sum, persons, step) => sum + persons[row]! * passedOn ** step, 0),
  );
}
