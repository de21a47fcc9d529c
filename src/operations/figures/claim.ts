/** A claim as figures are made of: all that decides whether it counts, and what it says. */
export type Claim = {
  readonly id: string;
  readonly value: string | null;
  readonly low: string | null;
  readonly high: string | null;
  readonly unit: string | null;
  readonly approx: string | null;
  readonly qualifiers: readonly string[];
  readonly certainty: string;
  readonly stance: string;
  readonly rank: string;
  readonly rankReason: string | null;
  readonly createdAt: string;
  readonly supersededAt: string | null;
  readonly origin: string;
  readonly precedence: string;
  readonly originator: { readonly id: string } | null;
  readonly document: {
    readonly id: string;
    readonly kind: string;
    readonly published: string | null;
    readonly publisher: { readonly id: string } | null;
  } | null;
  readonly disputedBy: { readonly nodes: readonly { readonly id: string }[] };
};

/** The fields of a claim that evidence asks for. */
export const CLAIM_FIELDS = /* GraphQL */ `
  id value low high unit approx qualifiers certainty stance rank rankReason createdAt supersededAt origin precedence
  originator { id }
  document { id kind published publisher { id } }
  disputedBy(first: 100) { nodes { id } }
`;
