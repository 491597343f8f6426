import type { MikroORM } from '@mikro-orm/postgresql';
import { CapturedMail } from '@skills/platform/mail';
import { findById } from '@skills/platform/database';
import { contentDisposition, dateFormat, translateIn } from '@skills/platform/graph';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { i18n } from 'i18next';
import { languageAskedFor } from './language-asked-for';

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

const page = (language: string, title: string, body: string): string =>
  `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title>` +
  `<link rel="stylesheet" href="/dev/mail/style.css"><main><h1>${escapeHtml(title)}</h1>${body}</main></html>`;

const STYLE = `:root{color-scheme:light dark}body{font:17px/28px system-ui,sans-serif;margin:0;padding:24px 16px}main{max-width:45rem;margin:auto}
h1{font-size:30px;line-height:36px}ul{list-style:none;padding:0}li{border-top:1px solid #8a93a8;padding:12px 0}li a{font-weight:600}pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;border-top:1px solid #8a93a8;padding-top:16px}
iframe{width:100%;height:36rem;border:1px solid #8a93a8;border-radius:10px;background:Canvas}`;

/** The demo's mailbox at `/dev/mail`: every mail that would have been sent, newest first. Never part of production. */
export function addMailboxPage(app: FastifyInstance, orm: MikroORM, texts: i18n): void {
  const say = (request: FastifyRequest) => {
    const language = languageAskedFor(request);
    return { language, t: translateIn(texts, language) };
  };
  app.get('/dev/mail/style.css', async (_request, reply) => reply.type('text/css').send(STYLE));

  app.get('/dev/mail', async (request, reply) => {
    const { language, t } = say(request);
    const mails = await orm.em.fork().find(CapturedMail, {}, { orderBy: { capturedAt: 'desc', id: 'desc' }, limit: 100 });
    const at = dateFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
    const rows = mails.map(
      (mail) => `<li><a href="/dev/mail/${mail.id}">${escapeHtml(mail.subject)}</a><br>${escapeHtml(mail.recipient)} · <time datetime="${mail.capturedAt.toISOString()}">${escapeHtml(at.format(mail.capturedAt))}</time></li>`,
    );
    const list = rows.length > 0 ? `<ul>${rows.join('')}</ul>` : `<p>${escapeHtml(t('mailbox.empty'))}</p>`;
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(page(language, t('mailbox.title'), `<p>${escapeHtml(t('mailbox.lead'))}</p>${list}`));
  });

  app.get<{ Params: { id: string } }>('/dev/mail/:id', async (request, reply) => {
    const { language, t } = say(request);
    const mail = await findById(orm.em.fork(), CapturedMail, request.params.id);
    if (!mail) return reply.code(404).type('text/html; charset=utf-8').send(page(language, t('mailbox.gone'), `<p><a href="/dev/mail">${escapeHtml(t('mailbox.back'))}</a></p>`));
    const plain = escapeHtml(mail.plain).replace(/https?:\/\/[^\s&]+(?:&#38;[^\s&]+)*/g, (url) => `<a href="${url}">${url}</a>`);
    const files = mail.files.map(({ name }, at) => `<li><a href="/dev/mail/${mail.id}/files/${at}">${escapeHtml(name)}</a></li>`).join('');
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(
      page(
        language,
        mail.subject,
        `<p>${escapeHtml(t('mailbox.to', { recipient: mail.recipient }))} · <a href="/dev/mail">${escapeHtml(t('mailbox.back'))}</a></p>` +
          `<pre lang="${escapeHtml(mail.language)}">${plain}</pre>${files && `<ul>${files}</ul>`}<h2>${escapeHtml(t('mailbox.asHtml'))}</h2><iframe sandbox="allow-top-navigation-by-user-activation" title="${escapeHtml(t('mailbox.asHtml'))}" src="/dev/mail/${mail.id}/html"></iframe>`,
      ),
    );
  });

  app.get<{ Params: { id: string; at: string } }>('/dev/mail/:id/files/:at', async (request, reply) => {
    const file = (await findById(orm.em.fork(), CapturedMail, request.params.id))?.files[Number(request.params.at)];
    if (!file) return reply.code(404).send({ status: 'not found' });
    return reply.type(file.type).header('content-disposition', contentDisposition('attachment', file.name)).header('cache-control', 'no-store').send(file.text);
  });

  app.get<{ Params: { id: string } }>('/dev/mail/:id/html', async (request, reply) => {
    const mail = await findById(orm.em.fork(), CapturedMail, request.params.id);
    if (!mail) return reply.code(404).send({ status: 'not found' });
    return reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'")
      .header('cache-control', 'no-store')
      .send(mail.html);
  });
}
