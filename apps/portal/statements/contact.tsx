import { useText } from '@skills/platform/i18n';
import { Page, TextLink } from '@skills/platform/ui';
import contact from '../content/contact.json' with { type: 'json' };

const WAYS = ['survey', 'interview', 'workshop', 'course'] as const;

/** How to reach the team, and how to take part. */
export function Contact() {
  const { t } = useText('portal');
  const mailto = (subject: string) => `mailto:${contact.emailAddress}?subject=${encodeURIComponent(subject)}`;
  return (
    <Page title={t('contact.title')} lead={t('contact.lead')}>
      <div className="s-stack s-stack--loose">
        <section className="s-stack s-stack--tight" aria-labelledby="write">
          <h2 id="write">{t('contact.write.title')}</h2>
          <p>{t('contact.write.body')}</p>
          <p>
            <TextLink href={`mailto:${contact.emailAddress}`}>{contact.emailAddress}</TextLink>
          </p>
        </section>
        <section className="s-stack" aria-labelledby="take-part">
          <h2 id="take-part">{t('contact.takePart.title')}</h2>
          <p>{t('contact.takePart.body')}</p>
          <ul className="s-lines">
            {WAYS.map((way) => (
              <li key={way}>
                <h3>{t(`contact.takePart.${way}.title`)}</h3>
                <p>{t(`contact.takePart.${way}.text`)}</p>
                <p>
                  <TextLink href={mailto(t(`contact.takePart.${way}.title`))}>{t(`contact.takePart.${way}.link`)}</TextLink>
                </p>
              </li>
            ))}
          </ul>
        </section>
        <section className="s-stack s-stack--tight" aria-labelledby="behind">
          <h2 id="behind">{t('contact.behind.title')}</h2>
          <p>{t('contact.behind.body')}</p>
        </section>
      </div>
    </Page>
  );
}
