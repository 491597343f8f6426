import { useQuery } from '@apollo/client/react';
import { useFormats, useText } from '@skills/platform/i18n';
import { Checkbox, ErrorState } from '@skills/platform/ui';
import { ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';

const TEAM_NEWS = graphql(`
  query TeamNews($id: ID!) {
    teamPart(id: $id) {
      id
      mayWishNews
      wishesNews
      newsUntil
    }
  }
`);

const WISH_TEAM_NEWS = graphql(`
  mutation WishTeamNews($input: WishTeamNewsInput!) {
    wishTeamNews(input: $input) {
      part {
        id
        mayWishNews
        wishesNews
        newsUntil
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

/** Whether a colleague wants to be told when the answers have been put together; nothing where nobody could be told. */
export function TeamNews({ partId }: { partId: string }) {
  const { t } = useText('assessment');
  const { date } = useFormats();
  const { data } = useQuery(TEAM_NEWS, { variables: { id: partId }, fetchPolicy: 'network-only' });
  const { act, busy, problems, failure } = useAct(WISH_TEAM_NEWS);
  const part = data?.teamPart;
  if (!part?.newsUntil || !(part.mayWishNews || part.wishesNews)) return null;
  return (
    <div className="s-stack s-stack--tight">
      <ProblemsSummary problems={problems} />
      {failure !== null && <ErrorState error={failure} />}
      <Checkbox
        label={t('team.news.wish')}
        help={t('team.news.help', { date: date(part.newsUntil) })}
        checked={part.wishesNews}
        aria-busy={busy}
        onChange={(event) => void act({ input: { partId, isWished: event.target.checked } })}
      />
    </div>
  );
}
