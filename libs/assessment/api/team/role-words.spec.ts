import { readFileSync } from 'node:fs';
import { TARGET_ROLES } from '@skills/identity/rules';
import { texts } from '../locales';

interface Pages {
  role: Record<string, { name: string }>;
}

it.each(Object.keys(texts))('mails in %s call roles as the pages do', (language) => {
  const mailed = (texts[language as keyof typeof texts] as { assessment: { mail: { team: { role: Record<string, string> } } } }).assessment.mail.team.role;
  const shown = (JSON.parse(readFileSync(`libs/assessment/web/locales/${language}.json`, 'utf8')) as Pages).role;
  // Only the first letter differs where the mail names a role within a sentence.
  for (const role of TARGET_ROLES) expect(mailed[role]?.toLowerCase()).toBe(shown[role]?.name.toLowerCase());
});
