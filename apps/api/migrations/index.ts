import type { NamedMigration } from '@skills/platform/database';

/** The migrations, oldest first. A migration that has been released is never edited: write another. */
export const migrations: readonly NamedMigration[] = [
];
