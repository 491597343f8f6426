import { listedLanguages, localeFolders, textsIn } from './locale-folders.mjs';
import { sourceFiles } from './source-files.mjs';

const folders = localeFolders(sourceFiles()).map(({ folder }) => folder);
const textsOf = (language: string): [string, string][] => folders.flatMap((folder) => [...(textsIn(folder, language) ?? [])].map(([key, text]) => [`${folder}: ${key}`, String(text)] as [string, string]));

describe.each(listedLanguages())('in %s', (language) => {
  it.each(['BIG_DATA', 'IOT', 'CYBERSECURITY', 'LEADERSHIP'])('%s has one name, wherever it is named', (topic) => {
    const names = textsOf(language).filter(([key]) => new RegExp(`[ .](topic|topics)(\\.names?)?\\.${topic}$`).test(key)).map(([, text]) => text);
    expect(names.length).toBeGreaterThan(2);
    expect([...new Set(names)]).toHaveLength(1);
  });

  it('Big Data is written in one way', () => {
    expect(textsOf(language).filter(([, text]) => /big data/i.test(text.replaceAll('Big Data', '')))).toEqual([]);
  });
});
