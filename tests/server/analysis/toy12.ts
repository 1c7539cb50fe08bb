import type { Network } from '../../../server/graph/network.ts';
import { emptyNetwork } from '../../../server/graph/network.ts';
import { addActor, addTie } from './networks.ts';

const members: Readonly<Record<string, readonly string[]>> = {
  A: ['01', '03', '04', '05'],
  B: ['06', '07', '08'],
  C: ['09', '10', '12'],
  D: ['02'],
};
const firstWave = '01-03 01-04 01-05 03-04 01-06 06-07 06-08 07-08 01-02 02-09 09-10 10-12'.split(' ');
const formed = '03-05 04-11 07-12'.split(' ');
const dissolved = '07-08';

/**
 * Twelve residents P01 … P12, the fixture that one can check by hand: undirected, every strength 1.
 * Teams A, B and C and the committee member P02 (group D) in the attribute `group`; P11 has no group and,
 * in wave 1, no tie. Wave 2 forms P03-P05, P04-P11, P07-P12 and dissolves P07-P08. Edge key = "P01-P03".
 */
export function toy12(wave: 1 | 2): Network {
  const network = emptyNetwork(false);
  const groups = new Map(Object.entries(members).flatMap(([group, ids]) => ids.map((id) => [id, group])));
  for (let i = 1; i <= 12; i++) {
    const id = String(i).padStart(2, '0');
    const group = groups.get(id);
    addActor(network, `P${id}`, group === undefined ? {} : { group });
  }
  const ties = wave === 1 ? firstWave : [...firstWave.filter((tie) => tie !== dissolved), ...formed];
  for (const tie of ties) {
    const [source, target] = tie.split('-');
    addTie(network, `P${source}`, `P${target}`);
  }
  return network;
}
