import { useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';

const WITHDRAW_CONSENT = graphql(`
  mutation WithdrawConsent($input: WithdrawConsentInput!) {
    withdrawConsent(input: $input) {
      consent {
        id
        withdrawnAt
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

/** Takes a consent back; as easy as giving it was. */
export const useWithdrawConsent = (onChange: () => void) => {
  const { act, ...state } = useAct(WITHDRAW_CONSENT);
  const withdraw = async (consentId: string) => {
    if (await act({ input: { consentId } })) onChange();
  };
  return { ...state, run: (consentId: string) => void withdraw(consentId) };
};
