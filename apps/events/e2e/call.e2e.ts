import { expect, test, type Browser, type Page } from '@playwright/test';
import { ask } from '@skills/platform/ask';
import { mailedLink, newestMail, openMail } from '@skills/platform/demo-mailbox';
import { heading, inDays, isSound as isSoundAsItIs, letLapse, signInAs, type DemoRole } from './demo';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, locale: 'de-DE' };
test.use(PHONE);

const TITLE = 'Öfen, die sich melden, bevor sie ausfallen';
const day = inDays(60, '');
const content = {
  kind: 'CONFERENCE', form: 'ON_SITE', title: 'Was Sensoren uns lehrten', summary: 'Ein Tag mit Vorträgen.', textLanguage: 'de', languages: ['de', 'en'], topics: ['IOT'], targetRoles: [], countryCode: 'BE', city: 'Gent', timeZone: 'Europe/Brussels', isApprovalNeeded: false, capacity: 40,
  startsAt: `${day}09:00:00Z`, endsAt: `${day}16:00:00Z`, registrationOpensAt: new Date(Date.now() - 3_600_000).toISOString(),
};

async function onPhone(browser: Browser, role: DemoRole | null): Promise<Page> {
  const page = await (await browser.newContext(PHONE)).newPage();
  if (role) await signInAs(page, role);
  return page;
}

/** Expects a page that is there as a whole to be sound. */
async function isSound(page: Page): Promise<void> {
  await expect(heading(page)).toBeVisible();
  await expect(page.locator('.s-loading')).toHaveCount(0);
  await isSoundAsItIs(page);
}

