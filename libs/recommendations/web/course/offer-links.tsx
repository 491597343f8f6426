import { useText } from '@skills/platform/i18n';
import { TextLink, VisuallyHidden } from '@skills/platform/ui';
import { graphql, readFragment, type FragmentType } from '@skills/schema';

export const OFFER_LINKS = graphql(`
  fragment OfferLinks on Course {
    title
    titleLanguage
    url
    sourceUrl
  }
`);

/** What is named for those who listen, in the language that it is in; where the ways lead, and what the first is called. */
export interface WaysProps {
  title: string;
  titleLanguage: string;
  url?: string | null;
  sourceUrl?: string | null;
  openLabel: string;
}

/** The ways out of an entry: to its page where one was seen, and to the source of what is said about it where one was named. */
export function Ways({ title, titleLanguage, url, sourceUrl, openLabel }: WaysProps) {
  const { t } = useText('recommendations');
  if (!url && !sourceUrl) return null;
  const about = <span lang={titleLanguage}><VisuallyHidden>{t('link.about', { title })}</VisuallyHidden></span>;
  return (
    <p className="r-ways">
      {url && <TextLink href={url} external>{openLabel}{about}</TextLink>}
      {sourceUrl && <TextLink href={sourceUrl} external>{t('link.source')}{about}</TextLink>}
    </p>
  );
}

/** The ways out of a course: to the offer where its address was seen, and always to the source of what is said about it. */
export function OfferLinks({ course }: { course: FragmentType<typeof OFFER_LINKS> }) {
  const { t } = useText('recommendations');
  return <Ways {...readFragment(OFFER_LINKS, course)} openLabel={t('link.offer')} />;
}
