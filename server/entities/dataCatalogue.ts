import type { EntityDescriptor } from './entity.ts';
import { handlingOf, type Handling, type HandlingId } from './dataHandling.ts';
import { nodeKinds } from './nodeKinds.ts';
import { protectedFieldIds, protectedFields } from './protectedData.ts';
import { tieKinds, type TieKindId } from './tieKinds.ts';
import type { Wording } from './wording.ts';

/** One thing that is kept about people, and how it is handled. */
export interface CatalogueEntry {
  /** `Resident.name`, `SUPPORTS`, `protected.phone`, `account.loginName` … */
  readonly field: string;
  /** What it is of: a kind of node, a tie, … */
  readonly subject: Wording;
  readonly name: Wording;
  readonly handling: Handling;
}

/** Properties of each kind of node, by how they are handled. A property that is missing here fails a test. */
const nodeProperties: Readonly<Record<string, Readonly<Partial<Record<HandlingId, string>>>>> = {
  Community: { notPersonal: 'name district timezone retentionYears isDemonstration' },
  Place: { notPersonal: 'name kind longitude latitude gridColumn gridRow' },
  Resident: {
    identity: 'name standing',
    profile: 'gender birthYear tags',
    engagement: 'strengths willingness',
    freeText: 'note',
  },
  SocialWorker: { staff: 'name employer' },
  Organization: { notPersonal: 'name kind field foundedOn filedOn', freeText: 'note' },
  Committee: { notPersonal: 'name term' },
  Activity: { notPersonal: 'kind date scale', freeText: 'title note' },
  Resource: {
    service: 'title kind category capacity availableFrom availableTo confirmedOn',
    freeText: 'note',
  },
  Need: { service: 'title kind category severity reportedOn status', freeText: 'note' },
  Source: { notPersonal: 'kind date', freeText: 'title note', staff: 'collectedBy' },
  Wave: { notPersonal: 'name startsOn endsOn' },
};

/** What every node has beside its own properties. */
const nodeFacts: Readonly<Record<string, { readonly wording: Wording; readonly handling: HandlingId }>> = {
  id: { wording: { zh: ['编号'], en: ['Id'] }, handling: 'identity' },
  externalId: { wording: { zh: ['原文件编号'], en: ['Id in the file'] }, handling: 'identity' },
  sourceId: { wording: { zh: ['来源'], en: ['Source'] }, handling: 'identity' },
  createdAt: { wording: { zh: ['记录时间'], en: ['Recorded at'] }, handling: 'identity' },
  updatedAt: { wording: { zh: ['修改时间'], en: ['Changed at'] }, handling: 'identity' },
  attributes: { wording: { zh: ['导入的其他内容'], en: ['Further facts of a file'] }, handling: 'freeText' },
};

/** Kinds of nodes that are about one person, so that their nodes' own facts are personal data. */
const aboutPersons: readonly string[] = ['Resident', 'SocialWorker', 'Need', 'Resource'];

const tieHandling: Readonly<Record<TieKindId, HandlingId>> = {
  KNOWS: 'contacts',
  SUPPORTS: 'contacts',
  NOMINATES: 'nomination',
  ASSESSES: 'nomination',
  MEMBER_OF: 'participation',
  SERVES_IN: 'office',
  ATTENDED: 'participation',
  ORGANIZED: 'participation',
  COLLABORATES: 'notPersonal',
  ACCOMPANIES: 'service',
  PROVIDES: 'service',
  USES: 'service',
  HAS_NEED: 'service',
  MEETS: 'service',
  LIVES_IN: 'home',
  WITHIN: 'notPersonal',
  ASKED: 'survey',
  ANSWERED: 'survey',
};

const consents = { zh: ['同意记录'], en: ['Consents'] } as const satisfies Wording;
const decisions = {
  zh: ['对潜在骨干的决定'],
  en: ['Decisions about possible leaders'],
} as const satisfies Wording;
const identities = { zh: ['合并与拆分'], en: ['Merges and splits'] } as const satisfies Wording;
const followUps = { zh: ['跟进记录'], en: ['Follow-ups'] } as const satisfies Wording;
const interventions = { zh: ['做过的事'], en: ['What was done'] } as const satisfies Wording;
const cultivation = { zh: ['培育记录'], en: ['Cultivation'] } as const satisfies Wording;
const scales = { zh: ['量表'], en: ['Scales'] } as const satisfies Wording;
const imports = { zh: ['导入'], en: ['Imports'] } as const satisfies Wording;
const changes = { zh: ['修改记录'], en: ['Changes'] } as const satisfies Wording;
const accounts = { zh: ['账号'], en: ['Accounts'] } as const satisfies Wording;
const audit = { zh: ['查看与操作记录'], en: ['Audit log'] } as const satisfies Wording;

