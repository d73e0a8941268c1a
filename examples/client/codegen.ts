import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of the operations in this folder, and the manifest of them that a server may be told to trust (TRUSTED_DOCUMENTS). */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: 'examples/client/*.ts',
  generates: {
    'examples/client/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: true },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        strictScalars: true,
        scalars: { ID: 'string', JSON: 'unknown' },
        emitLegacyCommonJSImports: false,
        importExtension: '.ts',
      },
    },
  },
};

export default config;
