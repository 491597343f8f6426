/**
 * What undoes a migration, without the functions that migrations themselves wrote: the comparison finds those in the database and in no
 * entity, and would make each of them anew. The function of a trigger belongs to an entity, and stays.
 */
export const undoing = (down: string): string => down.replace(/^create or replace function (?!.*\breturns trigger\b)[\s\S]*?\$\$;\n*/gm, '').trim();
