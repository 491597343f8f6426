import { TARGET_ROLES, TOPICS } from '@skills/identity/rules';
import cyberEssentials from '../content/cyber-essentials-3-1.json' with { type: 'json' };
import escoCompetences from '../content/esco-competences.json' with { type: 'json' };
import nistCsf from '../content/nist-csf-2-0.json' with { type: 'json' };
import skillsForSmesFirst from '../content/skills-for-smes-1.0.0.json' with { type: 'json' };
import skillsForSmesBefore from '../content/skills-for-smes-1.1.0.json' with { type: 'json' };
import skillsForSmes from '../content/skills-for-smes-1.2.0.json' with { type: 'json' };
import { checkDocument, checkEquivalencesWith, compareThrough, compareVersions, inLanguage, isScored, itemsOf, type Item, type ItemOf, type QuestionnaireDocument } from './index';
import { textsWithin } from './texts-within';

const read = (json: unknown): QuestionnaireDocument => {
  const { document, faults } = checkDocument(json);
  if (!document) throw new Error(faults.map(({ path, reason }) => `${path}: ${reason}`).join('\n'));
  return document;
};

describe.each([skillsForSmesFirst, skillsForSmesBefore, skillsForSmes, nistCsf, cyberEssentials].map((json) => [`${json.code} ${json.version}`, json] as const))('the shipped questionnaire %s', (_name, json) => {
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

  // What three people of three roles answered can be told only where all three were asked.
  it.each(TOPICS)('asks at least three practices of %s from every role, so that a team of three hears of its practice', (topic) => {
    const ofAll = asked(topic, 'practice', 'MANAGER').filter(({ roles }) => TARGET_ROLES.every((role) => (roles ?? TARGET_ROLES).includes(role)));
    expect(ofAll.length).toBeGreaterThanOrEqual(3);
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

  it.each(TARGET_ROLES.flatMap((role) => ['en', 'fr', 'de'].map((language) => [role, language] as const)))('asks a %s for no more reading in %s than the minutes it promises, at 240 words a minute', (role, language) => {
    const wordsOf = (text: string | undefined): number => (text ?? '').split(/[ \n]+/).length;
    const words = itemsOf(document)
      .filter(({ roles }) => (roles ?? TARGET_ROLES).includes(role))
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
});

describe('the versions of the self-assessment', () => {
  const [first, second, third] = [skillsForSmesFirst, skillsForSmesBefore, skillsForSmes].map(read) as [QuestionnaireDocument, QuestionnaireDocument, QuestionnaireDocument];

  it.each([['1.0.0', '1.1.0', first, second], ['1.1.0', '1.2.0', second, third]] as const)('of %s and %s have comparable scores', (_before, _now, before, now) => {
    expect(checkEquivalencesWith(now, before)).toEqual([]);
    expect(compareVersions(now, before).comparability).toBe('COMPARABLE');
  });

  it('are comparable also over two steps: whoever answered 1.0.0 has every question in 1.2.0', () => {
    const pairs = compareThrough(first, third, [second]);
    expect(pairs.map(({ now, comparable }) => [now, comparable])).toEqual(itemsOf(third).map(({ code }) => [code, 'FULL']));
  });

  it('differ in 1.1.0 by their languages only', () => {
    const inEnglish = JSON.parse(JSON.stringify(second), (_key, value: unknown) =>
      typeof value === 'object' && value !== null && 'en' in value && 'fr' in value ? { en: value.en } : value) as QuestionnaireDocument;
    expect({ ...inEnglish, version: first.version, languages: first.languages, equivalences: [] }).toEqual(first);
  });

  it('differ in 1.2.0 by who is asked, and by what is said on demand about some of these questions', () => {
    const bare = (document: QuestionnaireDocument) => ({ ...document, version: '', equivalences: [], sections: document.sections.map((section) => ({ ...section, items: section.items.map(({ roles: _roles, help: _help, ...item }) => item) })) });
    expect(bare(third)).toEqual(bare(second));
    const changed = itemsOf(third).filter((item, at) => JSON.stringify(item.help) !== JSON.stringify(itemsOf(second)[at]?.help));
    expect(changed.filter(({ roles }) => roles)).toEqual([]);
  });
});
