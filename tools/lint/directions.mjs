import { catalogue } from '../checks/catalogue.mjs';

const FOUNDATION = ['kind:platform', 'kind:schema'];

const moduleTag = (name) => `module:${name}`;

/** The catalogue says which modules a module uses; nothing else is allowed. */
const modules = Object.entries(catalogue().projects)
  .filter(([, project]) => project.uses !== undefined)
  .map(([name, { uses }]) => {
    const own = name.replace('@skills/', '');
    return { sourceTag: moduleTag(own), onlyDependOnLibsWithTags: [own, ...uses].map(moduleTag).concat(FOUNDATION) };
  });

/** Which package may depend on which, by tag: everyone on identity, nobody on what lies downstream, the platform on no domain. */
export const directions = [
  ...modules,
  { sourceTag: 'kind:platform', onlyDependOnLibsWithTags: ['kind:platform'] },
  { sourceTag: 'kind:schema', onlyDependOnLibsWithTags: ['kind:schema'] },
  { sourceTag: 'kind:server', onlyDependOnLibsWithTags: ['kind:server', 'kind:module', ...FOUNDATION] },
  { sourceTag: 'kind:pages', onlyDependOnLibsWithTags: ['kind:pages', 'kind:module', ...FOUNDATION] },
];
