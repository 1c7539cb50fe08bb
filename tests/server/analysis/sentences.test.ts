import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dimensions } from '../../../server/analysis/activists/dimensions.ts';
import { activistEvidence } from '../../../server/analysis/activists/evidence/activistEvidence.ts';
import { activistFairness } from '../../../server/analysis/activists/fairness/activistFairness.ts';
import { approachReasons } from '../../../server/analysis/activists/approachReasons.ts';
import { latentActivists } from '../../../server/analysis/activists/latentActivists.ts';
import { buildingRateIds } from '../../../server/analysis/gaps/buildingRates.ts';
import { rules } from '../../../server/analysis/gaps/rules.ts';
import { supportGaps } from '../../../server/analysis/gaps/supportGaps.ts';
import { introductionParts } from '../../../server/analysis/introductions/introductionParts.ts';
import { introductionPlan } from '../../../server/analysis/introductions/introductionPlan.ts';
import { overview } from '../../../server/analysis/overview.ts';
import { brokerageRoles } from '../../../server/entities/results/activistEvidence.ts';
import { fairnessFacts } from '../../../server/entities/results/activistFairness.ts';
import { evidenceLevels } from '../../../server/entities/results/latentActivists.ts';
import { nodeLabels } from '../../../server/entities/nodeKinds.ts';
import { servesIn } from '../../../server/entities/ties/servesIn.ts';
import { supports } from '../../../server/entities/ties/supports.ts';
import type { TieKind } from '../../../server/entities/tieKind.ts';
import { tieKinds } from '../../../server/entities/tieKinds.ts';
import { languages } from '../../../server/entities/wording.ts';
import { generateDemonstration } from '../../../server/demonstration/generateDemonstration.ts';
import { sentences as english } from '../../../server/locales/en/sentences.ts';
import { sentences as chinese } from '../../../server/locales/zh/sentences.ts';
import { demonstrationRecord } from './demonstrationRecord.ts';
import { usualArguments } from './introductions/usualArguments.ts';
import { sentencesIn, spoken } from './spoken.ts';
import { toy12Record } from './toy12Record.ts';

const keys = Object.keys(chinese) as (keyof typeof chinese)[];
const gapsOf = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)/g)].map((match) => match[1]!))].sort();
const folder = new URL('../../../server/analysis/', import.meta.url);
const today = '2026-11-24';

