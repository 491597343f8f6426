/** Why there is no picture: nobody allowed it, there is no camera, or something else has it. */
export type CameraFault = 'notAllowed' | 'none' | 'busy';

const BY_NAME: Readonly<Record<string, CameraFault>> = { NotAllowedError: 'notAllowed', SecurityError: 'notAllowed', NotReadableError: 'busy', AbortError: 'busy' };

/** Why asking for the camera failed. Whatever is not known, such as a page without https, which is offered no cameras at all, is as good as none. */
export const cameraFault = (error: unknown): CameraFault => BY_NAME[error instanceof Error || error instanceof DOMException ? error.name : ''] ?? 'none';