/** What is kept beside the registries of nodes, ties and protected data. */
const besideTheGraph: readonly (readonly [string, Wording, Wording, HandlingId])[] = [
  [
    'consent.decision',
    consents,
    { zh: ['对每个用途的决定'], en: ['Decision on each purpose'] },
    'consentProof',
  ],
  ['consent.guardian', consents, { zh: ['监护人'], en: ['Guardian'] }, 'consentProof'],
  ['consent.formReference', consents, { zh: ['表格存放处'], en: ['Where the form is kept'] }, 'consentProof'],
  ['consent.takenBy', consents, { zh: ['记录人'], en: ['Recorded by'] }, 'consentProof'],
  ['consent.withheldFrom', consents, { zh: ['停止使用的日期'], en: ['Withheld from'] }, 'consentProof'],
  ['decision.verdict', decisions, { zh: ['决定'], en: ['Decision'] }, 'nomination'],
  ['decision.reason', decisions, { zh: ['理由'], en: ['Reason'] }, 'nomination'],
  [
    'decision.rank',
    decisions,
    { zh: ['当时的名次和得分'], en: ['Place and score at the time'] },
    'nomination',
  ],
  [
    'decision.groupBy',
    decisions,
    { zh: ['从哪一份名单里选的'], en: ['Which list the person was chosen from'] },
    'nomination',
  ],
  ['decision.decidedBy', decisions, { zh: ['决定人'], en: ['Decided by'] }, 'nomination'],
  ['followUp.step', followUps, { zh: ['跟进了哪一步'], en: ['What was done'] }, 'service'],
  ['followUp.reason', followUps, { zh: ['理由'], en: ['Reason'] }, 'service'],
  ['followUp.outcome', followUps, { zh: ['结果'], en: ['Outcome'] }, 'service'],
  ['followUp.dueOn', followUps, { zh: ['期限'], en: ['Due on'] }, 'service'],
  ['followUp.owner', followUps, { zh: ['跟进人'], en: ['Who looks after it'] }, 'service'],
  ['intervention.kind', interventions, { zh: ['做了哪一类事'], en: ['Kind of what was done'] }, 'service'],
  ['intervention.title', interventions, { zh: ['名称'], en: ['Title'] }, 'service'],
  ['intervention.since', interventions, { zh: ['起止日期'], en: ['From when until when'] }, 'service'],
  ['intervention.dose', interventions, { zh: ['次数或小时'], en: ['Times or hours'] }, 'service'],
  ['intervention.strategy', interventions, { zh: ['策略和层面'], en: ['Strategy and level'] }, 'service'],
  ['intervention.cost', interventions, { zh: ['花费'], en: ['Money spent'] }, 'service'],
  ['intervention.note', interventions, { zh: ['备注'], en: ['Note'] }, 'service'],
  [
    'cultivation.case',
    cultivation,
    {
      zh: ['培育：用哪个阶段模型、何时开始、谁负责'],
      en: ['Case: on which stage model, since when, who looks after it'],
    },
    'service',
  ],
  [
    'cultivation.stage',
    cultivation,
    { zh: ['阶段决定和理由'], en: ['Decisions at gates, with reasons'] },
    'service',
  ],
  [
    'cultivation.statement',
    cultivation,
    { zh: ['条件、标准的情况说明'], en: ['Statements about criteria and standards'] },
    'service',
  ],
  ['cultivation.task', cultivation, { zh: ['任务和结果'], en: ['Tasks and what came of them'] }, 'service'],
  [
    'cultivation.session',
    cultivation,
    { zh: ['走访、督导、培训等记录'], en: ['Visits, supervision, training'] },
    'service',
  ],
  [
    'cultivation.assessment',
    cultivation,
    { zh: ['评估打分和依据'], en: ['Ratings with their evidence'] },
    'service',
  ],
  ['cultivation.rung', cultivation, { zh: ['成长阶梯'], en: ['Steps of the resident’s ladder'] }, 'service'],
  ['cultivation.departure', cultivation, { zh: ['社工离岗'], en: ['That a worker leaves'] }, 'service'],
  ['scale.answers', scales, { zh: ['每一题的回答'], en: ['Answer to each item'] }, 'survey'],
  ['scale.askedOn', scales, { zh: ['询问日期'], en: ['Day of asking'] }, 'survey'],
  ['scale.askedBy', scales, { zh: ['询问人'], en: ['Asked by'] }, 'survey'],
  ['change.formerValue', changes, { zh: ['修改前的内容'], en: ['What a change replaced'] }, 'freeText'],
  ['import.formerValue', imports, { zh: ['导入修改前的内容'], en: ['What an import replaced'] }, 'freeText'],
  [
    'identity.formerRecord',
    identities,
    { zh: ['合并前另记的内容'], en: ['What was recorded apart before a merge'] },
    'freeText',
  ],
  ['account.loginName', accounts, { zh: ['登录名'], en: ['Login name'] }, 'account'],
  ['account.name', accounts, { zh: ['姓名'], en: ['Name'] }, 'account'],
  ['account.password', accounts, { zh: ['密码的散列'], en: ['Hash of the password'] }, 'account'],
  ['account.grants', accounts, { zh: ['角色'], en: ['Roles'] }, 'account'],
  ['account.session', accounts, { zh: ['登录状态'], en: ['Sessions'] }, 'account'],
  [
    'audit.entry',
    audit,
    { zh: ['谁在何时看过、改过谁的资料'], en: ['Who saw or changed whose data, when'] },
    'audit',
  ],
];

