import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { modelVocabulary } from '../cultivation/modelVocabulary.ts';
import { shippedModel, shippedModels } from '../cultivation/stageModels.ts';
import { SavedStageModel, StageModelOptions } from '../entities/cultivation/savedStageModel.ts';
import { sessionFormIds, sessionForms } from '../entities/cultivation/stageModel.ts';
import { inWords } from '../entities/sentence.ts';
import type { BothLanguages, Wording } from '../entities/wording.ts';
import { checkFirst } from './connection.ts';
import type { Context } from './context.ts';
import {
  contentOfModel,
  savedModel,
  stageModelFor,
  stageModelsFor,
  type OfferedModel,
} from './stageModelsFor.ts';

/** Each may be 200,000 characters long. */
const mostModels = 50;

/** The ways of cultivating that a community can choose from: those of the product and its own. */
@Resolver()
export class StageModelsResolver {
  @Query(() => [SavedStageModel], {
    description:
      'Those that new cases can begin with: the shipped ones in their order, each replaced by the community’s own of its id, then its others, the newest first',
  })
  async stageModels(
    @Arg('communityId', () => ID) communityId: string,
    @Arg('versions', () => Boolean, {
      defaultValue: false,
      description:
        'All versions of the community, those put away too, the newest first, then the shipped ones. Of the last 500 versions',
    })
    versions: boolean,
    @Arg('first', () => Int, { defaultValue: mostModels, description: `How many, at most ${mostModels}` })
    first: number,
    @Arg('offset', () => Int, { defaultValue: 0 })
    offset: number,
    @Ctx() context: Context,
  ): Promise<SavedStageModel[]> {
    const start = Math.max(0, offset);
    const end = start + checkFirst(first, mostModels);
    const page = (models: readonly OfferedModel[]): SavedStageModel[] =>
      models.slice(start, end).map(toSavedModel);
    if (!versions) return page(await stageModelsFor(communityId, context));
    const saved = await context.stores.settings.list(communityId, 'stageModel', { versions });
    const shipped = shippedModels.map((model) => ({ model, setting: null }));
    return page([...saved.map(savedModel), ...shipped]);
  }

  @Query(() => SavedStageModel, {
    nullable: true,
    description: 'The one of this id that a new case begins with; null when there is none',
  })
  async stageModel(
    @Arg('communityId', () => ID) communityId: string,
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
  ): Promise<SavedStageModel | null> {
    const offered = await stageModelFor(communityId, id, context);
    return offered ? toSavedModel(offered) : null;
  }

  @Query(() => StageModelOptions, { description: 'What stage models may name' })
  stageModelOptions(@Arg('communityId', () => ID) _communityId: string): StageModelOptions {
    const named = ({ id, name }: { id: string; name: BothLanguages }) => ({ id, name: inWords(name) });
    const { indicators, assessments, alerts } = modelVocabulary;
    return {
      indicators: indicators.map(({ id, subjects, name, meaning, unit }) => ({
        ...{ id, unit, subjects: [...subjects] },
        ...{ name: inWords(name), meaning: inWords(meaning) },
      })),
      assessments: assessments.map(named),
      alerts: alerts.map(named),
      forms: sessionFormIds.map((id) => {
        const { zh, en }: Wording = sessionForms[id];
        return { id, name: inWords({ zh: zh[0], en: en[0] }) };
      }),
    };
  }

  @Mutation(() => SavedStageModel, {
    description:
      'Adds a version to the model of its id, whatever version it names itself. What the newest says already is not added again. Running cases keep theirs',
  })
  async saveStageModel(
    @Arg('communityId', () => ID) communityId: string,
    @Arg('json', () => String, {
      description: 'Of the shape of `stageModel.schema.json`; at most 200,000 characters',
    })
    json: string,
    @Ctx() { stores, viewer }: Context,
  ): Promise<SavedStageModel> {
    // The validator takes a while to load, which a server that nobody sends a model need not wait for.
    const { readStageModel } = await import('../cultivation/checkStageModel.ts');
    const model = readStageModel(json, modelVocabulary);
    const named = { communityId, kind: 'stageModel', name: model.id } as const;
    return toSavedModel(
      savedModel(
        await stores.settings.save({
          ...named,
          content: contentOfModel(model),
          createdBy: viewer.accountId,
        }),
      ),
    );
  }

  @Mutation(() => SavedStageModel, {
    description:
      'Puts a model of the community away, with all its versions; a shipped one of its id is offered again. Running cases keep theirs',
  })
  async retireStageModel(
    @Arg('id', () => ID, { description: '`settingId` of the model' }) id: string,
    @Ctx() { stores }: Context,
  ): Promise<SavedStageModel> {
    return toSavedModel(savedModel(await stores.settings.retire('stageModel', id)));
  }
}

const toSavedModel = ({ model, setting }: OfferedModel): SavedStageModel => ({
  id: model.id,
  settingId: setting?.id ?? null,
  version: model.version,
  isShipped: shippedModel(model.id) !== null,
  name: inWords(model.name),
  summary: inWords(model.summary),
  subject: model.subject,
  json: JSON.stringify(model, null, 2),
  createdAt: setting?.createdAt ?? null,
  createdBy: setting?.createdBy ?? null,
  retiredAt: setting?.retiredAt ?? null,
});
