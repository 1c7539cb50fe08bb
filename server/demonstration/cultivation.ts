import { v5 } from 'uuid';
import type { CaseEntryInput, Rating } from '../entities/cultivation/caseEntry.ts';
import type { AssessmentTime } from '../entities/cultivation/entryKinds.ts';
import type { SessionForm } from '../entities/cultivation/stageModel.ts';
import type { InterventionInput } from '../entities/intervention.ts';
import { addDays, addMonths } from './calendar.ts';

/** Who the cultivation of the demonstration is about: ids of nodes that are there. */
export interface CultivatedPeople {
  readonly communityId: string;
  /** The day on which the demonstration is made, YYYY-MM-DD. */
  readonly today: string;
  readonly committeeId: string;
  readonly workerIds: readonly [string, string, string];
  /** Of an organization by the key of its plan. */
  organizationId(key: string): string;
  /** Its members of today: those with a role first, then in a fixed order. */
  membersOf(key: string): readonly string[];
  /** What it held, the latest first. */
  activitiesOf(key: string): readonly string[];
}

/** A case as it is begun, and the stages that it went to. */
interface DemonstrationCase {
  readonly id: string;
  readonly modelId: string;
  readonly subjectId: string;
  readonly title: string | null;
  readonly startedOn: string;
  readonly workerId: string;
  readonly decisions: readonly DemonstrationDecision[];
}

export interface DemonstrationDecision {
  readonly id: string;
  readonly to: string;
  readonly on: string;
  /** Why it was passed, where something was missing. */
  readonly reason: string;
}

interface DemonstrationCultivation {
  readonly cases: readonly DemonstrationCase[];
  /** Every one with an id. */
  readonly entries: readonly CaseEntryInput[];
  readonly interventions: readonly InterventionInput[];
}

type Facts = Omit<CaseEntryInput, 'id' | 'communityId' | 'caseId' | 'kind'>;

const backfilled = '按原来的台账补记，当时团队已讨论通过';

/**
 * A case of each shipped stage model, each in another stage, with what was written down in its course; a filing that ends
 * soon, a worker who leaves, and three things that were done for people. Deterministic: all days are counted from today,
 * all ids follow from the community's.
 */
export function demonstrationCultivation(people: CultivatedPeople): DemonstrationCultivation {
  const { communityId, today } = people;
  const entries: CaseEntryInput[] = [];
  const cases: DemonstrationCase[] = [];
  const idOf = (key: string): string => v5(`cultivation/${key}`, communityId);
  const ago = (days: number): string => addDays(today, -days);
  const monthsAgo = (months: number): string => addMonths(today, -months);
  const write = (kind: CaseEntryInput['kind'], caseKey: string | null, facts: Facts): void => {
    const id = idOf(`entry ${entries.length + 1}`);
    entries.push({ id, communityId, caseId: caseKey && idOf(caseKey), kind, ...facts });
  };
  const begin = (
    key: string,
    facts: Omit<DemonstrationCase, 'id' | 'decisions'>,
    decisions: readonly (readonly [to: string, on: string])[],
  ): CaseBook => {
    cases.push({
      ...{ id: idOf(key), ...facts },
      decisions: decisions.map(([to, on], i) => {
        return { id: idOf(`${key} decision ${i + 1}`), to, on, reason: backfilled };
      }),
    });
    return {
      id: idOf(key),
      session: (form, on, text, more = {}) => write('session', key, { form, on, text, minutes: 60, ...more }),
      state: (item, on, text, more = { holds: true }) => write('statement', key, { item, on, text, ...more }),
      task: (item, stage, days) => write('task', key, { item, stage, ...days }),
      assess: (item, form, on, rater, scores, text, more = {}) =>
        write('assessment', key, { item, form, on, rater, text, ratings: ratingsOf(scores), ...more }),
    };
  };
  const setting: Setting = { people, ago, monthsAgo, write, begin };
  const assistants = people.membersOf('volunteers').slice(0, 3);
  leaderOfGreen(setting);
  danceTeam(setting);
  const plan = assistantsOf(setting, assistants);
  empowerment(setting, [...assistants, ...people.membersOf('council').slice(0, 2)]);
  exploration(setting);
  write('departure', null, {
    ...{
      subjectId: people.workerIds[2],
      aboutIds: [people.workerIds[1]],
      on: ago(6),
      until: addDays(today, 18),
    },
    text: '回老家工作，手上的对象由同事接手。',
  });
  return { cases, entries, interventions: interventionsOf(setting, idOf, plan.id, assistants) };
}

type Scores = Readonly<Record<string, number>>;

