/** A code of the graph as it stands in an address: `IT_PROFESSIONAL` is `it-professional`. */
export const inAddress = (code: string): string => code.toLowerCase().replaceAll('_', '-');

/** The code that a part of an address names, in whatever case; null when it names none of them. */
export const fromAddress = <Code extends string>(text: string | null, codes: readonly Code[]): Code | null =>
  codes.find((code) => inAddress(code) === text?.toLowerCase()) ?? null;

/** An address with these parts; null leaves a part out. In a fixed order, so that the same choice is the same address. */
export const addressOf = (parts: Readonly<Record<string, string | null>>): URLSearchParams =>
  new URLSearchParams(Object.entries(parts).flatMap(([name, value]): [string, string][] => (value === null ? [] : [[name, value]])));
