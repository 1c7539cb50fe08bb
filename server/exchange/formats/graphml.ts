import type { FileFormat } from '../fileFormat.ts';
import { readGraphml } from '../graphml/readGraphml.ts';
import { writeGraphml } from '../graphml/writeGraphml.ts';
import { megabyte } from '../limits.ts';
import { decodeXml, xmlRoot } from '../xml.ts';

export const graphmlFormat: FileFormat = {
  id: 'graphml',
  wording: { zh: ['GraphML 网络'], en: ['GraphML network'] },
  mediaType: 'application/graphml+xml',
  extensions: ['graphml', 'xml'],
  reading: {
    isText: true,
    mostBytes: 50 * megabyte,
    recognises: (bytes) => xmlRoot(bytes) === 'graphml',
    read: async (bytes, name) => {
      const { text, encoding } = decodeXml(bytes);
      return readGraphml(text, name, encoding);
    },
  },
  writing: {
    holds: 'network',
    hint: {
      zh: ['用 igraph、NetworkX、visone、yEd、Gephi 打开'],
      en: ['For igraph, NetworkX, visone, yEd, Gephi'],
    },
    write: writeGraphml,
  },
};
