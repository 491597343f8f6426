import { useState } from 'react';
import { useText } from '../../i18n';
import { Button, TextField } from '../../ui';
import './search-field.css';

/** What is searched for now, of how many characters at most, and what it is called where “words” does not say enough. */
export interface SearchFieldProps {
  text: string | null;
  most: number;
  label?: string;
  onSearch: (text: string | null) => void;
}

/** The words to search for; they act when they are sent, not at every letter. */
export function SearchField({ text, most, label, onSearch }: SearchFieldProps) {
  const { t } = useText('platform');
  const [typed, setTyped] = useState(text ?? '');
  const [sent, setSent] = useState(text);
  // Another address (back, "Show everything") brings other words.
  if (sent !== text) {
    setSent(text);
    setTyped(text ?? '');
  }
  const search = (words: string): void => onSearch(words.trim() === '' ? null : words.trim());
  return (
    <div className="s-search">
      <TextField
        type="search"
        label={label ?? t('search.words')}
        value={typed}
        maxLength={most}
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
