const PREFIX = 'skills-choice:';

/**
 * How somebody wants a page to work on this device, such as without keys. Nothing about a person: unlike copies it stays when somebody
 * signs in or out, and a browser that refuses its storage only forgets it.
 */
export const deviceChoices = {
  /** Keeps a choice under a name. */
  keep(name: string, value: string): void {
    try {
      localStorage.setItem(PREFIX + name, value);
    } catch {
      // Then it holds until the page is left.
    }
  },

  /** The choice kept under a name; null when there is none. */
  read(name: string): string | null {
    try {
      return localStorage.getItem(PREFIX + name);
    } catch {
      return null;
    }
  },
};
