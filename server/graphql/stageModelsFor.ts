import { shippedModel, shippedModels } from '../cultivation/stageModels.ts';
import type { StageModel } from '../entities/cultivation/stageModel.ts';
import type { Setting } from '../entities/setting.ts';
import type { Context } from './context.ts';

/** A stage model, and under which setting a community saved it; null = it comes with the product. */
export interface OfferedModel {
  readonly model: StageModel;
  readonly setting: Setting | null;
}

/** What is kept of a model: its version is that of the setting, so that the same model is not saved twice. */
export const contentOfModel = ({ version: _version, ...rest }: StageModel): string => JSON.stringify(rest);

/** A saved model, with the version that it got when it was saved. */
export const savedModel = (setting: Setting): OfferedModel => ({
  model: {
    ...(JSON.parse(setting.content) as Omit<StageModel, 'version'>),
    version: setting.version,
  },
  setting,
});

/** The models that new cases can begin with: the shipped ones, each replaced by the community's own of its id, then its others. */
export async function stageModelsFor(
  communityId: string,
  { stores }: Pick<Context, 'stores'>,
): Promise<OfferedModel[]> {
  const own = (await stores.settings.list(communityId, 'stageModel')).map(savedModel);
  const ofId = new Map(own.map((each) => [each.model.id, each]));
  return [
    ...shippedModels.map((model) => ofId.get(model.id) ?? { model, setting: null }),
    ...own.filter(({ model }) => shippedModel(model.id) === null),
  ];
}

/** The model of this id that a new case of the community begins with; null when there is none. */
export async function stageModelFor(
  communityId: string,
  id: string,
  context: Pick<Context, 'stores'>,
): Promise<OfferedModel | null> {
  const offered = await stageModelsFor(communityId, context);
  return offered.find(({ model }) => model.id === id) ?? null;
}
