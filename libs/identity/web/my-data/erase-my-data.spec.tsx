import { ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { jest } from '@jest/globals';
import { startTexts } from '@skills/platform/i18n';
import '@skills/platform/ui';
import { createGraphClient } from '@skills/platform/web';
import { act, fireEvent, render, screen } from '@testing-library/react';
import '../texts';
import { EraseMyData } from './erase-my-data';

describe('erasing the own data', () => {
  it('needs the own address typed in full, and happens once', async () => {
    const asked: unknown[] = [];
    const link = new ApolloLink(({ variables }) => {
      asked.push(variables);
      return new Observable((observer) => {
        observer.next({ data: { eraseMyData: { __typename: 'EraseMyDataPayload', problems: [] } } });
        observer.complete();
      });
    });
    const onDone = jest.fn();
    await startTexts('en');
    await act(async () => {
      render(
        <ApolloProvider client={createGraphClient({ language: 'en', link })}>
          <EraseMyData emailAddress="ada@example.org" onDone={onDone} />
        </ApolloProvider>,
      );
    });
    fireEvent.click(screen.getByRole('button', { name: 'Erase my data' }));
    const erase = screen.getByRole<HTMLButtonElement>('button', { name: 'Erase for ever' });
    const type = (text: string) => fireEvent.change(screen.getByLabelText('To confirm, type ada@example.org'), { target: { value: text } });

    type('ada@example.com');
    expect(erase.disabled).toBe(true);
    type(' Ada@example.org ');
    expect(erase.disabled).toBe(false);
    await act(async () => void fireEvent.click(erase));
    expect(asked).toEqual([{ input: { emailAddress: 'Ada@example.org' } }]);
    expect(onDone).toHaveBeenCalledTimes(1);
  });
});
