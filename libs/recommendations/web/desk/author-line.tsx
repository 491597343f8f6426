import { useText } from '@skills/platform/i18n';
import { Notice, TextLink } from '@skills/platform/ui';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { isOtherDomain } from '../../rules';

export const AUTHOR_LINE = graphql(`
  fragment AuthorLine on CatalogueContribution {
    author {
      id
      displayName
      emailAddress
      organisations
    }
  }
`);

/** Who handed a contribution in, the way to all of theirs, and a hint when their mail comes from elsewhere than what they offer. */
export function AuthorLine({ contribution, url, addressOfAuthor }: { contribution: FragmentType<typeof AUTHOR_LINE>; url: string; addressOfAuthor: (authorId: string) => string }) {
  const { t } = useText('recommendations');
  const { author } = readFragment(AUTHOR_LINE, contribution);
  if (!author) return <p className="s-small s-soft">{t('desk.author.erased')}</p>;
  const { id, displayName, emailAddress, organisations } = author;
  const words = [displayName, ...organisations].filter((word) => word);
  return (
    <div className="s-stack">
      <p className="r-desk__author">
        <span className="s-small s-soft">{t('desk.author.label')}</span> {words.length > 0 && `${words.join(' · ')} · `}
        <TextLink href={`mailto:${emailAddress}`}>{emailAddress}</TextLink>
        {' · '}<TextLink to={addressOfAuthor(id)} keepsPlace>{t('desk.author.all')}</TextLink>
      </p>
      {isOtherDomain(emailAddress, url) && (
        <Notice kind="warning" title={t('desk.author.otherDomain', { mail: emailAddress.split('@').at(-1), offer: new URL(url).hostname })}><p>{t('desk.author.otherDomainText')}</p></Notice>
      )}
    </div>
  );
}
