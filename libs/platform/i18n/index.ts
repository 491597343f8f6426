export { formatsOf, type Formats } from './formats';
export { LANGUAGES, LANGUAGE_NAMES, languageOf, type Language } from './languages';
export { preferredLanguage } from './preferred-language';
export { readNumber, type NumberRead } from './read-number';
export { chooseLanguage, currentLanguage, registerTexts, startTexts, type Texts, type TextsByLanguage, type TextsSource } from './texts';
export { useFormats } from './use-formats';
export { useText, type Say } from './use-text';
