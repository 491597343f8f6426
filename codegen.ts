import type { CodegenConfig } from '@graphql-codegen/cli';

/** Typed documents for the screens, from the committed schema: `npx graphql-codegen -c codegen.ts`. */
const config: CodegenConfig = {
  schema: 'libs/schema/schema.graphql',
  documents: ['apps/{portal,toolbox}/**/*.{ts,tsx}', 'libs/*/web/**/*.{ts,tsx}', '!**/*.spec.{ts,tsx}'],
  ignoreNoDocuments: true,
  generates: {
    'libs/schema/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        defaultScalarType: 'unknown',
        scalars: { DateTime: 'string', DateTimeISO: 'string', Date: 'string', LocalDate: 'string', UUID: 'string', JSON: 'unknown', JSONObject: 'Record<string, unknown>', URL: 'string', EmailAddress: 'string', CountryCode: 'string' },
      },
    },
  },
};

export default config;
