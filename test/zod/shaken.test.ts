import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const entry = fileURLToPath(new URL('../../src/zod/index.ts', import.meta.url));

/** What a bundler ships to somebody who imports nothing but `name`. */
async function shipped(name: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${name} } from '${entry.replaceAll('\\', '/')}'`, resolveDir: '.' },
    ...{ bundle: true, write: false, format: 'esm', external: ['zod/mini'], logLevel: 'error' },
  });
  return outputFiles[0]?.text ?? '';
}

/** Words that stand in one schema, or in the tables of one platform, and nowhere else. */
const TELLING: Readonly<Record<string, RegExp>> = {
  detailEnvelope: /\bloc:/,
  executionErrorEnvelope: /KIND_UNSPECIFIED/,
  connectEnvelope: /must be a code of Connect/,
  httpAnswer: /\bbody:/,
  awsEnvelope: /__type:/,
  kubernetesEnvelope: /apiVersion:/,
  googleEnvelope: /must be one word that is no number/,
  openaiEnvelope: /\bparam:/,
  oauthEnvelope: /error_uri:/,
  errorTextEnvelope: /error_type:/,
  problemEnvelope: /must not have both/,
  graphqlEnvelope: /\berrors:/,
  statusEnvelope: /\binfo:/,
  fieldMapEnvelope: /must name a field/,
  otherTextEnvelope: /faultstring:/,
  databricksBody: /private_link_validation_error/,
  eventmlBody: /ML_1001/,
};

describe('whoever imports one schema', () => {
  it.each(Object.keys(TELLING))('is shipped %s, and none of the others', async (name) => {
    const code = await shipped(name);
    const within = name === 'httpAnswer' ? ['httpAnswer', 'detailEnvelope'] : [name];
    const found = Object.keys(TELLING).filter((other) => TELLING[other]?.test(code));
    expect(found.sort()).toEqual(within.sort());
  });
});
