import { Max, Min } from 'class-validator';
import { ArgsType, Field, Int, ObjectType, type ClassType } from 'type-graphql';
import { checkRange } from './checkRange.ts';

export const largestPage = 500;

/** How many rows to answer. @throws ProblemError `tooSmall`, `tooLarge` when it is not 1 to `most` */
export function checkFirst(first: number, most: number): number {
  checkRange('first', first, 1, most);
  return first;
}

@ArgsType()
export class PageArguments {
  @Field(() => Int, { defaultValue: 50, description: `How many, at most ${largestPage}` })
  @Min(1)
  @Max(largestPage)
  first!: number;

  @Field(() => String, { nullable: true, description: 'Cursor to go on from' })
  after!: string | null;
}

@ObjectType()
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

/** A page of a list, by the cursor convention. */
export interface Connection<Item> {
  readonly edges: readonly { readonly node: Item; readonly cursor: string }[];
  readonly pageInfo: PageInfo;
  readonly totalCount: () => Promise<number>;
}

/** The GraphQL types of a list of `Item`. */
export function connectionType<Item extends object>(
  item: ClassType<Item>,
  name: string,
): ClassType<Connection<Item>> {
  @ObjectType(`${name}Edge`)
  class Edge {
    @Field(() => item)
    node!: Item;

    @Field(() => String)
    cursor!: string;
  }

  @ObjectType(`${name}Connection`)
  class ConnectionOfItem implements Connection<Item> {
    @Field(() => [Edge])
    edges!: Edge[];

    @Field(() => PageInfo)
    pageInfo!: PageInfo;

    // Simple: called by GraphQL's own way of reading a field, so that nothing is counted unless it is asked for.
    @Field(() => Int, { simple: true })
    totalCount!: () => Promise<number>;
  }

  return ConnectionOfItem;
}
