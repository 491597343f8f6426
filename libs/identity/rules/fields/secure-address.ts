/** Whether a text is an address that a reader may be sent to: https, a name with a dot, and nobody's credentials in it. */
export const isSecureAddress = (text: string): boolean => {
  if (!/^https:\/\/[^\s\\]+$/i.test(text) || !URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  return protocol === 'https:' && hostname.includes('.') && username === '' && password === '';
};