/** Expects a page to be sound on a phone and on a desk. */
async function isSoundOnDeskToo(page: Page): Promise<void> {
  await isSound(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  await isSound(page);
  await page.setViewportSize(PHONE.viewport);
}

async function publishedEvent(page: Page): Promise<{ id: string; slug: string }> {
  await page.goto('/organise');
  const { createEvent } = await ask<{ createEvent: { event: { id: string; slug: string } } }>(page, 'mutation ($input: CreateEventInput!) { createEvent(input: $input) { event { id slug } } }', { input: { content } });
  await ask(page, 'mutation ($input: PublishEventInput!) { publishEvent(input: $input) { event { id } } }', { input: { eventId: createEvent.event.id } });
  return createEvent.event;
}

test('a call in German, on a phone: proposed, reviewed without names, accepted, confirmed, published, and taken back after all', async ({ page, context, browser }) => {
  await signInAs(page, 'organiser');
  const { id, slug } = await publishedEvent(page);
  await ask(page, 'mutation ($input: GiveEventRoleInput!) { giveEventRole(input: $input) { problems { message } } }', { input: { eventId: id, emailAddress: 'elin.editor@example.org', role: 'REVIEWER' } });

  await page.goto(`/organise/events/${slug}`);
  await page.getByRole('link', { name: 'Aufruf zu Beiträgen' }).click();
  await expect(page.getByText('Noch gibt es keinen Aufruf.')).toBeVisible();
  await isSoundOnDeskToo(page);
  await page.getByLabel('Was Sie suchen').fill('Sagen Sie uns, was **gelang** und was nicht.');
  await page.getByRole('button', { name: 'Aufruf starten' }).click();
  await expect(page.getByText('Sagen Sie, bis wann Vorschläge möglich sind.')).toBeVisible();
  await isSound(page);
  await page.getByLabel(/^Vorschläge sind möglich bis/).fill(inDays(10, '18:00'));
  await page.getByRole('button', { name: 'Aufruf starten' }).click();
  await expect(page.getByText(/^Vorschläge sind möglich bis .* 18:00 \(Mitteleuropäische .*zeit\)\.$/)).toBeVisible();
  await isSoundOnDeskToo(page);

  // A stranger is told to sign in, and why.
  const stranger = await onPhone(browser, null);
  await stranger.goto(`/events/${slug}`);
  await isSound(stranger);
  await stranger.getByRole('link', { name: 'Beitrag vorschlagen' }).click();
  await expect(stranger.getByText(/^Ihr Konto hält Ihre Vorschläge zusammen/)).toBeVisible();
  await isSound(stranger);

  const author = await onPhone(browser, 'manager');
  const proposal = author.getByRole('heading', { name: new RegExp(TITLE) });
  await author.goto(`/events/${slug}/contribute`);
  await expect(author.getByText('Sie haben noch nichts vorgeschlagen.')).toBeVisible();
  await isSound(author);
  await author.getByRole('button', { name: 'Neuer Vorschlag' }).click();
  await author.getByRole('button', { name: 'Einreichen' }).click();
  await expect(author.getByLabel('Titel')).toHaveAttribute('aria-invalid', 'true');
  await isSound(author);
  await author.getByLabel('Titel').fill(TITLE);
  await author.getByLabel('Worum es geht').fill('Drei günstige Sensoren, und was sie uns erspart haben.');
  await author.getByRole('checkbox', { name: 'Internet der Dinge' }).check();
  await author.getByRole('group', { name: 'Vortragende Person 1' }).getByLabel('Name', { exact: true }).fill('Mia Muster');
  for (const [at, name] of [[2, 'Ben Berg'], [3, 'Cleo Clay']] as const) {
    await author.getByRole('button', { name: 'Vortragende Person hinzufügen' }).click();
    const person = author.getByRole('group', { name: `Vortragende Person ${at}` });
    await person.getByLabel('Name', { exact: true }).fill(name);
    await person.getByLabel(/^E-Mail-Adresse/).fill(`${name.replace(' ', '.').toLowerCase()}@example.org`);
  }
  await author.getByRole('button', { name: 'Einreichen' }).click();
  await expect(author.getByText('Ihr Vorschlag ist eingereicht.')).toBeVisible();
  await expect(proposal).toContainText('Eingereicht');
  await isSoundOnDeskToo(author);

  // Somebody who is named by mistake takes the name off, without an account; once is enough.
  const named = await onPhone(browser, null);
  await named.goto(await mailedLink(context, 'ben.berg@example.org'));
  await expect(heading(named)).toHaveText('Sie sind als vortragende Person genannt');
  await expect(named.getByText(TITLE)).toBeVisible();
  await isSound(named);
  await named.getByRole('button', { name: 'Meinen Namen entfernen' }).click();
  await expect(named.getByText(/^Sie sind dort nicht als vortragende Person genannt/)).toBeVisible();
  await isSound(named);
  await named.reload();
  await expect(heading(named)).toHaveText('Sie sind nicht genannt');
  await named.goto('/speaking#secret=none');
  await expect(named.getByText('Zu diesem Link ist niemand genannt')).toBeVisible();
  await named.getByLabel('E-Mail-Adresse').fill('ben.berg@example.org');
  await named.getByRole('button', { name: 'Link zuschicken' }).click();
  await expect(named.getByText('Wenn ein Programm ben.berg@example.org nennt, ist eine E-Mail mit dem Link unterwegs.')).toBeVisible();
  await isSound(named);
  await openMail(context, `Ben Berg wirkt nicht mit: ${TITLE}`);

  await page.reload();
  await expect(page.getByText('Mia Muster und Cleo Clay')).toBeVisible();
  await page.getByText('Aufruf ändern oder beenden').click();
  await page.getByRole('button', { name: 'Aufruf jetzt beenden' }).click();
  await expect(page.getByText(/^Der Aufruf endete am/)).toBeVisible();
  await page.getByRole('button', { name: 'Begutachtung verteilen' }).click();
  await expect(page.getByText('0 von 1 Gutachten ist abgegeben.')).toBeVisible();
  await isSoundOnDeskToo(page);

  // The reviewer is asked by mail, and reads no names.
  const reviewer = await onPhone(browser, 'editor');
  const asked = await openMail(context, `One proposal to review: ${content.title}`);
  expect(asked.text).not.toContain('Mia');
  const reviews = new URL(asked.links[0] ?? '').pathname;
  expect(reviews).toBe(`/organise/events/${slug}/reviews`);
  await reviewer.goto(reviews);
  const task = reviewer.getByRole('article').filter({ hasText: TITLE });
  await expect(task).toContainText('Drei günstige Sensoren');
  await expect(reviewer.getByRole('main')).not.toContainText('Mia');
  await isSoundOnDeskToo(reviewer);
  await task.getByRole('button', { name: 'Gutachten abgeben' }).click();
  await expect(task.getByText(/fehlt/).first()).toBeVisible();
  await isSound(reviewer);
  await task.getByText('5: unbedingt').click();
  await task.getByLabel('Warum').fill('Konkret, und andere können es auch.');
  await task.getByRole('button', { name: 'Gutachten abgeben' }).click();
  await expect(task.getByRole('heading')).toContainText('Abgegeben');
  await isSound(reviewer);

  await page.reload();
  await expect(page.getByText('5 von 5 · 1 von 1 Gutachten')).toBeVisible();
  await page.getByRole('link', { name: TITLE }).click();
  await expect(page.getByText('Mittlere Note 5 von 5 aus 1 Gutachten')).toBeVisible();
  await expect(page.getByText(/5 von 5\. Konkret, und andere können es auch\./)).toBeVisible();
  await isSoundOnDeskToo(page);
  await page.getByRole('button', { name: 'Annehmen' }).click();
  const decision = page.getByRole('dialog');
  await decision.getByLabel(/^Nachricht an die vorschlagende Person/).fill('Eine halbe Stunde vor dem Mittagessen?');
  await decision.getByLabel('Zu bestätigen bis').fill(inDays(61, '').slice(0, 10));
  await decision.getByRole('button', { name: 'Annehmen' }).click();
  await expect(decision.getByText('Wählen Sie einen Tag von heute bis zum Beginn der Veranstaltung.').first()).toBeVisible();
  await isSoundOnDeskToo(page);
  await decision.getByLabel('Zu bestätigen bis').fill(inDays(20, '').slice(0, 10));
  await decision.getByRole('button', { name: 'Annehmen' }).click();
  await expect(page.getByText(/^Entschieden am .*, bei einer mittleren Note von 5 aus 1 Gutachten\.$/)).toBeVisible();
  await expect(page.getByText(/^Zu bestätigen bis \d/)).toBeVisible();
  await isSoundOnDeskToo(page);

  await author.reload();
  await expect(author.getByRole('figure', { name: 'Was die Organisation sagt' })).toContainText('Eine halbe Stunde vor dem Mittagessen?');
  await expect(author.getByText(/Bitte bestätigen Sie bis \d/)).toBeVisible();
  await isSoundOnDeskToo(author);

  // The day passes without an answer: it cannot be confirmed any more, until the organisers ask again.
  const confirm = author.getByRole('button', { name: 'Bestätigen, dass wir kommen' });
  await letLapse(TITLE);
  await confirm.click();
  await expect(author.getByText(/^Die Frist zum Bestätigen ist vorbei\./).first()).toBeVisible();
  await isSound(author);
  await author.reload();
  await expect(proposal).toContainText('Nicht rechtzeitig bestätigt');
  await expect(author.getByText(/^Die Frist zum Bestätigen ist vorbei\./)).toBeVisible();
  await expect(confirm).toHaveCount(0);
  await isSoundOnDeskToo(author);
  await page.reload();
  await expect(page.getByText(/^Bis .* nicht bestätigt\.$/)).toBeVisible();
  await isSoundOnDeskToo(page);
  const accepted = `Ihr Vorschlag ist angenommen: ${TITLE}`;
  const first = await newestMail(context, accepted);
  await page.getByRole('button', { name: 'Noch einmal anfragen' }).click();
  await decision.getByLabel('Zu bestätigen bis').fill(inDays(25, '').slice(0, 10));
  await isSoundOnDeskToo(page);
  await decision.getByRole('button', { name: 'Noch einmal anfragen' }).click();
  await expect(page.getByText(/^Zu bestätigen bis \d/)).toBeVisible();
  expect((await openMail(context, accepted, first)).links[0]).toContain(`/events/${slug}/contribute`);

  await author.reload();
  await expect(author.getByText(/Bitte bestätigen Sie bis \d/)).toBeVisible();
  await confirm.click();
  await expect(author.getByText('Sie kommen. Die Organisation legt die Zeit im Programm fest.')).toBeVisible();
  await expect(proposal).toContainText('Bestätigt');
  await isSound(author);
  // The organiser of the demo reads French.
  for (const words of ['cleo.clay@example.org', `Confirmée : ${TITLE}`]) await openMail(context, words);

  await page.getByRole('link', { name: 'Programm', exact: true }).click();
  await expect(heading(page)).toBeFocused();
  await isSound(page);
  const { event } = await ask<{ event: { draftAgenda: { sessions: { id: string }[] } } }>(page, 'query ($slug: String!) { event(slug: $slug) { draftAgenda { sessions { id } } } }', { slug });
  await ask(page, 'mutation ($input: PlaceAgendaSessionInput!) { placeAgendaSession(input: $input) { problems { code } } }', { input: { sessionId: event.draftAgenda.sessions[0]?.id, startsAt: `${day}10:00:00Z` } });
  await page.reload();
  await page.getByRole('button', { name: 'Programm veröffentlichen' }).click();
  await expect(page.getByText(/^Fassung 1, veröffentlicht am/)).toBeVisible();
  await stranger.goto(`/events/${slug}`);
  // The page names who speaks once more below, with what they speak about.
  const announced = stranger.locator('.e-agenda__session').filter({ hasText: TITLE });
  await expect(announced).toContainText('Mia Muster und Cleo Clay');
  await isSound(stranger);

  // Something comes up: the author takes it back, the organisers hear it, and it is gone with the next version.
  await author.getByRole('button', { name: 'Zurückziehen' }).click();
  await expect(author.getByRole('dialog')).toContainText('Der Beitrag wird aus dem geplanten Programm genommen');
  await isSound(author);
  await author.getByRole('dialog').getByRole('button', { name: 'Zurückziehen' }).click();
  await expect(author.getByText('Ihr Vorschlag ist zurückgezogen.')).toBeVisible();
  await expect(proposal).toContainText('Zurückgezogen');
  await isSound(author);
  for (const words of [`Zurückgezogen: ${TITLE}`, `Retirée : ${TITLE}`]) await openMail(context, words);
  await page.reload();
  await expect(page.getByText(`Entfällt: ${TITLE}`)).toBeVisible();
  await page.getByRole('button', { name: 'Programm veröffentlichen' }).click();
  await expect(page.getByText(/^Fassung 2, veröffentlicht am/)).toBeVisible();
  await stranger.reload();
  await expect(heading(stranger)).toHaveText(content.title);
  await expect(stranger.getByText(/Fassung 2/)).toBeVisible();
  await expect(announced).toHaveCount(0);
});

test('a call ends with its event, and says so to everybody', async ({ page }) => {
  await signInAs(page, 'organiser');
  const { id, slug } = await publishedEvent(page);
  await ask(page, 'mutation ($input: OpenCallInput!) { openCall(input: $input) { problems { message } } }', { input: { eventId: id, guidance: 'Was gelang?', closesAt: inDays(10, '18:00:00Z') } });
  await ask(page, 'mutation ($input: CancelEventInput!) { cancelEvent(input: $input) { problems { message } } }', { input: { eventId: id } });
  await page.goto(`/organise/events/${slug}/call`);
  await expect(page.getByText(/^Die Veranstaltung ist abgesagt\. Es wird nichts mehr/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Speichern' })).toHaveCount(0);
  await isSoundOnDeskToo(page);
  await page.goto(`/events/${slug}/contribute`);
  await expect(page.getByText(/^Die Veranstaltung ist abgesagt\. Es wird nichts mehr/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Neuer Vorschlag' })).toHaveCount(0);
  await isSoundOnDeskToo(page);
});
