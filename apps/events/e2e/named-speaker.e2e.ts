import { expect, test } from '@playwright/test';
import { ask } from '@skills/platform/ask';
import { mailedLink } from '@skills/platform/demo-mailbox';
import { conference, publishedEvent } from './conference';
import { heading, isSoundAtBothWidths, signInAs } from './demo';

test('somebody whom organisers name as a speaker learns it by mail, says who they are, and takes the name off without an account', async ({ page, context, browser }) => {
  await signInAs(page, 'organiser');
  const { id, slug } = await publishedEvent(page);
  await page.goto(`/organise/events/${slug}/agenda`);
  await page.getByRole('button', { name: 'Add a session' }).click();
  const form = page.getByRole('form', { name: 'Add a session' });
  await form.getByLabel('Title').fill('Sensors in a bakery');
  const name = async (place: string) => {
    await page.getByRole('button', { name: 'Add a speaker' }).click();
    const speaker = page.getByRole('group', { name: place });
    await speaker.getByLabel('Name', { exact: true }).fill('Nora North');
    await speaker.getByLabel(/^Email address/).fill('nora.north@example.org');
    await page.getByRole('button', { name: 'Save' }).click();
  };
  await name('Speaker 1');
  await expect(form).toBeHidden();

  const phone = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  await phone.goto(await mailedLink(context, 'nora.north@example.org'));
  await expect(heading(phone)).toHaveText('You are named as a speaker');
  await expect(phone.getByText('The organisers of this event named you as a speaker.')).toBeVisible();
  await expect(phone.getByText('Sensors in a bakery')).toBeVisible();
  await phone.getByLabel('About you').fill('Nora builds ovens that tell when they are empty.');
  await phone.getByLabel('Web address').fill('http://nora.example.org');
  await phone.getByRole('button', { name: 'Save' }).click();
  await expect(phone.getByText(/“Web address”/).first()).toBeVisible();
  await phone.getByLabel('Web address').fill('https://nora.example.org');
  await phone.getByRole('button', { name: 'Save' }).click();
  await expect(phone.getByText(/^Saved\./)).toBeVisible();
  await isSoundAtBothWidths(phone);
  const speaking = phone.url();
  const { event } = await ask<{ event: { draftAgenda: { sessions: { id: string }[] } } }>(page, 'query ($slug: String!) { event(slug: $slug) { draftAgenda { sessions { id } } } }', { slug });
  await ask(page, 'mutation ($input: PlaceAgendaSessionInput!) { placeAgendaSession(input: $input) { problems { message } } }', { input: { sessionId: event.draftAgenda.sessions[0]!.id, startsAt: conference.startsAt } });
  await ask(page, 'mutation ($input: PublishAgendaInput!) { publishAgenda(input: $input) { problems { message } } }', { input: { eventId: id, number: 1, knownConflicts: 0 } });
  await phone.goto(`/events/${slug}`);
  await expect(phone.getByRole('heading', { name: 'Speakers' })).toBeVisible();
  await expect(phone.getByText('Nora builds ovens that tell when they are empty.')).toBeVisible();
  await expect(phone.getByRole('link', { name: /^nora\.example\.org/ })).toHaveAttribute('href', 'https://nora.example.org');
  await expect(phone.getByRole('list', { name: 'Sessions with Nora North' }).getByText('Sensors in a bakery')).toBeVisible();
  await isSoundAtBothWidths(phone);

  await phone.goto(speaking);
  await phone.reload();
  await phone.getByRole('button', { name: 'Take my name off' }).click();
  await expect(phone.getByText(/^You are not named as a speaker there/)).toBeVisible();
  await isSoundAtBothWidths(phone);

  // The mailbox is not named there again.
  await page.reload();
  await expect(page.getByText('Nora North')).toHaveCount(0);
  await page.getByRole('button', { name: 'Change : Sensors in a bakery' }).click();
  await name('Speaker 1');
  await expect(page.getByText(/^Nora North has said that they do not speak here/).first()).toBeVisible();
  await isSoundAtBothWidths(page);
});
