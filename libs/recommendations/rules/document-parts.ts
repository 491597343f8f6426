import { z } from 'zod';

/** A text with something in it. */
export const someText = z.string().trim().min(1, 'must not be empty');

/** An address that a browser may safely follow. */
export const webAddress = z.url({ protocol: /^https?$/, error: 'must be an http or https address' });

/** An ISO 8601 day. */
export const day = z.iso.date('must be a day like 2026-11-23');

/** A stable name. */
export const kebabName = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens').max(100);

/** An ISO 3166-1 alpha-2 code; any country, since courses come from all over the world. */
export const countryCode = z.string().regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code');

/** What a document names as its sources. */
export const documentSources = z
  .array(z.strictObject({ title: someText, publisher: someText, licence: someText, url: webAddress.nullable(), note: someText.optional() }))
  .min(1, 'must name at least one source');

/** A list in which nothing comes twice, told by `keyOf`. */
export const distinct = <T extends z.ZodType>(entry: T, keyOf: (entry: z.output<T>) => string) =>
  z.array(entry).superRefine((entries, context) => {
    const seen = new Set<string>();
    entries.forEach((found, at) => {
      const key = keyOf(found);
      if (seen.has(key)) context.addIssue({ code: 'custom', path: [at], message: `comes twice: ${key}` });
      seen.add(key);
    });
  });
