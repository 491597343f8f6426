import { AnnouncementRow, Delivery } from '../database/announcement.entity';
import { IdempotentAnswer } from '../database/idempotent-answer.entity';
import { RateLimit } from '../database/rate-limit.entity';
import { CapturedMail } from '../mail/captured-mail.entity';
import { texts } from '../locales';
import { IndicatorQuery } from './indicator-query';
import type { GraphModule } from './module';
import { ServiceQuery } from './service';
import { sweep } from './sweep';

/** The ground's own tables; none of them has a foreign key to a person, all of them can hold a trace of one. */
export const platformModule: GraphModule = {
  name: 'platform',
  entities: [AnnouncementRow, Delivery, IdempotentAnswer, RateLimit, CapturedMail],
  resolvers: [ServiceQuery, IndicatorQuery],
  texts,
  jobs: [sweep],
  personalData: [
    {
      table: 'announcement',
      holds: 'Facts waiting to be mailed, which may name a mail address.',
      export: { not: 'Wiped within minutes, as soon as the mail has gone.' },
      erase: { not: 'Wiped when the last listener has been served or has expired.' },
      retention: 'Payload until delivered; the rest 30 days.',
    },
    {
      table: 'delivery',
      holds: 'Whether an announcement was delivered; nothing of a person.',
      export: { not: 'Holds nothing about a person.' },
      erase: { not: 'Holds nothing about a person.' },
      retention: '30 days after delivery.',
    },
    {
      table: 'idempotent_answer',
      holds: 'That an act was done with a certain key, by an actor.',
      export: { not: 'A technical trace kept for one day.' },
      erase: async (em, personId) => {
        await em.getConnection().execute('delete from idempotent_answer where actor_key = ?', [`person:${personId}`], 'run', em.getTransactionContext());
      },
      retention: 'One day.',
    },
    {
      table: 'rate_limit',
      holds: 'How often something was tried lately, under a hashed address.',
      export: { not: 'Hashed, kept for a day at most.' },
      erase: { not: 'Hashed, and needed to stop abuse; gone within a day.' },
      retention: 'Until the counter expires, one day at most.',
    },
    {
      table: 'captured_mail',
      holds: 'Mails of the demo mode, instead of being sent.',
      export: { not: 'Demo mode only: the same text is in the mailbox page.' },
      erase: { not: 'Removed with the address by the module that knows the address.' },
      retention: '7 days; demo mode only.',
    },
  ],
};
