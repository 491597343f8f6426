import type { MikroORM } from '@mikro-orm/postgresql';
import type { Mail, Mailer } from './mailer';

/** Keeps mails in the database for the mailbox page; a repeated id is kept once. */
export function capturingMailer(orm: MikroORM, clock: () => Date): Mailer {
  return {
    async send({ id, to, subject, text, html, language, images = [], files = [] }: Mail) {
      // Pictures stand in the text on the mailbox page.
      const shown = images.reduce((page, { name, gif }) => page.replaceAll(`cid:${name}"`, `data:image/gif;base64,${Buffer.from(gif).toString('base64')}"`), html);
      await orm.em.fork().getConnection().execute(
        `insert into captured_mail (id, recipient, subject, plain, html, language, files, captured_at) values (?, ?, ?, ?, ?, ?, ?, ?)
         on conflict (id) do nothing`,
        [id, to, subject, text, shown, language, JSON.stringify(files), clock()],
      );
    },
  };
}
