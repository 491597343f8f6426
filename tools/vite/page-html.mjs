import { createHash } from 'node:crypto';

const NAME = 'Skills for SMEs';
const ABOUT = 'See where your firm stands on Big Data, the Internet of Things, Cybersecurity and Leadership, and which training closes the gap. Free, about ten minutes, no account.';
const NO_SCRIPT = 'This site needs JavaScript. · Ce site a besoin de JavaScript. · Diese Seite benötigt JavaScript.';

/** The import map as it stands in the page, and the hash by which the page's content security policy admits it. */
export const importMap = (imports) => {
  const text = JSON.stringify({ imports });
  return { text, hash: `sha256-${createHash('sha256').update(text).digest('base64')}` };
};

/** A page that starts an app: styles first, then the import map (it must precede every module), then what the first view needs. */
export const pageHtml = ({ imports, vendor, app, icon }) => {
  const styles = [...vendor.styles, ...app.styles].map((href) => `<link rel="stylesheet" href="${href}">`);
  const ahead = [...new Set([...vendor.scripts, ...app.scripts])].filter((each) => each !== app.entry);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${NAME}</title>
<meta name="application-name" content="${NAME}">
<meta name="description" content="${ABOUT}">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" media="(prefers-color-scheme: light)" content="#ffffff">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#0e1526">
<link rel="icon" type="image/svg+xml" href="${icon}">
<link rel="apple-touch-icon" href="/_apps/icon-192.png">
<link rel="manifest" href="/manifest.webmanifest">
${styles.join('\n')}
<script type="importmap">${importMap(imports).text}</script>
${ahead.map((href) => `<link rel="modulepreload" href="${href}">`).join('\n')}
<script type="module" src="${app.entry}"></script>
</head>
<body>
<div id="root"></div>
<noscript>${NO_SCRIPT}</noscript>
</body>
</html>
`;
};
