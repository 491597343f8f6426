import type { Seed } from '@skills/platform/graph';
import { importQuestionnaire } from '@skills/questionnaire/api';

/** The questionnaire that asks people how an event was. */
export const shippedFeedback: Seed = {
  name: 'events.feedback',
  demoOnly: false,
  async sow(em, clock) {
    const { default: document } = await import('../../content/event-feedback-1.0.0.json', { with: { type: 'json' } });
    const { faults } = await importQuestionnaire(em, document, clock);
    if (faults.length > 0) throw new Error(`${document.code} ${document.version}: ${faults.map(({ path, reason }) => `${path}: ${reason}`).join('; ')}`);
  },
};
