/** The address of a calendar feed below the origin; the secret is the only key to it. */
export const feedPath = (secret: string): string => `/plans/feed/${secret}.ics`;