/** How a property is handled; null when nobody has said so yet. */
function handlingOfProperty(label: string, property: string): HandlingId | null {
  const found = Object.entries(nodeProperties[label] ?? {}).find(([, names]) =>
    names.split(' ').includes(property),
  );
  return found ? (found[0] as HandlingId) : null;
}

function entriesOfKind(kind: EntityDescriptor): CatalogueEntry[] {
  const own = kind.properties.flatMap(({ name, wording }) => {
    const handling = handlingOfProperty(kind.label, name);
    return handling === null ? [] : [{ name, wording, handling }];
  });
  const common = Object.entries(nodeFacts).map(([name, { wording, handling }]) => ({
    name,
    wording,
    handling: aboutPersons.includes(kind.label) || handling === 'freeText' ? handling : 'notPersonal',
  }));
  return [...own, ...common].map(({ name, wording, handling }) => ({
    field: `${kind.label}.${name}`,
    subject: kind.wording,
    name: wording,
    handling: handlingOf(handling as HandlingId),
  }));
}

const tiesSubject = { zh: ['关系'], en: ['Ties'] } as const satisfies Wording;
const protectedSubject = { zh: ['加密保存的内容'], en: ['Protected data'] } as const satisfies Wording;

/** The catalogue: everything that is kept about people, in the order in which it is shown. */
export const dataCatalogue: readonly CatalogueEntry[] = [
  ...nodeKinds.flatMap(entriesOfKind),
  ...tieKinds.map((kind) => ({
    field: kind.id,
    subject: tiesSubject,
    name: kind.wording,
    handling: handlingOf(tieHandling[kind.id]),
  })),
  ...protectedFieldIds.map((id) => ({
    field: `protected.${id}`,
    subject: protectedSubject,
    name: protectedFields[id].wording,
    handling: handlingOf(protectedFields[id].group),
  })),
  ...besideTheGraph.map(([field, subject, name, handling]) => ({
    field,
    subject,
    name,
    handling: handlingOf(handling),
  })),
];

const byField: ReadonlyMap<string, CatalogueEntry> = new Map(
  dataCatalogue.map((entry) => [entry.field, entry]),
);

export const catalogueEntry = (field: string): CatalogueEntry | null => byField.get(field) ?? null;

/** Properties that the catalogue does not know, and names in it that no kind of node has any more; none is right. */
export function catalogueFaults(): string[] {
  const missing = nodeKinds.flatMap(({ label, properties }) =>
    properties
      .filter(({ name }) => handlingOfProperty(label, name) === null)
      .map(({ name }) => `${label}.${name} is not catalogued`),
  );
  const obsolete = Object.entries(nodeProperties).flatMap(([label, handled]) => {
    const known = nodeKinds.find((kind) => kind.label === label)?.properties.map(({ name }) => name) ?? [];
    const names = Object.values(handled).flatMap((list) => list.split(' '));
    return names
      .filter((name, i) => !known.includes(name) || names.indexOf(name) !== i)
      .map((name) => `${label}.${name} is catalogued without being there once`);
  });
  return [...missing, ...obsolete];
}
