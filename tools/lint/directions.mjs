const MODULES_ABOVE = {
  identity: [],
  questionnaire: ['identity'],
  assessment: ['identity', 'questionnaire'],
  recommendations: ['identity', 'assessment'],
};

const FOUNDATION = ['kind:platform', 'kind:schema'];

/** Which package may depend on which, by tag: everyone on identity, nobody on what lies downstream, the platform on no domain. */
export const directions = [
  ...Object.entries(MODULES_ABOVE).map(([module, above]) => ({
    sourceTag: `module:${module}`,
    onlyDependOnLibsWithTags: [`module:${module}`, ...above.map((name) => `module:${name}`), ...FOUNDATION],
  })),
  { sourceTag: 'kind:platform', onlyDependOnLibsWithTags: ['kind:platform'] },
  { sourceTag: 'kind:schema', onlyDependOnLibsWithTags: ['kind:schema'] },
  { sourceTag: 'kind:server', onlyDependOnLibsWithTags: ['kind:server', 'kind:module', ...FOUNDATION] },
  { sourceTag: 'kind:pages', onlyDependOnLibsWithTags: ['kind:pages', 'kind:module', ...FOUNDATION] },
];
