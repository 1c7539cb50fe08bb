import { random } from './random.ts';
import { pathSampler } from './sampledPaths.ts';

export interface SampledPathsInput {
  readonly directed: boolean;
  readonly outOffsets: Uint32Array;
  readonly outTargets: Uint32Array;
  readonly inOffsets: Uint32Array;
  readonly inTargets: Uint32Array;
  readonly seed: number;
  readonly pathsOfStrip: number;
}

/** How many of the paths that a strip draws pass each node. The strip has a sequence of random numbers of its own. */
export function sampledPathStrips(input: SampledPathsInput): (strip: number) => Float64Array {
  const out = { offsets: input.outOffsets, targets: input.outTargets };
  const incoming = input.directed ? { offsets: input.inOffsets, targets: input.inTargets } : out;
  const order = out.offsets.length - 1;
  const { draw, between } = pathSampler(out, incoming);
  const passed = new Float64Array(order);

  return (strip) => {
    passed.fill(0);
    const uniform = random(Math.imul(input.seed, 0x85ebca6b) ^ Math.imul(strip + 1, 0xc2b2ae35));
    for (let path = 0; path < input.pathsOfStrip; path++) {
      const source = Math.floor(uniform() * order);
      let target = Math.floor(uniform() * (order - 1));
      if (target >= source) target++;
      const count = draw(source, target, uniform);
      for (let i = 0; i < count; i++) passed[between[i]!]!++;
    }
    return passed;
  };
}
