import type { EntityManager } from '@mikro-orm/postgresql';
import { deliverSoon, writeAnnouncements } from '@skills/platform/database';
import type { Job } from '@skills/platform/graph';
import { uuidv7 } from 'uuidv7';
import { registrationMailed, type RegistrationMailKind } from '../registration/registration-mailed';
import { Registration } from '../registration/registration.entity';
import { notYetSent, REACHED } from './not-yet-sent';
import { remindersDue } from './reminders-due';

/** How many are written to in one pass; the next pass goes on. */
const MOST_AT_ONCE = 500;
/** Thanks come half a day after the end at the earliest, when those at the door have handed in what they have. */
const THANKS_AFTER_HOURS = 12;
/** What was not written by then is too late. */
const LATEST_DAYS = 30;

interface Due {
  id: string;
  kind: RegistrationMailKind;
  occasion: Date;
}

// Where nobody was checked in at all, nobody knows who came: then all who had a seat are thanked.
const CAME = `(exists (select from participant p where p.registration_id = r.id and p.checked_in_at is not null)
  or not exists (select from registration o join participant p on p.registration_id = o.id where o.event_id = e.id and p.checked_in_at is not null))`;
const END = "coalesce(e.ends_at, (coalesce(e.actual_last_date, e.actual_date) || 'T12:00:00Z')::timestamptz)";
const AFTER = `select r.id, k.kind, ${END} as occasion from registration r join event e on e.id = r.event_id
  join (values ('THANKS', array['HELD', 'REPORTED']), ('CONCLUSIONS', array['REPORTED'])) as k (kind, standings) on e.standing = any(k.standings)
  where ${REACHED} and length(coalesce(e.actual_date, '')) >= 10 and ${END} between ?::timestamptz - interval '${LATEST_DAYS} days' and ?::timestamptz - interval '${THANKS_AFTER_HOURS} hours'
    and (k.kind = 'CONCLUSIONS' or ${CAME}) and ${notYetSent('k.kind', END)}
  order by r.id limit ${MOST_AT_ONCE}`;

async function due(em: EntityManager, now: Date): Promise<Due[]> {
  const reminders = await remindersDue(em, now, MOST_AT_ONCE);
  const after = await em.getConnection().execute<Due[]>(AFTER, [now, now], 'all', em.getTransactionContext());
  return [...reminders, ...after].map(({ id, kind, occasion }) => ({ id, kind, occasion: new Date(occasion) }));
}

/** Reminds of events, thanks those who came, and says when the conclusions are there; each once, also when two servers look at the same time. */
export const occasionalMails: Job = {
  name: 'events.occasionalMails',
  everyMinutes: 5,
  async run(outer, { clock }) {
    const now = clock();
    const written = await outer.transactional(async (forked) => {
      const em = forked as EntityManager;
      const wanted = await due(em, now);
      if (wanted.length === 0) return 0;
      // Whoever writes the row first writes the mail.
      const taken = await em.getConnection().execute<{ registration_id: string; kind: RegistrationMailKind }[]>(
        `insert into event_sent_mail (id, registration_id, kind, occasion)
         select id, registration_id, kind, occasion from jsonb_to_recordset(?::jsonb) as w (id uuid, registration_id uuid, kind text, occasion timestamptz)
         on conflict do nothing returning registration_id, kind`,
        [JSON.stringify(wanted.map(({ id, kind, occasion }) => ({ id: uuidv7(), registration_id: id, kind, occasion })))],
        'all',
        em.getTransactionContext(),
      );
      const registrations = new Map((await em.find(Registration, { id: { $in: taken.map((row) => row.registration_id) } })).map((registration) => [registration.id, registration]));
      const announcements = taken.map((row) => registrationMailed({ em, now }, registrations.get(row.registration_id)!, row.kind));
      await em.flush();
      await writeAnnouncements(em, announcements, now);
      return announcements.length;
    });
    if (written > 0) deliverSoon();
  },
};
