import encodeQR from 'qr';

/** A ticket code as a picture that mail programs show and doors read: a GIF, each square of four dots, drawn larger by the mail program, with the quiet zone that scanners need. */
export const ticketImage = (code: string): Uint8Array => encodeQR(code, 'gif', { ecc: 'quartile', border: 4, scale: 4 });
