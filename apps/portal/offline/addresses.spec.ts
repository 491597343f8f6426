import { isAssetOfABuild, isPageToKeep, MANIFEST_OF_AN_APP } from './addresses';

describe('what a browser keeps for when there is no network', () => {
  it.each(['/', '/toolbox', '/toolbox/runs/1/answer/review', '/toolbox/courses?q=data'.split('?')[0]!, '/organise/events/sensors-for-all/door'])('opens %s', (path) => {
    expect(isPageToKeep(path)).toBe(true);
  });

  it.each(['/graphql', '/sign-in', '/sign-in/openid/eu', '/account', '/organise', '/organise/events/sensors-for-all', '/organise/events/sensors-for-all/door/more', '/my-data', '/dev/mail', '/runs/1/report.pdf', '/plans/feed/x.ics', '/toolboxes', '/sitemap.xml'])('leaves %s to the network', (path) => {
    expect(isPageToKeep(path)).toBe(false);
  });

  it('knows files by their place', () => {
    expect(isAssetOfABuild('/_vendor/assets/react-abc12345.js')).toBe(true);
    expect(isAssetOfABuild('/_apps/toolbox/assets/entry-abc12345.js')).toBe(true);
    expect(isAssetOfABuild('/_apps/toolbox/index.html')).toBe(false);
    expect(isAssetOfABuild('/_graphiql/index.html')).toBe(false);
    expect(MANIFEST_OF_AN_APP.test('/_apps/toolbox/manifest.json')).toBe(true);
  });
});
