import { useText } from '@skills/platform/i18n';
import { TextArea, TextField } from '@skills/platform/ui';
import { AGENDA_MOST } from '../../rules';

/** What a programme says of a speaker, as it is typed in. */
export interface IntroductionDraft {
  about: string;
  url: string;
}

/** As it is typed in, what is wrong with a field, how it is changed, and whether the speaker writes it; else organisers do. */
export interface IntroductionFieldsProps {
  draft: IntroductionDraft;
  wrong: (field: keyof IntroductionDraft) => string | undefined;
  onSet: (part: Partial<IntroductionDraft>) => void;
  isOwn?: boolean;
}

/** Asks who a speaker is, in a few words, and for a page about them. */
export function IntroductionFields({ draft: { about, url }, wrong, onSet, isOwn = false }: IntroductionFieldsProps) {
  const { t } = useText('events');
  return (
    <>
      <TextArea label={t(isOwn ? 'speaking.about' : 'agenda.field.about')} help={t(isOwn ? 'speaking.aboutHelp' : 'agenda.field.aboutHelp')} optional rows={4} maxLength={AGENDA_MOST.about} value={about} error={wrong('about')} onChange={({ target }) => onSet({ about: target.value })} />
      <TextField label={t(isOwn ? 'speaking.url' : 'agenda.field.url')} help={t(isOwn ? 'speaking.urlHelp' : 'agenda.field.urlHelp')} optional type="url" inputMode="url" autoComplete="off" value={url} error={wrong('url')} onChange={({ target }) => onSet({ url: target.value })} />
    </>
  );
}
