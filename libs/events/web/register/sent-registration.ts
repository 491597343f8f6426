import type { Say } from '@skills/platform/i18n';
import type { Problem } from '@skills/platform/web';
import { answersFor, questionsIn, type Asked, type RegistrationDraft } from './registration-draft';

/** What the browser sees is missing, before anything is sent: all of it at once, in the order of the form. `email` is null where an address is not asked for. */
export function missingIn({ people, countryCode, answers }: RegistrationDraft, email: string | null, asked: Asked, t: Say, language: string): Problem[] {
  const faulty = (code: string, path: readonly string[], message: string): Problem => ({ code, path: ['registration', ...path], message });
  const unlessSaid = (said: string, path: readonly string[], message: string): Problem[] => (said.trim() === '' ? [faulty('FIELD_REQUIRED', path, message)] : []);
  const missing = (label: 'email' | 'country' | 'name'): string => t('register.missing', { field: t(`field.${label}`) });
  const { answers: given, notNumbers } = answersFor(asked, answers, language);
  return [
    ...unlessSaid(email ?? 'of the account', ['email'], missing('email')),
    ...unlessSaid(countryCode, ['countryCode'], missing('country')),
    ...people.flatMap(({ name, role }, at) => [...unlessSaid(name, ['participants', String(at), 'name'], missing('name')), ...unlessSaid(role, ['participants', String(at), 'role'], t('register.roleMissing'))]),
    ...questionsIn(asked).flatMap((question) => {
      const { code, text, required } = question;
      if (notNumbers.includes(question)) return [faulty('NUMBER', ['answers', code], t('signUp.notANumber', { question: text }))];
      return required && !given.some(({ item }) => item === code) ? [faulty('ANSWER_MISSING', ['answers', code], t('signUp.answerMissing', { question: text }))] : [];
    }),
  ];
}

/** A filled-in registration as it is sent. */
export function sentOf({ people, answers, sizeClass, languages, ...fields }: RegistrationDraft, asked: Asked, language: string) {
  return {
    ...fields,
    sizeClass: sizeClass || null,
    languages: [...languages],
    participants: people.map(({ key: _, role, diets, accessNeeds, ...person }) => ({ ...person, diets: [...diets], accessNeeds: [...accessNeeds], role: role || ('OTHER' as const) })),
    answers: answersFor(asked, answers, language).answers,
    questionsVersion: asked?.version ?? '',
  };
}
