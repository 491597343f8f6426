import type { NamedMigration } from '@skills/platform/database';
import { Migration20261123135553 } from './20261123135553-foundation';
import { Migration20261123165109 } from './20261123165109-search-and-votes';
import { Migration20261123165537 } from './20261123165537-again';
import { Migration20261123165727 } from './20261123165727-benchmark';
import { Migration20261123170219 } from './20261123170219-languages-by-file';
import { Migration20261123174017 } from './20261123174017-action-plan';
import { Migration20261123174028 } from './20261123174028-openid-sign-in';
import { Migration20261123175407 } from './20261123175407-team';
import { Migration20261123175947 } from './20261123175947-contributions';
import { Migration20261123212241 } from './20261123212241-provider-import';
import { Migration20261123223333 } from './20261123223333-link-check';
import { Migration20261123231011 } from './20261123231011-events';
import { Migration20261123234949 } from './20261123234949-event-changes';
import { Migration20261124002700 } from './20261124002700-told-and-own';
import { Migration20261124002710 } from './20261124002710-stored-search-words';
import { Migration20261124023229 } from './20261124023229-event-groundwork';
import { Migration20261124031430 } from './20261124031430-event-contact';
import { Migration20261124033236 } from './20261124033236-event-mails';
import { Migration20261124025917 } from './20261124025917-outcomes';
import { Migration20261124035819 } from './20261124035819-tickets';
import { Migration20261124033234 } from './20261124033234-event-registrations';
import { Migration20261124034539 } from './20261124034539-events-desk';
import { Migration20261124130325 } from './20261124130325-door-records';
import { Migration20261124133945 } from './20261124133945-agenda';
import { Migration20261124145656 } from './20261124145656-call-for-contributions';
import { Migration20261124152904 } from './20261124152904-session-choices';

/** The migrations, oldest first. A migration that has been released is never edited: write another. */
export const migrations: readonly NamedMigration[] = [
  { name: '20261123135553-foundation', class: Migration20261123135553 },
  { name: '20261123165109-search-and-votes', class: Migration20261123165109 },
  { name: '20261123165537-again', class: Migration20261123165537 },
  { name: '20261123165727-benchmark', class: Migration20261123165727 },
  { name: '20261123170219-languages-by-file', class: Migration20261123170219 },
  { name: '20261123174017-action-plan', class: Migration20261123174017 },
  { name: '20261123174028-openid-sign-in', class: Migration20261123174028 },
  { name: '20261123175407-team', class: Migration20261123175407 },
  { name: '20261123175947-contributions', class: Migration20261123175947 },
  { name: '20261123212241-provider-import', class: Migration20261123212241 },
  { name: '20261123223333-link-check', class: Migration20261123223333 },
  { name: '20261123231011-events', class: Migration20261123231011 },
  { name: '20261123234949-event-changes', class: Migration20261123234949 },
  { name: '20261124002700-told-and-own', class: Migration20261124002700 },
  { name: '20261124002710-stored-search-words', class: Migration20261124002710 },
  { name: '20261124023229-event-groundwork', class: Migration20261124023229 },
  { name: '20261124025917-outcomes', class: Migration20261124025917 },
  { name: '20261124031430-event-contact', class: Migration20261124031430 },
  { name: '20261124033234-event-registrations', class: Migration20261124033234 },
  { name: '20261124033236-event-mails', class: Migration20261124033236 },
  { name: '20261124034539-events-desk', class: Migration20261124034539 },
  { name: '20261124035819-tickets', class: Migration20261124035819 },
  { name: '20261124130325-door-records', class: Migration20261124130325 },
  { name: '20261124133945-agenda', class: Migration20261124133945 },
  { name: '20261124145656-call-for-contributions', class: Migration20261124145656 },
  { name: '20261124152904-session-choices', class: Migration20261124152904 },
];
