import { useText } from '@skills/platform/i18n';
import { Button, Disclosure, TextField, TextLink } from '@skills/platform/ui';
import { useState } from 'react';
import type { FeedChoice } from '../../rules';
import { eventsFeedAddress } from '../addresses';

/** The way to a calendar that follows the events of a choice: by a program of this device, or by the address for any other. */
export function SubscribeCalendar({ choice, what }: { choice: FeedChoice; what: string }) {
  const { t, language } = useText('events');
  const address = eventsFeedAddress(language, choice);
  const [copied, setCopied] = useState<string | null>(null);
  // A browser may refuse its clipboard; the address stands there to be marked.
  const copy = () => navigator.clipboard.writeText(address).then(() => setCopied(address), () => setCopied(null));
  return (
    <Disclosure summary={t('feed.title')}>
      <div className="s-stack">
        <p>{what}</p>
        <div className="s-actions"><TextLink href={address.replace(/^https?:/, 'webcal:')}>{t('feed.open')}</TextLink></div>
        <TextField label={t('feed.address')} help={t('feed.how')} readOnly value={address} onFocus={({ target }) => target.select()} />
        <div className="s-actions"><Button variant="secondary" onClick={() => void copy()}>{t('feed.copy')}</Button></div>
        <p role="status" className="s-small">{copied === address ? t('feed.copied') : ''}</p>
      </div>
    </Disclosure>
  );
}
