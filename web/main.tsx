import './workers.js';
import 'graphiql/style.css';
import './playground.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { examples, examplesDigest } from './examples.js';
import { prefixedStorage } from './storage.js';

const fetcher = createGraphiQLFetcher({ url: '/graphql', fetch: window.fetch.bind(window) });
const place = document.getElementById('playground');

if (place !== null) {
  createRoot(place).render(
    <GraphiQL
      fetcher={fetcher}
      defaultTabs={[...examples]}
      storage={prefixedStorage(window.localStorage, `shopgraph:${examplesDigest}:`)}
      shouldPersistHeaders={false}
      showPersistHeadersSettings={false}
      defaultEditorToolsVisibility="variables"
    >
      <GraphiQL.Logo>shopgraph</GraphiQL.Logo>
    </GraphiQL>,
  );
}
