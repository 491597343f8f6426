import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import './frame.css';

// The header shows the server that no foreign form sent this.
const fetcher = createGraphiQLFetcher({ url: '/graphql', headers: { 'apollo-require-preflight': '1' } });

createRoot(document.getElementById('graphiql')).render(
  createElement(GraphiQL, { fetcher, defaultQuery: '{\n  viewer {\n    roles {\n      role\n    }\n  }\n}\n' }),
);
