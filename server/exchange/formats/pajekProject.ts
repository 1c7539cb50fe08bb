import type { FileFormat } from '../fileFormat.ts';
import { writePajekProject } from '../pajek/writePajek.ts';

/** Reading is that of `pajek.ts`: a project is a network with more behind it. */
export const pajekProjectFormat: FileFormat = {
  id: 'pajekProject',
  wording: { zh: ['Pajek 项目'], en: ['Pajek project'] },
  mediaType: 'text/plain',
  extensions: ['paj'],
  writing: {
    holds: 'network',
    hint: {
      zh: ['用 Pajek 打开：每种关系分开，附性别、年龄等分组和数值'],
      en: ['For Pajek: each kind of tie by itself, with partitions and vectors of sex, age and the like'],
    },
    write: writePajekProject,
  },
};
