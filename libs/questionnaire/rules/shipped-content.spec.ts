import { TARGET_ROLES, TOPICS } from '@skills/identity/rules';
import cyberEssentials from '../content/cyber-essentials-3-1.json' with { type: 'json' };
import escoCompetences from '../content/esco-competences.json' with { type: 'json' };
import nistCsf from '../content/nist-csf-2-0.json' with { type: 'json' };
import skillsForSmesBefore from '../content/skills-for-smes-1.0.0.json' with { type: 'json' };
import skillsForSmes from '../content/skills-for-smes-1.1.0.json' with { type: 'json' };
import { checkDocument, checkEquivalencesWith, compareVersions, inLanguage, isScored, itemsOf, type Item, type ItemOf, type QuestionnaireDocument } from './index';
import { textsWithin } from './texts-within';

const read = (json: unknown): QuestionnaireDocument => {
  const { document, faults } = checkDocument(json);
  if (!document) throw new Error(faults.map(({ path, reason }) => `${path}: ${reason}`).join('\n'));
  return document;
};

describe.each([skillsForSmesBefore, skillsForSmes, nistCsf, cyberEssentials].map((json) => [`${json.code} ${json.version}`, json] as const))('the shipped questionnaire %s', (_name, json) => {
  it('has no fault', () => {
    expect(checkDocument(json).faults).toEqual([]);
  });

  it('links to competences of the catalogue only', () => {
    const known = new Set(escoCompetences.competences.map(({ uri }) => uri));
    expect(itemsOf(read(json)).flatMap(({ code, competences }) => competences.filter(({ uri }) => !known.has(uri)).map(({ uri }) => `${code} ${uri}`))).toEqual([]);
  });
});

describe('the self-assessment', () => {
  const document = read(skillsForSmes);
  const scored = itemsOf(document).filter(isScored);
  const asked = (topic: string, scale: string, role: (typeof TARGET_ROLES)[number]): Item[] =>
    document.sections
      .filter((section) => section.topic === topic)
      .flatMap(({ items }) => items)
      .filter((item) => 'scale' in item && item.scale === scale && (item.roles ?? TARGET_ROLES).includes(role));

  it.each(TOPICS)('asks at least six practices of %s', (topic) => {
    expect(asked(topic, 'practice', 'MANAGER').length).toBeGreaterThanOrEqual(6);
  });

  it.each(TOPICS.flatMap((topic) => TARGET_ROLES.map((role) => [topic, role] as const)))('asks at least four skills of %s from a %s', (topic, role) => {
    expect(asked(topic, 'mastery', role).length).toBeGreaterThanOrEqual(4);
  });

  it('describes five levels of every scored item, says why it matters, what it means and what it was written from, and links it to ESCO', () => {
    for (const item of scored) {
      expect(new Set((item as ItemOf<'LEVEL'>).levels.map(({ text }) => text.en)).size).toBe(5);
      expect([item.code, item.help?.en, item.why?.en]).toEqual([item.code, expect.stringMatching(/\S+ \S+/), expect.stringMatching(/\S+ \S+/)]);
      expect([item.code, item.sources.length > 0, item.competences.length > 0]).toEqual([item.code, true, true]);
    }
  });

  // French needs more words for the same.
  it.each([['en', 14], ['fr', 17], ['de', 14]] as const)('keeps every level in %s to %i words, so that five of them are read in seconds', (language, most) => {
    const long = scored.flatMap((item) =>
      (item as ItemOf<'LEVEL'>).levels.filter(({ text }) => (text[language] ?? '').split(/[ \n]+/).length > most).map(({ level }) => `${item.code} ${level}`),
    );
    expect(long).toEqual([]);
  });

  it.each(['en', 'fr', 'de'])('asks a manager for no more reading in %s than the minutes it promises, at 240 words a minute', (language) => {
    const wordsOf = (text: string | undefined): number => (text ?? '').split(/[ \n]+/).length;
    const words = itemsOf(document)
      .filter(({ roles }) => (roles ?? TARGET_ROLES).includes('MANAGER'))
      .flatMap((item) => [item.text[language], ...('levels' in item ? item.levels : 'options' in item ? item.options : []).map(({ text }) => text[language])])
      .reduce((sum, text) => sum + wordsOf(text), 0);
    expect(words / 240).toBeLessThanOrEqual(document.estimatedMinutes);
  });

  it('stays calm: no text has an exclamation mark', () => {
    expect(JSON.stringify(skillsForSmes)).not.toContain('!');
  });

  it.each(['en', 'fr', 'de'])('asks nothing twice in %s', (language) => {
    const texts = itemsOf(document).map(({ text }) => text[language]);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('names only those parts of the NIST framework that exist', () => {
    const known = new Set(itemsOf(read(nistCsf)).flatMap(({ sources }) => sources));
    expect(itemsOf(document).flatMap(({ sources }) => sources.filter((source) => source.startsWith('NIST') && !known.has(source)))).toEqual([]);
  });
});

describe('the self-assessment in other languages', () => {
  const document = read(skillsForSmes);
  const texts = textsWithin(document).map(({ path, text }) => ({ path, text: text as Record<string, string> }));

  it.each(['fr', 'de'])('is whole in %s: nothing falls back, and nothing is left as it is in English but a few names', (language) => {
    const spoken = inLanguage(document, language);
    expect([spoken, ...spoken.sections, ...spoken.sections.flatMap(({ items }) => items)].filter((part) => part.language !== language)).toEqual([]);
    expect([...new Set(texts.filter(({ text }) => text[language] === text.en).map(({ text }) => text.en))].sort()).toEqual(language === 'fr' ? ['Big Data', 'Expert', 'Leadership'] : ['Big Data']);
  });

  it('writes French as French typography has it: narrow spaces that do not break, and its own apostrophe', () => {
    expect(texts.filter(({ text }) => /[^\u202f][:;?»](?!\d)|«[^\u202f]|'|\u00a0/.test(text.fr ?? '')).map(({ path }) => path)).toEqual([]);
  });

  it('asks in 1.1.0 what it asked in 1.0.0, so that their scores are comparable', () => {
    const before = read(skillsForSmesBefore);
    expect(checkEquivalencesWith(document, before)).toEqual([]);
    expect(compareVersions(document, before).comparability).toBe('COMPARABLE');
    const inEnglish = JSON.parse(JSON.stringify(document), (_key, value: unknown) =>
      typeof value === 'object' && value !== null && 'en' in value && 'fr' in value ? { en: value.en } : value) as QuestionnaireDocument;
    expect({ ...inEnglish, version: before.version, languages: before.languages, equivalences: [] }).toEqual(before);
  });
});
