import type { CultivationChoices } from '../entities/cultivation/choices.ts';
import type { FilingSet, Settlement } from '../entities/cultivation/filingSet.ts';
import type { MaturitySet } from '../entities/cultivation/maturitySet.ts';
import type { Context } from './context.ts';

/** Name of the setting that holds which rules of filing a community goes by; no rules of its own have this id. */
export const chosenFilingSet = 'chosen';

interface ChosenFilingSet {
  readonly set: string;
  readonly settlement: Settlement;
}

/** What a community chose in place of the shipped standards and rules. */
export async function choicesFor(
  communityId: string,
  { stores }: Pick<Context, 'stores'>,
): Promise<CultivationChoices> {
  const [standards, filing] = await Promise.all([
    stores.settings.list(communityId, 'maturityStandards'),
    stores.settings.list(communityId, 'filingSet'),
  ]);
  const chosen = filing.find(({ name }) => name === chosenFilingSet);
  const { set, settlement } = chosen
    ? (JSON.parse(chosen.content) as ChosenFilingSet)
    : { set: null, settlement: 'urban' as const };
  return {
    maturitySets: standards.map(({ content }) => JSON.parse(content) as MaturitySet),
    filingSets: filing
      .filter(({ name }) => name !== chosenFilingSet)
      .map(({ content }) => JSON.parse(content) as FilingSet),
    ...{ filingSet: set, settlement },
  };
}

export const contentOfChosen = (chosen: ChosenFilingSet): string =>
  JSON.stringify({ set: chosen.set, settlement: chosen.settlement });
