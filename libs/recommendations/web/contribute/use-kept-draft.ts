import { useAct, type Problem } from '@skills/platform/web';
import type { SavingState } from '@skills/platform/ui';
import { graphql } from '@skills/schema';
import { useEffect, useRef, useState } from 'react';
import type { KindedFields } from './fields';

const SAVE = graphql(`
  mutation SaveContribution($input: SaveContributionInput!) {
    saveContribution(input: $input) {
      contribution {
        id
        revision
        content
        title
        organisation
        changedAt
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

/** How long after the last key the text is kept, in milliseconds. */
const PAUSE = 700;

/** A draft that is kept at the server while it is written. */
export interface KeptDraft {
  form: KindedFields;
  change: (form: KindedFields) => void;
  saving: SavingState;
  problems: readonly Problem[];
  /** Keeps what is not kept yet; the revision at the server, or null when that failed. */
  keep: () => Promise<number | null>;
}

/** Keeps a draft after each pause in writing, one save after the other, each saying which revision it builds upon. */
export function useKeptDraft(id: string, revision: number, first: KindedFields): KeptDraft {
  const [form, setForm] = useState(first);
  const [saving, setSaving] = useState<SavingState>('saved');
  const { act, problems } = useAct(SAVE);
  const latest = useRef(first);
  const kept = useRef(first);
  const known = useRef(revision);
  const running = useRef<Promise<number | null> | null>(null);

  const keepAll = async (): Promise<number | null> => {
    while (latest.current !== kept.current) {
      const sent = latest.current;
      setSaving('saving');
      const saved = (await act({ input: { contributionId: id, revision: known.current, content: sent.fields } }))?.saveContribution.contribution;
      if (!saved) {
        setSaving('failed');
        return null;
      }
      known.current = saved.revision;
      kept.current = sent;
    }
    setSaving('saved');
    return known.current;
  };
  const keep = (): Promise<number | null> => (running.current ??= keepAll().finally(() => void (running.current = null)));
  const keeping = useRef(keep);
  keeping.current = keep;

  useEffect(() => {
    if (form === kept.current) return;
    const timer = setTimeout(() => void keeping.current(), PAUSE);
    return () => clearTimeout(timer);
  }, [form]);
  useEffect(() => {
    const leave = () => void (document.visibilityState === 'hidden' && keeping.current());
    document.addEventListener('visibilitychange', leave);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      void keeping.current();
    };
  }, []);

  const change = (next: KindedFields) => {
    latest.current = next;
    setForm(next);
    setSaving('saving');
  };
  return { form, change, saving, problems, keep };
}
