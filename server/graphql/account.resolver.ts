import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Account, AccountWithPassword, CreateAccountInput, GrantInput } from '../entities/account.ts';
import { connectionType, PageArguments, type Connection } from './connection.ts';
import type { Context } from './context.ts';

const AccountPage = connectionType<Account>(Account, 'Account');

/** For administrators: whoever else asks is refused by `Administration`. */
@Resolver(() => Account)
export class AccountResolver {
  @Query(() => AccountPage, { description: 'By login name' })
  accounts(
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { accounts, viewer }: Context,
  ): Promise<Connection<Account>> {
    return accounts.administration.list(viewer, page);
  }

  @Mutation(() => AccountWithPassword)
  createAccount(
    @Arg('input', () => CreateAccountInput) input: CreateAccountInput,
    @Ctx() { accounts, viewer }: Context,
  ): Promise<AccountWithPassword> {
    return accounts.administration.create(viewer, input);
  }

  @Mutation(() => Account, {
    description: 'Replaces the roles of an account; holds from the next request on',
  })
  setGrants(
    @Arg('id', () => ID) id: string,
    @Arg('grants', () => [GrantInput]) grants: GrantInput[],
    @Ctx() { accounts, viewer }: Context,
  ): Promise<Account> {
    return accounts.administration.setGrants(viewer, id, grants);
  }

  @Mutation(() => Account, { description: 'Nobody signs in with it any more; its sessions end at once' })
  disableAccount(@Arg('id', () => ID) id: string, @Ctx() { accounts, viewer }: Context): Promise<Account> {
    return accounts.administration.disable(viewer, id);
  }

  @Mutation(() => Account)
  enableAccount(@Arg('id', () => ID) id: string, @Ctx() { accounts, viewer }: Context): Promise<Account> {
    return accounts.administration.enable(viewer, id);
  }

  @Mutation(() => AccountWithPassword, {
    description: 'A new one-time password: the old one no longer holds, and the sessions end',
  })
  resetPassword(
    @Arg('id', () => ID) id: string,
    @Ctx() { accounts, viewer }: Context,
  ): Promise<AccountWithPassword> {
    return accounts.administration.reset(viewer, id);
  }

  @Mutation(() => Account, { description: 'Signs her out everywhere' })
  endSessions(@Arg('id', () => ID) id: string, @Ctx() { accounts, viewer }: Context): Promise<Account> {
    return accounts.administration.endSessions(viewer, id);
  }
}
