import decodeQR from 'qr/decode.js';

/** The text of the QR code in a picture; null when none can be read there. */
export function codeInPicture(picture: { width: number; height: number; data: Uint8ClampedArray | Uint8Array }): string | null {
  try {
    return decodeQR(picture);
  } catch {
    // It throws where it finds none, which is what most pictures of a camera are.
    return null;
  }
}
