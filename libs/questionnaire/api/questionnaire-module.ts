import type { GraphModule } from '@skills/platform/graph';
import { Competence } from './competence/competence.entity';
import { CompetenceFields } from './competence/competence-fields';
import { competences, questionnaires } from './content/shipped-content';
import { SubmitAnswers } from './intake/submit-answers';
import { texts } from './locales';
import { personalData } from './personal-data';
import { ItemFields, QuestionnaireQuery } from './published/questionnaire-query';
import { QuestionnaireVersion } from './published/questionnaire-version.entity';
import { Questionnaire } from './published/questionnaire.entity';
import { AnswerEventRow } from './response/answer-event.entity';
import { ResponseFields } from './response/response-fields';
import { Response } from './response/response.entity';

/** Versioned questionnaires and the safe intake of answers. */
export const questionnaireModule: GraphModule = {
  name: 'questionnaire',
  entities: [Competence, Questionnaire, QuestionnaireVersion, Response, AnswerEventRow],
  resolvers: [QuestionnaireQuery, ItemFields, CompetenceFields, ResponseFields, SubmitAnswers],
  texts,
  personalData,
  seeds: [competences, questionnaires],
};
