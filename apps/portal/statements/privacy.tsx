import { useText } from '@skills/platform/i18n';
import { TextLink } from '@skills/platform/ui';
import contact from '../content/contact.json' with { type: 'json' };
import { Statement } from './statement';

const PARTS = [
  { name: 'guests', paragraphs: 2 },
  { name: 'team', paragraphs: 2 },
  { name: 'account', paragraphs: 1, points: 5 },
  { name: 'cookies', paragraphs: 1, points: 4 },
  { name: 'sharing', paragraphs: 3 },
  { name: 'time', paragraphs: 1 },
  { name: 'rights', paragraphs: 1 },
] as const;

/** What we keep about people, why, for how long, and what they can do about it. */
export function Privacy() {
  const { t } = useText('portal');
  return (
    <Statement textKey="privacy" parts={PARTS}>
      <p>
        <TextLink to="/my-data">{t('footer.myData')}</TextLink> · <TextLink href={`mailto:${contact.privacyEmailAddress}`}>{contact.privacyEmailAddress}</TextLink>
      </p>
    </Statement>
  );
}
