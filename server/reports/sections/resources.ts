import { resourceLinks } from '../../analysis/resources/resourceLinks.ts';
import type { ReportBlock } from '../../entities/results/reportDocument.ts';
import type { Sentence } from '../../entities/sentence.ts';
import {
  dateColumn,
  heading,
  listed,
  numberColumn,
  shareColumn,
  table,
  textColumn,
  words,
} from '../document.ts';
import type { ReportBasis } from '../reportBasis.ts';

const kindName = ({ kind }: { readonly kind: string }): Sentence => ({
  text: `choice.Resource.kind.${kind}`,
});

/** What is offered, used and lacking, and who gives it. */
export function resourcesSection({ record, selection, today }: ReportBasis): ReportBlock[] {
  const { balance, dependence, supplies } = resourceLinks(record, selection, { today });
  return [
    heading(2, words('资源地图', 'Resources')),
    table(
      words('各类资源：有多少、用了多少、还缺多少', 'Resources by kind: offered, used, lacking'),
      balance,
      [
        textColumn('类别', 'Kind', kindName),
        numberColumn('资源', 'Resources', ({ resources }) => resources),
        numberColumn('在用的链接', 'Links in use', ({ links }) => links),
        numberColumn('未满足的需求', 'Open needs', ({ openNeeds }) => openNeeds),
        numberColumn('没有合适资源的需求', 'Needs without supply', (row) => row.needsWithoutSupply),
      ],
      { none: words('还没有登记资源和需求。', 'No resource and no need is recorded yet.') },
    ),
    table(
      words('依赖一家的程度', 'How far each kind hangs on one provider'),
      dependence,
      [
        textColumn('类别', 'Kind', kindName),
        numberColumn('提供方', 'Providers', ({ providers }) => providers),
        textColumn('最大的一家', 'Largest', ({ largest }) => largest?.name ?? null),
        shareColumn('所占份额', 'Its share', ({ share }) => share),
        numberColumn('只有一家提供的', 'From one only', ({ soleResources }) => soleResources),
      ],
      { none: words('还没有在用的资源链接。', 'No resource is in use yet.') },
    ),
    table(
      words('资源清单', 'The resources'),
      supplies,
      [
        textColumn('资源', 'Resource', ({ title }) => title),
        textColumn('类别', 'Kind', kindName),
        textColumn('提供方', 'Given by', ({ providers }) => listed(providers.map(({ name }) => name))),
        numberColumn('在用的人或组织', 'Used by', ({ users }) => users),
        numberColumn('还能容纳', 'Room left', ({ capacityLeft }) => capacityLeft),
        dateColumn('最近确认', 'Confirmed', ({ confirmedOn }) => confirmedOn),
      ],
      { none: words('还没有登记资源。', 'No resource is recorded yet.') },
    ),
  ];
}
