import { registerTexts } from '../i18n';
import { texts } from './locales';

registerTexts('platform', texts);
