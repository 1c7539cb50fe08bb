import { gql, type TypedDocumentNode } from '@urql/core';
import type { NodeKindTerm, RegisteredNode } from './nodeDocuments.ts';

/** Types of properties that tell two of one name apart. */
const tellingTypes = ['choice', 'integer', 'date'];

/** Persons are many, and none is told of who was not asked for by name. */
const onlyByName = ['Resident'];

/** What is found of each kind, by its label. */
export type FoundNodes = Readonly<
  Partial<Record<string, { readonly edges: readonly { readonly node: RegisteredNode }[] }>>
>;

interface NodeSearchVariables {
  readonly communityId: string;
  readonly search: string | null;
  readonly first: number;
  /** Whether there is a text to search for. */
  readonly isNamed: boolean;
}

/** One question for the nodes of several kinds whose names contain a text; without a text, for the first by name. */
export function nodeSearch(
  kinds: readonly NodeKindTerm[],
): TypedDocumentNode<FoundNodes, NodeSearchVariables> {
  const lists = kinds.map(({ id, plural, properties }) => {
    const telling = properties.filter(({ type }) => tellingTypes.includes(type)).map((each) => each.id);
    return `${id}: ${plural}(communityId: $communityId, search: $search, first: $first)
      @include(if: ${onlyByName.includes(id) ? '$isNamed' : 'true'}) {
      edges { node { ${['id', 'displayName', ...telling].join(' ')} } }
    }`;
  });
  return gql`
    query NodeSearch($communityId: ID!, $search: String, $first: Int!, $isNamed: Boolean!) {
      __typename @include(if: $isNamed)
      ${lists.join('\n')}
    }
  `;
}
