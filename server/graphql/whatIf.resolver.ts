import { Arg, Ctx, Field, ID, InputType, Query, Resolver } from 'type-graphql';
import { mostLeaving, mostAdded } from '../analysis/whatIf/assumedRecord.ts';
import { NetworkSelection } from '../entities/networkSelection.ts';
import { WhatIf } from '../entities/results/whatIf.ts';
import { jobMeaning } from './analysisProgress.resolver.ts';
import type { Context } from './context.ts';
import { gapThresholdsFor } from './thresholdsFor.ts';

@InputType({
  description: 'A tie that would come about; the direction counts where that of the network does',
})
export class WhatIfTieInput {
  @Field(() => ID)
  fromId!: string;

  @Field(() => ID)
  toId!: string;
}

@Resolver()
export class WhatIfResolver {
  @Query(() => WhatIf, {
    description:
      'What would change if some actors left and ties came about: the same figures before and after. Arithmetic on the ties that are known, no prediction; nothing is recorded',
  })
  async whatIf(
    @Arg('selection', () => NetworkSelection) selection: NetworkSelection,
    @Arg('leave', () => [ID], { defaultValue: [], description: `Who would leave, at most ${mostLeaving}` })
    leave: string[],
    @Arg('add', () => [WhatIfTieInput], {
      defaultValue: [],
      description: `Ties between those who stay, at most ${mostAdded}: of the first kind of the selection that can tie the two`,
    })
    add: WhatIfTieInput[],
    @Arg('job', () => ID, { nullable: true, description: jobMeaning }) job: string | null,
    @Ctx() context: Context,
  ): Promise<WhatIf> {
    const { analyst, today } = context;
    const thresholds = await gapThresholdsFor(selection.communityId, context);
    return analyst.ask('whatIf', selection, { leave, add, today: today(), thresholds }, { job });
  }
}
