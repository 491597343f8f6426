/** How many seats of an event people of one network can be held together before they confirm their addresses: those of a small firm, or a tenth of a large event. Addresses that somebody made up take no more of it. */
export const mostUnconfirmed = (capacity: number): number => Math.max(5, Math.floor(capacity / 10));
