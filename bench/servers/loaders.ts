import { createLoaders, type Loaders } from './loaders/batches.js';
import { loaderSchema } from './loaders/schema.js';
import { listen, serveByApollo } from './apollo.js';
import { connect } from './connection.js';

const driver = connect();

const context = () => ({ loaders: createLoaders(driver) });

await listen(await serveByApollo<{ loaders: Loaders }>({ schema: loaderSchema() }, context));
