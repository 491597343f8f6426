import { useText } from '@skills/platform/i18n';
import { TextLink, VisuallyHidden } from '@skills/platform/ui';
import { graphql, readFragment, type FragmentType } from '@skills/schema';

export const OFFER_LINKS = graphql(`
  fragment OfferLinks on Course {
    title
    url
    sourceUrl
  }
`);

/** The ways out of an entry: to its page where one was seen, and to the source of what is said about it where one was named. */
export function Ways({ title, url, sourceUrl, openLabel }: { title: string; url?: string | null; sourceUrl?: string | null; openLabel: string }) {
  const { t } = useText('recommendations');
  if (!url && !sourceUrl) return null;
  const about = <VisuallyHidden>{t('link.about', { title })}</VisuallyHidden>;
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
