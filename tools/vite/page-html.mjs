import { createHash } from 'node:crypto';

const escaped = (text) => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

/** The import map as it stands in the page, and the hash by which the page's content security policy admits it. */
export const importMap = (imports) => {
  const text = JSON.stringify({ imports });
  return { text, hash: `sha256-${createHash('sha256').update(text).digest('base64')}` };
};

/** Where the page of a language lies in an app's folder, and what a browser that installs the site is told. */
export const pageFile = (language) => `index.${language}.html`;
export const manifestFile = (language) => `manifest.${language}.webmanifest`;

/** A page that starts an app, in the words of a language: styles first, then the import map (it must precede every module), then what the first view needs. */
export const pageHtml = ({ imports, vendor, app, icon, words: { language, name, title, description, noScript } }) => {
  const styles = [...vendor.styles, ...app.styles].map((href) => `<link rel="stylesheet" href="${href}">`);
  const ahead = [...new Set([...vendor.scripts, ...app.scripts])].filter((each) => each !== app.entry);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<meta name="application-name" content="${escaped(name)}">
<meta name="description" content="${escaped(description)}">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" media="(prefers-color-scheme: light)" content="#ffffff">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#0e1526">
<link rel="icon" type="image/svg+xml" href="${icon}">
<link rel="apple-touch-icon" href="/_apps/icon-192.png">
<link rel="manifest" href="/${manifestFile(language)}">
${styles.join('\n')}
<script type="importmap">${importMap(imports).text}</script>
${ahead.map((href) => `<link rel="modulepreload" href="${href}">`).join('\n')}
<script type="module" src="${app.entry}"></script>
</head>
<body>
<div id="root"></div>
<noscript><main class="s-page s-page--text"><h1>${escaped(name)}</h1><p>${escaped(noScript)}</p></main></noscript>
</body>
</html>
`;
};
