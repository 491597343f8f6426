/** Gives a cookie's name on the wire: bound to this host by the browser itself (`__Host-`) where the product is served over HTTPS. */
export const cookieNames = (publicUrl: string) => (name: string): string => (publicUrl.startsWith('https:') ? `__Host-${name}` : name);
