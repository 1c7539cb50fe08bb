import {
  getNamedType,
  isLeafType,
  isNonNullType,
  isObjectType,
  type ExecutionResult,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DataClass } from '../../server/access/dataClasses.ts';
import { dataClassIds } from '../../server/access/dataClasses.ts';
import { classOfField, listedFields } from '../../server/access/fieldClasses.ts';
import { permission, type Standing } from '../../server/access/policy.ts';
import { rootRules } from '../../server/access/rootScopes.ts';
import { filingSets } from '../../server/cultivation/filingSets.ts';
import { maturitySets } from '../../server/cultivation/maturitySets.ts';
import { shippedModels } from '../../server/cultivation/stageModels.ts';
import {
  extraDataKindIds,
  roleIds,
  type Grant,
  type Role,
  type Viewer,
} from '../../server/entities/access.ts';
import { contentOfTexts } from '../../server/entities/instrumentTexts.ts';
import { nodeKind } from '../../server/entities/nodeKinds.ts';
import { builtInQuestions } from '../../server/entities/questionSet.ts';
import { bareSchema, makeSchema } from '../../server/graphql/schema.ts';
import type { Services } from '../../server/graphql/context.ts';
import { contentOfModel } from '../../server/graphql/stageModelsFor.ts';
import { askAs } from './askAs.ts';
import { everyWay } from './everyWay.ts';
import { openTestServices, testToday } from './openTestServices.ts';

const canary = /canary-([a-zA-Z]+)-(own|other)-\d+/g;

/** Questions about two moments. */
const comparing = [
  'comparison',
  'comparedActors',
  'comparedTies',
  'comparedNetwork',
  'tieRegression',
  'measureChanges',
  'positionChanges',
];

interface Village {
  readonly ids: Readonly<Record<string, string>>;
  readonly personIds: readonly string[];
}

