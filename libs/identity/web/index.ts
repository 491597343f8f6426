import './texts';

export { MembershipList } from './account/membership-list';
export { ProfileForm } from './account/profile-form';
export { RoleList } from './account/role-list';
export { SessionList } from './account/session-list';
export { SignOutButton } from './account/sign-out-button';
export { SignOutEverywhere } from './account/sign-out-everywhere';
export { ConsentList } from './my-data/consent-list';
export { EraseMyData } from './my-data/erase-my-data';
export { ExportMyData } from './my-data/export-my-data';
export { CodeForm } from './sign-in/code-form';
export { ConfirmSignIn } from './sign-in/confirm-sign-in';
export { readConfirmation, type Confirmation } from './sign-in/confirmation';
export { safeNextPath, signInPath } from './sign-in/next-path';
export { SignInForm } from './sign-in/sign-in-form';
export { useViewer, type ViewerState } from './viewer/use-viewer';
