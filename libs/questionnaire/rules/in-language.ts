import type { Item, QuestionnaireDocument, Scale } from './document';
import type { Text } from './document-words';
import type { SpokenChoice, SpokenItem, SpokenQuestionnaire } from './spoken';
import { textsWithin } from './texts-within';

/** The wish itself, then ever shorter forms of it (RFC 4647, lookup): `pt-BR` finds `pt`. */
const wishes = (language: string): string[] => language.split('-').map((_, index, parts) => parts.slice(0, parts.length - index).join('-'));

const languageFor = (texts: Text[], wanted: string, fallback: string): string =>
  wishes(wanted).find((language) => texts.every((text) => Object.hasOwn(text, language))) ?? fallback;

/** `text` in the wanted language or, failing that, in the fallback, with the language that it turned out to be. */
export const textIn = (text: Text, wanted: string, fallback: string): { text: string; language: string } => {
  const language = languageFor([text], wanted, fallback);
  return { text: text[language] ?? '', language };
};

const spokenItem = (item: Item, scales: Record<string, Scale>, wanted: string, fallback: string): SpokenItem => {
  const key = 'scale' in item ? item.scale : undefined;
  const scale = key !== undefined && Object.hasOwn(scales, key) ? scales[key] : undefined;
  const language = languageFor(textsWithin([item, scale]).map((found) => found.text as Text), wanted, fallback);
  const say = (text: Text | undefined): string | null => text?.[language] ?? null;
  const choice = (each: { code: string; text: Text; level?: number; exclusive?: boolean }): SpokenChoice => ({
    code: each.code,
    text: say(each.text) ?? '',
    level: each.level ?? null,
    exclusive: each.exclusive ?? false,
  });
  return {
    code: item.code,
    kind: item.kind,
    text: say(item.text) ?? '',
    help: say(item.help),
    why: say(item.why),
    required: item.required,
    dontKnow: item.dontKnow,
    notApplicable: item.notApplicable,
    weight: item.weight,
    roles: item.roles ?? null,
    when: item.when ?? null,
    scale: scale ? { kind: scale.kind, levels: scale.levels.map(({ level, name }) => ({ level, name: say(name) ?? '' })) } : null,
    levels: item.kind === 'LEVEL' ? item.levels.map(({ level, text }) => ({ level, text: say(text) ?? '' })) : null,
    options: 'options' in item ? item.options.map(choice) : null,
    rows: item.kind === 'MATRIX' ? item.rows.map(choice) : null,
    columns: item.kind === 'MATRIX' ? item.columns.map(choice) : null,
    min: item.kind === 'NUMBER' ? (item.min ?? null) : null,
    max: item.kind === 'NUMBER' ? (item.max ?? null) : null,
    integer: item.kind === 'NUMBER' ? item.integer : null,
    unit: item.kind === 'NUMBER' ? say(item.unit) : null,
    maxLength: item.kind === 'TEXT' ? item.maxLength : null,
    competences: item.competences,
    sources: item.sources,
    language,
  };
};

/**
 * The document in the wanted language. An item whose texts are not all translated is given whole in the default
 * language and says so: nobody should choose between levels described in two languages.
 */
export const inLanguage = (document: QuestionnaireDocument, wanted: string): SpokenQuestionnaire => {
  const fallback = document.defaultLanguage;
  const language = languageFor([document.title, document.summary], wanted, fallback);
  return {
    code: document.code,
    version: document.version,
    title: document.title[language] ?? '',
    summary: document.summary[language] ?? '',
    estimatedMinutes: document.estimatedMinutes,
    languages: document.languages,
    sources: document.sources,
    language,
    sections: document.sections.map((section) => {
      const titled = languageFor([section.title, ...(section.intro ? [section.intro] : [])], wanted, fallback);
      return {
        code: section.code,
        title: section.title[titled] ?? '',
        intro: section.intro?.[titled] ?? null,
        topic: section.topic ?? null,
        items: section.items.map((item) => spokenItem(item, document.scales, wanted, fallback)),
        language: titled,
      };
    }),
  };
};
