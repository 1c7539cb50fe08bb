import { classOfField, listedFields } from '../access/fieldClasses.ts';
import { dataClasses, dataClassIds, type DataClass, type Permission } from '../access/dataClasses.ts';
import { permission } from '../access/policy.ts';
import { extraDataKinds, roleIds, roles } from '../entities/access.ts';
import { shown, type Wording } from '../entities/wording.ts';

const both = (wording: Wording): string => `${shown(wording, 'zh')} ${shown(wording, 'en')}`;

const inWords = (cell: Permission): string => {
  if (cell === 'yes') return '✓';
  if (cell === 'no') return '–';
  if (cell === 'pseudonymous') return '化名 pseudonyms';
  if (cell === 'aggregated') return '合计 sums';
  return `需授权 if granted: ${both(extraDataKinds[cell])}`;
};

/** Who may see and do what, as a Markdown page in both languages: from the policy that the server follows. */
export function accessPage(): string {
  return [...introduction, ...matrix(), '', ...fields(), ''].join('\n');
}

const introduction: readonly string[] = [
  '# Who may see what 谁能看什么',
  '',
  'Made from the policy (`server/access/`) by `npm run generate`; do not edit. The server puts it in front of every field',
  'of the API, and a field without a class keeps it from starting. In a community that a role was not given for, the',
  'answer is as if there were nothing; the tables say what holds in a community of one’s own. Several roles add up.',
  '',
  '- **化名 pseudonyms**: computed from a record in which ids and names are pseudonyms of this account, ages are decades,',
  '  and texts are gone. Who withheld her data from research is not in it. The structure may still give a person away.',
  '- **合计 sums**: counts only, rounded down to fives, those under five hidden, and totals so that hidden ones cannot be',
  '  computed; always of the whole community today, as selections of one’s own could be compared.',
  '- **需授权 if granted**: a kind of data that the account must be given besides its role.',
  '- A resident leader’s “own team” is the organizations named in her grant.',
  '- One person on her own computer, without accounts, may do everything.',
  '',
];

function matrix(): string[] {
  const head = ['数据 Data', ...roleIds.map((role) => both(roles[role]))];
  return [
    `| ${head.join(' | ')} |`,
    `| ${head.map(() => '---').join(' | ')} |`,
    ...dataClassIds.map((id) => {
      const { zh, en } = dataClasses[id];
      const cells = roleIds.map((role) => inWords(permission(id, role, 'own')));
      return `| ${[`${zh}<br>${en} (\`${id}\`)`, ...cells].join(' | ')} |`;
    }),
  ];
}

/** Which fields belong to each class. */
function fields(): string[] {
  const ofClass = (id: DataClass): string[] =>
    listedFields
      .filter((field) => {
        const [type = '', name = ''] = field.split('.');
        return classOfField(type, name) === id;
      })
      .toSorted();
  return [
    '## Fields of each class',
    '',
    ...dataClassIds.flatMap((id) => [
      `### ${id}`,
      '',
      ofClass(id)
        .map((field) => `\`${field}\``)
        .join(', ') || '–',
      '',
    ]),
  ];
}
