import { chooseLanguage, LANGUAGE_NAMES, LANGUAGES, languageOf, useText } from '@skills/platform/i18n';
import { Button, ErrorState, Notice, SelectField, TextField } from '@skills/platform/ui';
import { problemAt, ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { useState, type FormEvent } from 'react';

export const PROFILE = graphql(`
  fragment ProfileForm on Person {
    id
    emailAddress
    displayName
    locale
  }
`);

const CHANGE_MY_PROFILE = graphql(`
  mutation ChangeMyProfile($input: ChangeMyProfileInput!) {
    changeMyProfile(input: $input) {
      person {
        ...ProfileForm
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

/** How a person is called here and in which language we write to them. */
export function ProfileForm({ person }: { person: FragmentType<typeof PROFILE> }) {
  const { t } = useText('identity');
  const profile = readFragment(PROFILE, person);
  const [displayName, setDisplayName] = useState(profile.displayName ?? '');
  const [locale, setLocale] = useState(languageOf(profile.locale) ?? 'en');
  const [isSaved, setSaved] = useState(false);
  const { act, busy, problems, failure } = useAct(CHANGE_MY_PROFILE);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    setSaved(false);
    if (!(await act({ input: { displayName, locale } }))) return;
    setSaved(true);
    await chooseLanguage(locale);
  };

  return (
    <form className="s-stack" noValidate onSubmit={(event) => void save(event)}>
      <ProblemsSummary problems={problems} />
      {failure !== null && <ErrorState error={failure} />}
      <p>
        {t('profile.signedInAs')} <strong>{profile.emailAddress}</strong>
      </p>
      <TextField
        label={t('profile.displayName')}
        help={t('profile.displayNameHelp')}
        error={problemAt(problems, 'displayName')}
        optional
        autoComplete="name"
        value={displayName}
        onChange={(event) => setDisplayName(event.target.value)}
      />
      <SelectField
        label={t('profile.language')}
        options={LANGUAGES.map((each) => ({ value: each, label: LANGUAGE_NAMES[each] }))}
        value={locale}
        onChange={(event) => setLocale(languageOf(event.target.value) ?? 'en')}
      />
      <div className="s-actions">
        <Button type="submit" busy={busy}>{t('profile.save')}</Button>
      </div>
      {isSaved && <Notice kind="success">{t('profile.saved')}</Notice>}
    </form>
  );
}
