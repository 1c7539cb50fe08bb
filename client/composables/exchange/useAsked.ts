import { useClientHandle, type AnyVariables, type TypedDocumentNode } from '@urql/vue';

/** Asks the server once, past the cache, for what a file needs and the page does not show. */
export function useAsked() {
  const { client } = useClientHandle();
  /** @throws Error when the server answers with a problem, or not at all */
  return async <Data, Variables extends AnyVariables>(
    query: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data> => {
    const { data, error } = await client
      .query<Data, AnyVariables>(query, variables, { requestPolicy: 'network-only' })
      .toPromise();
    if (!data) throw error ?? new Error('No answer');
    return data;
  };
}
