import { gql, type TypedDocumentNode } from '@urql/core';
import type { VocabularyQuery } from './generated.ts';

export type NodeKindTerm = VocabularyQuery['vocabulary']['nodeKinds'][number];
export type PropertyTerm = NodeKindTerm['properties'][number];
export type PropertyValue = string | number | boolean | readonly string[] | null;

/** A node with all its own properties by their ids. */
export type RegisteredNode = Readonly<Record<string, PropertyValue>> & {
  readonly id: string;
  readonly displayName: string;
  readonly updatedAt: string;
};

/** Properties to write, by their ids; null empties. */
export type NodeValues = Readonly<Record<string, PropertyValue>>;

export interface NodePage {
  readonly page: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly { readonly node: RegisteredNode }[];
  };
}

interface NodeDocuments {
  /** A page by name, then id; with `search` those whose name contains it. */
  readonly list: TypedDocumentNode<
    NodePage,
    {
      readonly communityId: string;
      readonly search: string | null;
      readonly first: number;
      readonly after: string | null;
    }
  >;
  readonly read: TypedDocumentNode<{ readonly node: RegisteredNode | null }, { readonly id: string }>;
  /** The id is made by who asks, so that sent twice it is created once. */
  readonly create: TypedDocumentNode<{ readonly node: RegisteredNode }, { readonly input: NodeValues }>;
  /** What `input` leaves out stays as it is. */
  readonly update: TypedDocumentNode<
    { readonly node: RegisteredNode },
    { readonly id: string; readonly input: NodeValues }
  >;
  /** Refused while something depends on it, unless that may go too. */
  readonly remove: TypedDocumentNode<
    { readonly isRemoved: boolean },
    { readonly id: string; readonly withDependents: boolean }
  >;
}

const small = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** The operations on nodes of one kind, made from its description, so that a new kind or property needs none of its own. */
export function nodeDocuments({ id: label, plural, properties }: NodeKindTerm): NodeDocuments {
  const fields = ['id', 'displayName', 'updatedAt', ...properties.map(({ id }) => id)].join(' ');
  return {
    list: gql`
      query NodePage($communityId: ID!, $search: String, $first: Int!, $after: String) {
        page: ${plural}(communityId: $communityId, search: $search, first: $first, after: $after) {
          totalCount
          pageInfo { hasNextPage endCursor }
          edges { node { ${fields} } }
        }
      }
    `,
    read: gql`query ReadNode($id: ID!) { node: ${small(label)}(id: $id) { ${fields} } }`,
    create: gql`
      mutation CreateNode($input: Create${label}Input!) { node: create${label}(input: $input) { ${fields} } }
    `,
    update: gql`
      mutation UpdateNode($id: ID!, $input: Update${label}Input!) {
        node: update${label}(id: $id, input: $input) { ${fields} }
      }
    `,
    remove: gql`
      mutation RemoveNode($id: ID!, $withDependents: Boolean!) {
        isRemoved: remove${label}(id: $id, withDependents: $withDependents)
      }
    `,
  };
}
