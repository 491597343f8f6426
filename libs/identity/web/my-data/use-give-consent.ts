import { useText } from '@skills/platform/i18n';
import { useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { CONSENT_TEXT_VERSION, type CONSENT_PURPOSES } from './consent-purposes';

const GIVE_CONSENT = graphql(`
  mutation GiveConsent($input: GiveConsentInput!) {
    giveConsent(input: $input) {
      consent {
        id
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

/** Consents to a purpose in the words and the language that are on the screen. */
export const useGiveConsent = (purpose: (typeof CONSENT_PURPOSES)[number], onChange: () => void) => {
  const { language } = useText('identity');
  const { act, ...state } = useAct(GIVE_CONSENT);
  const give = async () => {
    if (await act({ input: { purpose, textVersion: CONSENT_TEXT_VERSION, language } })) onChange();
  };
  return { ...state, run: () => void give() };
};
