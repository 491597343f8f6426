const LONE_SURROGATE = /\p{Cs}/u;

/**
 * Whether a text consists of whole characters that can be stored and shown: half of an emoji, as careless cutting leaves
 * it, and the zero character are none. Source: RFC 8259 section 8.2; PostgreSQL's jsonb refuses both.
 */
export const isReadableText = (text: string): boolean => !LONE_SURROGATE.test(text) && !text.includes('\u0000');
