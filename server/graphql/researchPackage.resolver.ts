import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { NetworkSelection } from '../entities/networkSelection.ts';
import { ResearchPackageOptions } from '../entities/researchPackage.ts';
import { ResearchPackageCheck } from '../entities/results/researchPackage.ts';
import type { Context } from './context.ts';

@Resolver()
export class ResearchPackageResolver {
  @Query(() => ResearchPackageCheck, {
    description:
      'What a research package would hold, and how far persons could be recognised by it. The package itself is a file: /export/<community>/research-package.zip',
  })
  researchPackageCheck(
    @Arg('selection', () => NetworkSelection) selection: NetworkSelection,
    @Arg('options', () => ResearchPackageOptions) options: ResearchPackageOptions,
    @Ctx() { analyst }: Context,
  ): Promise<ResearchPackageCheck> {
    return analyst.ask('researchPackageCheck', selection, { options }) as Promise<ResearchPackageCheck>;
  }
}
