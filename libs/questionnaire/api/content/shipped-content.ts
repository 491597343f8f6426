import type { Seed } from '@skills/platform/graph';
import cyberEssentials from '../../content/cyber-essentials-3-1.json' with { type: 'json' };
import escoCompetences from '../../content/esco-competences.json' with { type: 'json' };
import nistCsf from '../../content/nist-csf-2-0.json' with { type: 'json' };
import skillsForSmes from '../../content/skills-for-smes.json' with { type: 'json' };
import { importQuestionnaire } from './import-questionnaire';

/** The competences that questionnaires and courses speak of. A label that ESCO changed is changed here too. */
export const competences: Seed = {
  name: 'questionnaire.competences',
  demoOnly: false,
  async sow(em) {
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
    for (const document of [nistCsf, cyberEssentials, skillsForSmes]) {
      const { faults } = await importQuestionnaire(em, document, clock);
      if (faults.length > 0) throw new Error(`${document.code} ${document.version}: ${faults.map(({ path, reason }) => `${path}: ${reason}`).join('; ')}`);
    }
  },
};
