import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { inRoot } from '../runtime/root.mjs';

const packageOf = (folder) => JSON.parse(readFileSync(inRoot(folder, 'package.json'), 'utf8'));
const foldersIn = (parent) => readdirSync(inRoot(parent), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => `${parent}/${entry.name}`);

/** The catalogue of projects; `uses` names the modules upstream of a module. @returns {{projects: Record<string, {folder: string, purpose: string, tags: string[], uses?: string[], route?: string, port?: number}>}} */
export const catalogue = () => JSON.parse(readFileSync(inRoot('workspace.json'), 'utf8'));

/** Where workspace.json and the folders differ, one sentence each. */
export async function catalogueFaults() {
  const { projects } = catalogue();
  const listed = new Map(Object.entries(projects).map(([name, project]) => [project.folder, { name, ...project }]));
  const locked = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')).packages;
  const faults = [];
  for (const folder of [...foldersIn('apps'), ...foldersIn('libs')]) {
    const project = listed.get(folder);
    if (!project) {
      faults.push(`${folder} is not in workspace.json.`);
      continue;
    }
    const own = packageOf(folder);
    if (!locked[folder]) faults.push(`package-lock.json lacks ${folder}, so a fresh checkout cannot be installed: run "npm install".`);
    if (own.name !== project.name) faults.push(`${folder} is called ${own.name} in its package.json and ${project.name} in workspace.json.`);
    if (JSON.stringify(own.nx?.tags) !== JSON.stringify(project.tags)) faults.push(`The tags of ${project.name} differ between its package.json and workspace.json.`);
    if (!project.purpose?.endsWith('.')) faults.push(`${project.name} lacks a sentence that says what it is for.`);
    if (project.tags.includes('kind:module') && !project.uses) faults.push(`The module ${project.name} does not say which modules it uses.`);
    if (folder.startsWith('apps/') && (project.route === undefined || project.port === undefined)) faults.push(`The app ${project.name} lacks a route or a port.`);
  }
  for (const [folder, { name }] of listed) if (!existsSync(inRoot(folder, 'package.json'))) faults.push(`${name} is in workspace.json, but ${folder} is not there.`);
  return faults;
}
