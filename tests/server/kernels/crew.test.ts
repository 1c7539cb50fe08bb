import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { adjacency } from '../../../server/graph/adjacency.ts';
import { betweenness } from '../../../server/kernels/betweenness.ts';
import { makeCrew, type Crew } from '../../../server/kernels/crew.ts';
import { edgeBetweenness } from '../../../server/kernels/edgeBetweenness.ts';
import { installExecution } from '../../../server/kernels/execution.ts';
import { randomNetwork } from '../analysis/networks.ts';

/** Large enough for a crew to be asked: some 100 ms. */
const network = adjacency(randomNetwork(3000, 9000, 6));

let crew: Crew | undefined;
afterEach(async () => {
  installExecution({});
  await crew?.close();
});

/** A helper that does with each task what the code says: `control[0]` is the next strip, then come their states. */
const helperThat = (code: string) => (): Worker =>
  new Worker(
    `const { parentPort } = require('node:worker_threads');
     parentPort.on('message', ({ control, strips }) => { ${code} });`,
    { eval: true },
  );
const takesAStrip = 'const strip = Atomics.add(control, 0, 1);';

/** Runs strips slowly enough for a helper to take one before all are done. */
function withHelper(start: () => Worker): Float64Array {
  crew = makeCrew(1, start);
  installExecution({ crew, onProgress: (done) => done < 5 && pause(100) });
  return betweenness(network, false);
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

describe('a crew', () => {
  const alone = betweenness(network, false);

  it.each([1, 3])('of %i computes the same bits as one thread alone, task after task', (helpers) => {
    crew = makeCrew(helpers);
    const edges = edgeBetweenness(network, false);
    installExecution({ crew });
    for (let time = 0; time < 3; time++) expect(betweenness(network, false)).toEqual(alone);
    expect(edgeBetweenness(network, false)).toEqual(edges);
  });

  it('tells how far it is, strip by strip', () => {
    const told: number[] = [];
    let total = 0;
    crew = makeCrew(2);
    installExecution({ crew, onProgress: (done, all) => void (told.push(done), (total = all)) });
    betweenness(network, false);
    expect(told).toEqual(Array.from({ length: total }, (_, i) => i + 1));
    expect(total).toBeGreaterThan(8);
  });

  it.each([
    ['is gone with a strip', `${takesAStrip} process.exit(1);`],
    ['throws with a strip', `${takesAStrip} throw new Error('lost');`],
    [
      'says that it failed',
      `${takesAStrip} Atomics.store(control, 1 + strip, 2); Atomics.notify(control, 1 + strip);`,
    ],
    ['never answers', `${takesAStrip} for (;;);`],
    ['does not begin', ''],
  ])('takes back what a helper has who %s', (_, code) => {
    expect(withHelper(helperThat(code))).toEqual(alone);
  });

  it('starts another helper for one that was lost', async () => {
    crew = makeCrew(1, helperThat('process.exit(1)'));
    installExecution({ crew });
    for (let time = 0; time < 2; time++) {
      expect(betweenness(network, false)).toEqual(alone);
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  });

  it('ends with the error of whoever follows the progress, and serves the next task', () => {
    crew = makeCrew(2);
    const stop = (done: number): void => {
      if (done === 3) throw new Error('cancelled');
    };
    installExecution({ crew, onProgress: stop });
    expect(() => betweenness(network, false)).toThrow('cancelled');
    installExecution({ crew });
    expect(betweenness(network, false)).toEqual(alone);
  });

  it('works for a thread, and ends with it', async () => {
    const entry = `${process.env.LINLI_THREADS}/kernelWorker.js`;
    const started = 'const { parentPort, Worker } = require("node:worker_threads");';
    const owner = new Worker(
      `${started} const helper = new Worker(${JSON.stringify(entry)}); helper.unref();
       const control = new Int32Array(new SharedArrayBuffer(8));
       helper.postMessage({ kernel: 'nothing', input: {}, strips: 1, length: 0, values: new Float64Array(0), control });
       Atomics.wait(control, 1, 0);
       parentPort.postMessage(Atomics.load(control, 1));
       Atomics.wait(control, 1, 2);`,
      { eval: true },
    );
    const state = await new Promise((resolve) => owner.once('message', resolve));
    expect(state).toBe(2);
    // Its owner is blocked now, and is ended all the same, with its helper.
    expect(await owner.terminate()).toBe(1);
  });
});
