import { globSync, readFileSync } from 'node:fs';
import { serverTexts, SERVER_LANGUAGES, translateIn } from '@skills/platform/graph';
import { modules } from './modules';

/** The codes that server code refuses with: `refuse('CODE'`, `code: 'CODE'` and the policies' own. */
function codesInUse(): string[] {
  const codes = new Set<string>();
  for (const file of globSync('libs/*/{api,graph,database}/**/*.ts')) {
    if (file.endsWith('.spec.ts')) continue;
    for (const [, code] of readFileSync(file, 'utf8').matchAll(/(?:refuse\(|policy(?:<[^>]*>)?\(\s*'\w+',\s*)'([A-Z_]+)'/g)) codes.add(code!);
  }
  return [...codes].sort();
}

describe('problem texts', () => {
  const texts = serverTexts(modules.flatMap((module) => (module.texts ? [module.texts] : [])));

  it.each(codesInUse())('%s has a sentence of its own in every language', (code) => {
    // Problems that count have a sentence for each plural form.
    const sentences = SERVER_LANGUAGES.map((language) => (texts.getResource(language, 'translation', `problems.${code}`) ?? texts.getResource(language, 'translation', `problems.${code}_other`)) as string | undefined);
    for (const sentence of sentences) expect(sentence).toMatch(/\S+ \S+/);
    expect(new Set(sentences).size).toBe(SERVER_LANGUAGES.length);
    expect(translateIn(texts, 'en')(`problems.${code}`, { count: 2 })).toBe(sentences[0]?.replace('{{count}}', '2'));
  });
});
