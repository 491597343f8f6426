export { AppFrame, type AppFrameProps } from './app-frame';
export { createGraphClient, type GraphClientOptions } from './create-graph-client';
export { ErrorBoundary } from './error-boundary';
export { problemAt, problemsOf, type Problem } from './problems';
export { ProblemsSummary } from './problems-summary';
export { useAct, type Act } from './use-act';
export { useDocumentLanguage } from './use-document-language';
export { useOnline } from './use-online';
