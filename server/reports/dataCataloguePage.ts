import { whoMaySee } from '../access/whoMaySee.ts';
import { roles } from '../entities/access.ts';
import type { CatalogueEntry } from '../entities/dataCatalogue.ts';
import { keepRules, legalBases, processingPurposes, sensitivities } from '../entities/dataHandling.ts';
import { shown, type Wording } from '../entities/wording.ts';

const both = (wording: Wording): string => `${shown(wording, 'zh')} ${shown(wording, 'en')}`;

/** The catalogue of data as a Markdown page, in both languages, from the registry; a table for each subject. */
export function dataCataloguePage(entries: readonly CatalogueEntry[]): string {
  const subjects = [...new Set(entries.map(({ subject }) => subject))];
  const sections = subjects.map((subject) => {
    const rows = entries.filter((entry) => entry.subject === subject).map(row);
    return [`## ${both(subject)}`, '', ...head, ...rows, ''].join('\n');
  });
  return `${introduction.join('\n')}\n${sections.join('\n')}`;
}

const introduction: readonly string[] = [
  '# What is kept about people 个人信息目录',
  '',
  'Made from the registry by `npm run generate`; do not edit. Legal bases are those of the Personal Information',
  'Protection Law (PIPL) that usually hold; which one holds in a community has to be confirmed there.',
  '“Seen by” names roles in their own community; contact and sensitive data need a grant besides.',
  '',
];

const head: readonly string[] = [
  '| Field | 名称 Name | 用途 Purpose | 依据 Basis | 敏感程度 Sensitivity | 保存期限 Kept | 谁能看 Seen by |',
  '| --- | --- | --- | --- | --- | --- | --- |',
];

function row({ field, name, handling: { purpose, basis, sensitivity, keep } }: CatalogueEntry): string {
  const seenBy = whoMaySee(field).map((role) => both(roles[role]));
  const cells = [
    `\`${field}\``,
    both(name),
    both(processingPurposes[purpose]),
    both(legalBases[basis]),
    both(sensitivities[sensitivity]),
    both(keepRules[keep]),
    seenBy.join(', '),
  ];
  return `| ${cells.join(' | ')} |`;
}
