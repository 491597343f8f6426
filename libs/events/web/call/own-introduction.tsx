import { useText } from '@skills/platform/i18n';
import { Button, ErrorState, Notice, Titled } from '@skills/platform/ui';
import { problemAt, ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState, type FormEvent } from 'react';
import { IntroductionFields } from '../agenda/introduction-fields';

const INTRODUCE = graphql(`mutation IntroduceMyself($input: IntroduceMyselfInput!) { introduceMyself(input: $input) { speaker { name about url } problems { code path message } } }`);

/** Where a speaker says who they are, by the link in a mail. */
export function OwnIntroduction({ secret, about, url }: { secret: string; about: string | null; url: string | null }) {
  const { t } = useText('events');
  const { act, busy, problems, failure } = useAct(INTRODUCE);
  const [draft, setDraft] = useState({ about: about ?? '', url: url ?? '' });
  const [isSaved, setSaved] = useState(false);
  const save = async (submit: FormEvent) => {
    submit.preventDefault();
    setSaved((await act({ input: { secret, about: draft.about || null, url: draft.url || null } })) !== null);
  };
  return (
    <Titled title={t('speaking.introduction')}>
      <form className="s-stack e-form" noValidate onSubmit={(submit) => void save(submit)}>
        <ProblemsSummary problems={problems} />
        {failure !== null && <ErrorState error={failure} />}
        <IntroductionFields
          isOwn
          draft={draft}
          wrong={(field) => problemAt(problems, field)}
          onSet={(part) => {
            setDraft({ ...draft, ...part });
            setSaved(false);
          }}
        />
        <div className="s-actions"><Button type="submit" busy={busy}>{t('speaking.save')}</Button></div>
        <div role="status">{isSaved && <Notice kind="success" title={t('speaking.saved')} />}</div>
      </form>
    </Titled>
  );
}
