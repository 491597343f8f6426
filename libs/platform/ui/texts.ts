import { registerTexts } from '../i18n';
import de from './locales/de.json' with { type: 'json' };
import en from './locales/en.json' with { type: 'json' };
import fr from './locales/fr.json' with { type: 'json' };

registerTexts('platform', { en, fr, de });
