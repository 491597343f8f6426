import { markdownWords } from '@skills/identity/rules';
import type { PublicPage } from '@skills/platform/graph';
import { practicesById } from '../catalogue/practice-reads';
import { CATALOGUE_ADDRESSES, entryAddresses } from './addresses';
import { practiceAsData } from './structured-data';

/** The page of a case, as search engines read it. */
export const practicePage: PublicPage = {
  path: `${CATALOGUE_ADDRESSES.practices}/:practiceId`,
  async words(context, { practiceId = '' }) {
    const practice = await practicesById(context).load(practiceId);
    if (!practice) return null;
    const t = (key: string): string => context.request.translate(`recommendations.${key}`);
    const parts = (['challenge', 'whatTheyDid', 'result', 'skillsLesson'] as const).flatMap((key) => {
      const text = practice[key];
      return text ? [{ heading: t(`page.${key}`), text: markdownWords(text), language: practice.textLanguage }] : [];
    });
    const source = practice.url ?? practice.sourceUrl;
    return {
      title: practice.title,
      description: practice.organisation,
      language: practice.textLanguage,
      structured: practiceAsData(practice),
      parts,
      links: [
        ...(source ? [{ label: t('page.source'), address: source }] : []),
        { label: t('page.practices'), address: CATALOGUE_ADDRESSES.practices },
      ],
    };
  },
  addresses: ({ em }) => entryAddresses(em, 'practices'),
};
