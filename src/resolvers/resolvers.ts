import { baseFields } from './base.js';
import { changesFields } from './changes.js';
import { comparisonFields } from './comparison.js';
import { discourseFields } from './discourse.js';
import { eventFields } from './event.js';
import { evidenceFields } from './evidence.js';
import type { Fields } from './fields.js';
import { figureFields } from './figure.js';
import { figuresFields } from './figures.js';
import { influenceFields } from './influence.js';
import { organizationFields } from './organization.js';
import { personFields } from './person.js';
import { placeFields } from './place.js';
import { platformFields } from './platform.js';
import { queryFields } from './query.js';
import { resolutionFields } from './resolution.js';
import { scenarioFields } from './scenario.js';
import { searchFields } from './search.js';
import { traversalFields } from './traversal.js';
import { timelineFields } from './timeline.js';
import { verifyFields } from './verify.js';
import type { QueryResolvers } from '../generated/resolvers.js';

/** The resolvers of every root field; one that is forgotten fails type-checking. */
export const rootFields: Fields<Exclude<keyof QueryResolvers, '__isTypeOf'>> = {
  ...queryFields,
  ...baseFields,
  ...organizationFields,
  ...platformFields,
  ...placeFields,
  ...personFields,
  ...eventFields,
  ...figuresFields,
  ...discourseFields,
  ...evidenceFields,
  ...figureFields,
  ...resolutionFields,
  ...comparisonFields,
  ...changesFields,
  ...timelineFields,
  ...verifyFields,
  ...searchFields,
  ...traversalFields,
  ...influenceFields,
  ...scenarioFields,
};
