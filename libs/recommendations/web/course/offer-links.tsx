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

/** The ways out: to the offer where its address was seen, and always to the source of what is said about it. */
export function OfferLinks({ course }: { course: FragmentType<typeof OFFER_LINKS> }) {
  const { t } = useText('recommendations');
  const { title, url, sourceUrl } = readFragment(OFFER_LINKS, course);
  const about = <VisuallyHidden>{t('link.about', { title })}</VisuallyHidden>;
  return (
    <p className="r-ways">
      {url && <TextLink href={url} external>{t('link.offer')}{about}</TextLink>}
      <TextLink href={sourceUrl} external>{t('link.source')}{about}</TextLink>
    </p>
  );
}
