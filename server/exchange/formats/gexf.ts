import type { FileFormat } from '../fileFormat.ts';
import { readGexf } from '../gexf/readGexf.ts';
import { writeGexf } from '../gexf/writeGexf.ts';
import { megabyte } from '../limits.ts';
import { decodeXml, xmlRoot } from '../xml.ts';

export const gexfFormat: FileFormat = {
  id: 'gexf',
  wording: { zh: ['GEXF 网络'], en: ['GEXF network'] },
  mediaType: 'application/gexf+xml',
  extensions: ['gexf', 'xml'],
  reading: {
    isText: true,
    mostBytes: 50 * megabyte,
    recognises: (bytes) => xmlRoot(bytes) === 'gexf',
    read: async (bytes, name) => {
      const { text, encoding } = decodeXml(bytes);
      return readGexf(text, name, encoding);
    },
  },
  writing: {
    holds: 'network',
    hint: {
      zh: ['用 Gephi 打开；关系的起止日期可以用时间轴播放'],
      en: ['For Gephi; start and end of ties can be played on its timeline'],
    },
    write: writeGexf,
  },
};
