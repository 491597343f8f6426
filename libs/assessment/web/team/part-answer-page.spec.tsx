import { act, screen } from '@testing-library/react';
import { completionSent, keptCompletions } from '../answer/kept-completion';
import { keptCopies } from '../answer/kept-copy';
import { away, choose, close, foundPart, inFreshBrowser, loseNetwork, open, part, press } from '../testing/answering';

inFreshBrowser();

describe('the page on which a colleague answers', () => {
  const HANDED_IN = { __typename: 'TeamPart', id: 't1', submittedAt: '2026-11-23T10:00:00Z' };
  const handedIn = () => ({ submitTeamPart: { __typename: 'SubmitTeamPartPayload', problems: [], part: HANDED_IN } });

  it('loaded again without network, still shows the questions with all that was answered', async () => {
    await open('parts/t1/answer/devices', { AnswerPart: foundPart });
    await choose('Yes');
    close();
    await open('parts/t1/answer/devices', { AnswerPart: away });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Do you use connected machines?');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Yes' }).checked).toBe(true);
  });

  it('is found from the toolbox without network', async () => {
    await open('parts/t1/answer/devices', { AnswerPart: foundPart });
    close();
    loseNetwork();
    await open('', { MyRuns: away });
    expect(screen.getByText(/the questions that you were asked in your firm are kept on this device/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Continue answering' }).getAttribute('href')).toBe('/toolbox/parts/t1/answer');
  });

  it('handed in, keeps nothing on the device, also when it is opened to be changed', async () => {
    await open('parts/t1/answer/review', { AnswerPart: foundPart, SubmitTeamPart: handedIn, HandedInPart: () => ({ teamPart: part(HANDED_IN) }) });
    await press('Hand in what is answered');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Thank you');
    expect(keptCopies()).toEqual([]);
    close();
    await open('parts/t1/answer/devices', { AnswerPart: () => ({ teamPart: part(HANDED_IN) }) });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Do you use connected machines?');
    expect(keptCopies()).toEqual([]);
  });

  it('handed in without network, keeps only that it is to be sent, and shows nobody the answers any more', async () => {
    await open('parts/t1/answer/devices', { AnswerPart: foundPart });
    await choose('Yes');
    close();
    loseNetwork();
    await open('parts/t1/answer/review', { AnswerPart: away });
    await press('Hand in, and send when the network is back');
    expect(keptCompletions()).toMatchObject([{ kind: 'PART', id: 't1', responseId: 's2' }]);
    for (const place of ['review', 'devices']) {
      expect(screen.getByText('Handed in on this device')).toBeTruthy();
      expect(screen.queryByText('Do you use connected machines?')).toBeNull();
      expect(keptCopies()).toEqual([]);
      close();
      await open(`parts/t1/answer/${place}`, { AnswerPart: away });
    }
    close();
    await open('', { MyRuns: away });
    expect(screen.getByText(/are handed in on this device/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Continue answering' })).toBeNull();
  });

  it('sent by another tab, shows the answers no more and does not keep them again', async () => {
    loseNetwork();
    await open('parts/t1/answer/review', { AnswerPart: foundPart });
    await press('Hand in, and send when the network is back');
    await act(async () => completionSent({ kind: 'PART', id: 't1' }));
    expect(screen.getByText('Handed in on this device')).toBeTruthy();
    expect(keptCopies()).toEqual([]);
  });

  it('opens no question once it is counted, but what was handed in', async () => {
    const counted = part({ ...HANDED_IN, isCounted: true });
    await open('parts/t1/answer/review', { AnswerPart: () => ({ teamPart: counted }), HandedInPart: () => ({ teamPart: counted }) });
    expect(screen.getByText('Thank you')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Hand in/ })).toBeNull();
  });

  it('lets go of the copy when the part was withdrawn', async () => {
    await open('parts/t1/answer/devices', { AnswerPart: foundPart });
    close();
    await open('parts/t1/answer/devices', { AnswerPart: () => ({ teamPart: null }) });
    expect(screen.getByText('There is nothing to answer here')).toBeTruthy();
    expect(keptCopies()).toEqual([]);
  });
});
