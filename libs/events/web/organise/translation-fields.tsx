import { LANGUAGES, useFormats, useText } from '@skills/platform/i18n';
import { Disclosure, TextArea, TextField } from '@skills/platform/ui';
import { problemAt, type Problem } from '@skills/platform/web';
import type { EventFields, TranslatedFields } from './event-form';

type InLanguages = Pick<EventFields, 'translations' | 'textLanguage'>;

const EMPTY: TranslatedFields = { title: '', summary: '', description: '', accessibility: '' };

/** The languages in which something is written, with it, in the order in which they are sent. */
export const written = ({ translations, textLanguage }: InLanguages): [string, TranslatedFields][] =>
  Object.entries(translations).filter(([code, texts]) => code !== textLanguage && Object.values(texts).some((text: string) => text.trim() !== ''));

/** The texts of the event in the other languages of the site, each behind its name; what is left empty is not there. */
export function TranslationFields({ fields, problems, onChange }: { fields: InLanguages; problems: readonly Problem[]; onChange: (translations: EventFields['translations']) => void }) {
  const { t } = useText('events');
  const { languageName } = useFormats();
  const sent = written(fields).map(([code]) => code);
  const others = [...new Set<string>([...LANGUAGES, ...Object.keys(fields.translations)])].filter((code) => code !== fields.textLanguage);
  return (
    <div className="s-stack" role="group" aria-label={t('form.translations')}>
      <p className="s-small s-soft">{t('form.translationsHelp')}</p>
      {others.map((code) => {
        const texts = fields.translations[code] ?? EMPTY;
        const named = (field: keyof TranslatedFields): string => t('form.translated', { field: t(`form.field.${field}`), language: languageName(code) });
        const at = String(sent.indexOf(code));
        const wrong = (field: string) => problemAt(problems, 'content', 'translations', at, field);
        const set = (part: Partial<TranslatedFields>) => onChange({ ...fields.translations, [code]: { ...texts, ...part } });
        const isFaulty = problems.some(({ path }) => path[1] === 'translations' && path[2] === at);
        return (
          <Disclosure key={`${code} ${String(isFaulty)}`} summary={languageName(code)} open={isFaulty}>
            <div className="s-stack" lang={code}>
              <TextField label={named('title')} value={texts.title} error={wrong('title')} onChange={({ target }) => set({ title: target.value })} />
              {(['summary', 'description', 'accessibility'] as const).map((field) => (
                <TextArea key={field} label={named(field)} optional={field !== 'summary'} rows={field === 'description' ? 8 : 3} value={texts[field]} error={wrong(field)} onChange={({ target }) => set({ [field]: target.value })} />
              ))}
            </div>
          </Disclosure>
        );
      })}
    </div>
  );
}
