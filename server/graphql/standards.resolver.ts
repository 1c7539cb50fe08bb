import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { rulesInWords } from '../cultivation/filing.ts';
import { filingSetOf, filingSets, filingSetWith } from '../cultivation/filingSets.ts';
import { indicators } from '../cultivation/indicators.ts';
import { maturitySets } from '../cultivation/maturitySets.ts';
import type { CultivationBook } from '../entities/cultivation/caseEntry.ts';
import type { FilingSet, Settlement } from '../entities/cultivation/filingSet.ts';
import type { MaturitySet } from '../entities/cultivation/maturitySet.ts';
import { isPartialDate, lastDay } from '../entities/partialDate.ts';
import { ProblemError } from '../entities/problem.ts';
import { SubjectAssessments } from '../entities/results/assessments.ts';
import { Filing, Filings } from '../entities/results/filing.ts';
import { Ladder, LadderRise } from '../entities/results/ladder.ts';
import { Maturity } from '../entities/results/maturity.ts';
import {
  FilingSets,
  MaturityStandards,
  SettlementEnum,
  type OfferedFilingSet,
} from '../entities/results/standardSets.ts';
import { GraphQLPartialDate } from '../entities/scalars.ts';
import type { Setting } from '../entities/setting.ts';
import { inWords } from '../entities/sentence.ts';
import { choicesFor, chosenFilingSet, contentOfChosen } from './choicesFor.ts';
import { checkFirst } from './connection.ts';
import type { Context } from './context.ts';
import { bookFor } from './cultivationBookFor.ts';

const shapeOf = (name: string): string =>
  `Of the shape of \`${name}.schema.json\`; at most 100,000 characters`;

/** How far persons, organizations and communities have come, by assessments, standards and filing. */
@Resolver()
export class StandardsResolver {
  @Query(() => SubjectAssessments, {
    description: 'The assessments of a resident, an organization or, by its own id, the community',
  })
  async assessments(
    @Arg('communityId', () => ID) communityId: string,
    @Arg('subjectId', () => ID) subjectId: string,
    @Ctx() context: Context,
  ): Promise<SubjectAssessments> {
    const book = await bookFor(communityId, context);
    const today = context.today();
    return context.analyst.ask('assessments', { communityId }, { subjectId, book, today });
  }

  @Query(() => Ladder, { description: 'How far a resident came from taking part to bringing up others' })
  async ladder(
    @Arg('communityId', () => ID) communityId: string,
    @Arg('personId', () => ID) personId: string,
    @Ctx() context: Context,
  ): Promise<Ladder> {
    const book = rungsOf(await bookFor(communityId, context));
    return context.analyst.ask('ladder', { communityId }, { personId, book, today: context.today() });
  }

  @Query(() => LadderRise, {
    description: 'How many residents stand on which step, and who rose since the end of a day',
  })
  async ladderRise(
    @Arg('communityId', () => ID) communityId: string,
    @Arg('since', () => GraphQLPartialDate) since: string,
    @Ctx() context: Context,
  ): Promise<LadderRise> {
    if (!isPartialDate(since)) throw new ProblemError({ code: 'notADate', field: 'since' });
    const book = rungsOf(await bookFor(communityId, context));
    const asked = { since: lastDay(since), book, today: context.today() };
    return context.analyst.ask('ladderRise', { communityId }, asked);
  }

  @Query(() => Maturity, { description: 'How far an organization meets the standards of its field' })
  async maturity(
    @Arg('communityId', () => ID) communityId: string,
    @Arg('organizationId', () => ID) organizationId: string,
    @Ctx() context: Context,
  ): Promise<Maturity> {
    const book = await bookFor(communityId, context);
    return context.analyst.ask('maturity', { communityId }, { organizationId, book, today: context.today() });
  }

  @Query(() => Filing, {
    description: 'The filing of an organization, by the rules that the community goes by',
  })
  async filing(
    @Arg('communityId', () => ID) communityId: string,
    @Arg('organizationId', () => ID) organizationId: string,
    @Ctx() context: Context,
  ): Promise<Filing> {
    const book = await filingBookFor(communityId, context);
    return context.analyst.ask('filing', { communityId }, { organizationId, book, today: context.today() });
  }

  @Query(() => Filings, {
    description:
      'The filings of the organizations that residents run, in order of name, and how many there are of each field',
  })
  async filings(
    @Arg('communityId', () => ID) communityId: string,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('offset', () => Int, { defaultValue: 0 }) offset: number,
    @Ctx() context: Context,
  ): Promise<Filings> {
    const book = await filingBookFor(communityId, context);
    return context.analyst.ask(
      'filings',
      { communityId },
      { book, today: context.today(), first: checkFirst(first, 200), offset: Math.max(0, offset) },
    );
  }

  @Query(() => [MaturityStandards], {
    description: 'The standards that hold in a community: of each field its own, else the shipped ones',
  })
  async maturityStandards(
    @Arg('communityId', () => ID) communityId: string,
    @Ctx() { stores }: Context,
  ): Promise<MaturityStandards[]> {
    const own = (await stores.settings.list(communityId, 'maturityStandards')).map(ownStandards);
    const fields = own.map(({ field }) => field);
    return [
      ...own.filter(({ field }, i) => fields.indexOf(field) === i),
      ...maturitySets.filter(({ field }) => !fields.includes(field)).map((set) => standardsOf(set)),
    ];
  }

