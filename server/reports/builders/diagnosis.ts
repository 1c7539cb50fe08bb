import { overview } from '../../analysis/overview.ts';
import { adjacency } from '../../graph/adjacency.ts';
import { connectedComponents } from '../../analysis/connectedComponents.ts';
import { organizationBalance } from '../../analysis/organizations/organizationBalance.ts';
import type { ReportBlock, ReportDocument } from '../../entities/results/reportDocument.ts';
import type { SupportGap } from '../../entities/results/supportGaps.ts';
import type { Sentence } from '../../entities/sentence.ts';
import { heading, list, numberColumn, percent, picture, textColumn, words } from '../document.ts';
import type { ReportBasis } from '../reportBasis.ts';
import { autonomyOf, autonomySection } from '../sections/autonomy.ts';
import { candidatesSection, fairnessSection } from '../sections/candidates.ts';
import { gapsOf, gapsSection } from '../sections/gaps.ts';
import { attentionOf, nextSteps } from '../sections/nextSteps.ts';
import { limitsAndNotes, methodBox, provenanceOf, subtitleOf } from '../sections/provenance.ts';
import { resourcesSection } from '../sections/resources.ts';
import { responseSection } from '../sections/response.ts';

const mostGaps = 30;
const mostAdvice = 10;

/**
 * The community as a network: who was asked, how people hold together, possible leaders with intervals and reasons, where
 * support is missing, what resources there are, and what to do next.
 */
export function diagnosis(basis: ReportBasis): ReportDocument {
  const { record, selection, today, thresholds, followed } = basis;
  const glance = overview(record, selection, { today, thresholds, followed });
  const { activists, blocks: candidates } = candidatesSection(basis);
  const gaps = gapsOf(basis, mostGaps);
  const alone = autonomyOf(basis);
  const balance = organizationBalance(record, selection, { scope: 'ofResidents', today });
  return {
    kind: 'diagnosis',
    title: words('社区网络诊断', 'Community network diagnosis'),
    subtitle: subtitleOf(basis),
    blocks: [
      heading(2, words('一页看懂', 'At a glance')),
      ...list([
        words(
          '登记了 {residents} 位居民，其中 {connected} 位记录到和别人有来往；连在一起最多的一片有 {largest} 位。',
          '{residents} residents are on the roster; {connected} of them have a recorded tie; the largest connected part holds {largest}.',
          {
            ...{ residents: glance.residents ?? 0, connected: glance.connected ?? 0 },
            largest: glance.largestComponent ?? 0,
          },
        ),
        words('回答率：{rate}。', 'Response rate: {rate}.', { rate: percent(glance.responseRate) }),
        ...attentionOf(glance),
      ]),
      ...responseSection(basis),
      heading(2, words('社区的网络', 'The network')),
      networkPicture(basis),
      ...candidates,
      ...gapsSection(gaps),
      ...resourcesSection(basis),
      ...autonomySection(alone),
      ...fairnessSection(basis),
      heading(2, words('建议', 'What to do next')),
      ...adviceOf(
        gaps.gaps,
        balance.organizations.flatMap(({ sentences }) => sentences),
      ),
      ...methodBox([
        words(
          '骨干线索：把几项互相独立的迹象（被提名、帮过别人、牵线搭桥、参与和发起活动等）按权重相加，没有观察到的不算零。',
          'Possible leaders: several signs that do not depend on each other (being named, helping, bridging, taking part and starting things) are weighed and added; what was not observed counts as nothing known, not as zero.',
        ),
        words(
          '名次区间：假设没有作答的人也作答，重抽多次，看名次会变到哪里。',
          'Rank intervals: those who did not answer are assumed to have answered, many times over, to see where ranks would go.',
        ),
        words(
          '缺口：按写明的规则逐条查找，只有问过的才算“已确认”。',
          'Gaps: found by written rules; only what was asked counts as confirmed.',
        ),
        words(
          '没有社工时：把社工、居委会和有职务的人从网络里拿掉，再算一遍。',
          'Without workers: social workers, the committee and holders of posts are taken out of the network, and it is computed again.',
        ),
      ]),
      ...limitsAndNotes(
        basis,
        [
          words(
            '报告只看得见记录下来的关系，看不见没有记下的好意和不和。',
            'The report sees recorded ties only, not kindness or quarrels that nobody wrote down.',
          ),
        ],
        activists.warnings,
      ),
    ],
    provenance: provenanceOf(basis, { isScored: true }),
    // Everybody stands in the picture.
    personIds: basis.community.network.nodes(),
  };
}

/** Everybody of the network on its last day, and with how many others she is in contact. */
function networkPicture({ community, to }: ReportBasis): ReportBlock {
  const view = adjacency(community.network);
  const { numbers } = connectedComponents(community.network);
  const rows = view.keys
    .map((id, i) => ({
      actor: community.refer(id),
      degree: community.network.degree(id),
      part: numbers[i] ?? null,
    }))
    .sort((a, b) => b.degree - a.degree);
  return picture(
    words('社区里谁和谁来往', 'Who is in contact with whom'),
    'network',
    rows,
    [
      textColumn('姓名', 'Name', ({ actor }) => actor.name),
      textColumn('楼栋', 'Building', ({ actor }) => actor.placeName),
      numberColumn('来往的人数', 'Contacts', ({ degree }) => degree),
      numberColumn('所在的一片', 'Connected part', ({ part }) => part),
    ],
    {
      asOf: to,
      note: words(
        '圆是居民，圆环是社工；越大表示来往的人越多。没有记录到来往的人不画，在图的数据里。一片：互相连得上的人，第 1 片最大。',
        'Discs are residents, rings social workers; the larger, the more contacts. Who has no recorded tie is not drawn, but in the data of the figure. Connected part 1 is the largest.',
      ),
    },
  );
}

/** The next step of the most severe confirmed gap of each rule, then who is left behind. */
function adviceOf(gaps: readonly SupportGap[], behind: readonly Sentence[]): ReportBlock[] {
  const first = new Map<string, SupportGap>();
  for (const gap of gaps) if (gap.certainty === 'confirmed' && !first.has(gap.rule)) first.set(gap.rule, gap);
  const steps = [...first.values()].map(({ ruleName, nextStep }): Sentence =>
    words('{ruleName}：{nextStep}', '{ruleName}: {nextStep}', { ruleName, nextStep }),
  );
  return nextSteps([...steps, ...behind].slice(0, mostAdvice));
}
