/** What we may ask consent for; the sentence of each stands in the texts under `consents.purposes`. */
export const CONSENT_PURPOSES = ['NEWS', 'RESEARCH_INVITATION'] as const;

/** The edition of those sentences. Raise it whenever one of them changes: a consent is to the words that were read. */
export const CONSENT_TEXT_VERSION = '2026-11-23';
