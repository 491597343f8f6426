import { LANGUAGE_NAMES, LANGUAGES, useText, type Language } from '@skills/platform/i18n';
import { Button, ErrorState, SelectField, TextField } from '@skills/platform/ui';
import { problemAt, ProblemsSummary, type Act } from '@skills/platform/web';
import { useState, type FormEvent } from 'react';

/** Where a link is to go: what the form is called, what is said of the address, the address known already, and how the act behind it stands. */
export interface AddressFormProps extends Pick<Act<unknown, object>, 'busy' | 'problems' | 'failure'> {
  label: string;
  help: string;
  known?: string | null;
  onSend: (email: string, locale: Language) => void;
  onClose: () => void;
}

/** Asks where to mail a link and in which language; without an address it is made to be passed on. */
export function AddressForm({ label, help, known, busy, problems, failure, onSend, onClose }: AddressFormProps) {
  const { t, language } = useText('assessment');
  const [email, setEmail] = useState(known ?? '');
  const [locale, setLocale] = useState<Language>(language);
  const send = (): void => onSend(email, locale);
  return (
    <form
      className="s-stack"
      noValidate
      aria-label={label}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        send();
      }}
    >
      <ProblemsSummary problems={problems} />
      {failure !== null && <ErrorState error={failure} onRetry={send} />}
      <TextField type="email" label={t('team.invite.email')} help={help} optional error={problemAt(problems, 'email')} value={email} autoComplete="off" onChange={(event) => setEmail(event.target.value)} />
      {email !== '' && (
        <SelectField
          label={t('team.invite.language')}
          value={locale}
          onChange={(event) => setLocale(event.target.value as Language)}
          options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        />
      )}
      <div className="s-actions">
        <Button type="submit" busy={busy}>{t(email === '' ? 'team.invite.make' : 'team.invite.send')}</Button>
        <Button variant="quiet" onClick={onClose}>{t('team.renew.not')}</Button>
      </div>
    </form>
  );
}
