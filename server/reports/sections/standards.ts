import { filingOf } from '../../cultivation/filing.ts';
import { maturity } from '../../cultivation/maturity.ts';
import type { RecordNode } from '../../entities/communityRecord.ts';
import type { CriterionStanding } from '../../entities/cultivation/caseEntry.ts';
import type { ReportBlock } from '../../entities/results/reportDocument.ts';
import type { Sentence } from '../../entities/sentence.ts';
import {
  fact,
  facts,
  heading,
  list,
  onDay,
  paragraph,
  table,
  textColumn,
  unknown,
  words,
  written,
  yesOrNo,
} from '../document.ts';
import type { ReportBasis } from '../reportBasis.ts';

const standingWords: Readonly<Record<CriterionStanding, Sentence>> = {
  met: words('达到', 'met'),
  unmet: words('未达到', 'not met'),
  unknown,
};

/** The standards of maturity of an organization, and its filing. */
export function standardsSection(basis: ReportBasis, organization: RecordNode): ReportBlock[] {
  const { record, selection, to, book, cultivation } = basis;
  const found = maturity(record, selection, { organizationId: organization.id, book, today: to });
  const filed = filingOf(cultivation, organization);
  return [
    heading(2, words('成熟标准', 'Standards of maturity')),
    paragraph(found.reading),
    table(
      found.setName ?? words('成熟标准', 'Standards'),
      found.standards,
      [
        textColumn('标准', 'Standard', ({ name }) => name),
        textColumn('要求', 'Wanted', ({ wanted }) => wanted),
        textColumn('现况', 'Found', (each) => each.found),
        textColumn('是否达到', 'Standing', ({ standing }) => standingWords[standing]),
      ],
      { none: words('这一类组织还没有标准。', 'There are no standards for this kind.'), note: found.source },
    ),
    heading(2, words('备案', 'Filing')),
    facts([
      fact(words('状态', 'State'), filed.stateName),
      fact(words('备案号', 'Number'), filed.number === null ? unknown : written(filed.number)),
      fact(words('备案日期', 'Filed on'), onDay(filed.filedOn)),
      fact(words('有效期至', 'Until'), onDay(filed.expiresOn)),
    ]),
    ...list(filed.sentences),
    table(
      words('备案清单', 'Checklist'),
      filed.items,
      [
        textColumn('项目', 'Item', ({ name }) => name),
        textColumn('是否必需', 'Required', ({ required }) => yesOrNo(required)),
        textColumn('现况', 'Found', ({ reading }) => reading),
        textColumn('是否达到', 'Standing', ({ standing }) => standingWords[standing]),
      ],
      { none: words('没有要准备的材料。', 'Nothing is asked for.') },
    ),
  ];
}
