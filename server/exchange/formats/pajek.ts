import { decodeText, textStart } from '../decodeText.ts';
import type { FileFormat } from '../fileFormat.ts';
import { megabyte } from '../limits.ts';
import { readPajek } from '../pajek/readPajek.ts';
import { writePajekNetwork } from '../pajek/writePajek.ts';

/** The first line that is no remark. */
const firstLine = (text: string): string =>
  text
    .split(/[\r\n]/)
    .map((line) => line.trim())
    .find((line) => line !== '' && !line.startsWith('%')) ?? '';

export const pajekFormat: FileFormat = {
  id: 'pajek',
  wording: { zh: ['Pajek 网络'], en: ['Pajek network'] },
  mediaType: 'text/plain',
  extensions: ['net', 'paj'],
  reading: {
    isText: true,
    mostBytes: 50 * megabyte,
    recognises: (bytes) => /^\*(?:network|vertices)\b/i.test(firstLine(textStart(bytes))),
    read: async (bytes, name) => {
      const { text, encoding } = decodeText(bytes);
      return readPajek(text, name, encoding);
    },
  },
  writing: {
    holds: 'network',
    hint: {
      zh: ['用 Pajek、igraph、NetworkX 打开；只有姓名、关系和强度'],
      en: ['For Pajek, igraph, NetworkX; names, ties and their strength only'],
    },
    write: writePajekNetwork,
  },
};
