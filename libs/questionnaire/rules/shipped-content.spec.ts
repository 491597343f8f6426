import { TARGET_ROLES, TOPICS } from '@skills/identity/rules';
import cyberEssentials from '../content/cyber-essentials-3-1.json' with { type: 'json' };
import escoCompetences from '../content/esco-competences.json' with { type: 'json' };
import nistCsf from '../content/nist-csf-2-0.json' with { type: 'json' };
import skillsForSmes from '../content/skills-for-smes.json' with { type: 'json' };
import { checkDocument, isScored, itemsOf, type Item, type ItemOf, type QuestionnaireDocument } from './index';

const read = (json: unknown): QuestionnaireDocument => {
  const { document, faults } = checkDocument(json);
  if (!document) throw new Error(faults.map(({ path, reason }) => `${path}: ${reason}`).join('\n'));
  return document;
};

describe.each([skillsForSmes, nistCsf, cyberEssentials].map((json) => [json.code, json] as const))('the shipped questionnaire %s', (_code, json) => {
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

  it('keeps every level to fourteen words, so that five of them are read in seconds', () => {
    const long = scored.flatMap((item) => (item as ItemOf<'LEVEL'>).levels.filter(({ text }) => (text.en ?? '').split(/\s+/).length > 14).map(({ level }) => `${item.code} ${level}`));
    expect(long).toEqual([]);
  });

  it('asks a manager for no more reading than the ten minutes it promises, at 240 words a minute', () => {
    const wordsOf = (text: string | undefined): number => (text ?? '').split(/\s+/).length;
    const words = itemsOf(document)
      .filter(({ roles }) => (roles ?? TARGET_ROLES).includes('MANAGER'))
      .flatMap((item) => [item.text.en, ...('levels' in item ? item.levels : 'options' in item ? item.options : []).map(({ text }) => text.en)])
      .reduce((sum, text) => sum + wordsOf(text), 0);
    expect(words / 240).toBeLessThanOrEqual(document.estimatedMinutes);
  });

  it('stays calm: no text has an exclamation mark', () => {
    expect(JSON.stringify(skillsForSmes)).not.toContain('!');
  });

  it('asks nothing twice', () => {
    const texts = itemsOf(document).map(({ text }) => text.en);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('names only those parts of the NIST framework that exist', () => {
    const known = new Set(itemsOf(read(nistCsf)).flatMap(({ sources }) => sources));
    expect(itemsOf(document).flatMap(({ sources }) => sources.filter((source) => source.startsWith('NIST') && !known.has(source)))).toEqual([]);
  });
});
