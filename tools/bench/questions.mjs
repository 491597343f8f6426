/** What is measured: the questions of real pages, and beside each the one statement that gives the same rows as JSON. */

export const COURSE_LIST = `query ($first: Int!) {
  courses(first: $first) {
    edges { node { id title provider url languages hours format free competences { prerequisiteLevel goalLevel competence { uri label } } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

export const RESULT = `query ($id: ID!) {
  run(id: $id) {
    id
    startedAt
    completedAt
    ambitions { topic ambition }
    result {
      topics { topic maturity { ...Standing } proficiency { ...Standing } }
      competences { competence { uri label } maturity { ...Standing } proficiency { ...Standing } }
    }
    recommendations { id rank sentence course { id title provider url languages hours free availability } }
  }
}
fragment Standing on Standing { level target gap answeredItems askedItems coverage }`;

/** The statements of the floor; each gives one row with one text column `answer`. */
export const STATEMENTS = {
  courses: `
    select json_build_object('data', json_build_object('courses', json_build_object('edges', json_agg(json_build_object('node', row_to_json(c))))))::text as answer
    from (
      select c.id, c.title, c.provider, c.url, c.languages, c.hours, c.format, c.free,
        (select json_agg(json_build_object('prerequisiteLevel', k.prerequisite_level, 'goalLevel', k.goal_level,
                 'competence', json_build_object('uri', e.uri, 'label', e.label)))
         from course_competence k join competence e on e.uri = k.competence_uri where k.course_id = c.id) as competences
      from course c order by c.title, c.id limit $1::int
    ) c`,
  result: `
    select json_build_object('data', json_build_object('run', json_build_object(
      'id', r.id, 'startedAt', r.started_at, 'completedAt', r.completed_at,
      'ambitions', (select json_agg(json_build_object('topic', a.topic, 'ambition', a.ambition)) from run_ambition a where a.run_id = r.id),
      'answers', (select json_agg(row_to_json(x)) from (
          select distinct on (v.item_code) v.item_code, v.state, v.value from answer_event v
          join respondent p on p.response_id = v.response_id where p.run_id = r.id order by v.item_code, v.revision desc, v.id desc) x),
      'recommendations', (select json_agg(json_build_object('id', m.id, 'rank', m.rank, 'reasons', m.reasons, 'course', json_build_object(
          'id', c.id, 'title', c.title, 'provider', c.provider, 'url', c.url, 'languages', c.languages, 'hours', c.hours, 'free', c.free, 'availability', c.availability)) order by m.rank)
          from recommendation m join course c on c.id = m.course_id where m.run_id = r.id)
    )))::text as answer
    from run r where r.id = $1::uuid`,
};
