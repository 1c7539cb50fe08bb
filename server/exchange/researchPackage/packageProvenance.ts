import { createHash } from 'node:crypto';
import type { PackageFacts } from './packageFacts.ts';
import type { ResearchPanel } from './packagePanel.ts';

export interface Versions {
  readonly linli: string;
  readonly node: string;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** What was chosen: the selection of each moment, as the API takes it, and the options. */
export const selectionJson = ({ moments, selection, options }: ResearchPanel): string =>
  json({
    selection,
    options,
    moments: moments.map((moment, i) => ({ moment: i + 1, variables: { selection: moment.selection } })),
  });

/** Shows the network of a moment; its variables are in `selection.json`. */
export const queryGraphql = `# The variables for each moment are in selection.json.
query NetworkOfMoment($selection: NetworkSelection!) {
  network(selection: $selection) {
    directed
    order
    size
    nodes {
      names
      kinds
    }
    edges {
      from
      to
      strengths
    }
  }
}
`;

export const disclosureJson = ({ report }: PackageFacts): string => json(report);

/** How to cite a package of some content. Who did the research puts in the authors: the register names nobody. */
export const citation = (content: string, { linli }: Versions): string =>
  [
    'cff-version: 1.2.0',
    'message: Put your own names into authors before you deposit or cite these data.',
    'type: dataset',
    'title: Pseudonymous network of a community over time',
    `version: ${content.slice(0, 12)}`,
    'authors:',
    '  - name: Authors of the study',
    'identifiers:',
    '  - type: other',
    `    value: sha256:${content}`,
    '    description: SHA-256 of the list of checksums of the data files',
    'references:',
    '  - type: software',
    '    title: Linli 邻里',
    `    version: "${linli}"`,
    '    authors:',
    '      - name: Linli contributors',
    '',
  ].join('\n');

/** A file as the manifest tells of it. */
interface Described {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

const described = (name: string, text: string): Described => ({
  name,
  bytes: Buffer.byteLength(text),
  sha256: sha256(text),
});

const byName = (a: Described, b: Described): number => (a.name < b.name ? -1 : 1);

/** Checksums as sha256sum checks them, in the order given. */
const sums = (files: readonly Described[]): string =>
  files.map((file) => `${file.sha256}  ${file.name}\n`).join('');

/** The files with what says where they are from and that they are whole. O(bytes). */
export function withProvenance(
  files: Readonly<Record<string, string>>,
  seed: number,
  versions: Versions,
): Readonly<Record<string, string>> {
  const data = Object.entries(files).map(([name, text]) => described(name, text));
  const cited = citation(sha256(sums(data.toSorted(byName))), versions);
  const list = [...data, described('CITATION.cff', cited)].toSorted(byName);
  const manifest = json({
    format: 'linli-research-package',
    formatVersion: 1,
    ...versions,
    seed,
    files: list,
  });
  const all = [...list, described('manifest.json', manifest)].toSorted(byName);
  return { ...files, 'CITATION.cff': cited, 'manifest.json': manifest, SHA256SUMS: sums(all) };
}
