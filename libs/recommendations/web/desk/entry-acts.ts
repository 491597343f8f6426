import { useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';

const CONFIRM = graphql(`
  mutation ConfirmEntry($input: ConfirmEntryInput!) {
    confirmEntry(input: $input) {
      entry {
        id
        ...EntryRow
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

const TAKE_OUT = graphql(`
  mutation TakeOutEntry($input: TakeOutEntryInput!) {
    takeOutEntry(input: $input) {
      entry {
        id
        ...EntryRow
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

const RESTORE = graphql(`
  mutation RestoreEntry($input: RestoreEntryInput!) {
    restoreEntry(input: $input) {
      entry {
        id
        ...EntryRow
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

/** What an editor can do with a course or case, and what came of it. */
export function useEntryActs() {
  const [confirm, takeOut, restore] = [useAct(CONFIRM), useAct(TAKE_OUT), useAct(RESTORE)];
  const acts = [confirm, takeOut, restore];
  return {
    confirm: confirm.act,
    takeOut: takeOut.act,
    restore: restore.act,
    busy: acts.some(({ busy }) => busy),
    problems: acts.flatMap(({ problems }) => problems),
    failure: acts.find(({ failure }) => failure !== null)?.failure ?? null,
  };
}
