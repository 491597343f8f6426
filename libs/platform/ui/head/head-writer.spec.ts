import { headWriter } from './head-writer';

const LIST = { title: 'Kurse', description: 'Alle Kurse.', language: 'de' };
const served = `<title>Courses · The site</title><meta name="application-name" content="The site"><meta name="description" content="All courses, as served."><link rel="canonical" href="${location.origin}/courses?language=en"><link rel="alternate" hreflang="en" href="${location.origin}/courses?language=en">
  <meta property="og:type" content="article"><meta property="og:title" content="Courses"><meta property="og:description" content="All courses, as served."><meta property="og:url" content="${location.origin}/courses?language=en">
  <script type="application/ld+json">{}</script><link rel="manifest" href="/manifest.en.webmanifest">`;
const about: Record<string, string> = { en: 'About the site.', de: 'Über die Seite.' };

const told = () => {
  const of = (selector: string, name: string) => document.head.querySelector(selector)?.getAttribute(name) ?? null;
  return {
    title: document.title, titleLanguage: of('title', 'lang'), description: of('meta[name="description"]', 'content'), canonical: of('link[rel="canonical"]', 'href'), ogTitle: of('meta[property="og:title"]', 'content'),
    ogDescription: of('meta[property="og:description"]', 'content'), ogUrl: of('meta[property="og:url"]', 'content'), manifest: of('link[rel="manifest"]', 'href'), structured: document.head.querySelectorAll('script').length,
    alternates: [...document.head.querySelectorAll<HTMLLinkElement>('link[rel="alternate"][hreflang]')].map(({ hreflang, href }) => `${hreflang} ${href.replace(location.origin, '')}`),
  };
};
const go = (path: string) => history.pushState(null, '', path);

describe('the head of the document', () => {
  let write: ReturnType<typeof headWriter>;
  let asked: Promise<string | null>[];
  beforeEach(() => {
    go('/courses');
    document.documentElement.lang = 'en';
    document.head.innerHTML = served;
    asked = [];
    write = headWriter(document, (language) => {
      const answer = Promise.resolve(about[language] ?? null);
      asked.push(answer);
      return answer;
    });
  });

  it('stays as it was served while its page is shown in its language, loading or loaded', () => {
    const before = told();
    write({ title: 'Loading', language: 'en' });
    write({ title: 'Courses', description: 'All courses.', language: 'en' });
    expect(told()).toEqual(before);
    expect(asked).toEqual([]);
  });

  it('turns into another language as a whole', () => {
    write(LIST);
    expect(told()).toEqual({
      title: 'Kurse · The site', titleLanguage: null, description: 'Alle Kurse.', canonical: `${location.origin}/courses?language=de`, ogTitle: 'Kurse', ogDescription: 'Alle Kurse.', ogUrl: `${location.origin}/courses?language=de`,
      alternates: ['en /courses?language=en', 'fr /courses?language=fr', 'de /courses?language=de', 'x-default /courses?language=en'],
      manifest: '/manifest.de.webmanifest', structured: 0,
    });
  });

  it('goes along with a link to another page, whose title may be in a language of its own, and back', () => {
    go('/courses/one?from=list');
    write({ title: 'Ein Kurs', titleLanguage: 'de', description: 'About it.', language: 'en' });
    expect(told()).toMatchObject({ title: 'Ein Kurs · The site', titleLanguage: 'de', description: 'About it.', canonical: `${location.origin}/courses/one?language=en`, ogUrl: `${location.origin}/courses/one?language=en`, structured: 0 });
    go('/courses');
    write({ ...LIST, language: 'en' });
    expect(told()).toMatchObject({ titleLanguage: null, description: 'Alle Kurse.', canonical: `${location.origin}/courses?language=en`, structured: 0 });
  });

  it('names no address for a page that only some may open, and tells of the site', async () => {
    go('/account');
    write({ title: 'Konto', language: 'de' });
    await Promise.all(asked);
    expect(told()).toMatchObject({ title: 'Konto · The site', description: 'Über die Seite.', canonical: null, alternates: [], ogTitle: null, ogDescription: null, ogUrl: null });
  });

  it('does not let words that come late describe the page after it', async () => {
    go('/account');
    write({ title: 'Account', language: 'en' });
    go('/courses/one');
    write({ title: 'One', description: 'About it.', language: 'en' });
    await Promise.all(asked);
    expect(told().description).toBe('About it.');
  });

  it('keeps what is there where nobody knows better', async () => {
    go('/account');
    write({ title: 'Konto', language: 'fr' });
    await Promise.all(asked);
    expect(told()).toMatchObject({ title: 'Konto · The site', description: 'All courses, as served.', manifest: '/manifest.fr.webmanifest' });
  });
});
