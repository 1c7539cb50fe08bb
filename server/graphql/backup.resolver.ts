import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Backup, BackupState } from '../entities/results/backup.ts';
import { sayProblem } from '../locales/index.ts';
import type { Context } from './context.ts';

/** For administrators, by the policy. A backup is restored by a command only. */
@Resolver()
export class BackupResolver {
  @Query(() => [Backup], { description: 'In the folder of backups, the newest first' })
  backups(@Ctx() { backups }: Context): Promise<Backup[]> {
    return backups.list();
  }

  @Query(() => BackupState)
  backupState(@Ctx() { backups, language }: Context): BackupState {
    const { settings, lastFailure } = backups;
    return {
      isConfigured: backups.isConfigured(),
      everyHours: settings.everyHours,
      keepDays: settings.keepDays,
      lastFailure: lastFailure && { at: lastFailure.at, message: sayProblem(lastFailure.problem, language) },
    };
  }

  @Mutation(() => Backup, { description: 'Makes a backup now, then deletes those that are too old' })
  makeBackup(@Ctx() { backups, waiting }: Context): Promise<Backup> {
    waiting.takeLonger?.();
    return backups.make();
  }

  @Mutation(() => Backup, {
    description: 'Reads the whole of a backup and compares it with what it says of itself',
  })
  verifyBackup(
    @Arg('name', () => String) name: string,
    @Ctx() { backups, waiting }: Context,
  ): Promise<Backup> {
    waiting.takeLonger?.();
    return backups.verify(name);
  }
}
