import { useFormats, useText } from '@skills/platform/i18n';
import { Disclosure } from '@skills/platform/ui';

/** What becomes of a proposal, as the graph says it. */
interface Outcome {
  proposalId: string;
  outcome: string;
  message?: string | null;
}

interface Mail {
  proposalId: string;
  recipient: string;
  language: string;
  subject: string;
  text: string;
}

type Named = ReadonlyMap<string, { title: string; language: string }>;

/** What cannot be decided and why, and how many were decided so before. */
export function LeftOut({ outcomes, named }: { outcomes: readonly Outcome[]; named: Named }) {
  const { t } = useText('events');
  const refused = outcomes.filter(({ outcome }) => outcome === 'REFUSED');
  const unchanged = outcomes.filter(({ outcome }) => outcome === 'UNCHANGED').length;
  return (
    <>
      {refused.length > 0 && (
        <>
          <p>{t('call.several.leftOut', { count: refused.length })}</p>
          <ul className="e-short">{refused.map(({ proposalId, message }) => <li key={proposalId}><span lang={named.get(proposalId)?.language}>{named.get(proposalId)?.title}</span>{t('colon')}{message}</li>)}</ul>
        </>
      )}
      {unchanged > 0 && <p>{t('call.several.unchanged', { count: unchanged })}</p>}
    </>
  );
}

/** Which mails go to whom, how they read in each of their languages, and what is left out. */
export function DecisionsPreview({ outcomes, mails, named }: { outcomes: readonly Outcome[]; mails: readonly Mail[]; named: Named }) {
  const { t } = useText('events');
  const { languageName } = useFormats();
  const samples = [...new Map(mails.toReversed().map((mail) => [mail.language, mail])).values()].reverse();
  return (
    <>
      <LeftOut outcomes={outcomes} named={named} />
      <p>{mails.length === 0 ? t('call.several.noMails') : t('call.several.mails', { count: mails.length })}</p>
      {mails.length > 0 && <ul className="e-short">{mails.map(({ proposalId, recipient }) => <li key={proposalId}>{recipient}{t('colon')}<span lang={named.get(proposalId)?.language}>{named.get(proposalId)?.title}</span></li>)}</ul>}
      {samples.map(({ proposalId, language, subject, text }) => (
        <Disclosure key={proposalId} summary={t('call.several.text', { language: languageName(language) })}>
          <div lang={language}><p><strong>{subject}</strong></p><p className="e-lines e-mail s-small">{text}</p></div>
        </Disclosure>
      ))}
    </>
  );
}
