import { expect, test, type Browser, type Page } from '@playwright/test';
import { ask, heading, inDays, isSound, isSoundAtBothWidths, signInAs } from './demo';

const day = inDays(60, '');
const content = {
  kind: 'CONFERENCE', form: 'ON_SITE', title: 'What sensors taught us', summary: 'A day of talks.', textLanguage: 'en', languages: ['en', 'de'], topics: ['IOT'], targetRoles: [], countryCode: 'BE', city: 'Ghent', timeZone: 'Europe/Brussels', isApprovalNeeded: false, capacity: 40,
  startsAt: `${day}09:00:00Z`, endsAt: `${day}16:00:00Z`, registrationOpensAt: new Date(Date.now() - 3_600_000).toISOString(),
};

async function onPhone(browser: Browser, role: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  await signInAs(page, role);
  return page;
}

test('a call ends in a session of the agenda: proposed on a phone, reviewed without names, accepted, confirmed and placed', async ({ page, browser }) => {
  test.setTimeout(120_000);
  await signInAs(page, 'organiser');
  await page.goto('/organise');
  const { createEvent } = await ask<{ createEvent: { event: { id: string; slug: string } } }>(page, 'mutation ($input: CreateEventInput!) { createEvent(input: $input) { event { id slug } } }', { input: { content } });
  const { id, slug } = createEvent.event;
  await ask(page, 'mutation ($input: PublishEventInput!) { publishEvent(input: $input) { event { id } } }', { input: { eventId: id } });
  await ask(page, 'mutation ($input: GiveEventRoleInput!) { giveEventRole(input: $input) { problems { message } } }', { input: { eventId: id, emailAddress: 'elin.editor@example.org', role: 'REVIEWER' } });

  await page.goto(`/organise/events/${slug}`);
  await page.getByRole('link', { name: 'Call for contributions' }).click();
  await expect(page.getByText('There is no call yet.')).toBeVisible();
  await page.getByLabel('What you are looking for').fill('Tell us what **worked**, and what did not.');
  await page.getByRole('button', { name: 'Open the call' }).click();
  await expect(page.getByText('Say until when proposals are taken.')).toBeVisible();
  await page.getByLabel(/^Proposals are taken until/).fill(inDays(10, '18:00'));
  await page.getByRole('button', { name: 'Open the call' }).click();
  await expect(page.getByText(/^Proposals are taken until .* 18:00 \(Europe\/Brussels\)\.$/)).toBeVisible();
  await isSoundAtBothWidths(page);

  // A stranger is told to sign in, and why.
  const stranger = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  await stranger.goto(`/events/${slug}`);
  await stranger.getByRole('link', { name: 'Propose a contribution' }).click();
  await expect(stranger.getByRole('link', { name: 'Sign in' }).last()).toBeVisible();
  await isSound(stranger);

  const author = await onPhone(browser, 'manager');
  await author.goto(`/events/${slug}/contribute`);
  await author.getByRole('button', { name: 'New proposal' }).click();
  await author.getByRole('button', { name: 'Hand in' }).click();
  await expect(author.getByLabel('Title')).toHaveAttribute('aria-invalid', 'true');
  await author.getByLabel('Title').fill('Ovens that call before they fail');
  await author.getByLabel('What it is about').fill('Three cheap sensors and what they saved us.');
  await author.getByRole('checkbox', { name: 'Internet of Things' }).check();
  await author.getByRole('group', { name: 'Speaker 1' }).getByLabel('Name', { exact: true }).fill('Mia Muster');
  await isSound(author);
  await author.getByRole('button', { name: 'Hand in' }).click();
  await expect(author.getByText('Your proposal is handed in.')).toBeVisible();
  await expect(author.getByRole('heading', { name: /Ovens that call before they fail/ })).toContainText('Handed in');
  await isSound(author);

  await page.reload();
  await expect(page.getByText('Mia Muster')).toBeVisible();
  await page.getByRole('button', { name: 'Close the call now' }).click();
  await expect(page.getByText(/^The call closed on/)).toBeVisible();
  await page.getByRole('button', { name: 'Share out reviews' }).click();
  await expect(page.getByText('0 of 1 review is given.')).toBeVisible();

  // The reviewer reads no names, on a phone.
  const reviewer = await onPhone(browser, 'editor');
  await reviewer.goto(`/organise/events/${slug}/reviews`);
  const task = reviewer.getByRole('article').filter({ hasText: 'Ovens that call before they fail' });
  await expect(task).toContainText('Three cheap sensors and what they saved us.');
  await expect(reviewer.getByRole('main')).not.toContainText('Mia');
  await task.getByRole('button', { name: 'Give the review' }).click();
  await expect(task.getByText(/Why.*missing|is missing/).first()).toBeVisible();
  await task.getByText('5: by all means').click();
  await task.getByLabel('Why').fill('Concrete, and others can do it too.');
  await task.getByRole('button', { name: 'Give the review' }).click();
  await expect(task.getByRole('heading')).toContainText('Given');
  await isSound(reviewer);

  await page.reload();
  await expect(page.getByText('Mean score 5 of 5, from 1 review')).toBeVisible();
  await page.getByText('Text and reviews').click();
  await expect(page.getByText(/5 of 5\. Concrete, and others can do it too\./)).toBeVisible();
  await isSoundAtBothWidths(page);
  await page.getByRole('button', { name: 'Accept' }).click();
  await page.getByRole('dialog').getByLabel(/^Message to the author/).fill('Half an hour before lunch?');
  await page.getByRole('dialog').getByRole('button', { name: 'Accept' }).click();
  await expect(page.getByText(/^Decided on .* with a mean score of 5 from 1 review\.$/)).toBeVisible();

  await author.reload();
  await expect(author.getByText('Half an hour before lunch?')).toBeVisible();
  await author.getByRole('button', { name: 'Confirm that we come' }).click();
  await expect(author.getByRole('heading', { name: /Ovens that call before they fail/ })).toContainText('Confirmed');

  await page.getByRole('link', { name: 'Agenda' }).click();
  await expect(heading(page)).toBeFocused();
  await page.locator('[data-session]').filter({ hasText: 'Ovens that call before they fail' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: /is put down/ })).toBeVisible();
  await expect(page.getByText('Still without a time')).toBeHidden();
  await page.getByRole('button', { name: 'Publish the agenda' }).click();
  await expect(page.getByText(/^Version 1, published on/)).toBeVisible();
  await stranger.goto(`/events/${slug}`);
  await expect(stranger.getByRole('listitem').filter({ hasText: 'Ovens that call before they fail' })).toContainText('Mia Muster');
  await isSound(stranger);
});