describe('who may see what', () => {
  let services: Services;
  let close: () => Promise<void>;
  let schema: GraphQLSchema;
  let villages: Readonly<Record<Standing, Village>>;
  beforeAll(async () => {
    ({ services, close } = await openTestServices());
    schema = makeSchema();
    villages = { own: await village('own'), other: await village('other') };
  });
  afterAll(() => close());

  /** A community in which every text says to which class of data it belongs. */
  async function village(where: Standing): Promise<Village> {
    let count = 0;
    const word = (dataClass: DataClass): string => `canary-${dataClass}-${where}-${++count}`;
    const ids: Record<string, string> = {};
    const create = async (label: string, values: Record<string, unknown>): Promise<string> => {
      const node = await services.stores.nodes.create(nodeKind(label), {
        communityId: ids.Community,
        attributes: { fact: word('freeText') },
        ...values,
      });
      ids[label] ??= node.id;
      return node.id;
    };
    await create('Community', { name: word('community'), district: word('community') });
    await create('Place', { name: word('organization'), kind: 'building' });
    await create('Wave', { name: word('community'), startsOn: '2026-01-01' });
    await create('Source', { title: word('record'), kind: 'import', collectedBy: word('record') });
    await create('Committee', { name: word('organization'), term: word('organization') });
    await create('Organization', {
      name: word('organization'),
      kind: 'selfOrganization',
      note: word('freeText'),
    });
    ids.team = await create('Organization', { name: 'Choir', kind: 'selfOrganization' });
    await create('Activity', {
      title: word('organization'),
      kind: word('organization'),
      date: '2026-05-01',
      note: word('freeText'),
    });
    ids.rehearsal = await create('Activity', { title: 'Rehearsal', date: '2026-06-01' });
    await create('Resource', {
      title: word('organization'),
      kind: 'skill',
      category: 'sewing',
      note: word('freeText'),
    });
    await create('Need', {
      title: word('person'),
      kind: 'skill',
      category: 'sewing',
      status: 'open',
      reportedOn: '2026-06-01',
      note: word('freeText'),
    });
    await create('SocialWorker', { name: word('person'), employer: word('person') });
    const persons: string[] = [];
    for (let i = 0; i < 8; i++)
      persons.push(
        await create('Resident', {
          name: word(i === 7 ? 'team' : 'person'),
          birthYear: 1950 + i,
          strengths: [word('person')],
          tags: [word('person')],
          note: word('freeText'),
        }),
      );
    ids.member = persons[7]!;
    const tie = async (kind: string, fromId: string, toId: string, more: object = {}): Promise<void> => {
      const made = await services.stores.ties.create({ kind: kind as never, fromId, toId, ...more });
      ids.tie ??= made.id;
      if (kind === 'SUPPORTS') ids.stressfulTie = made.id;
    };
    for (let i = 1; i < 8; i++) await tie('KNOWS', persons[i - 1]!, persons[i]!, { note: word('tie') });
    await tie('SUPPORTS', persons[0]!, persons[3]!, { weight: -3, note: word('stressfulTie') });
    await tie('NOMINATES', persons[1]!, persons[4]!, { waveId: ids.Wave, note: word('tie') });
    await tie('ASSESSES', persons[1]!, persons[4]!, {
      subkind: word('tie'),
      weight: 4,
      method: 'judges',
      note: word('tie'),
    });
    await tie('ASKED', ids.Wave!, persons[1]!);
    await tie('ANSWERED', persons[1]!, ids.Wave!);
    await tie('LIVES_IN', persons[0]!, ids.Place!);
    await tie('HAS_NEED', persons[2]!, ids.Need!);
    await tie('PROVIDES', persons[4]!, ids.Resource!);
    await tie('USES', persons[5]!, ids.Resource!);
    await tie('MEMBER_OF', ids.member, ids.team, { subkind: 'leader' });
    await tie('ORGANIZED', ids.team, ids.rehearsal);
    await tie('ATTENDED', ids.member, ids.rehearsal);
    await tie('ATTENDED', persons[1]!, ids.Activity!);
    const { settings, decisions, followUps, interventions, instrumentAnswers } = services.stores;
    const saved = { communityId: ids.Community!, createdBy: word('record') };
    const weights = JSON.stringify([{ dimension: 'spread', weight: 1 }]);
    const profile = { ...saved, kind: 'weightProfile', name: word('record'), content: weights } as const;
    ids.weightProfile = (await settings.save(profile)).id;
    const asked = { ...builtInQuestions[0]!, zh: word('record'), en: word('record') };
    const set = {
      ...saved,
      kind: 'questionSet',
      name: word('record'),
      content: JSON.stringify([asked]),
    } as const;
    ids.questionSet = (await settings.save(set)).id;
    const document = `query ${word('network').replaceAll('-', '_')} { measures { id } }`;
    const query = {
      ...saved,
      kind: 'savedQuery',
      name: word('network'),
      content: JSON.stringify({ document, variables: null }),
    } as const;
    ids.SavedQuery = (await settings.save(query)).id;
    const model = {
      ...saved,
      kind: 'stageModel',
      name: 'T0',
      content: contentOfModel({
        ...shippedModels[0]!,
        summary: { zh: word('cultivation'), en: word('cultivation') },
      }),
    } as const;
    ids.stageModel = (await settings.save(model)).id;
    await decisions.record(
      {
        personId: persons[0]!,
        verdict: 'shortlisted',
        reason: word('tie'),
        profileName: word('tie'),
        decidedOn: '2026-08-01',
        decidedBy: word('tie'),
      },
      testToday,
    );
    const followUp = { communityId: ids.Community!, topic: 'gap', decidedOn: '2026-08-01' } as const;
    for (const subject of [`isolation:${persons[6]!}`, `singleSource:${persons[0]!}`])
      await followUps.record(
        {
          ...followUp,
          subject,
          step: 'done',
          reason: word('person'),
          outcome: word('person'),
          recordedBy: word('person'),
          owner: word('person'),
        },
        testToday,
      );
    const done = await interventions.record(
      {
        communityId: ids.Community!,
        kind: 'training',
        title: word('person'),
        targetIds: persons.slice(0, 2),
        since: '2026-03-01',
        note: word('freeText'),
        recordedBy: word('record'),
      },
      testToday,
    );
    ids.intervention = done.id;
    const { cultivation } = services.stores;
    const said = word('cultivation');
    const by = { communityId: ids.Community!, owner: said, recordedBy: said };
    const accompanied = await cultivation.start(
      {
        ...{ ...by, subjectId: persons[0]!, title: said, startedOn: '2026-03-01' },
        model: shippedModels.find(({ subject }) => subject === 'person')!,
      },
      testToday,
    );
    ids.CultivationCase = accompanied.id;
    const entry = {
      ...by,
      caseId: accompanied.id,
      aboutIds: [persons[1]!],
      on: '2026-03-02',
      text: said,
    };
    const session = { ...entry, kind: 'session', form: 'visit', title: said, owner: null } as const;
    ids.caseEntry = (await cultivation.record(session, testToday)).id;
    await cultivation.record({ ...entry, kind: 'task', title: said, dueOn: '2026-03-09' }, testToday);
    await cultivation.record({ ...entry, kind: 'task', title: said, doneOn: '2026-03-09' }, testToday);
    const ownWords = { zh: word('cultivation'), en: word('cultivation') };
    const standards = { ...maturitySets[0]!, field: 'other', source: ownWords };
    const forOthers = { ...saved, kind: 'maturityStandards', name: 'other' } as const;
    ids.maturityStandards = (await settings.save({ ...forOthers, content: JSON.stringify(standards) })).id;
    const ownRules = { ...saved, kind: 'filingSet', name: 'ours' } as const;
    const rulesOfOurs = JSON.stringify({ ...filingSets[0]!, id: 'ours', source: ownWords });
    ids.filingSet = (await settings.save({ ...ownRules, content: rulesOfOurs })).id;
    const aboutTeam = { ...by, subjectId: ids.team, on: '2026-03-02', text: said, owner: null };
    const charter = { item: 'filing/generic/charter', holds: true, reference: said };
    await cultivation.record({ ...aboutTeam, kind: 'statement', ...charter }, testToday);
    const ratings = [{ dimension: 'structure', value: 3 }];
    const assessed = { item: 'organization', form: 'mid', rater: said, ratings };
    await cultivation.record({ ...aboutTeam, kind: 'assessment', ...assessed }, testToday);
    const rung = { subjectId: persons[0]!, item: 'mentor' };
    await cultivation.record({ ...aboutTeam, kind: 'rung', ...rung }, testToday);
    const texts = contentOfTexts({
      source: word('scale'),
      instruction: word('scale'),
      items: [{ item: '1', text: word('scale'), options: [word('scale')] }],
    });
    const byScale = { communityId: ids.Community!, name: 'lsns6', createdBy: word('scale') };
    const saidByScale = { ...byScale, kind: 'instrumentTexts', content: texts } as const;
    ids.instrumentTexts = (await settings.save(saidByScale)).id;
    const error = [{ score: 'total', standardDeviation: 5, reliability: 0.8, source: word('scale') }];
    const content = JSON.stringify(error);
    await settings.save({ ...byScale, kind: 'instrumentReliability', content });
    for (const askedOn of ['2026-07-01', '2026-08-01'])
      await instrumentAnswers.record(
        {
          personId: persons[0]!,
          instrument: 'lsns6',
          parameters: [],
          answers: [{ item: '1', code: 2 }],
          askedOn,
          askedBy: word('scale'),
        },
        testToday,
      );
    const begun = await services.imports.begin(
      [{ name: 'people.csv', bytes: Buffer.from(`id,name\n1,${word('import')}\n`) }],
      { communityId: ids.Community! },
      { map: [], where: [] },
    );
    await services.imports.settled(begun.id);
    return { ids: { ...ids, import: begun.id }, personIds: [...persons, ids.SocialWorker!] };
  }

  /** An administrator's grant is for all communities. */
  const standingOf = (role: Role, where: Standing): Standing => (role === 'administrator' ? 'own' : where);
  const viewerAs = (role: Role, dataKinds: Grant['dataKinds'] = []): Viewer => ({
    accountId: `a-${role}`,
    name: role,
    isLocal: false,
    grants: [
      {
        role,
        communityId: role === 'administrator' ? null : villages.own.ids.Community!,
        organizationIds: role === 'leader' ? [villages.own.ids.team!] : [],
        dataKinds,
      },
    ],
  });
  const run = (text: string, variables: object, viewer: Viewer): Promise<ExecutionResult> =>
    askAs(services, schema, viewer, text, variables);

  /** What fills an argument of a root field, in one of the two communities. */
  function argument(root: string, name: string, where: Standing): unknown {
    const { ids } = villages[where];
    const communityId = ids.Community;
    if (name === 'selection') return { communityId };
    if (comparing.includes(root) && name === 'before') return { date: '2026-01-01' };
    if (comparing.includes(root) && name === 'after') return { date: '2026-06-01' };
    if (name === 'presence') return 'stayed';
    if (root === 'comparedTies' && name === 'state') return 'kept';
    if (name === 'communityId') return communityId;
    if (name === 'actorId' || name === 'personId' || name === 'keptId') return ids.Resident;
    if (name === 'otherId') return ids.member;
    if (root === 'assessments' && name === 'subjectId') return ids.team;
    if (root === 'ladderRise' && name === 'since') return '2026-01-01';
    if (name === 'workerId') return ids.SocialWorker;
    if (name === 'organizationId') return ids.team;
    if (root === 'series' && name === 'measures') return ['density', 'degree'];
    if (root === 'rankTrajectories' && name === 'measure') return 'degree';
    if (root === 'graphQuery' && name === 'query')
      return { subject: 'actors', facts: ['name', 'note', 'fact', 'tags', 'strengths'] };
    if (root === 'actorFacts' && name === 'fact') return 'fact';
    if (root === 'caseEntryVersions' && name === 'firstId') return ids.caseEntry;
    if (name === 'caseId') return ids.CultivationCase;
    if (name === 'interventionId' || name === 'firstId' || root === 'putAwayIntervention')
      return ids.intervention;
    if (root === 'interventionEffect' && name === 'question') return { outcome: 'contacts' };
    if (name === 'predictors') return ['priorTie', 'sameBuilding'];
    if (root === 'researchPackageCheck' && name === 'options') return { moments: [{ date: '2026-06-01' }] };
    if (name === 'goal') return 'fragment';
    if (name === 'affiliation') return 'membership';
    if (name === 'model') return 'density';
    if (name === 'job') return 'hers';
    if (name === 'topic') return 'gap';
    if (root === 'report' && name === 'kind') return 'diagnosis';
    if (name === 'nodeId') return ids.Resident;
    if (name === 'batchId') return ids.Source;
    if (name !== 'id') return undefined;
    if (['measure', 'significance', 'positionChanges'].includes(root)) return 'degree';
    if (root === 'stageModel') return 'T0';
    if (root === 'tie') return ids.tie;
    if (root === 'import') return ids.import;
    if (root === 'node' || root === 'dependents') return ids.Resident;
    return ids[root.charAt(0).toUpperCase() + root.slice(1)];
  }

  function call(
    field: GraphQLField<unknown, unknown>,
    where: Standing,
  ): { text: string; variables: object; head: string } | null {
    const given = field.args.flatMap((each) => {
      const value = argument(field.name, each.name, where);
      return value === undefined ? [] : [{ name: each.name, type: String(each.type), value }];
    });
    const missing = field.args.some(
      (each) =>
        isNonNullType(each.type) &&
        each.defaultValue === undefined &&
        !given.some(({ name }) => name === each.name),
    );
    if (missing) return null;
    const declared = given.map(({ name, type }) => `$${name}: ${type}`).join(', ');
    const passed = given.map(({ name }) => `${name}: $${name}`).join(', ');
    return {
      head: given.length > 0 ? `(${declared})` : '',
      text: `${field.name}${given.length > 0 ? `(${passed})` : ''}`,
      variables: Object.fromEntries(given.map(({ name, value }) => [name, value])),
    };
  }

  it('is settled for every field of the schema, every role, own and other communities', () => {
    const fields = Object.values(bareSchema().getTypeMap())
      .filter(isObjectType)
      .filter((type) => !type.name.startsWith('__'))
      .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
    expect(fields.toSorted()).toEqual(listedFields.toSorted());
    expect(fields.length).toBeGreaterThan(500);
    for (const field of fields) {
      const [type = '', name = ''] = field.split('.');
      expect(dataClassIds).toContain(classOfField(type, name));
    }
  });

  // Every field in every way, twice: some 1,500 questions, which take Neo4j a minute.
  it.each(roleIds)(
    'keeps from the role %s what is not hers, whatever she asks',
    async (role) => {
      const viewer = viewerAs(role);
      const leaks = new Set<string>();
      const heard = new Set<string>();
      let asked = 0;
      for (const where of ['own', 'other'] as const)
        for (const field of Object.values(schema.getQueryType()!.getFields())) {
          const question = call(field, where);
          if (!question) {
            leaks.add(`${field.name} could not be asked: give its arguments here`);
            continue;
          }
          for (const way of everyWay(schema, getNamedType(field.type))) {
            asked++;
            const answer = await run(
              `query${question.head} { ${question.text} { ${way} } }`,
              question.variables,
              viewer,
            );
            const text = JSON.stringify(answer.data ?? null);
            for (const [found, dataClass, standing] of text.matchAll(canary)) {
              heard.add(`${dataClass} ${standing}`);
              if (permission(dataClass as DataClass, role, standingOf(role, standing as Standing)) !== 'yes')
                leaks.add(`${found} by ${field.name} { ${way} }`);
            }
            if (permission('person', role, 'own') === 'yes') continue;
            for (const each of ['own', 'other'] as const)
              for (const id of villages[each].personIds)
                if (text.includes(id)) leaks.add(`the id of a person by ${field.name} { ${way} }`);
          }
        }
      expect([...leaks]).toEqual([]);
      expect(asked).toBeGreaterThan(1000);
      // A role that hears nothing would prove nothing.
      expect([...heard].some((each) => each.endsWith('own'))).toBe(true);
    },
    300_000,
  );

  it('shows the responsible worker all that her grants open', async () => {
    const text = 'query($id: ID!) { tie(id: $id) { note } }';
    const variables = { id: villages.own.ids.stressfulTie };
    expect((await run(text, variables, viewerAs('socialWorker'))).data).toEqual({ tie: null });
    const opened = await run(text, variables, viewerAs('socialWorker', extraDataKindIds));
    expect(JSON.stringify(opened.data)).toContain('canary-stressfulTie-own');
  });

  it.each(roleIds)('lets the role %s change nothing that is not hers', async (role) => {
    const before = await revisions();
    const refused: string[] = [];
    for (const where of ['own', 'other'] as const)
      for (const field of Object.values(schema.getMutationType()!.getFields())) {
        const rule = rootRules[`Mutation.${field.name}`]!;
        if (
          permission(rule.dataClass, role, rule.scope === 'none' ? 'own' : standingOf(role, where)) ===
            'yes' &&
          (role === 'administrator' || !isNewCommunity(field.name))
        )
          continue;
        const answer = await mutate(field, where, viewerAs(role));
        refused.push(field.name);
        expect([field.name, answer.errors?.length ?? 0]).not.toEqual([field.name, 0]);
      }
    expect(await revisions()).toEqual(before);
    expect(refused.length).toBeGreaterThan(20);
  });

  /** Who works in some communities only makes and removes none. */
  const isNewCommunity = (name: string): boolean =>
    name === 'createCommunity' || name === 'createDemonstration';

  const revisions = async () => ({
    own: await services.stores.records.revision(villages.own.ids.Community!),
    other: await services.stores.records.revision(villages.other.ids.Community!),
    communities: await (
      await services.stores.nodes.list(nodeKind('Community'), null, { first: 10, after: null, search: null })
    ).totalCount(),
    accounts: await services.accounts.mode(),
  });

  /** Calls a mutation with arguments that would do: it must be the policy that refuses. */
  function mutate(
    field: GraphQLField<unknown, unknown>,
    where: Standing,
    viewer: Viewer,
  ): Promise<ExecutionResult> {
    const { ids } = villages[where];
    const label = field.name.replace(/^(create|update|remove)/, '');
    const inputs: Record<string, unknown> = {
      createTie: { kind: 'KNOWS', fromId: ids.Resident, toId: ids.member },
      updateTie: { weight: 2 },
      createAccount: {
        id: '019b0000-0000-7000-8000-00000000aaaa',
        loginName: 'intruder',
        name: 'x',
        grants: [],
      },
      saveWeightProfile: {
        communityId: ids.Community,
        name: 'x',
        weights: [{ dimension: 'spread', weight: 1 }],
      },
      saveQuestionSet: { communityId: ids.Community, name: 'x', questions: builtInQuestions },
      recordInterview: {
        id: '019b0000-0000-7000-8000-00000000bbbb',
        communityId: ids.Community,
        waveId: ids.Wave,
        respondentId: ids.Resident,
        on: '2026-08-01',
        answers: [],
      },
      recordAttendance: {
        id: '019b0000-0000-7000-8000-00000000cccc',
        communityId: ids.Community,
        activityId: ids.Activity,
        attendees: [{ personId: ids.Resident }],
      },
      recordDecision: { personId: ids.Resident, verdict: 'approached', reason: 'x' },
      recordIntervention: {
        communityId: ids.Community,
        kind: 'other',
        title: 'x',
        targetIds: [ids.Resident],
        since: '2026-08-01',
      },
      startCase: { communityId: ids.Community, subjectId: ids.Resident, modelId: 'T2' },
      changeCase: { communityId: ids.Community, id: ids.CultivationCase, title: 'x' },
      recordCaseEntry: {
        ...{ communityId: ids.Community, caseId: ids.CultivationCase },
        ...{ kind: 'session', form: 'visit' },
      },
      recordFollowUp: {
        communityId: ids.Community,
        topic: 'gap',
        subject: `isolation:${ids.Resident}`,
        step: 'assigned',
      },
      saveGapThresholds: { communityId: ids.Community, changed: [] },
      saveAlertThresholds: { communityId: ids.Community, changed: [] },
      recordInstrumentAnswers: {
        personId: ids.Resident,
        instrument: 'lsns6',
        answers: [{ item: '1', code: 2 }],
      },
      saveInstrumentTexts: {
        communityId: ids.Community,
        instrument: 'lsns6',
        source: 'x',
        items: [{ item: '1', text: 'x', options: [] }],
      },
      saveInstrumentReliability: {
        communityId: ids.Community,
        instrument: 'lsns6',
        scores: [{ score: 'total', standardDeviation: 5, reliability: 0.8, source: 'x' }],
      },
      recordConsent: {
        personId: ids.Resident,
        purpose: 'network',
        decision: 'withdrawn',
        on: '2026-08-01',
        means: 'spoken',
      },
    };
    const named = {
      name: 'x',
      title: 'x',
      kind: field.name.startsWith('create') ? kindFor(label) : undefined,
      date: '2026-01-01',
      status: 'open',
    };
    const nodeInput = Object.fromEntries(
      Object.entries({ ...named, communityId: label === 'Community' ? undefined : ids.Community }).filter(
        ([name, value]) => value !== undefined && inputFields(field).includes(name),
      ),
    );
    const values: Record<string, unknown> = {
      id: /Tie$/.test(field.name)
        ? ids.tie
        : /Import/.test(field.name)
          ? ids.import
          : field.name.startsWith('retire')
            ? ids[label.replace(/^retire./, (start) => start.at(-1)!.toLowerCase())]
            : /Account|Grants|Password|Sessions/.test(field.name)
              ? '019b0000-0000-7000-8000-00000000aaaa'
              : (ids[label] ?? ids.Resident),
      input: inputs[field.name] ?? nodeInput,
      on: '2026-08-01',
      batchId: ids.Source,
      options: {},
      grants: [],
      name: 'x',
      personId: ids.Resident,
      communityId: ids.Community,
      personIds: [ids.Resident],
      reason: 'asked',
      caseId: ids.CultivationCase,
      outcome: 'stopped',
      withDependents: true,
      json: JSON.stringify(shippedModels[1]),
      setId: 'xiangtan',
      keptId: ids.Resident,
      otherId: ids.member,
      tieIds: [ids.tie],
    };
    const given = field.args.filter(({ name, type }) => isNonNullType(type) || name === 'withDependents');
    const declared = given.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
    const passed = given.map(({ name }) => `${name}: $${name}`).join(', ');
    const below = getNamedType(field.type);
    const rest = isLeafType(below) ? '' : ' { __typename }';
    return run(
      `mutation${given.length > 0 ? `(${declared})` : ''} { ${field.name}${given.length > 0 ? `(${passed})` : ''}${rest} }`,
      Object.fromEntries(given.map(({ name }) => [name, values[name]])),
      viewer,
    );
  }
  const kindFor = (label: string): unknown =>
    ({
      Place: 'building',
      Organization: 'selfOrganization',
      Resource: 'skill',
      Need: 'skill',
      Source: 'survey',
      Activity: 'x',
    })[label];
  function inputFields(field: GraphQLField<unknown, unknown>): string[] {
    const type = field.args.find(({ name }) => name === 'input')?.type;
    const named = type && getNamedType(type);
    return named && 'getFields' in named ? Object.keys(named.getFields()) : [];
  }
});