  @Mutation(() => MaturityStandards, {
    description:
      'Adds a version of the standards of a field, which holds from now on. What the newest says already is not added again',
  })
  async saveMaturityStandards(
    @Arg('communityId', () => ID) communityId: string,
    @Arg('json', () => String, { description: shapeOf('maturitySet') }) json: string,
    @Ctx() { stores, viewer }: Context,
  ): Promise<MaturityStandards> {
    // The validator takes a while to load, which a server that nobody sends a set need not wait for.
    const { readMaturitySet } = await import('../cultivation/readSet.ts');
    const set = readMaturitySet(json, indicators);
    const named = { communityId, kind: 'maturityStandards', name: set.field } as const;
    const content = JSON.stringify(set);
    return ownStandards(await stores.settings.save({ ...named, content, createdBy: viewer.accountId }));
  }

  @Mutation(() => MaturityStandards, {
    description: 'Puts own standards away: the shipped ones of the field hold again',
  })
  async retireMaturityStandards(
    @Arg('id', () => ID, { description: '`settingId` of the standards' }) id: string,
    @Ctx() { stores }: Context,
  ): Promise<MaturityStandards> {
    return ownStandards(await stores.settings.retire('maturityStandards', id));
  }

  @Query(() => FilingSets, {
    description: 'The rules of filing that a community goes by, and those that it can choose',
  })
  async filingSets(
    @Arg('communityId', () => ID) communityId: string,
    @Ctx() context: Context,
  ): Promise<FilingSets> {
    const choices = await choicesFor(communityId, context);
    const saved = await context.stores.settings.list(communityId, 'filingSet');
    const own = saved.filter(({ name }) => name !== chosenFilingSet).map(ownFilingSet);
    return {
      ...{ chosen: filingSetOf(choices).id, settlement: choices.settlement },
      sets: [
        ...own,
        ...filingSets
          .filter(({ id }) => own.every((each) => each.id !== id))
          .map((set) => offeredFilingSet(set)),
      ],
    };
  }

  @Mutation(() => FilingSets, { description: 'Chooses the rules of filing that a community goes by' })
  async chooseFilingSet(
    @Arg('communityId', () => ID) communityId: string,
    @Arg('setId', () => ID) setId: string,
    @Arg('settlement', () => SettlementEnum, { defaultValue: 'urban' }) settlement: Settlement,
    @Ctx() context: Context,
  ): Promise<FilingSets> {
    const choices = await choicesFor(communityId, context);
    if (!filingSetWith(setId, choices)) throw new ProblemError({ code: 'notFound', field: 'setId' });
    const named = { communityId, kind: 'filingSet', name: chosenFilingSet } as const;
    const content = contentOfChosen({ set: setId, settlement });
    await context.stores.settings.save({ ...named, content, createdBy: context.viewer.accountId });
    return this.filingSets(communityId, context);
  }

  @Mutation(() => FilingSets, {
    description:
      'Adds rules of filing of the community’s own, or a version of them, in place of shipped ones of their id',
  })
  async saveFilingSet(
    @Arg('communityId', () => ID) communityId: string,
    @Arg('json', () => String, { description: shapeOf('filingSet') }) json: string,
    @Ctx() context: Context,
  ): Promise<FilingSets> {
    const { readFilingSet } = await import('../cultivation/readSet.ts');
    const set = readFilingSet(json);
    if (set.id === chosenFilingSet) throw new ProblemError({ code: 'nameTaken', field: 'id' });
    const named = { communityId, kind: 'filingSet', name: set.id } as const;
    const content = JSON.stringify(set);
    await context.stores.settings.save({ ...named, content, createdBy: context.viewer.accountId });
    return this.filingSets(communityId, context);
  }

  @Mutation(() => FilingSets, {
    description:
      'Puts own rules away; where they were chosen, shipped ones of their id hold, or else the generic ones',
  })
  async retireFilingSet(
    @Arg('id', () => ID, { description: '`settingId` of the rules' }) id: string,
    @Ctx() context: Context,
  ): Promise<FilingSets> {
    const { communityId } = await context.stores.settings.retire('filingSet', id);
    return this.filingSets(communityId, context);
  }
}

/** Of the book what the ladder reads. */
const rungsOf = ({ entries }: CultivationBook): CultivationBook => ({
  cases: [],
  entries: entries.filter(({ kind }) => kind === 'rung'),
});

/**
 * Of the book what filings rest on; for who may not see persons without what a worker wrote in her own words. Who sees
 * organizations may read it.
 */
async function filingBookFor(communityId: string, context: Context): Promise<CultivationBook> {
  const { entries, choices } = await bookFor(communityId, context);
  const seesWords = context.access.may('cultivation', communityId);
  const filed = entries
    .filter(({ kind, item }) => kind === 'filing' || (kind === 'statement' && item?.startsWith('filing/')))
    .map((entry) => ({ ...entry, snapshot: [], ratings: [], ...(seesWords ? {} : { text: null }) }));
  return { cases: [], entries: filed, choices };
}

const standardsOf = (set: MaturitySet, setting: Setting | null = null): MaturityStandards => ({
  ...{ id: set.id, field: set.field, name: inWords(set.name), source: inWords(set.source) },
  settingId: setting?.id ?? null,
  version: setting?.version ?? null,
  json: JSON.stringify(set, null, 2),
});

const ownStandards = (setting: Setting): MaturityStandards =>
  standardsOf(JSON.parse(setting.content) as MaturitySet, setting);

const offeredFilingSet = (set: FilingSet, setting: Setting | null = null): OfferedFilingSet => ({
  ...{ id: set.id, settingId: setting?.id ?? null, rules: rulesInWords(set) },
  json: JSON.stringify(set, null, 2),
});

const ownFilingSet = (setting: Setting): OfferedFilingSet =>
  offeredFilingSet(JSON.parse(setting.content) as FilingSet, setting);
