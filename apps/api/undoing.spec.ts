import { undoing } from './undoing';

const dropped = 'alter table "consent" drop column "tried";';
const written = 'create or replace function "course_words"("title" text) returns tsvector language sql as $$ CREATE FUNCTION course_words(title text)\n RETURNS tsvector\n\n RETURN to_tsvector(title) $$;';
const triggered = 'create or replace function "consent_is_kept_fn"() returns trigger as $$ begin return new; end; $$ language plpgsql;\ncreate trigger "consent_is_kept" before update on "consent" for each row execute function "consent_is_kept_fn"();';

describe('what undoes a migration', () => {
  it.each([
    ['leaves out functions that no entity has', `${dropped}\n\n${written}\n\n${written}\n`, dropped],
    ['leaves them out wherever they stand', `${written}\n\n${dropped}`, dropped],
    ['keeps the function of a trigger', `${dropped}\n\n${triggered}\n\n${written}`, `${dropped}\n\n${triggered}`],
    ['is nothing when only such functions were found', written, ''],
  ])('%s', (_what, found, wanted) => expect(undoing(found)).toBe(wanted));
});
