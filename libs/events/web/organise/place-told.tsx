import { useText } from '@skills/platform/i18n';
import { Checkbox, TextArea, Titled } from '@skills/platform/ui';

/** Whether people are told that they meet elsewhere, and in which words. */
export interface PlaceTelling {
  isTold: boolean;
  notice: string;
}

/** Asks organisers who changed where people meet whether these are told. */
export function PlaceTold({ told, error, onChange }: { told: PlaceTelling; error?: string; onChange: (told: PlaceTelling) => void }) {
  const { t } = useText('events');
  return (
    <Titled title={t('form.tell.title')}>
      <Checkbox label={t('form.tell.isTold')} help={t('form.tell.help')} checked={told.isTold} onChange={({ target }) => onChange({ ...told, isTold: target.checked })} />
      {told.isTold && <TextArea label={t('organise.notice')} help={t('organise.noticeHelp')} optional rows={3} value={told.notice} error={error} onChange={({ target }) => onChange({ ...told, notice: target.value })} />}
    </Titled>
  );
}
