import { useText } from '@skills/platform/i18n';
import { Button, TextField } from '@skills/platform/ui';
import { useState } from 'react';
import { MOST_SEARCH_CHARACTERS } from '../../rules';

/** The words to search for; they act when they are sent, not at every letter. */
export function SearchField({ text, onSearch }: { text: string | null; onSearch: (text: string | null) => void }) {
  const { t } = useText('recommendations');
  const [typed, setTyped] = useState(text ?? '');
  const [sent, setSent] = useState(text);
  // Another address (back, "Show everything") brings other words.
  if (sent !== text) {
    setSent(text);
    setTyped(text ?? '');
  }
  const search = (words: string): void => onSearch(words.trim() === '' ? null : words.trim());
  return (
    <div className="r-search">
      <TextField
        type="search"
        label={t('search.words')}
        value={typed}
        maxLength={MOST_SEARCH_CHARACTERS}
        enterKeyHint="search"
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') search(typed);
        }}
      />
      <Button type="button" variant="secondary" onClick={() => search(typed)}>{t('search.search')}</Button>
    </div>
  );
}
