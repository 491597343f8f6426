import type { Say } from '@skills/platform/i18n';
import type { Problem } from '@skills/platform/web';
import { answersFor, type Asked, type RegistrationDraft } from './registration-draft';

/** What the browser sees is missing, before anything is sent. */
export function missingIn({ people, answers }: RegistrationDraft, asked: Asked, t: Say, language: string): Problem[] {
  const roleless = people.flatMap(({ role }, at) => (role === '' ? [{ code: 'FIELD_REQUIRED', path: ['registration', 'participants', String(at), 'role'], message: t('register.roleMissing') }] : []));
  const { notNumbers } = answersFor(asked, answers, language);
  return [...roleless, ...notNumbers.map(({ code, text }) => ({ code: 'NUMBER', path: ['registration', 'answers', code], message: t('signUp.notANumber', { question: text }) }))];
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
