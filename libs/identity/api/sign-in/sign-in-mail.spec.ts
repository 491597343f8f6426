import type { GraphUnderTest } from '@skills/platform/testing';
import { identityUnderTest, mailTo, requestSignIn } from '@skills/identity/testing';

let graph: GraphUnderTest;
beforeAll(async () => void (graph = await identityUnderTest()));
afterAll(() => graph.close());

describe('the sign-in mail', () => {
  it.each([
    ['en', 'Sign in to Skills for SMEs', '15 minutes'],
    ['fr', 'Connexion à Skills for SMEs', '15 minutes'],
    ['de', 'Anmeldung bei Skills for SMEs', '15 Minuten'],
  ])('is written in %s, with link, code and how long they work', async (language, subject, validity) => {
    const { token, code } = await mailTo(graph, graph.browser(), 'ana+tag@example.org', { locale: language, next: '/account' });
    const mail = graph.mails.at(-1)!;
    expect(mail).toMatchObject({ to: 'ana+tag@example.org', subject, language });
    expect(mail.text).toContain(`https://skills.example.org/sign-in/confirm#token=${token}&email=ana%2Btag%40example.org&next=%2Faccount`);
    for (const part of [mail.text, mail.html]) for (const text of [code, validity]) expect(part).toContain(text);
    expect(mail.html).toContain(`<html lang="${language}">`);
  });

  it('cannot carry markup of whoever asked', async () => {
    await mailTo(graph, graph.browser(), "o'neill&co@example.org");
    const { html } = graph.mails.at(-1)!;
    expect(html).toContain('o&#39;neill&amp;co@example.org');
    expect(html).not.toMatch(/<(img|script|link)/);
  });

  it('is not sent any more when it would come too late', async () => {
    const before = graph.mails.length;
    await requestSignIn(graph.browser(), 'late@example.org');
    graph.clock.passMinutes(16);
    await graph.deliver();
    expect(graph.mails).toHaveLength(before);
  });
});
