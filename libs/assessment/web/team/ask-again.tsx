import { useText, type Language } from '@skills/platform/i18n';
import { Button } from '@skills/platform/ui';
import { useAct, useLeadFocus } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState } from 'react';
import { AddressForm } from './address-form';
import { NewLink, type MadeLink } from './new-link';
import type { EarlierColleague } from './run-team';

const INVITE_AGAIN = graphql(`
  mutation InviteAgain($input: InviteAgainInput!) {
    inviteAgain(input: $input) {
      link
      invitation {
        id
        emailAddress
        expiresAt
      }
      run {
        ...RunTeam
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

/** Asks colleagues of the assessment before again, one by one; nothing once none is left and no new link is to be shown. */
export function AskAgain({ runId, colleagues }: { runId: string; colleagues: readonly EarlierColleague[] }) {
  const { t } = useText('assessment');
  const [made, setMade] = useState<MadeLink | null>(null);
  const [asked, setAsked] = useState<string | null>(null);
  const { act, busy, problems, failure } = useAct(INVITE_AGAIN);
  const { place, lead } = useLeadFocus<HTMLDivElement>();
  if (colleagues.length === 0 && !made) return null;
  const ask = async (invitationId: string, email: string, locale: Language): Promise<void> => {
    const { invitation, link } = (await act({ input: { runId, invitationId, email, locale } }))?.inviteAgain ?? {};
    if (!invitation) return;
    setAsked(null);
    setMade({ link: link ?? null, emailAddress: invitation.emailAddress ?? null, expiresAt: invitation.expiresAt });
    lead();
  };
  return (
    <section className="s-stack" aria-labelledby="ask-again">
      <h2 id="ask-again">{t('team.again.title')}</h2>
      <p>{t('team.again.text')}</p>
      {made && <div ref={place} tabIndex={-1}><NewLink key={made.link} made={made} /></div>}
      <ul className="s-lines">
        {colleagues.map(({ id, label, role, emailAddress }) => {
          const name = t(`role.${role}.name`);
          return (
            <li key={id} className="s-stack s-stack--tight">
              <div className="s-row s-row--apart">
                <div>
                  <strong>{label ?? name}</strong>
                  <div className="s-soft">{[label && name, emailAddress].filter(Boolean).join(' · ')}</div>
                </div>
                {asked !== id && <Button variant="secondary" aria-label={t('team.again.askWho', { who: label ?? name })} onClick={() => setAsked(id)}>{t('team.again.ask')}</Button>}
              </div>
              {asked === id && (
                <AddressForm
                  label={t('team.again.askWho', { who: label ?? name })}
                  help={t('team.invite.emailHelp')}
                  known={emailAddress ?? null}
                  busy={busy}
                  problems={problems}
                  failure={failure}
                  onSend={(email, locale) => void ask(id, email, locale)}
                  onClose={() => setAsked(null)}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
