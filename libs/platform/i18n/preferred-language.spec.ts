import { preferredLanguage, rememberLanguage } from './preferred-language';
import { startTexts } from './texts';

const speak = (...languages: string[]) => Object.defineProperty(navigator, 'languages', { value: languages, configurable: true });

describe('the language to start in', () => {
  afterEach(() => {
    document.cookie = 'language=; Max-Age=0; Path=/';
    window.history.replaceState(null, '', '/');
  });

  it('is the first of the browser that we speak, else English', () => {
    speak('pt-PT', 'de-AT', 'fr');
    expect(preferredLanguage()).toBe('de');
    speak('pt-PT');
    expect(preferredLanguage()).toBe('en');
  });

  it('is kept once the address asked for it', async () => {
    speak('fr');
    window.history.replaceState(null, '', '/one?language=de');
    expect(await startTexts()).toBe('de');
    window.history.replaceState(null, '', '/another');
    expect(preferredLanguage()).toBe('de');
  });

  it('is what was chosen before, unless the address asks for another', () => {
    speak('de');
    rememberLanguage('fr');
    expect(preferredLanguage()).toBe('fr');
    window.history.replaceState(null, '', '/?language=en');
    expect(preferredLanguage()).toBe('en');
    window.history.replaceState(null, '', '/?language=xx');
    expect(preferredLanguage()).toBe('fr');
  });
});
