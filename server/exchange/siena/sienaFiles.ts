import { writeCsv } from '../formats/csv.ts';
import type { NetworkFile } from '../networkFile.ts';
import { actorTable } from '../networkTables.ts';
import { loadScript, matrixFile } from './loadScript.ts';
import { missing, sienaPanel, type SienaOptions, type SienaPanel } from './sienaNetworks.ts';

const cellOf = (value: number): string => (value === missing ? 'NA' : String(value));

/** A matrix as RSiena reads it: a line a row, cells parted by spaces. */
export function matrixText(matrix: Int8Array, order: number): string {
  const lines: string[] = [];
  for (let row = 0; row < order; row++)
    lines.push(Array.from(matrix.subarray(row * order, (row + 1) * order), cellOf).join(' '));
  return `${lines.join('\n')}\n`;
}

/**
 * Composition of the panel: a line for each actor with the moments at which she came and left, in pairs, numbered from 1. Who was
 * never there at a moment is said to have been there throughout, because RSiena knows no such actor.
 */
export function compositionText({
  present,
  observations,
}: Pick<SienaPanel, 'present' | 'observations'>): string {
  const lines = present.map((moments) => {
    const spans: string[] = [];
    moments.forEach((isThere, i) => {
      if (isThere && !moments[i - 1]) spans.push(String(i + 1));
      if (isThere && !moments[i + 1]) spans.push(String(i + 1));
    });
    return spans.length === 0 ? `1 ${observations.length}` : spans.join(' ');
  });
  return lines.map((line) => `${line}\n`).join('');
}

/** The actors in the order of the rows, with everything that the file says of them. */
function actorsText(network: NetworkFile, { actors }: SienaPanel): string {
  const { header, rows } = actorTable({ ...network, nodes: actors });
  const numbered = rows.map((row, i) => [i + 1, ...row]);
  return writeCsv(['row', ...header], numbered, { bom: false });
}

/**
 * A panel for RSiena, by the names of its files: a matrix for each relation and moment, `actors.csv` (who each row is), `observations.csv`,
 * `networks.csv`, `composition.txt` and `load.R`. O(relations × moments × actors²).
 * @throws ProblemError tooManyNodes
 */
export function sienaFiles(network: NetworkFile, options: SienaOptions): Readonly<Record<string, string>> {
  const panel = sienaPanel(network, options);
  const order = panel.actors.length;
  const matrices = panel.networks.flatMap(({ name, matrices: moments }) =>
    moments.map((matrix, moment) => [matrixFile(name, moment), matrixText(matrix, order)] as const),
  );
  const observations = panel.observations.map(({ name, from, to }, i) => [i + 1, name, from, to]);
  const networks = panel.networks.map(({ name, kind, subkind }) => [name, kind, subkind]);
  return {
    ...Object.fromEntries(matrices),
    'actors.csv': actorsText(network, panel),
    'observations.csv': writeCsv(['observation', 'name', 'from', 'to'], observations, { bom: false }),
    'networks.csv': writeCsv(['network', 'kind', 'subkind'], networks, { bom: false }),
    'composition.txt': compositionText(panel),
    'load.R': loadScript(panel),
  };
}
