import { registerTexts } from '../i18n';
import de from './locales/de.json';
import en from './locales/en.json';
import fr from './locales/fr.json';

registerTexts('platform', { en, fr, de });
