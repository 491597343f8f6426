import { registerTexts } from '@skills/platform/i18n';
import { texts } from './locales';

registerTexts('organise', texts);
