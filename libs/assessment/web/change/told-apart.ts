/** A firm in a list: its name as shown, and the day of its first assessment as shown. */
export interface ListedFirm {
  name: string;
  from: string;
}

/** What tells a firm from others of its name: nothing where its name does, else the day, and where that is the same too, its number among them. */
export type Distinction = null | { from: string; number: number | null };

/** What each firm of a list needs besides its name, so that no two are called the same. */
export const toldApart = (firms: readonly ListedFirm[]): readonly Distinction[] =>
  firms.map(({ name, from }, at) => {
    const sameName = firms.filter((other) => other.name === name);
    if (sameName.length === 1) return null;
    const sameDay = firms.flatMap((other, place) => (other.name === name && other.from === from ? [place] : []));
    return { from, number: sameDay.length === 1 ? null : sameDay.indexOf(at) + 1 };
  });
