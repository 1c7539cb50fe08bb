import type { Network } from './network.ts';

/**
 * Graphs by the content that they were made of, as long as somebody holds them: the next record of a community mostly
 * has the same network, and making the graph takes far longer than telling so.
 */
export class HeldGraphs {
  private readonly graphs = new Map<string, WeakRef<Network>>();

  /** `most`: how many are looked after. */
  constructor(private readonly most: number) {}

  /** The graph of a content: one that is held, or the one that `make` makes. It must not be changed. */
  of(content: string, make: () => Network): Network {
    const network = this.graphs.get(content)?.deref() ?? make();
    this.graphs.delete(content);
    this.graphs.set(content, new WeakRef(network));
    for (const oldest of this.graphs.keys()) {
      if (this.graphs.size <= this.most) break;
      this.graphs.delete(oldest);
    }
    return network;
  }
}
