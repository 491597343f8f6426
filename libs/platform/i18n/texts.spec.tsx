import { act, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { chooseLanguage, currentLanguage, registerTexts, startTexts } from './texts';
import { useText } from './use-text';

registerTexts('spoken', {
  en: { hello: 'Hello {{name}}', only: 'English only', answers_one: '{{count}} answer', answers_other: '{{count}} answers' },
  fr: { hello: 'Bonjour {{name}}', answers_one: '{{count}} réponse', answers_other: '{{count}} réponses' },
  de: { hello: 'Guten Tag {{name}}', answers_one: '{{count}} Antwort', answers_other: '{{count}} Antworten' },
});

let frenchLoads = 0;
registerTexts('fetched', {
  en: () => Promise.resolve({ default: { title: 'Fetched' } }),
  fr: () => Promise.resolve(((frenchLoads += 1), { default: { title: 'Chargé' } })),
  de: () => Promise.reject(new Error('offline')),
});

function Words() {
  const { t, language } = useText('spoken');
  const fetched = useText('fetched');
  return <p>{[language, t('hello', { name: '<b>' }), t('answers', { count: 2 }), t('only'), fetched.t('title')].join('|')}</p>;
}

const show = () => render(<Suspense fallback="…"><Words /></Suspense>);

describe('the texts', () => {
  it('load only the language that is shown, and change it without a reload', async () => {
    await startTexts('en');
    await act(async () => void show());
    expect(screen.getByText('en|Hello <b>|2 answers|English only|Fetched')).toBeTruthy();
    expect(frenchLoads).toBe(0);

    await act(() => chooseLanguage('fr'));
    expect(await screen.findByText('fr|Bonjour <b>|2 réponses|English only|Chargé')).toBeTruthy();
    expect(frenchLoads).toBe(1);
    expect(document.documentElement.lang).toBe('fr');
    expect(document.cookie).toContain('language=fr');
    expect(currentLanguage()).toBe('fr');
  });

  it('fall back to English when a language cannot be fetched', async () => {
    await act(() => chooseLanguage('de'));
    await act(async () => void show());
    expect(await screen.findByText('de|Guten Tag <b>|2 Antworten|English only|Fetched')).toBeTruthy();
  });
});
