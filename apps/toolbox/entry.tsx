import './texts';

export { Toolbox as App } from './shell/toolbox';
