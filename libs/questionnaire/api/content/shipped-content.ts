import type { Seed } from '@skills/platform/graph';
import { importQuestionnaire } from './import-questionnaire';

/** The competences that questionnaires and courses speak of. A label that ESCO changed is changed here too. */
export const competences: Seed = {
  name: 'questionnaire.competences',
  demoOnly: false,
  async sow(em) {
    const { default: escoCompetences } = await import('../../content/esco-competences.json', { with: { type: 'json' } });
    await em.getConnection().execute(
      `insert into competence (uri, label, description)
       select uri, label, description from jsonb_to_recordset(?::jsonb) as c(uri text, label text, description text)
       on conflict (uri) do update set label = excluded.label, description = excluded.description
       where (competence.label, competence.description) is distinct from (excluded.label, excluded.description)`,
      [JSON.stringify(escoCompetences.competences)],
      'run',
      em.getTransactionContext(),
    );
  },
};

/** The questionnaires that the product ships. */
export const questionnaires: Seed = {
  name: 'questionnaire.questionnaires',
  demoOnly: false,
  async sow(em, clock) {
    // Loaded only while sowing: the running server reads the published versions. Older versions first: the one published last is what new runs use.
    const shipped = await Promise.all([
      import('../../content/nist-csf-2-0.json', { with: { type: 'json' } }),
      import('../../content/cyber-essentials-3-1.json', { with: { type: 'json' } }),
      import('../../content/skills-for-smes-1.0.0.json', { with: { type: 'json' } }),
      import('../../content/skills-for-smes-1.1.0.json', { with: { type: 'json' } }),
      import('../../content/skills-for-smes-1.2.0.json', { with: { type: 'json' } }),
    ]);
    for (const { default: document } of shipped) {
      const { faults } = await importQuestionnaire(em, document, clock);
      if (faults.length > 0) throw new Error(`${document.code} ${document.version}: ${faults.map(({ path, reason }) => `${path}: ${reason}`).join('; ')}`);
    }
  },
};
