import { ArrayMaxSize, MaxLength } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ExtraDataKindEnum, RoleEnum, type ExtraDataKind, type Grant, type Role } from './access.ts';
import { GraphQLDateTime } from './scalars.ts';

/** More roles than anybody holds; what is beyond was not meant. */
export const mostGrants = 100;
export const longestName = 100;

@ObjectType('Grant', { description: 'One role of an account, and where it holds' })
export class AccountGrant implements Grant {
  @Field(() => RoleEnum)
  role!: Role;

  @Field(() => ID, { nullable: true, description: 'Null = all communities; an administrator’s always is' })
  communityId!: string | null;

  @Field(() => [ID], { description: 'Of a resident leader: the organizations of her team' })
  organizationIds!: string[];

  @Field(() => [ExtraDataKindEnum], { description: 'What it opens beyond the role' })
  dataKinds!: ExtraDataKind[];
}

@ObjectType({ description: 'Somebody who may sign in' })
export class Account {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  loginName!: string;

  @Field(() => String)
  name!: string;

  @Field(() => [AccountGrant])
  grants!: readonly Grant[];

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'Since when she may not sign in; null = she may',
  })
  disabledAt!: string | null;

  @Field(() => Boolean, { description: 'Has a one-time password, and no rights until she chose her own' })
  mustChangePassword!: boolean;

  @Field(() => GraphQLDateTime)
  createdAt!: string;
}

@ObjectType({
  description: 'An account, and the password to sign in with once, within 7 days: shown now and never again',
})
export class AccountWithPassword {
  @Field(() => Account)
  account!: Account;

  @Field(() => String, {
    nullable: true,
    description: 'Null when the same creation was sent before: its password was shown then',
  })
  oneTimePassword!: string | null;
}

@InputType()
export class GrantInput {
  @Field(() => RoleEnum)
  role!: Role;

  @Field(() => ID, { nullable: true, description: 'Null = all communities' })
  communityId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Of a resident leader: the organizations of her team' })
  @ArrayMaxSize(mostGrants)
  organizationIds?: string[] | null;

  @Field(() => [ExtraDataKindEnum], { nullable: true, description: 'What it opens beyond the role' })
  dataKinds?: ExtraDataKind[] | null;
}

@InputType()
export class CreateAccountInput {
  @Field(() => ID, {
    nullable: true,
    description: 'A UUID made by the client: sending the same creation again does nothing',
  })
  id?: string | null;

  @Field(() => String, { description: '2 to 64 letters, digits and . _ @ + -; capitals do not matter' })
  @MaxLength(200)
  loginName!: string;

  @Field(() => String)
  @MaxLength(longestName)
  name!: string;

  @Field(() => [GrantInput])
  @ArrayMaxSize(mostGrants)
  grants!: GrantInput[];
}
