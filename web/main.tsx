import './workers.js';
import 'graphiql/style.css';
import './playground.css';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { examples, examplesDigest } from './examples.js';
import { fetcher } from './fetcher.js';
import { prefixedStorage } from './storage.js';

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
