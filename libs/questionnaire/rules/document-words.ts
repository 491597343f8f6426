import { z } from 'zod';

/** A kebab-case name, unique in its place and stable across versions, as in `gv-rm-02`. */
export const code = z.string().max(80).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Write a kebab-case code: small letters, digits and single hyphens.');

/** A BCP 47 language tag such as `en` or `pt-BR`. */
export const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'Write a BCP 47 language tag, as in "en" or "pt-BR".');

/** A version in three numbers, as in `1.0.0`. */
export const version = z.string().regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/, 'Write a version of three numbers, as in "1.0.0".');

/** One text in several languages, by language tag. */
export const text = z.record(languageTag, z.string().trim().min(1).max(4000));

/** One text in several languages, by language tag; the document's default language is always there. */
export type Text = z.output<typeof text>;
