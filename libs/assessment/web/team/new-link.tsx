import { useFormats, useText } from '@skills/platform/i18n';
import { Button, Notice, TextField } from '@skills/platform/ui';
import { useState } from 'react';

/** An invitation that has just been made; the link is null when it was mailed, or made by an earlier, repeated request. */
export interface MadeLink {
  link: string | null;
  emailAddress: string | null;
  expiresAt: string;
}

/** What became of a new invitation: on its way by mail, or a link to pass on, shown this once. */
export function NewLink({ made: { link, emailAddress, expiresAt } }: { made: MadeLink }) {
  const { t } = useText('assessment');
  const { date } = useFormats();
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  const copy = (): void => {
    // A browser may refuse its clipboard; the link stands there to be marked.
    void Promise.resolve()
      .then(() => navigator.clipboard.writeText(link ?? ''))
      .then(() => setCopied('yes'), () => setCopied('no'));
  };
  return (
    <Notice kind="success" title={t(emailAddress ? 'team.link.mailed' : 'team.link.title', { email: emailAddress })}>
      <div className="s-stack">
        <p>{t(link !== null ? 'team.link.text' : emailAddress ? 'team.link.sent' : 'team.link.lost', { date: date(expiresAt) })}</p>
        {link !== null && <TextField label={t('team.link.label')} value={link} readOnly onFocus={(event) => event.target.select()} />}
        {link !== null && (
          <div className="s-actions">
            <Button variant="secondary" onClick={copy}>{t('team.link.copy')}</Button>
            <span role="status">{copied && t(`team.link.copied.${copied}`)}</span>
          </div>
        )}
      </div>
    </Notice>
  );
}
