import type { NamedMigration } from '@skills/platform/database';
import { Migration20261123135553 } from './20261123135553-foundation';
import { Migration20261123171458 } from './20261123171458-team';

/** The migrations, oldest first. A migration that has been released is never edited: write another. */
export const migrations: readonly NamedMigration[] = [
  { name: '20261123135553-foundation', class: Migration20261123135553 },
  { name: '20261123171458-team', class: Migration20261123171458 },
];