interface CaseBook {
  readonly id: string;
  session(form: SessionForm, on: string, text: string, more?: Facts): void;
  state(item: string, on: string, text: string, more?: Facts): void;
  task(
    item: string,
    stage: string,
    days: { readonly on: string; readonly dueOn: string; readonly doneOn?: string; readonly text?: string },
  ): void;
  assess(
    item: string,
    form: AssessmentTime,
    on: string,
    rater: string,
    scores: Scores,
    text: string,
    more?: Facts,
  ): void;
}

interface Setting {
  readonly people: CultivatedPeople;
  ago(days: number): string;
  monthsAgo(months: number): string;
  write(kind: CaseEntryInput['kind'], caseKey: string | null, facts: Facts): void;
  begin(
    key: string,
    facts: Omit<DemonstrationCase, 'id' | 'decisions'>,
    decisions: readonly (readonly [to: string, on: string])[],
  ): CaseBook;
}

const ratingsOf = (scores: Scores): Rating[] =>
  Object.entries(scores).map(([dimension, value]) => ({ dimension, value }));

/** T2, in the middle stage: somebody who carries the green team without leading it. */
function leaderOfGreen({ people, ago, monthsAgo, write, begin }: Setting): void {
  const [, who = people.membersOf('green')[0]!] = people.membersOf('green');
  const one = begin(
    'leader',
    {
      ...{ modelId: 'T2', subjectId: who, title: '环保队骨干培育', startedOn: monthsAgo(8) },
      workerId: people.workerIds[2],
    },
    [
      ['early', monthsAgo(6)],
      ['middle', ago(80)],
    ],
  );
  one.session('interview', addDays(monthsAgo(8), 9), '聊了参加环保队的经过：愿意做事，怕当头的人得罪人。');
  one.session('visit', addDays(monthsAgo(8), 30), '清洁楼道日当天在现场看怎么分工。');
  for (const [id, text] of [
    ['cognition', '对楼道堆物的事很上心，答应的事都做到。'],
    ['interaction', '三个单元的邻居都叫得上名字。'],
    ['role', '从来参加变成提前半小时到场布置。'],
    ['consent', '看过培育计划，口头同意，愿意试一年。'],
  ] as const)
    one.state(`exit/selection/${id}`, addDays(monthsAgo(6), -6), text);
  one.assess(
    ...(['individual', 'baseline', addDays(monthsAgo(7), 3), '社工'] as const),
    { selfEfficacy: 2, understanding: 3, participation: 3, roleChange: 2 },
    '访谈和一次活动观察。',
  );
  write('rung', null, { subjectId: who, item: 'helper', on: monthsAgo(7), text: '固定负责签到。' });
  one.session('supervision', addDays(monthsAgo(6), 20), '一起填长处清单：细心、记得住人、会算账。');
  one.session('training', addDays(monthsAgo(5), 4), '居民骨干的分工与开会。', { minutes: 120 });
  one.session('supervision', addDays(monthsAgo(4), 10), '回顾第一次带队：下次提前说清集合地点。');
  one.state('exit/early/task', ago(84), '负责清洁楼道日的物资和分组。');
  one.state('exit/early/strengths', ago(86), '和社工一起填的', { reference: '骨干档案 03 号' });
  write('rung', null, { subjectId: who, item: 'organizer', on: ago(78), text: '牵头办了一次清洁楼道日。' });
  one.task('lead', 'middle', {
    ...{ on: ago(78), dueOn: ago(30), doneOn: ago(33) },
    text: '独立牵头了一次，来了十几位居民。',
  });
  one.session('workshop', ago(25), '意见不合的时候怎么听、怎么说。', { minutes: 90 });
  one.task('ecomap', 'middle', { on: ago(20), dueOn: addDays(people.today, 7) });
  one.assess(
    ...(['individual', 'mid', ago(15), '社工'] as const),
    { selfEfficacy: 4, understanding: 4, participation: 4, roleChange: 3 },
    '督导记录和活动签到。',
  );
}

