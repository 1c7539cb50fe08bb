import type { Access } from '../access/access.ts';
import type { DataClass } from '../access/dataClasses.ts';
import { disclosedOverview, disclosedResourceLinks } from '../access/disclosure.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import { ProblemError } from '../entities/problem.ts';
import type { Analyst } from './analyst.ts';
import type { ComputationArguments, ComputationId, ComputationResult } from './computations.ts';

/** What each computation tells of, for the policy. */
export const computationClasses: Readonly<Record<ComputationId, DataClass>> = {
  network: 'network',
  measure: 'network',
  ego: 'network',
  tieChange: 'network',
  keyPlayers: 'score',
  latentActivists: 'score',
  supportGaps: 'gap',
  overview: 'aggregate',
  resourceLinks: 'aggregate',
  team: 'team',
  actorsCsv: 'export',
  tiesCsv: 'export',
};

/** How an answer is told to who may see counts but no persons; what is not here is not told to her at all. */
const disclosures: {
  readonly [Id in ComputationId]?: (result: ComputationResult<Id>) => ComputationResult<Id>;
} = { overview: disclosedOverview, resourceLinks: disclosedResourceLinks };

/**
 * The analyst as one viewer may ask: every answer is in the form in which she may see it. When the signal says that
 * she no longer waits, her questions are cancelled.
 */
export class ViewedAnalyst {
  constructor(
    private readonly analyst: Analyst,
    private readonly access: Access,
    private readonly signal?: AbortSignal,
  ) {}

  /**
   * See `Analyst.ask`. Who sees only counts is answered about the whole community today: with a selection of her
   * own she could compute a person as the difference of two answers.
   * @throws ProblemError `notAllowed`
   */
  async ask<Id extends ComputationId>(
    computation: Id,
    selection: NetworkSelection,
    parameters: ComputationArguments<Id>,
  ): Promise<ComputationResult<Id>> {
    const { signal } = this;
    const view = this.access.viewOf(computationClasses[computation], selection.communityId);
    if (view.kind !== 'aggregated')
      return this.analyst.ask(computation, selection, parameters, { view, signal });
    const tell = disclosures[computation];
    const isNarrowed = Object.entries(selection).some(
      ([name, value]) => name !== 'communityId' && value !== null && value !== undefined,
    );
    if (!tell || isNarrowed) throw new ProblemError({ code: 'notAllowed' });
    return tell(await this.analyst.ask(computation, selection, parameters, { view, signal }));
  }
}
