import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { dimensions } from '../analysis/activists/dimensions.ts';
import { rules } from '../analysis/gaps/rules.ts';
import { checkThresholds } from '../analysis/gaps/thresholds.ts';
import { GapThresholds, SaveGapThresholdsInput } from '../entities/gapThresholds.ts';
import { ProblemError } from '../entities/problem.ts';
import {
  builtInQuestions,
  builtInSet,
  checkQuestions,
  QuestionSet,
  SaveQuestionSetInput,
  type Question,
} from '../entities/questionSet.ts';
import type { Setting } from '../entities/setting.ts';
import { checkWeights, SaveWeightProfileInput, WeightProfile } from '../entities/weightProfile.ts';
import { shown, type Language } from '../entities/wording.ts';
import type { Context } from './context.ts';
import { changedThresholds, toThresholds } from './changedThresholds.ts';
import { savedThresholds } from './thresholdsFor.ts';

const versionsMeaning =
  'All versions, those put away too; else the newest of each name that is in use. Of the last 500 versions';

/** What a community chose for itself in place of the built-in defaults. */
@Resolver()
export class SettingsResolver {
  @Query(() => [WeightProfile], { description: 'Weights for lists of activists, the newest first' })
  async weightProfiles(
    @Arg('communityId', () => ID) communityId: string,
    @Arg('versions', () => Boolean, { defaultValue: false, description: versionsMeaning }) versions: boolean,
    @Ctx() { stores }: Context,
  ): Promise<WeightProfile[]> {
    return (await stores.settings.list(communityId, 'weightProfile', { versions })).map(toWeightProfile);
  }

  @Mutation(() => WeightProfile, {
    description: 'Adds a version. What the newest version of the name says already is not added again',
  })
  async saveWeightProfile(
    @Arg('input', () => SaveWeightProfileInput) { communityId, name, weights }: SaveWeightProfileInput,
    @Ctx() { stores, viewer }: Context,
  ): Promise<WeightProfile> {
    const ids = dimensions.map(({ id }) => id);
    const problems = checkWeights(weights, ids);
    if (problems.length > 0) throw new ProblemError(problems);
    const sorted = weights.toSorted((a, b) => ids.indexOf(a.dimension) - ids.indexOf(b.dimension));
    const content = JSON.stringify(sorted.map(({ dimension, weight }) => ({ dimension, weight })));
    const createdBy = viewer.accountId;
    return toWeightProfile(
      await stores.settings.save({ communityId, kind: 'weightProfile', name, content, createdBy }),
    );
  }

  @Mutation(() => WeightProfile, { description: 'Puts the name of a profile away, with all its versions' })
  async retireWeightProfile(
    @Arg('id', () => ID) id: string,
    @Ctx() { stores }: Context,
  ): Promise<WeightProfile> {
    return toWeightProfile(await stores.settings.retire('weightProfile', id));
  }

  @Query(() => GapThresholds, {
    nullable: true,
    description: 'What the community takes for a gap; null = all as usual, nobody saved anything yet',
  })
  async gapThresholds(
    @Arg('communityId', () => ID) communityId: string,
    @Ctx() context: Context,
  ): Promise<GapThresholds | null> {
    const saved = await savedThresholds(communityId, 'gapThresholds', context);
    return saved && toThresholds(saved);
  }

  @Mutation(() => GapThresholds, {
    description: 'Adds a version, from which on the work list is made. The same once more is not added again',
  })
  async saveGapThresholds(
    @Arg('input', () => SaveGapThresholdsInput) { communityId, changed }: SaveGapThresholdsInput,
    @Ctx() { stores, viewer }: Context,
  ): Promise<GapThresholds> {
    const content = JSON.stringify(changedThresholds(changed, rules, checkThresholds));
    const createdBy = viewer.accountId;
    const named = { communityId, kind: 'gapThresholds', name: 'thresholds' } as const;
    return toThresholds(await stores.settings.save({ ...named, content, createdBy }));
  }

  @Query(() => [QuestionSet], {
    description: 'Questions of interviews, the newest first, the built-in ones last',
  })
  async questionSets(
    @Arg('communityId', () => ID) communityId: string,
    @Arg('versions', () => Boolean, { defaultValue: false, description: versionsMeaning }) versions: boolean,
    @Ctx() { stores, language }: Context,
  ): Promise<QuestionSet[]> {
    const saved = await stores.settings.list(communityId, 'questionSet', { versions });
    return [...saved.map(toQuestionSet), standardSet(language)];
  }

  @Mutation(() => QuestionSet, {
    description: 'Adds a version. What the newest version of the name says already is not added again',
  })
  async saveQuestionSet(
    @Arg('input', () => SaveQuestionSetInput) { communityId, name, questions }: SaveQuestionSetInput,
    @Ctx() { stores, viewer }: Context,
  ): Promise<QuestionSet> {
    const problems = checkQuestions(questions);
    if (problems.length > 0) throw new ProblemError(problems);
    const content = JSON.stringify(questions.map(inOrder));
    const createdBy = viewer.accountId;
    return toQuestionSet(
      await stores.settings.save({ communityId, kind: 'questionSet', name, content, createdBy }),
    );
  }

  @Mutation(() => QuestionSet, { description: 'Puts the name of a set away, with all its versions' })
  async retireQuestionSet(@Arg('id', () => ID) id: string, @Ctx() { stores }: Context): Promise<QuestionSet> {
    return toQuestionSet(await stores.settings.retire('questionSet', id));
  }
}

/** Stored weights as they are answered. */
export const toWeightProfile = (setting: Setting): WeightProfile => ({
  ...setting,
  weights: JSON.parse(setting.content) as WeightProfile['weights'],
});

const toQuestionSet = (setting: Setting): QuestionSet => ({
  ...setting,
  questions: JSON.parse(setting.content) as Question[],
});

const standardSet = (language: Language): QuestionSet => ({
  ...builtInSet,
  name: shown(builtInSet.name, language),
  questions: [...builtInQuestions],
  createdAt: null,
  createdBy: null,
  retiredAt: null,
});

/** The same question is always the same text, whatever order its parts came in. */
const inOrder = ({ key, zh, en, kind, subkind, fromNamed, most, stressful }: Question): Question => ({
  key,
  zh: zh.trim(),
  en: en.trim(),
  kind,
  subkind: subkind ?? null,
  fromNamed,
  most,
  stressful,
});