/** T3, in the withdrawal: the dance team, whose filing ends soon and whose handing over is late. */
function danceTeam({ people, ago, monthsAgo, write, begin }: Setting): void {
  const dance = people.organizationId('dance');
  const { today } = people;
  const one = begin(
    'dance',
    {
      ...{ modelId: 'T3', subjectId: dance, title: null, startedOn: monthsAgo(17) },
      workerId: people.workerIds[1],
    },
    [
      ['growth', monthsAgo(14)],
      ['maturity', monthsAgo(9)],
      ['withdrawal', ago(75)],
    ],
  );
  const formed = addDays(monthsAgo(14), -10);
  one.state('exit/formation/type', formed, '文体活动类，兼做敬老演出。');
  one.state('exit/formation/purpose', formed, '已在群里公布', { reference: '舞蹈队宗旨说明 第一版' });
  const scores = (value: number): Scores => ({
    ...{ structure: value, leadership: value, resourceLinking: value - 1 },
    ...{ participation: value, serviceQuality: value - 1, finance: value - 1 },
  });
  one.assess('organization', 'baseline', formed, '社工', scores(2), '和三位发起人座谈。');
  one.session('training', addDays(monthsAgo(12), 5), '记账和公布账目。', { minutes: 90 });
  one.session('supervision', addDays(monthsAgo(11), 5), '三位队长怎么分工。');
  const grown = addDays(monthsAgo(9), -5);
  one.assess('organization', 'mid', grown, '社工', scores(4), '看了三个月的签到和账本。');
  one.state('exit/growth/approval', grown, '督导列席例会后同意。');
  const standards = ['rules', 'venue'];
  for (const id of standards)
    write('statement', null, {
      ...{ subjectId: dance, item: `maturity/cultureSports/${id}`, holds: true },
      ...{ on: monthsAgo(6), text: '当面看过。' },
    });
  for (const id of ['shows', 'service'])
    write('statement', null, {
      ...{ subjectId: dance, item: `maturity/cultureSports/${id}`, value: 2, on: ago(20) },
      text: '社区重阳演出、养老院慰问。',
    });
  const ends = addDays(today, 45);
  write('filing', null, {
    ...{ subjectId: dance, item: 'approved', form: 'xiangtan', on: addMonths(ends, -36), until: ends },
    ...{ reference: '桂社组备 012 号', text: '三年有效，到期前 15 天换发。' },
  });
  for (const id of ['form', 'roster', 'charter', 'venue', 'head'])
    write('statement', null, {
      ...{ subjectId: dance, item: `filing/generic/${id}`, holds: true, on: monthsAgo(6) },
      text: '备案时已交。',
    });
  one.state('exit/maturity/approval', ago(78), '队务和账目都由居民自己管，可以开始退出。');
  one.task('plan', 'withdrawal', {
    ...{ on: ago(74), dueOn: ago(61), doneOn: ago(63) },
    text: '和三位队长商定年底前退出。',
  });
  one.task('handOver', 'withdrawal', { on: ago(60), dueOn: ago(9) });
  one.task('stepBack', 'withdrawal', { on: ago(60), dueOn: addDays(today, 15) });
  one.state('exit/withdrawal/accounts', ago(30), '账本由两位队员保管，每季度公布。');
  one.state('exit/withdrawal/group', ago(12), '群主还是社工，下个月转给队长。', { holds: false });
}

/** T1, in the summary: three assistants of the volunteers. */
function assistantsOf({ people, ago, monthsAgo, begin }: Setting, assistants: readonly string[]): CaseBook {
  const one = begin(
    'assistants',
    {
      ...{ modelId: 'T1', subjectId: people.communityId, title: '社区助理发展计划' },
      ...{ startedOn: monthsAgo(14), workerId: people.workerIds[0] },
    },
    [
      ['cultivation', monthsAgo(11)],
      ['summary', ago(65)],
    ],
  );
  one.state(
    'exit/preparation/ranking',
    addDays(monthsAgo(11), -8),
    '楼长会上排的：就医陪同、修东西、有人说说话。',
  );
  one.state('entry/cultivation/agreed', addDays(monthsAgo(11), -3), '三位助理各管四栋楼。');
  for (const [i, person] of assistants.entries())
    for (let month = 0; month < 6; month++)
      one.session('supervision', addDays(monthsAgo(10 - month), 2 + i), '看记录，商量下个月走访谁。', {
        ...{ aboutIds: [person], minutes: 45 },
      });
  for (const [months, text] of [
    [10, '沟通和倾听。'],
    [7, '策划一次小活动。'],
  ] as const)
    one.session('training', addDays(monthsAgo(months), 12), text, {
      aboutIds: [...assistants],
      minutes: 120,
    });
  one.session('workshop', addDays(monthsAgo(6), 6), '把“陪老人看病”做成项目。', {
    aboutIds: [...assistants],
  });
  for (const months of [8, 5])
    one.session('council', addDays(monthsAgo(months), 15), '助理、居委会、物业一起碰头。', {
      aboutIds: [people.committeeId, ...assistants],
    });
  one.session('salon', addDays(monthsAgo(4), 5), '怎么和独居老人打开话题。', { aboutIds: [...assistants] });
  one.assess(
    ...(['service', 'mid', ago(40), '督导'] as const),
    { scopeOfService: 4, linkingAbility: 3, residentParticipation: 3, specialization: 2 },
    '对照资源登记台账和签到表。',
  );
  one.task('endReview', 'summary', { on: ago(64), dueOn: ago(34), doneOn: ago(40), text: '四项已打分。' });
  one.task('completion', 'summary', { on: ago(64), dueOn: addDays(people.today, 10) });
  return one;
}

