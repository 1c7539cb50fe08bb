import type { BlankFormsQuery, PurposesQuery } from '../api/generated.ts';
import { fields, lines, shared, signatures, text, words, type BlankForm, type Words } from './blankForm.ts';

type Given = BlankFormsQuery['blankForms'][number];

/** The server says it in the language of the page already. */
const said = (value: string): Words => words(value, value);
const saidOrNull = (value: string | null | undefined): Words | null => (value ? said(value) : null);

/** What is assessed, or asked for filing, as a form. */
export const formOfRows = ({ id, name, about, rows }: Given): BlankForm =>
  id === 'filing' ? filingForm(name, about, rows) : ratingForm(id, name, about, rows);

const ratingForm = (id: string, name: string, about: string, rows: Given['rows']): BlankForm => ({
  ...{ id: `assessment-${id}`, name: said(name), use: said(about), recordedOn: 'cultivation' },
  parts: [
    fields(
      words('评谁', 'Who is assessed'),
      words('谁来评', 'Rated by'),
      shared.day,
      words('开始／中期／结束', 'Beginning / midway / end'),
    ),
    {
      kind: 'ratings',
      rows: rows.map((row) => ({
        ...{ name: said(row.name), hint: saidOrNull(row.hint) },
        anchors: row.anchors.map(said),
      })),
    },
    lines(words('依据：看到了什么、谁说的', 'Evidence: what was seen, who said so'), 4),
  ],
});

const filingForm = (name: string, about: string, rows: Given['rows']): BlankForm => ({
  ...{ id: 'filing', recordedOn: 'cultivation' },
  name: words(`备案清单（${name}）`, `Filing checklist (${name})`),
  use: said(about),
  parts: [
    fields(shared.organization, words('负责人', 'Head'), shared.worker, shared.day),
    {
      kind: 'checklist',
      answers: [words('有', 'there'), words('没有', 'missing')],
      rows: rows.map((row) => ({ name: said(row.name), hint: saidOrNull(row.hint) })),
    },
    signatures(words('负责人', 'Head'), shared.worker),
  ],
});

/** What a person can agree to, each by itself, with what it means. */
export const consentForm = (purposes: PurposesQuery['purposes']): BlankForm => ({
  id: 'consent',
  name: words('告知和同意书', 'Notice and consent'),
  use: words(
    '登记一位居民之前念给本人听，一项一项问。',
    'Read out before a resident is recorded, and asked one by one.',
  ),
  recordedOn: 'people',
  parts: [
    fields(shared.name, shared.building, shared.worker, shared.day),
    shared.voluntary,
    {
      kind: 'checklist',
      answers: [words('同意', 'agrees'), words('不同意', 'does not')],
      rows: purposes.map((purpose) => ({ name: said(purpose.name), hint: said(purpose.text) })),
    },
    text(
      '以上各项互不影响；以后可以随时撤回，撤回后名字不再出现在名单和导出的文件里。未满十四周岁的，由监护人签字。',
      'Each is decided by itself and can be withdrawn at any time; then the name is in no list and no file. For children under fourteen a guardian signs.',
    ),
    signatures(
      words('本人', 'The person'),
      words('监护人（如需要）', 'Guardian, where needed'),
      shared.worker,
    ),
  ],
});
