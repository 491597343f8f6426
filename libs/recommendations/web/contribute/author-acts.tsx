import { useText } from '@skills/platform/i18n';
import { Button, ConfirmDialog } from '@skills/platform/ui';
import { ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { contributionsPath } from '../addresses';

export const STANDING = graphql(`
  fragment ContributionStanding on CatalogueContribution {
    id
    kind
    state
    revision
    entryId
    doubt {
      doubt
      since
    }
    authorActs
    content
    changedAt
    events {
      id
      act
      side
      note
      at
    }
  }
`);

const REVISE = graphql(`
  mutation ReviseContribution($input: ReviseContributionInput!) {
    reviseContribution(input: $input) {
      contribution {
        id
        ...ContributionStanding
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

const AFFIRM = graphql(`
  mutation AffirmContribution($input: AffirmContributionInput!) {
    affirmContribution(input: $input) {
      contribution {
        id
        ...ContributionStanding
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

const WITHDRAW = graphql(`
  mutation WithdrawOwnContribution($input: WithdrawContributionInput!) {
    withdrawContribution(input: $input) {
      contribution {
        id
        ...ContributionStanding
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

const DISCARD = graphql(`
  mutation DiscardContribution($input: DiscardContributionInput!) {
    discardContribution(input: $input) {
      contributionId
      problems {
        code
        path
        message
      }
    }
  }
`);

/** What an author can do besides writing: say that it is still right where that is in doubt, begin a new text, take it back, throw a draft away. */
export function AuthorActs({ contribution }: { contribution: FragmentType<typeof STANDING> }) {
  const { t } = useText('recommendations');
  const { id, kind, revision, state, entryId, doubt, authorActs } = readFragment(STANDING, contribution);
  const navigate = useNavigate();
  const [asking, setAsking] = useState<'WITHDRAW' | 'DISCARD' | null>(null);
  const [affirm, revise, withdraw, discard] = [useAct(AFFIRM), useAct(REVISE), useAct(WITHDRAW), useAct(DISCARD)];
  const input = { contributionId: id, revision };
  const isDiscardable = state === 'DRAFT' && !entryId;

  const confirmed = async () => {
    const isDone = asking === 'WITHDRAW' ? await withdraw.act({ input }) : await discard.act({ input: { contributionId: id } });
    setAsking(null);
    if (isDone && asking === 'DISCARD') void navigate(contributionsPath);
  };

  return (
    <>
      <ProblemsSummary problems={[...affirm.problems, ...revise.problems, ...withdraw.problems, ...discard.problems]} />
      <div className="s-actions">
        {doubt && authorActs.includes('AFFIRM') && <Button busy={affirm.busy} onClick={() => void affirm.act({ input })}>{t(`contribute.affirm.${kind}`)}</Button>}
        {authorActs.includes('REVISE') && <Button variant="secondary" busy={revise.busy} onClick={() => void revise.act({ input })}>{t('contribute.act.REVISE')}</Button>}
        {authorActs.includes('WITHDRAW') && <Button variant="quiet" onClick={() => setAsking('WITHDRAW')}>{t('contribute.act.WITHDRAW')}</Button>}
        {isDiscardable && <Button variant="quiet" onClick={() => setAsking('DISCARD')}>{t('contribute.act.DISCARD')}</Button>}
      </div>
      {asking && (
        <ConfirmDialog title={t(`contribute.confirm.${asking}.title`)} confirmLabel={t(`contribute.act.${asking}`)} danger busy={withdraw.busy || discard.busy} onConfirm={() => void confirmed()} onClose={() => setAsking(null)}>
          <p>{t(`contribute.confirm.${asking}.text`)}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
