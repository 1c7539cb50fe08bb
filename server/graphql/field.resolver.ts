import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { AttendanceInput, AttendanceResult } from '../entities/attendance.ts';
import { FieldRoster } from '../entities/results/fieldRoster.ts';
import type { Context } from './context.ts';

@Resolver()
export class FieldResolver {
  @Query(() => FieldRoster, {
    description:
      'What a worker takes onto a device to record where there is no network. The audit log says that it left, as with a file',
  })
  fieldRoster(
    @Arg('communityId', () => ID) communityId: string,
    @Arg('placeIds', () => [ID], {
      nullable: true,
      description: 'Only residents of these buildings; null = everybody',
    })
    placeIds: string[] | null,
    @Ctx() { analyst, today }: Context,
  ): Promise<FieldRoster> {
    return analyst.ask('fieldRoster', { communityId }, { today: today(), placeIds: placeIds ?? null });
  }

  @Mutation(() => AttendanceResult, {
    description:
      'Keeps who was at an activity, which is made if it is a new one; new names as merely mentioned. All or nothing; sent again it adds nothing. Errors name the person by her place',
  })
  recordAttendance(
    @Arg('input', () => AttendanceInput) input: AttendanceInput,
    @Ctx() { stores, today }: Context,
  ): Promise<AttendanceResult> {
    return stores.attendances.record(input, today());
  }
}
