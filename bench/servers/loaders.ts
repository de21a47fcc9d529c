import { createLoaders, type Loaders } from './loaders/batches.js';
import { loaderSchema } from './loaders/schema.js';
import { serveByApollo } from './apollo.js';
import { connect } from './connection.js';

const driver = connect();

await serveByApollo<{ loaders: Loaders }>(loaderSchema(), () => ({ loaders: createLoaders(driver) }));
