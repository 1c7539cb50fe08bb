import type { CodegenConfig } from '@graphql-codegen/cli';

/** The types of the client: one generated file from the API's schema and the client's operations. */
const config: CodegenConfig = {
  schema: 'server/graphql/schema.graphql',
  documents: 'client/api/*.graphql',
  generates: {
    'client/api/generated.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: {
          DateTime: 'string',
          PartialDate: 'string',
          Attributes: 'Record<string, string | number | boolean>',
        },
      },
    },
  },
};

export default config;
