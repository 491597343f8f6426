/** The pages of the catalogue in the site; the toolbox draws them under the same addresses. */
export const CATALOGUE_ADDRESSES = { courses: '/toolbox/courses', practices: '/toolbox/practices' } as const;

/** The address of one entry. */
export const entryAddress = (kind: keyof typeof CATALOGUE_ADDRESSES, id: string): string => `${CATALOGUE_ADDRESSES[kind]}/${encodeURIComponent(id)}`;
