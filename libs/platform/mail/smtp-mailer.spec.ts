import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { smtpMailer } from './smtp-mailer';

interface Received {
  from: string;
  to: string[];
  raw: string;
}

/** A mail server on this machine that keeps what it gets; it turns the first `refusals` mails away. */
async function mailSink(refusals = 0): Promise<{ url: string; received: Received[]; close: () => Promise<void> }> {
  const received: Received[] = [];
  let left = refusals;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (left > 0) {
          left -= 1;
          return done(Object.assign(new Error('try again later'), { responseCode: 451 }));
        }
        const { mailFrom, rcptTo } = session.envelope;
        received.push({ from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({ address }) => address), raw: Buffer.concat(chunks).toString('utf8') });
        return done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, received, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

const MAIL = {
  id: '01a208c0-0000-7000-8000-000000000001',
  to: 'mia@example.org',
  subject: 'Anmeldung – bestätigen Sie bitte',
  text: 'Guten Tag, Ihr Code ist 123456.',
  html: '<p>Guten Tag, Ihr Code ist <b>123456</b>.</p>',
  language: 'de',
};
const FROM = 'Skills for SMEs <no-reply@example.org>';

describe('mail over SMTP', () => {
  it('arrives with sender, language, both forms and a Message-ID that stays the same when it is sent again', async () => {
    const sink = await mailSink();
    const mailer = smtpMailer(sink.url, FROM, 'https://skills.example.org');
    await mailer.send(MAIL);
    await mailer.send(MAIL);
    mailer.close();
    await sink.close();
    expect(sink.received).toHaveLength(2);
    for (const { from, to, raw } of sink.received) {
      expect({ from, to }).toEqual({ from: 'no-reply@example.org', to: ['mia@example.org'] });
      expect(raw).toContain(`Message-ID: <${MAIL.id}@skills.example.org>`);
      expect(raw).toContain('Content-Language: de');
      expect(raw).toContain('Auto-Submitted: auto-generated');
      expect(raw).toMatch(/multipart\/alternative/);
    }
  });

  it('brings files along as what they are, to be opened or kept', async () => {
    const sink = await mailSink();
    const mailer = smtpMailer(sink.url, FROM, 'https://skills.example.org');
    await mailer.send({ ...MAIL, files: [{ name: 'event.ics', type: 'text/calendar; charset=utf-8; method=PUBLISH', text: 'BEGIN:VCALENDAR\r\nSUMMARY:Für alle\r\nEND:VCALENDAR\r\n' }] });
    mailer.close();
    await sink.close();
    const [part = ''] = /Content-Type: text\/calendar[\s\S]*?(?=\r\n--)/.exec(sink.received[0]!.raw) ?? [];
    const [head = '', body = ''] = part.split('\r\n\r\n');
    expect(head.replace(/\r\n\s+/g, ' ')).toMatch(/^Content-Type: text\/calendar; charset=utf-8; method=PUBLISH; name=event\.ics/);
    expect(head).toContain('Content-Disposition: attachment; filename=event.ics');
    expect(Buffer.from(body, 'base64').toString('utf8')).toContain('SUMMARY:Für alle');
  });

  it('tells when the server does not take it, so that it is sent again later', async () => {
    const sink = await mailSink(1);
    const mailer = smtpMailer(sink.url, FROM, 'https://skills.example.org');
    await expect(mailer.send(MAIL)).rejects.toThrow('451');
    await mailer.send(MAIL);
    mailer.close();
    await sink.close();
    expect(sink.received).toHaveLength(1);
  });

  it('puts nothing of an address or a subject into the headers that does not belong there', async () => {
    const sink = await mailSink();
    const mailer = smtpMailer(sink.url, FROM, 'https://skills.example.org');
    await mailer.send({ ...MAIL, subject: 'Hello\r\nBcc: everybody@example.org' });
    mailer.close();
    await sink.close();
    expect(sink.received[0]?.to).toEqual(['mia@example.org']);
    expect(sink.received[0]?.raw).not.toMatch(/^Bcc:/m);
  });
});
