import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { ImportProfileEntry } from '../entities/results/importReading.ts';
import type { Setting } from '../entities/setting.ts';
import type { Context } from './context.ts';

const toEntry = ({ id, name, createdAt }: Setting): ImportProfileEntry => ({ id, name, savedAt: createdAt });

/** Ways of reading sheets that a community kept. */
@Resolver()
export class ImportProfileResolver {
  @Query(() => [ImportProfileEntry], {
    description:
      'Ways of reading that were kept, the newest first; sheets with the same headers are read so by themselves',
  })
  async importProfiles(
    @Arg('communityId', () => ID) communityId: string,
    @Ctx() { stores }: Context,
  ): Promise<ImportProfileEntry[]> {
    return (await stores.settings.list(communityId, 'importProfile')).map(toEntry);
  }

  @Mutation(() => ImportProfileEntry, {
    description:
      'Keeps how the sheets of an import are read, under a name; a name that is there gets a new version',
  })
  async saveImportProfile(
    @Arg('communityId', () => ID) communityId: string,
    @Arg('id', () => ID) id: string,
    @Arg('name', () => String) name: string,
    @Arg('importId', () => ID) importId: string,
    @Ctx() { imports, viewer }: Context,
  ): Promise<ImportProfileEntry> {
    return toEntry(
      await imports.saveProfile({ id, communityId, name, createdBy: viewer.accountId }, importId),
    );
  }

  @Mutation(() => ID, { description: 'Puts a kept way of reading away; answers its id' })
  async removeImportProfile(@Arg('id', () => ID) id: string, @Ctx() { stores }: Context): Promise<string> {
    return (await stores.settings.retire('importProfile', id)).id;
  }
}
