import { parseAst } from 'vite';

const importsOf = (code) => parseAst(code).body.filter((node) => node.type === 'ImportDeclaration' || (node.type.startsWith('Export') && node.source));

const namesIn = (node) => {
  if (node.type === 'ExportAllDeclaration') return ['*'];
  return node.specifiers.map((each) => {
    if (each.type === 'ImportNamespaceSpecifier') return '*';
    if (each.type === 'ImportDefaultSpecifier') return 'default';
    const named = each.imported ?? each.local;
    return named.name ?? named.value;
  });
};

/** What a built script imports that the shared modules do not offer, as sentences; empty when all is there. */
export const missingNames = (code, offered) =>
  importsOf(code)
    .filter((node) => !/^[./]/.test(node.source.value))
    .flatMap((node) => {
      const from = node.source.value;
      const names = offered[from];
      if (names === undefined) return [`"${from}" is not a shared module`];
      return namesIn(node).flatMap((name) => {
        if (name === '*') return [`"${from}" is imported as a whole; import names instead`];
        return names.has(name) ? [] : [`"${from}" does not share the name "${name}"`];
      });
    });

/** Fails the build of an app that imports a name which the import map's modules do not have: the browser would, later. */
export const onlySharedNames = (app, offered) => ({
  name: 'only-shared-names',
  generateBundle(_, bundle) {
    const missing = Object.values(bundle).flatMap((each) => (each.type === 'chunk' ? missingNames(each.code, offered) : []));
    if (missing.length > 0) this.error(`${app}: ${[...new Set(missing)].join('; ')}. Add it to tools/vite/vendor-modules.mjs.`);
  },
});
