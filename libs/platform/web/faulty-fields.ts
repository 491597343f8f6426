/** The fields of a form beside which these sentences stand, null for a sentence that stands beside none; where several say the same, each has its own, in their order. */
export function faultyFields(form: ParentNode, messages: readonly string[]): (HTMLElement | null)[] {
  const left = [...form.querySelectorAll<HTMLElement>('[aria-describedby]')].flatMap((field) =>
    field.getAttribute('aria-describedby')!.split(' ').map((id) => ({ field, said: form.querySelector(`[id="${id}"]`)?.textContent ?? '' })),
  );
  return messages.map((message) => {
    const at = left.findIndex(({ said }) => said === message);
    return at < 0 ? null : left.splice(at, 1)[0]!.field;
  });
}

/** Leads to a field, or to the first control of a group, also where it is folded away. */
export function leadToField(field: HTMLElement): void {
  for (let around = field.closest('details'); around; around = around.parentElement?.closest('details') ?? null) around.open = true;
  const control = field.matches('input, select, textarea, button') ? field : (field.querySelector<HTMLElement>('input, select, textarea, button') ?? field);
  control.focus();
}
