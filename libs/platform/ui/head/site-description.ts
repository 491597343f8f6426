// As the server sent them: a page without an address to be found under is described as the whole site is.
const served = document.querySelector('link[rel="canonical"]') ? null : document.querySelector('meta[name="description"]')?.getAttribute('content');
const known = new Map<string, string>(served ? [[document.documentElement.lang, served]] : []);

/** What the whole site is about, in a language, as the manifest of that language says; null when that cannot be read, or there is none. */
export async function siteDescription(language: string): Promise<string | null> {
  const found = known.get(language);
  if (found !== undefined) return found;
  if (!document.querySelector('link[rel="manifest"]')) return null;
  try {
    const { description } = (await (await fetch(`/manifest.${language}.webmanifest`)).json()) as { description: string };
    known.set(language, description);
    return description;
  } catch {
    // Without network the words that stand there are as good as any.
    return null;
  }
}
