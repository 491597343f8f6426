import { useQuery } from '@apollo/client/react';
import { useText } from '@skills/platform/i18n';
import { Button, ButtonLink, ChoicesField, EmptyState, ErrorState, Notice, Page } from '@skills/platform/ui';
import { ListAwaited, ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState, type FormEvent } from 'react';
import { OPTIONAL_MAILS, type OptionalMail } from '../../rules';
import { eventsPath } from '../addresses';
import '../events.css';
import { useLinkSecret } from '../link-secret';

const MAIL_CHOICE = graphql(`
  query MailChoice($secret: String!) {
    mailChoice(secret: $secret) {
      emailAddress
      wanted
    }
  }
`);

const CHOOSE = graphql(`mutation ChooseMails($input: ChooseMailsInput!) { chooseMails(input: $input) { choice { emailAddress wanted } problems { code path message } } }`);

/** Which mails about events somebody gets, chosen by the link in one of them, without signing in. */
export function MailChoicePage() {
  const { t } = useText('events');
  const secret = useLinkSecret();
  const { data, error, refetch } = useQuery(MAIL_CHOICE, { variables: { secret }, skip: secret === '', fetchPolicy: 'network-only' });
  const choice = data?.mailChoice;
  const isKnown = secret === '' || data !== undefined;
  return (
    <Page title={t('mails.title')} lead={choice ? t('mails.lead', { email: choice.emailAddress }) : undefined}>
      {choice && <MailChoiceForm secret={secret} wanted={choice.wanted} />}
      {!choice && isKnown && <EmptyState title={t('own.notHere')} action={<ButtonLink to={eventsPath}>{t('all')}</ButtonLink>}><p>{t('own.notHereText')}</p></EmptyState>}
      {!choice && !isKnown && <ListAwaited error={error} onRetry={() => void refetch().catch(() => undefined)} />}
    </Page>
  );
}

function MailChoiceForm({ secret, wanted }: { secret: string; wanted: readonly OptionalMail[] }) {
  const { t } = useText('events');
  const { act, busy, problems, failure } = useAct(CHOOSE);
  const [chosen, setChosen] = useState(wanted);
  const [isSaved, setSaved] = useState(false);
  const save = async (kinds: readonly OptionalMail[]) => {
    setChosen(kinds);
    setSaved((await act({ input: { secret, wanted: [...kinds] } })) !== null);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save(chosen);
  };
  return (
    <form className="s-stack e-form" noValidate onSubmit={submit}>
      <ProblemsSummary problems={problems} />
      {failure !== null && <ErrorState error={failure} />}
      {isSaved && <Notice kind="success" title={t('mails.saved')} />}
      <ChoicesField
        label={t('mails.which')} optional error={undefined} options={OPTIONAL_MAILS.map((kind) => ({ value: kind, label: t(`mails.kind.${kind}`) }))} chosen={chosen}
        onChange={(values) => {
          setSaved(false);
          setChosen(OPTIONAL_MAILS.filter((kind) => values.includes(kind)));
        }}
      />
      <p className="s-small s-soft">{t('mails.always')}</p>
      <div className="s-actions">
        <Button type="submit" busy={busy}>{t('form.save')}</Button>
        <Button variant="quiet" busy={busy} onClick={() => void save([])}>{t('mails.nothing')}</Button>
      </div>
    </form>
  );
}
