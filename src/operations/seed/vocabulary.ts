/** The model's node type, and kind where it tells more, for each type of the data. */
export const ENTITY_TYPES: Readonly<Record<string, { readonly type: string; readonly kind?: string }>> = {
  Organization: { type: 'Organization' },
  ResearchFirm: { type: 'Organization', kind: 'RESEARCH_FIRM' },
  Regulator: { type: 'Organization', kind: 'REGULATOR' },
  Publisher: { type: 'Organization', kind: 'PUBLISHER' },
  Platform: { type: 'Platform' },
  Person: { type: 'Person' },
  Topic: { type: 'Topic' },
  ConsumerGroup: { type: 'ConsumerGroup' },
  Goal: { type: 'Goal' },
  Metric: { type: 'Metric' },
  Region: { type: 'Region' },
  Event: { type: 'Event' },
  Market: { type: 'Market' },
  Currency: { type: 'Currency' },
  Statement: { type: 'Statement' },
};

/** The model's event class for each class of the data. */
export const EVENT_CLASSES: Readonly<Record<string, string>> = {
  DealAnnouncement: 'DEAL_ANNOUNCEMENT',
  DealClosing: 'DEAL_CLOSING',
  ExecutiveOrder: 'EXECUTIVE_ORDER',
  Fine: 'FINE',
  Founding: 'FOUNDING',
  Funding: 'FUNDING',
  Inquiry: 'INQUIRY',
  Lawsuit: 'LAWSUIT',
  Layoff: 'LAYOFF',
  LeadershipChange: 'LEADERSHIP_CHANGE',
  MarketLaunch: 'MARKET_LAUNCH',
  MarketTest: 'MARKET_TEST',
  Merger: 'MERGER',
  Negotiation: 'NEGOTIATION',
  Partnership: 'PARTNERSHIP',
  PerformanceEvent: 'PERFORMANCE',
  PlanChange: 'PLAN_CHANGE',
  ProductLaunch: 'PRODUCT_LAUNCH',
  ProductShutdown: 'PRODUCT_SHUTDOWN',
  Regulation: 'REGULATION',
  Resumption: 'RESUMPTION',
  Ruling: 'RULING',
  ShoppingEvent: 'SHOPPING_EVENT',
  Suspension: 'SUSPENSION',
};

/** The model's document kind for each kind of the data. */
export const DOCUMENT_KINDS: Readonly<Record<string, string>> = {
  primary: 'PRIMARY',
  news: 'NEWS',
  trade: 'TRADE',
  syndication: 'SYNDICATION',
  mirror: 'MIRROR',
  aggregator: 'AGGREGATOR',
  seed: 'PARAPHRASE',
  'research-summary': 'RESEARCH_SUMMARY',
  package: 'PACKAGE',
  computed: 'COMPUTATION',
  none: 'NONE',
};

/** A word of the data as an enum value: `not-offered` is NOT_OFFERED. */
export function enumValue(word: string): string {
  return word.toUpperCase().replace(/[- ]/g, '_');
}
