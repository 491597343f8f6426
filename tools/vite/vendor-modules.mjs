/**
 * The modules that every app shares, by the name that apps import, each built once and named in the import map.
 * A string is a file of this repository whose exports are all shared; a list names what is shared of a package:
 * shorter lists make smaller files, and the build fails when an app imports a name that is not here.
 */
export const VENDOR_MODULES = {
  react: [
    'default', 'Activity', 'Children', 'Component', 'Fragment', 'StrictMode', 'Suspense', 'cloneElement', 'createContext', 'createElement',
    'createRef', 'forwardRef', 'isValidElement', 'lazy', 'memo', 'startTransition', 'use', 'useActionState', 'useCallback', 'useContext',
    'useDebugValue', 'useDeferredValue', 'useEffect', 'useEffectEvent', 'useId', 'useImperativeHandle', 'useInsertionEffect',
    'useLayoutEffect', 'useMemo', 'useOptimistic', 'useReducer', 'useRef', 'useState', 'useSyncExternalStore', 'useTransition', 'version',
  ],
  'react/jsx-runtime': ['Fragment', 'jsx', 'jsxs'],
  'react-dom': ['createPortal', 'flushSync'],
  'react-dom/client': ['createRoot'],
  'react-router': [
    'BrowserRouter', 'Link', 'MemoryRouter', 'NavLink', 'Navigate', 'NavigationType', 'Outlet', 'Route', 'Routes', 'createSearchParams',
    'generatePath', 'matchPath', 'useHref', 'useLocation', 'useMatch', 'useNavigate', 'useNavigationType', 'useOutletContext',
    'useParams', 'useResolvedPath', 'useRoutes', 'useSearchParams',
  ],
  '@apollo/client': ['ApolloClient', 'ApolloLink', 'CombinedGraphQLErrors', 'HttpLink', 'InMemoryCache', 'NetworkStatus', 'ServerError'],
  '@apollo/client/react': ['ApolloProvider', 'skipToken', 'useApolloClient', 'useFragment', 'useLazyQuery', 'useMutation', 'useQuery'],
  i18next: ['default'],
  'react-i18next': ['useTranslation'],
  '@skills/platform/i18n': 'libs/platform/i18n/index.ts',
  '@skills/platform/ui': 'libs/platform/ui/index.ts',
  '@skills/platform/web': 'libs/platform/web/index.ts',
};
