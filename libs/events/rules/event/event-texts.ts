import { FIELD_MOST, keptText, languageTag, orNothing, several, written, writtenLine } from '@skills/identity/rules';
import { z } from 'zod';

/** The texts of an event in one language. */
export const eventTexts = {
  title: writtenLine(FIELD_MOST.name),
  summary: written(FIELD_MOST.summary),
  description: orNothing(keptText(FIELD_MOST.text)),
  accessibility: orNothing(keptText(FIELD_MOST.summary)),
};

/** The same texts in other languages, each once. */
export const eventTranslations = several(z.object({ language: languageTag, ...eventTexts }, 'NOT_UNDERSTOOD'), ({ language }) => language);

/** Says of each translation that is in the language of the texts themselves that it is there twice. */
export function faultyTranslations({ textLanguage, translations }: { textLanguage: string; translations: readonly { language: string }[] }, context: z.RefinementCtx): void {
  translations.forEach(({ language }, at) => {
    if (language === textLanguage) context.addIssue({ code: 'custom', path: ['translations', at, 'language'], message: 'TWICE' });
  });
}
