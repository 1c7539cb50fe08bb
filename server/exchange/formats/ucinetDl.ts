import { decodeText, textStart } from '../decodeText.ts';
import type { FileFormat } from '../fileFormat.ts';
import { megabyte } from '../limits.ts';
import { readDl } from '../ucinet/readDl.ts';
import { writeDl } from '../ucinet/writeDl.ts';

export const ucinetDlFormat: FileFormat = {
  id: 'ucinetDl',
  wording: { zh: ['UCINET DL 网络'], en: ['UCINET DL network'] },
  mediaType: 'application/zip',
  extensions: ['zip', 'dl', 'dat'],
  reading: {
    isText: true,
    mostBytes: 50 * megabyte,
    recognises: (bytes) => /^\s*dl[\s,]+(?:n[rcm]?\s*=?\s*\d|title|format)/i.test(textStart(bytes)),
    read: async (bytes, name) => {
      const { text, encoding } = decodeText(bytes);
      return readDl(text, name, encoding);
    },
  },
  writing: {
    holds: 'network',
    hint: {
      zh: ['用 UCINET 打开：每种关系一个 DL 文件，姓名换成编码，对照表另附'],
      en: ['For UCINET: a DL file for each kind of tie, with codes for names and a code book'],
    },
    write: writeDl,
  },
};
