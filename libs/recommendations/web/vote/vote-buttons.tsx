import { signInPath } from '@skills/identity/web';
import { useFormats, useText } from '@skills/platform/i18n';
import { Button, ErrorState, TextLink, Titled } from '@skills/platform/ui';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { useLocation } from 'react-router';

export const VOTES = graphql(`
  fragment Votes on Votes {
    useful
    notUseful
    mine
    isOwn
  }
`);

/** The votes on an entry, whether the viewer may vote, and how to. */
export interface VoteButtonsProps {
  votes: FragmentType<typeof VOTES>;
  /** Undefined while it is not known who reads. */
  isSignedIn: boolean | undefined;
  busy: boolean;
  failure: unknown;
  onVote: (useful: boolean | null) => void;
}

/** Whether an entry was useful: the counts, and one vote a person; pressing one's own vote again takes it back. */
export function VoteButtons({ votes, isSignedIn, busy, failure, onVote }: VoteButtonsProps) {
  const { t } = useText('recommendations');
  const { number } = useFormats();
  const { pathname } = useLocation();
  const { useful, notUseful, mine, isOwn } = readFragment(VOTES, votes);
  return (
    <Titled title={t('vote.question')}>
      {isSignedIn && isOwn && <p>{t('vote.own')}</p>}
      {isSignedIn && !isOwn && (
        <div className="s-actions" role="group" aria-label={t('vote.question')}>
          {([true, false] as const).map((vote) => (
            <Button key={String(vote)} variant={mine === vote ? 'primary' : 'secondary'} aria-pressed={mine === vote} busy={busy} onClick={() => onVote(mine === vote ? null : vote)}>
              {t(vote ? 'vote.yes' : 'vote.no')}
            </Button>
          ))}
        </div>
      )}
      <p className="s-small s-soft" role="status">
        {useful + notUseful === 0 ? t('vote.none') : t('vote.count', { useful: number(useful), notUseful: number(notUseful) })}
      </p>
      {isSignedIn === false && <p><TextLink to={signInPath(pathname)}>{t('vote.signIn')}</TextLink></p>}
      {failure !== null && <ErrorState title={t('vote.failed')} kept={t('vote.failedKept')} error={failure} />}
    </Titled>
  );
}