/** T0, in the stage of organizations for the second time: what was too early was gone back on. */
function empowerment({ people, ago, monthsAgo, write, begin }: Setting, persons: readonly string[]): void {
  const one = begin(
    'empowerment',
    {
      ...{ modelId: 'T0', subjectId: people.communityId, title: '桂花里三级赋权' },
      ...{ startedOn: monthsAgo(16), workerId: people.workerIds[0] },
    },
    [
      ['organization', monthsAgo(10)],
      ['individual', monthsAgo(7)],
      ['organization', monthsAgo(4)],
    ],
  );
  for (const [i, subjectId] of persons.entries()) {
    const on = addDays(monthsAgo(15), 5 * i);
    write('rung', null, { subjectId, item: 'organizer', on, text: '愿意牵头一件事。' });
    for (const [form, day, value] of [
      ['baseline', on, 3],
      ['mid', addDays(monthsAgo(5), 3 * i), 4],
    ] as const)
      one.assess(
        ...(['individual', form, day, '社工'] as const),
        { selfEfficacy: value, understanding: value, participation: value, roleChange: value - 1 },
        '一对一访谈。',
        { subjectId },
      );
  }
  one.assess(
    ...(['community', 'baseline', addDays(monthsAgo(15), 20), '居民小组讨论'] as const),
    {
      ...{ participation: 2, leadership: 2, structures: 3, problemAssessment: 2, resourceMobilization: 2 },
      ...{ askingWhy: 2, linksWithOthers: 3, outsideAgents: 2, programmeManagement: 2 },
    },
    '十二位居民分两组讨论后打分。',
  );
  one.session('council', addDays(monthsAgo(9), 6), '六个队伍第一次坐在一起。', {
    aboutIds: [people.committeeId, people.organizationId('council')],
  });
  one.session('meeting', addDays(monthsAgo(3), 9), '和环保队一起定分工和请假规则。', {
    aboutIds: [people.organizationId('green')],
  });
  one.task('rules', 'organization', {
    on: ago(115),
    dueOn: ago(60),
    doneOn: ago(66),
    text: '规则已贴在活动室。',
  });
  one.task('successors', 'organization', { on: ago(110), dueOn: addDays(people.today, 20) });
}

/** T4, at the beginning: eight interviews so far, that with the committee is late. */
function exploration({ people, ago, begin }: Setting): void {
  const one = begin(
    'exploration',
    {
      ...{ modelId: 'T4', subjectId: people.communityId, title: '二期片区探索', startedOn: ago(52) },
      workerId: people.workerIds[2],
    },
    [],
  );
  const asked = [
    [people.workerIds[0], '前几年做过什么、停在哪里。'],
    [people.workerIds[1], '哪些楼栋进不去。'],
    ...people
      .membersOf('repair')
      .slice(0, 3)
      .map((id) => [id, '想修车棚，缺个牵头的人。'] as const),
    ...people
      .membersOf('choir')
      .slice(0, 3)
      .map((id) => [id, '排练场地和别的队冲突。'] as const),
  ] as const;
  for (const [i, [id, text]] of asked.entries())
    one.session('interview', ago(46 - 4 * i), text, { aboutIds: [id], minutes: 40 });
  one.task('workers', 'exploration', {
    on: ago(50),
    dueOn: ago(31),
    doneOn: ago(42),
    text: '两位同事都谈了。',
  });
  one.task('committee', 'exploration', { on: ago(50), dueOn: ago(22) });
}

function interventionsOf(
  { people, ago, monthsAgo }: Setting,
  idOf: (key: string) => string,
  planId: string,
  assistants: readonly string[],
): InterventionInput[] {
  const { communityId } = people;
  return [
    {
      ...{ id: idOf('intervention pairs'), communityId, kind: 'introduction', title: '环保队新老队员结对' },
      ...{ targetIds: people.membersOf('green').slice(0, 12), dose: 4, doseUnit: 'times' },
      ...{ since: monthsAgo(6), until: monthsAgo(3), strategy: 'alteration', level: 'individual', cost: 0 },
      note: '一位老队员带一位新队员，每月一起走一次楼道。',
    },
    {
      ...{ id: idOf('intervention training'), communityId, kind: 'training', title: '社区助理课程培训' },
      ...{
        targetIds: [...assistants],
        dose: 12,
        doseUnit: 'hours',
        since: monthsAgo(10),
        until: monthsAgo(6),
      },
      ...{ strategy: 'individual', level: 'individual', cost: 1_800, caseId: planId },
    },
    {
      ...{
        id: idOf('intervention volunteers'),
        communityId,
        kind: 'activities',
        title: '高龄老人生日会系列',
      },
      ...{ targetIds: [people.organizationId('volunteers')], dose: 4, doseUnit: 'times' },
      ...{
        since: monthsAgo(8),
        until: ago(20),
        strategy: 'segmentation',
        level: 'organization',
        cost: 3_600,
      },
      activityIds: people.activitiesOf('volunteers').slice(0, 4),
    },
  ];
}