describe('the sentences of the answers', () => {
  it('have the same keys and the same gaps in both languages', () => {
    expect(Object.keys(english)).toEqual(keys);
    for (const key of keys) expect(gapsOf(english[key]), key).toEqual(gapsOf(chinese[key]));
  });

  it('have every key that the code names', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const named = files.flatMap((name) =>
      [...readFileSync(new URL(name, folder), 'utf8').matchAll(/text: '([^']+)'/g)].map((match) => match[1]!),
    );
    expect(named.length).toBeGreaterThan(30);
    // Kinds are called as the registries call them.
    const kinds = [
      ...nodeLabels.map((label) => `node.${label}`),
      ...tieKinds.flatMap(({ id, subkinds }: TieKind) => [
        `tie.${id}`,
        ...Object.keys(subkinds ?? {}).map((subkind) => `subkind.${id}.${subkind}`),
      ]),
    ];
    expect(named.filter((key) => !(key in chinese) && !kinds.includes(key))).toEqual([]);
  });

  it('have every key that the code puts together', () => {
    const made = [
      ...Object.keys(servesIn.subkinds).map((post) => `post.${post}`),
      ...Object.keys(supports.subkinds).map((kind) => `support.${kind}`),
      ...dimensions.flatMap(({ id }) => ['name', 'meaning', 'none'].map((part) => `dimension.${id}.${part}`)),
      ...dimensions.map(({ id }) => `approach.reason.${id}`),
      ...['refused', 'mentioned', 'child'].map((why) => `approach.unlisted.${why}`),
      ...['ask', 'correct', 'refuse', 'withdraw'].map((right) => `approach.right.${right}`),
      ...brokerageRoles.map((role) => `brokerageRole.${role}`),
      ...['member', 'leader', 'founder'].map((role) => `timeline.joined.${role}`),
      ...['organizer', 'volunteer', 'participant'].map((role) => `timeline.activity.${role}`),
      ...['NOMINATES', 'ASSESSES', 'SUPPORTS', 'ownRating'].map((what) => `timeline.counted.${what}`),
      ...fairnessFacts.map((fact) => `fairness.fact.${fact}`),
      ...['under35', 'to59', 'to69', 'to79', 'from80'].map((band) => `fairness.age.${band}`),
      ...evidenceLevels.flatMap((level) => [`activists.title.${level}`, `activists.claim.${level}`]),
      ...rules.flatMap(({ id }) => [`gap.${id}.name`, `gap.${id}.definition`]),
      ...rules.flatMap(({ id, thresholds }) => thresholds.map((each) => `threshold.${id}.${each.id}`)),
      ...['answered', 'named', 'building'].map((observed) => `gap.isolation.${observed}`),
      ...['giver', 'contact', 'mostly'].flatMap((kind) =>
        ['', '.old', '.staff'].map((risk) => `gap.singleSource.${kind}${risk}`),
      ),
      ...['share', 'bringIn'].map((step) => `gap.singleSource.${step}`),
      ...['noSupply', 'unreachable', 'far', 'near'].map((state) => `gap.unmetNeed.${state}`),
      ...['unreachable', 'far', 'near'].map((state) => `gap.unmetNeed.${state}.nextStep`),
      ...['staff', 'resident'].map((kind) => `gap.articulation.${kind}`),
      ...['asked', 'notAsked', 'ask', 'inviteWith', 'invite'].map((part) => `gap.kinOnly.${part}`),
      ...['talkWith', 'invite'].map((step) => `gap.typeDeficit.${step}`),
      ...['shareWith', 'findMore', 'relieveWith', 'relieve'].map((step) => `gap.overload.${step}`),
      ...['listenWith', 'listen'].map((step) => `gap.stressfulTie.${step}`),
      ...buildingRateIds.flatMap((id) =>
        ['', '.stepWith', '.step'].map((part) => `gap.coverage.${id}${part}`),
      ),
      ...[
        'isolates',
        'singleSource',
        'needsWithoutSupply',
        'activistsToMeet',
        'officesWithoutTies',
        'placesWithTooFewAnswers',
        'nobodyAsked',
        'staleResources',
      ].flatMap((id) => [`attention.${id}.title`, `attention.${id}.text`]),
      ...introductionParts.map(({ id }) => `introduction.part.${id}`),
      ...[
        'alone',
        'circles',
        'oneContact',
        'need',
        'organizations',
        'reach',
        'commonContacts',
        'sameBuilding',
        'sharedActivity',
        'upcomingActivity',
      ].map((reason) => `introduction.reason.${reason}`),
      ...[
        'isolates',
        'singleContacts',
        'need',
        'needWithoutChain',
        'largestComponent',
        'components',
        'nearer',
      ].map((change) => `introduction.change.${change}`),
    ];
    expect(made.filter((key) => !(key in chinese))).toEqual([]);
  });

  const communityId = '019ab000-0000-7000-8000-000000000001';
  const demonstration = demonstrationRecord(
    generateDemonstration({ seed: 1, today, communityId, language: 'zh' }),
  );
  it.each([
    ['Toy-12', toy12Record({ asked: true, nominations: ['03-01', '04-01'] })],
    ['the demonstration', demonstration],
  ])('have every gap filled in the answers about %s', (_name, record) => {
    const selection = { communityId };
    const listed = latentActivists(record, selection, { first: 200, today });
    const answers = [
      overview(record, selection, { today }),
      listed,
      ...listed.activists
        .slice(0, 3)
        .flatMap(({ actor: { id } }) => [
          activistEvidence(record, selection, { personId: id, today }),
          approachReasons(record, selection, { personId: id, today }),
        ]),
      activistFairness(record, selection, { top: 20, today, seed: 1 }),
      introductionPlan(record, selection, { ...usualArguments, today }),
      supportGaps(record, selection, { rules: null, first: 500, offset: 0, today }),
    ];
    const said = sentencesIn(answers);
    expect(said.length).toBeGreaterThan(50);
    for (const language of languages)
      for (const sentence of said) expect(spoken(sentence, language).length).toBeGreaterThan(0);
  });

  it('call nobody the leader, and remove nobody', () => {
    // A person's own file speaks of her data, which may well be removed.
    const ofAnswers = keys.filter((key) => !key.startsWith('personFile.'));
    for (const key of ofAnswers) {
      expect(english[key]).not.toMatch(/remove|disrupt|the leader/i);
      expect(chinese[key]).not.toMatch(/移除|删除|瓦解/);
    }
  });
});
